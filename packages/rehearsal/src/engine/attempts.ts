// What a re-run of failed jobs keeps: jobs that succeeded, or were skipped, behind which nothing is decided anew.
import type { JobState } from './needs.ts'
import type { JobResult } from './ports.ts'
import type { Run } from './run.ts'

/** A job that has ended, and how. */
export interface EndedJob {
  readonly result: JobResult
  /** What jobs behind it see: `continue-on-error` makes a failure a success there. */
  readonly state: Omit<JobState, 'fresh'>
  /** The attempt that it ran in. */
  readonly attempt: number
  /** Why it was skipped. */
  readonly why?: string
}

/** Jobs by their path in the run, of whichever attempt they are. */
export type Attempts = Readonly<Record<string, EndedJob>>

/** Takes down how a job ended in this attempt; returns what jobs behind it see. */
export function ended(run: Run, path: string, job: Omit<EndedJob, 'attempt'>): JobState {
  run.ended[path] = { ...job, attempt: attemptOf(run) }
  return { ...job.state, fresh: true }
}

/**
 * The state of a job that is not run again, reported as kept or as skipped; undefined for one that must run. GitHub
 * runs failed and cancelled jobs again and what depends on them; a skipped job is decided again only behind such a job.
 */
export function keep(run: Run, path: string): JobState | undefined {
  const { earlier = {}, report, runId } = run.options
  const job = earlier[path]
  if (job === undefined || !['success', 'skipped'].includes(job.result.conclusion)) return undefined
  run.ended[path] = job
  if (job.why === undefined) report({ kind: 'job-kept', runId, path, attempt: job.attempt })
  else report({ kind: 'job-skipped', runId, path, why: job.why })
  return { ...job.state, fresh: false }
}

/** Whether a re-run of failed jobs would find one. */
export function hasFailedJob(jobs: Attempts): boolean {
  return Object.values(jobs).some(({ result }) => ['failure', 'cancelled'].includes(result.conclusion))
}

export function attemptOf(run: Run): number {
  return run.options.attempt ?? 1
}
