// What a job sees of the jobs before it: their results, their outputs, and what success() and failure() go by.
import type { ContextValue, ExpressionScope } from '../expressions/scope.ts'
import type { Job } from '../workflow/model.ts'
import type { Conclusion } from './ports.ts'

export interface JobState {
  readonly result: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  /** Decided in this attempt; what was kept from an earlier one is not, and leaves the jobs behind it as they were. */
  readonly fresh: boolean
}

export type Status = ExpressionScope['status']

/** The `needs` (or, for a callee's outputs, `jobs`) context of the named jobs. */
export function needsContext(states: ReadonlyMap<string, JobState>, ids: Iterable<string>): ContextValue {
  const entries = [...ids].flatMap((id) => {
    const state = states.get(id)
    return state === undefined ? [] : [[id, { result: state.result, outputs: state.outputs }] as const]
  })
  return Object.fromEntries(entries)
}

/**
 * The status that a job's condition is judged by. GitHub looks at all ancestors, not only at `needs`: behind a skipped
 * job success() stays false, even when a job in between ran with always() (actions/runner#491, #2205).
 * Jobs of a called workflow look at the jobs of their own file only: a notifier that is called with always() runs its
 * one job without any `if` of its own.
 */
export function statusOf(job: Job, jobs: readonly Job[], states: ReadonlyMap<string, JobState>): Status {
  const results = [...ancestorsOf(job, jobs)].map((id) => states.get(id)?.result)
  if (results.includes('failure')) return 'failure'
  return results.some((result) => result !== 'success') ? 'skipped' : 'success'
}

function ancestorsOf(job: Job, jobs: readonly Job[], found = new Set<string>()): Set<string> {
  for (const id of job.needs) {
    if (found.has(id)) continue
    found.add(id)
    const need = jobs.find((each) => each.id === id)
    if (need !== undefined) ancestorsOf(need, jobs, found)
  }
  return found
}

/** Why a job whose condition is false does not run, for people. */
export function whySkipped(job: Job, states: ReadonlyMap<string, JobState>, status: Status): string {
  const unsuccessful = job.needs
    .map((id) => ({ id, result: states.get(id)?.result ?? 'skipped' }))
    .filter(({ result }) => result !== 'success')
  const causes = unsuccessful.map(({ id, result }) => `job '${id}' ${resultWords[result]}`)
  if (causes.length > 0) return `${causes.join(', ')}${job.if === undefined ? '' : ` (if: ${job.if.trim()})`}`
  if (status === 'success') return `its condition is false (if: ${job.if?.trim()})`
  return `a job before it ${status === 'failure' ? 'failed' : 'was skipped'}, and its "if" has no always() or !cancelled()`
}

const resultWords: Readonly<Record<Conclusion, string>> = {
  success: 'succeeded',
  failure: 'failed',
  cancelled: 'was cancelled',
  skipped: 'was skipped',
}

/** One state for the combinations of a job. */
export function combineStates(states: readonly JobState[]): JobState {
  return {
    result: combineResults(states.map(({ result }) => result)),
    outputs: combineOutputs(states.map(({ outputs }) => outputs)),
    fresh: states.some(({ fresh }) => fresh),
  }
}

/** One result for several: of a job's combinations, of a called workflow's jobs, of a run's jobs. */
export function combineResults(results: readonly Conclusion[]): Conclusion {
  if (results.includes('failure')) return 'failure'
  if (results.includes('cancelled')) return 'cancelled'
  return results.length > 0 && results.every((result) => result === 'skipped') ? 'skipped' : 'success'
}

/** Outputs of a job's combinations: the last one that is not empty wins. */
function combineOutputs(all: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const combined: Record<string, string> = {}
  for (const outputs of all) {
    for (const [name, value] of Object.entries(outputs)) {
      if (value !== '' || !(name in combined)) combined[name] = value
    }
  }
  return combined
}
