// A runner that is lost: the processes of its job are gone at once, and nothing more of the job is carried out.
import type { Frame } from './frame.ts'
import type { JobState } from './job-state.ts'
import { type ProcessEnd, type ProcessRequest, runProcess } from './process.ts'
import { overdue } from './time-limits.ts'

/** What GitHub writes at a job whose hosted runner it hears no more of. */
const LOST =
  'The hosted runner lost communication with the server. Anything in your workflow that terminates the runner process, ' +
  'starves it for CPU/Memory, or blocks its network access can cause this error.'

/** Ends a job from inside: no step, condition or post step may catch it. */
export class RunnerLost extends Error {
  override readonly name = 'RunnerLost'

  constructor() {
    super(LOST)
  }
}

/** Throws RunnerLost once the job's runner is gone. */
export function requireRunner(job: JobState): void {
  if (job.loss.signal.aborted) throw new RunnerLost()
}

/** Runs a process of a step within the job's time. Throws RunnerLost when the runner is gone before it ends. */
export async function runJobProcess(
  frame: Frame,
  request: Omit<ProcessRequest, 'endWhen' | 'killedBy'>,
): Promise<ProcessEnd> {
  const { job } = frame
  requireRunner(job)
  const end = await runProcess({ ...request, endWhen: () => overdue(frame), killedBy: job.loss.signal })
  job.reaps.push(end.reap)
  requireRunner(job)
  return end
}
