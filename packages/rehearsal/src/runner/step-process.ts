// One process of a step and what it answers through its output and its command files.
import { createCommandFiles } from './command-files.ts'
import { createCommandReader } from './commands.ts'
import type { Frame } from './frame.ts'
import { runJobProcess } from './lost-runner.ts'
import { stepEnvironment } from './variables.ts'

export interface StepProcess {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  /** The step's own variables. */
  readonly env: Readonly<Record<string, string>>
  /** INPUT_* and STATE_*. */
  readonly own: Readonly<Record<string, string>>
  readonly runtime: boolean
}

export interface StepAnswer {
  readonly succeeded: boolean
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
}

/** Runs the process; what it adds to environment, PATH and summary is in effect when this returns. */
export async function runStepProcess(frame: Frame, step: StepProcess): Promise<StepAnswer> {
  const { job, log } = frame
  const files = createCommandFiles(job.folders.temp)
  const said = { outputs: {} as Record<string, string>, state: {} as Record<string, string>, failed: false }
  const fail = (message: string) => {
    said.failed = true
    log.error(message)
  }
  const read = createCommandReader({
    log: log.line,
    annotate: log.annotate,
    mask: job.masks.add,
    output: (name, value) => {
      said.outputs[name] = value
    },
    state: (name, value) => {
      said.state[name] = value
    },
    fail,
  })
  const { location, actionPath } = frame
  const own = { ...step.own, ...files.env }
  const variables = { env: { ...frame.inherited, ...step.env }, location, actionPath, own, runtime: step.runtime }
  const end = await runJobProcess(frame, {
    command: step.command,
    args: step.args,
    cwd: step.cwd,
    env: stepEnvironment(job, variables),
    onLine: read,
  })
  const answers = files.read()
  for (const message of answers.errors) fail(message)
  for (const message of answers.refusals) log.error(message)
  if (answers.summary !== '') log.summary(answers.summary)
  Object.assign(job.env, answers.env)
  job.path.unshift(...[...answers.path].reverse())
  if (end.why !== undefined) fail(end.why)
  else if (end.code !== 0) {
    said.failed = true
    // An action says itself what went wrong; a script does not.
    if (!step.runtime) log.error(`Process completed with exit code ${end.code}.`)
  }
  return {
    succeeded: !said.failed,
    outputs: { ...said.outputs, ...answers.outputs },
    state: { ...said.state, ...answers.state },
  }
}
