// The host of a rehearsal: each job of the publish workflow waits for what its act arranges before it.
import type { JobHost, JobRequest } from '../engine/ports.ts'
import type { Runner } from '../runner/job.ts'

export interface StagedHost extends Runner {
  /** Every job of the publish workflow waits for this from now on. */
  stage(beforeJob: ((path: string) => Promise<void> | void) | undefined): void
}

export interface StagedHostOptions {
  /** The publish workflow's path: the jobs of dispatched workflows belong to no act. */
  readonly path: string
  /** Every job waits for this. */
  readonly beforeJob: ((job: JobRequest) => Promise<void>) | undefined
}

export function createStagedHost(runner: Runner, { path, beforeJob }: StagedHostOptions): StagedHost {
  let beforeStaged: Parameters<StagedHost['stage']>[0]
  const runJob: JobHost['runJob'] = async (job) => {
    await beforeJob?.(job)
    if (job.entry.path === path) await beforeStaged?.(job.path)
    return runner.runJob(job)
  }
  return {
    ...runner,
    runJob,
    stage: (staged) => {
      beforeStaged = staged
    },
  }
}
