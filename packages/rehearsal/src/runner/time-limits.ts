// The time limits of jobs and steps, on the run's clock.
import type { Frame } from './frame.ts'

/** What a cancelled job has left for the steps that run in any case. */
const CANCEL_GRACE_MS = 5 * 60_000

/** Why a process of the step must end now: the job's time, or the step's own, is up. */
export function overdue(frame: Frame): string | undefined {
  const { job } = frame
  const now = job.now()
  if (now > job.deadline) {
    job.cancelled = true
    job.deadline = now + CANCEL_GRACE_MS
    const minutes = job.request.timeoutMinutes
    return `The job has exceeded the maximum execution time of ${minutes} minute${minutes === 1 ? '' : 's'}.`
  }
  return now > frame.deadline ? `The action '${frame.log.step}' has timed out.` : undefined
}
