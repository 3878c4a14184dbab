// Jobs that end without running: skipped, cancelled, not rehearsed, or failed before their first step.
import { asPlumblineError } from '@plumbline/kernel'
import { ended } from './attempts.ts'
import type { JobState } from './needs.ts'
import type { Conclusion, JobResult } from './ports.ts'
import type { Run } from './run.ts'

const nothingRan = { outputs: {}, steps: [] }

export function skip(run: Run, path: string, why: string): JobState {
  return withoutRunning(run, path, 'skipped', why)
}

export function cancel(run: Run, path: string): JobState {
  return withoutRunning(run, path, 'cancelled', 'cancelled: another job of the matrix failed (fail-fast)')
}

/** Jobs behind it go on as if it had succeeded, without outputs: what it does is not known here. */
export function skipForeign(run: Run, path: string, uses: string): JobState {
  const why = `not rehearsed: "${uses}" is a workflow of another repository; taken as done, without outputs`
  return withoutRunning(run, path, 'skipped', why, 'success')
}

function withoutRunning(
  run: Run,
  path: string,
  conclusion: 'skipped' | 'cancelled',
  why: string,
  result: Conclusion = conclusion,
): JobState {
  run.options.report({ kind: 'job-skipped', runId: run.options.runId, path, why })
  return ended(run, path, { result: { conclusion, ...nothingRan }, state: { result, outputs: {} }, why })
}

/** An expression of the job itself failed: on GitHub the job fails before its first step. */
export function failBeforeStart(run: Run, path: string, thrown: unknown): JobState {
  const error = asPlumblineError(thrown)
  if (error.code === 'unexpected') throw thrown
  const { runId } = run.options
  const result: JobResult = { conclusion: 'failure', ...nothingRan }
  run.options.report({ kind: 'note', runId, text: `${path} fails before its first step. ${error.message}` })
  run.options.report({ kind: 'job-ended', runId, path, result, milliseconds: 0 })
  return ended(run, path, { result, state: { result: 'failure', outputs: {} } })
}
