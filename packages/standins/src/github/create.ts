// An empty GitHub: the state that its service and its controls share.
import type { SignedAddresses } from '../artifacts/blob-storage.ts'
import type { ArtifactStore } from '../artifacts/store.ts'
import { ACTIONS_BOT, type Jobs } from '../jobs.ts'
import type { Problems } from '../router.ts'
import type { Clock } from '../world.ts'
import { createLimitBook } from './limits.ts'
import { type GithubState, type NewRun, stamp } from './routes.ts'
import type { RepositoryState, WorkflowRunState } from './state.ts'

export interface GithubParts {
  readonly clock: Clock
  readonly jobs: Jobs
  readonly artifacts: ArtifactStore
  readonly addresses: SignedAddresses
  readonly problem: Problems
  readonly origin: () => string
}

const FIRST_ID = 210_000_000
const FIRST_RUN_ID = 19_000_000_000

/** Without repositories; nobody listens to dispatches yet. */
export function createGithubState(parts: GithubParts): GithubState {
  let lastId = FIRST_ID
  let lastRunId = FIRST_RUN_ID
  return {
    ...parts,
    repositories: new Map(),
    limits: createLimitBook(parts.clock),
    uploadsToBreak: 0,
    nextId: () => {
      lastId += 1
      return lastId
    },
    onDispatch: () => undefined,
    onEvent: () => undefined,
    dispatched: [],
    startRun: (repository, wanted) => {
      lastRunId = Math.max(lastRunId + 1, wanted.runId ?? 0)
      const run = newRun(repository, wanted, wanted.runId ?? lastRunId, stamp(parts.clock.now()))
      repository.runs.push(run)
      return run
    },
  }
}

function newRun(repository: RepositoryState, wanted: NewRun, id: number, now: string): WorkflowRunState {
  return {
    id,
    repository: repository.slug,
    runNumber: repository.runs.filter(({ path }) => path === wanted.path).length + 1,
    attempt: wanted.attempt ?? 1,
    workflow: wanted.workflow,
    path: wanted.path,
    event: wanted.event,
    headBranch: wanted.ref.replace(/^refs\/(?:heads|tags)\//, ''),
    sha: wanted.sha,
    inputs: wanted.inputs ?? {},
    title: wanted.title ?? wanted.workflow,
    actor: wanted.actor ?? ACTIONS_BOT,
    createdAt: now,
    startedAt: now,
    updatedAt: now,
    status: 'queued',
    conclusion: null,
    followed: wanted.followed ?? false,
    jobs: [],
    watchers: new Set(),
  }
}
