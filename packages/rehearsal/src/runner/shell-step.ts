// A `run:` step: the script in a file, the shell that GitHub would start, the folder that it would start in.
import { randomUUID } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { evaluateText } from '../expressions/index.ts'
import type { Step } from '../workflow/model.ts'
import { type Frame, scopeOf } from './frame.ts'
import { findProgram, shellOf } from './shells.ts'
import { runStepProcess, type StepAnswer } from './step-process.ts'
import { stepEnvironment } from './variables.ts'

/** Runs the script. Throws for a shell or a folder that is not there. */
export async function runShellStep(
  frame: Frame,
  step: Step,
  env: Readonly<Record<string, string>>,
): Promise<StepAnswer> {
  const scope = scopeOf(frame, env)
  const evaluated = (text: string | undefined) => (text === undefined ? undefined : evaluateText(text, scope))
  const shell = shellOf(evaluated(step.shell ?? frame.defaults.shell))
  const script = join(frame.job.folders.temp, `${randomUUID()}${shell.extension}`)
  writeFileSync(script, `${evaluateText(step.run ?? '', scope)}\n`)
  const folder = evaluated(step.workingDirectory ?? frame.defaults.workingDirectory) ?? ''
  const cwd = resolve(frame.job.folders.workspace, folder)
  if (!existsSync(cwd)) throw new Error(`The working directory "${folder}" does not exist in the workspace.`)
  const [program = '', ...args] = shell.template.map((part) => part.replace('{0}', script))
  return runStepProcess(frame, { command: locate(frame, program), args, cwd, env, own: {}, runtime: false })
}

function locate(frame: Frame, program: string): string {
  const { location, actionPath } = frame
  const path = stepEnvironment(frame.job, { env: {}, location, actionPath, own: {}, runtime: false })['PATH'] ?? ''
  const found = findProgram(program, path)
  if (found) return found
  // Runners have `python`; many machines call it python3.
  const other = program === 'python' ? findProgram('python3', path) : undefined
  if (other) return other
  frame.log.note(`the shell "${program}" is missing on this machine, so the step cannot be rehearsed`)
  throw new Error(`The shell "${program}" is not installed on this machine; GitHub's runners have it.`)
}
