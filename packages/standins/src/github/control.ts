// How a rehearsal or a test steers the GitHub stand-in, and what it reads back at the end.
import type { JobIdentity } from '../world.ts'
import type { GitSource } from './git-source.ts'
import { gitSource } from './git-source.ts'
import { type IssueControl, issueControl } from './issue-control.ts'
import type { GithubLimits } from './limits.ts'
import {
  type GithubDispatch,
  type GithubEvent,
  type GithubState,
  type NewRun,
  type RepositoryDispatch,
  stamp,
} from './routes.ts'
import { leaveStarter, type SeededGithubRelease, seedReleases } from './seeded-releases.ts'
import { type ShownRelease, showReleases } from './shown-releases.ts'
import {
  type DispatchInput,
  type JobState,
  type JobStep,
  newRepository,
  type RepositoryState,
  type RunConclusion,
  type RunStatus,
  type WorkflowRunState,
  type WorkflowState,
} from './state.ts'

export interface KnownWorkflow {
  /** `.github/workflows/docs.yml`. */
  readonly path: string
  readonly name: string
  readonly state?: WorkflowState['state']
  /** The inputs of its `workflow_dispatch`; left out when it has no such trigger. */
  readonly inputs?: Readonly<Record<string, DispatchInput>> | undefined
  /** Its `run-name`. */
  readonly runName?: string | undefined
  /** Types of its `repository_dispatch`; left out when it does not listen to it. */
  readonly eventTypes?: readonly string[] | undefined
  /** The rehearsed repository when not given. */
  readonly repository?: string
}

/** A job as it is to be shown; what is left out gets a plausible value. */
export interface ShownJob {
  readonly name: string
  readonly status: RunStatus
  readonly conclusion?: RunConclusion | null
  readonly attempt?: number
  readonly startedAt?: string
  readonly completedAt?: string | null
  readonly steps?: readonly JobStep[]
}

export interface GithubControl {
  createRun(run: NewRun & { readonly repository?: string }): WorkflowRunState
  updateRun(
    id: number,
    change: { readonly status?: RunStatus; readonly conclusion?: RunConclusion | null; readonly followed?: boolean },
  ): void
  /** Lets the run end by itself when the clock says so, milliseconds since the epoch. */
  endRunAt(id: number, at: number, conclusion: RunConclusion): void
  /** Begins the run's next attempt, as a re-run does, and returns its number. */
  beginAttempt(id: number): number
  /** The jobs of every attempt, the same ones in the same order at each call: the order gives them their ids. */
  setJobs(runId: number, jobs: readonly ShownJob[]): void
  /** Called, not awaited, after a dispatch made its run (queued) and before it is answered. */
  onDispatch: (dispatch: GithubDispatch) => void | Promise<void>
  /** Called, not awaited, when a release is published or a tag made over the API: what GitHub would start runs for, or not. */
  onEvent: (event: GithubEvent) => void | Promise<void>
  knowWorkflow(workflow: KnownWorkflow): WorkflowState
  /** Another repository that exists, for dispatches across repositories. */
  addRepository(slug: string, options: { readonly gitDir: string; readonly defaultBranch?: string }): void
  /** A token of a GitHub App, for repositories of its own; `login` is whom GitHub names as the actor. */
  issueToken(repositories: readonly string[], permissions: JobIdentity['permissions'], login?: string): string
  /** Releases as if they had always been there, the last one the latest; nobody is told. */
  seedReleases(releases: readonly SeededGithubRelease[]): void
  /** Leaves an asset as an interrupted upload does: empty, in state `starter`. */
  leaveStarter(releaseId: number, name: string): void
  /** The next uploads are answered 502, and each leaves an asset in state `starter`. */
  breakUploads(times: number): void
  /** Something is pushed now, a tag or a branch. */
  pushed(): void
  /** From now on so many requests and no more; nothing is limited before. */
  limit(limits: GithubLimits): void
  /** Every repository_dispatch that was accepted, whether anything listened to it or not. */
  repositoryDispatches(): readonly RepositoryDispatch[]
  /** The log of a job that `setJobs` made: by its place there. */
  setLog(runId: number, index: number, text: string): void
  readonly issues: IssueControl
  releases(slug?: string): readonly ShownRelease[]
  runs(slug?: string): readonly WorkflowRunState[]
}

/** The controls of a state whose own repository is `home`. */
export function createGithubControl(state: GithubState, home: string): GithubControl {
  const repositoryOf = (slug = home) => {
    const found = state.repositories.get(slug.toLowerCase())
    if (!found) throw new Error(`The GitHub stand-in knows no repository ${slug}.`)
    return found
  }
  const runOf = (id: number) => {
    const runs = [...state.repositories.values()].flatMap((repository) => repository.runs)
    const found = runs.find((run) => run.id === id)
    if (!found) throw new Error(`The GitHub stand-in knows no run ${id}.`)
    return found
  }
  return {
    createRun: ({ repository, ...run }) => state.startRun(repositoryOf(repository), run),
    updateRun: (id, change) => changeRun(runOf(id), change, stamp(state.clock.now())),
    endRunAt: (id, at, conclusion) => {
      runOf(id).due = { at, conclusion }
    },
    beginAttempt: (id) => beginAttempt(runOf(id), stamp(state.clock.now())),
    setJobs: (runId, jobs) => {
      const run = runOf(runId)
      run.jobs = jobs.map((job, index) => jobState(job, run, index, stamp(state.clock.now())))
    },
    get onDispatch() {
      return state.onDispatch
    },
    set onDispatch(listener) {
      state.onDispatch = listener
    },
    knowWorkflow: (workflow) => knowWorkflow(workflow, repositoryOf(workflow.repository), state),
    addRepository: (slug, { gitDir, defaultBranch }) => addRepository(state, slug, gitSource(gitDir), defaultBranch),
    get onEvent() {
      return state.onEvent
    },
    set onEvent(listener) {
      state.onEvent = listener
    },
    issueToken: (repositories, permissions, login = 'plumbline-app[bot]') =>
      state.jobs.issueToken({ repositories, permissions, login }),
    seedReleases: (releases) => seedReleases(releases, repositoryOf(), state),
    leaveStarter: (releaseId, name) => leaveStarter(releaseId, name, state),
    breakUploads: (times) => {
      state.uploadsToBreak = times
    },
    pushed: () => {
      repositoryOf().pushedAt = stamp(state.clock.now())
    },
    limit: (limits) => state.limits.set(limits),
    repositoryDispatches: () => state.dispatched,
    setLog: (runId, index, text) => {
      const run = runOf(runId)
      repositoryOf(run.repository).logs.set(jobId(run, index), text)
    },
    issues: issueControl(state, repositoryOf),
    releases: (slug) => showReleases(repositoryOf(slug)),
    runs: (slug) => repositoryOf(slug).runs,
  }
}

export function addRepository(
  state: GithubState,
  slug: string,
  source: GitSource,
  defaultBranch?: string,
): RepositoryState {
  const repository = newRepository(slug, source, defaultBranch)
  state.repositories.set(slug.toLowerCase(), repository)
  return repository
}

function changeRun(
  run: WorkflowRunState,
  change: { readonly status?: RunStatus; readonly conclusion?: RunConclusion | null; readonly followed?: boolean },
  now: string,
): void {
  const before = run.status
  if (change.followed !== undefined) run.followed = change.followed
  if (change.conclusion !== undefined) run.conclusion = change.conclusion
  run.status = change.status ?? (change.conclusion ? 'completed' : run.status)
  run.updatedAt = now
  if (run.status !== before) for (const tell of [...run.watchers]) tell()
}

/** On GitHub the run keeps its id and number; its conclusion is open again. */
function beginAttempt(run: WorkflowRunState, now: string): number {
  if (run.status !== 'completed') throw new Error(`Run ${run.id} is ${run.status}: it cannot be run again yet.`)
  run.attempt += 1
  run.startedAt = now
  changeRun(run, { status: 'in_progress', conclusion: null }, now)
  return run.attempt
}

function jobId(run: WorkflowRunState, index: number): number {
  return run.id * 1000 + index
}

function jobState(job: ShownJob, run: WorkflowRunState, index: number, now: string): JobState {
  return {
    id: jobId(run, index),
    name: job.name,
    attempt: job.attempt ?? run.attempt,
    status: job.status,
    conclusion: job.conclusion ?? null,
    startedAt: job.startedAt ?? run.startedAt,
    completedAt: job.completedAt ?? (job.status === 'completed' ? now : null),
    steps: job.steps ?? [],
  }
}

function knowWorkflow(workflow: KnownWorkflow, repository: RepositoryState, state: GithubState): WorkflowState {
  const { path, name, inputs, runName, eventTypes } = workflow
  const id = state.nextId()
  const known: WorkflowState = { id, path, name, state: workflow.state ?? 'active', inputs, runName, eventTypes }
  const index = repository.workflows.findIndex((item) => item.path === path)
  repository.workflows.splice(index < 0 ? repository.workflows.length : index, index < 0 ? 0 : 1, known)
  return known
}
