// What a runner is given: the world it runs jobs in.
import type { JobAccess, JobIdentity } from '@plumbline/standins'
import type { JobRequest, RunEvent } from '../engine/ports.ts'

export interface RunnerOptions {
  /** Scratch: every job gets fresh folders below it. */
  readonly folder: string
  /** `owner/repo` that is rehearsed. */
  readonly repository: string
  /** The bare repository that stands for it: what actions/checkout clones. */
  readonly origin: string
  /** Base URL of the GitHub stand-in's REST API. */
  readonly apiUrl: string
  /** The tokens and addresses of a job. */
  readonly openJob: (identity: JobIdentity) => JobAccess
  /** All that steps see of this machine's environment: PATH and the like, chosen by the caller. */
  readonly environment: Readonly<Record<string, string>>
  /** Told of what happens in jobs whose run has no listener of its own. */
  readonly report: (event: RunEvent) => void
  /** Told when a job's steps are done, with its RUNNER_TEMP, before the folder goes. */
  readonly jobEnded?: (request: JobRequest, temp: string) => void
  /** What a preparation left untracked: copied into every checkout of the rehearsed repository. */
  readonly overlay?: string
  /**
   * The rehearsed workflow where the repository does not have it yet: put into what the job checks out that reads it, and
   * never into what is built.
   */
  readonly workflowFile?: { readonly path: string; readonly text: string }
  /** GITHUB_WORKSPACE and RUNNER_TEMP instead of fresh ones, for a host that runs a single job. */
  readonly places?: { readonly workspace: string; readonly temp: string }
  /** The working tree that the project's slug stands for; this one when absent. */
  readonly root?: string
  /** Node 24; this process's own when absent. */
  readonly nodePath?: string
  /** The simulated clock that actions follow. */
  readonly clockFile?: string
  /** Stand-ins of public services that actions ask: host name → address. */
  readonly standIns?: Readonly<Record<string, string>>
  /** NODE_OPTIONS of the npm that actions start. */
  readonly npmOptions?: string
  /** The same clock as this process reads it, for time limits; real time when absent. */
  readonly now?: () => number
}
