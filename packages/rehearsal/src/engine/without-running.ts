// Jobs that end without running: skipped, cancelled, not rehearsed, or failed before their first step.
import { asPlumblineError } from '@plumbline/kernel'
import type { JobState } from './needs.ts'
import type { JobResult } from './ports.ts'
import type { Run } from './run.ts'

const nothingRan = { outputs: {}, steps: [] }

export function skip(run: Run, path: string, why: string): JobState {
  return withoutRunning(run, path, 'skipped', why)
}

export function cancel(run: Run, path: string): JobState {
  return withoutRunning(run, path, 'cancelled', 'cancelled: another job of the matrix failed (fail-fast)')
}

function withoutRunning(run: Run, path: string, conclusion: 'skipped' | 'cancelled', why: string): JobState {
  run.results[path] = { conclusion, ...nothingRan }
  run.options.report({ kind: 'job-skipped', runId: run.options.runId, path, why })
  return { result: conclusion, outputs: {} }
}

/** Jobs behind it go on as if it had succeeded, without outputs: what it does is not known here. */
export function skipForeign(run: Run, path: string, uses: string): JobState {
  skip(run, path, `not rehearsed: "${uses}" is a workflow of another repository; taken as done, without outputs`)
  return { result: 'success', outputs: {} }
}

/** An expression of the job itself failed: on GitHub the job fails before its first step. */
export function failBeforeStart(run: Run, path: string, thrown: unknown): JobState {
  const error = asPlumblineError(thrown)
  if (error.code === 'unexpected') throw thrown
  const { runId } = run.options
  const result: JobResult = { conclusion: 'failure', ...nothingRan }
  run.results[path] = result
  run.options.report({ kind: 'note', runId, text: `${path} fails before its first step. ${error.message}` })
  run.options.report({ kind: 'job-ended', runId, path, result, milliseconds: 0 })
  return { result: 'failure', outputs: {} }
}
