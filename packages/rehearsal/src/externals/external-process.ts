// The processes of an external action's equivalent, in the step's environment.
import { join } from 'node:path'
import { preloadArguments } from '../preload/preload-arguments.ts'
import { type CommandEffects, createCommandReader } from '../runner/commands.ts'
import type { Frame } from '../runner/frame.ts'
import { runJobProcess } from '../runner/lost-runner.ts'
import { findProgram } from '../runner/shells.ts'
import { stepEnvironment } from '../runner/variables.ts'
import type { ExecAnswer, ExternalHost } from './external.ts'

/** `exec` and `node` of an ExternalHost. */
export function createExternalProcess(
  frame: Frame,
  stepEnv: Readonly<Record<string, string>>,
): Pick<ExternalHost, 'exec' | 'node'> {
  const { job, location, actionPath } = frame
  // A Node script of ours is started many times in a rehearsal: its code is compiled once.
  const compiled = { NODE_COMPILE_CACHE: join(job.options.folder, 'compiled') }
  const environment = (runtime: boolean) =>
    stepEnvironment(job, {
      env: { ...frame.inherited, ...stepEnv },
      location,
      actionPath,
      own: runtime ? compiled : {},
      runtime,
    })

  async function start(command: string, args: readonly string[], cwd: string, runtime: boolean): Promise<ExecAnswer> {
    const env = environment(runtime)
    const found = findProgram(command, env['PATH'] ?? '')
    if (found === undefined) return { code: 127, output: '' }
    const lines: string[] = []
    const onLine = runtime ? createCommandReader(effectsOf(frame)) : (line: string) => lines.push(line)
    const end = await runJobProcess(frame, { command: found, args, cwd, env, onLine })
    if (end.why !== undefined) throw new Error(end.why)
    return { code: end.code, output: lines.join('\n') }
  }

  const { clockFile, folder, nodePath = process.execPath } = job.options
  const clock = preloadArguments({ clockFile }, folder)
  const quiet = ['--no-deprecation', '--disable-warning=ExperimentalWarning']
  return {
    exec: (command, args, cwd = job.folders.workspace) => start(command, args, cwd, false),
    node: (script, args) =>
      start(nodePath, [...quiet, ...clock, join(import.meta.dirname, script), ...args], job.folders.workspace, true),
  }
}

/** GitHub's client speaks to the log in workflow commands: debug lines are dropped, signatures are masked. */
function effectsOf({ job, log }: Frame): CommandEffects {
  const none = () => undefined
  return {
    log: log.line,
    annotate: log.annotate,
    mask: job.masks.add,
    output: none,
    state: none,
    fail: log.error,
  }
}
