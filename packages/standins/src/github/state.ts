// What the GitHub stand-in remembers: repositories with their releases, workflows and runs.
import type { GitSource } from './git-source.ts'

export interface AssetState {
  readonly id: number
  readonly name: string
  readonly label: string | null
  readonly contentType: string
  readonly bytes: Buffer
  /** Hex. */
  readonly sha256: string
  readonly state: 'uploaded' | 'starter'
  readonly createdAt: string
}

export interface ReleaseState {
  readonly id: number
  /** Login of who made it. */
  readonly author: string
  tagName: string
  targetCommitish: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  immutable: boolean
  readonly createdAt: string
  publishedAt: string | null
  updatedAt: string
  assets: AssetState[]
}

/** One input of a workflow's `workflow_dispatch`. */
export interface DispatchInput {
  readonly required?: boolean
  readonly default?: string | number | boolean
  readonly type?: 'string' | 'number' | 'boolean' | 'choice' | 'environment'
  readonly options?: readonly string[]
}

export interface WorkflowState {
  readonly id: number
  readonly path: string
  readonly name: string
  state: 'active' | 'disabled_manually' | 'disabled_inactivity' | 'disabled_fork'
  /** Undefined: the file has no `workflow_dispatch`. */
  readonly inputs: Readonly<Record<string, DispatchInput>> | undefined
  /** Its `run-name`, as far as the stand-in fills it in: `${{ inputs.x }}` and `${{ github.event.client_payload.x }}`. */
  readonly runName?: string | undefined
  /** Types of `on: repository_dispatch`; undefined: the file on the default branch does not listen to it. */
  readonly eventTypes?: readonly string[] | undefined
}

export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'requested' | 'waiting' | 'pending'
export type RunConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale'
  | 'startup_failure'

export interface JobState {
  readonly id: number
  readonly name: string
  readonly attempt: number
  readonly status: RunStatus
  readonly conclusion: RunConclusion | null
  readonly startedAt: string
  readonly completedAt: string | null
  readonly steps: readonly JobStep[]
}

export interface JobStep {
  readonly name: string
  readonly number: number
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: RunConclusion | null
  /** The job's own where they are left out. */
  readonly started_at?: string
  readonly completed_at?: string | null
}

export interface WorkflowRunState {
  readonly id: number
  readonly repository: string
  readonly runNumber: number
  /** The latest one: a re-run raises it. */
  attempt: number
  readonly workflow: string
  readonly path: string
  readonly event: string
  /** Branch or tag without `refs/…/`. */
  readonly headBranch: string
  readonly sha: string
  readonly inputs: Readonly<Record<string, string>>
  /** What the run is called in lists: by its `run-name`, else by its event. */
  readonly title: string
  /** Login of who started it. */
  readonly actor: string
  readonly createdAt: string
  /** When the latest attempt began. */
  startedAt: string
  updatedAt: string
  status: RunStatus
  conclusion: RunConclusion | null
  /** The rehearsal runs it: whoever asks for it waits (real time) until it moves. */
  followed: boolean
  /** Those of every attempt. */
  jobs: readonly JobState[]
  /** Its end, once the clock is there; undefined where somebody ends it by hand. */
  due?: { readonly at: number; readonly conclusion: RunConclusion }
  /** Told when the status changes. */
  readonly watchers: Set<() => void>
}

export interface CommentState {
  readonly id: number
  readonly author: string
  readonly body: string
}

export interface IssueState {
  readonly id: number
  readonly number: number
  /** Login of who wrote it. */
  readonly author: string
  /** Number of the app whose token wrote it. */
  readonly app: number | undefined
  /** A pull request, which lists of issues show too. */
  readonly isPull: boolean
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  labels: readonly string[]
  assignees: readonly string[]
  readonly comments: CommentState[]
  readonly createdAt: string
  updatedAt: string
  closedAt: string | null
}

export interface RepositoryState {
  readonly slug: string
  readonly id: number
  readonly ownerId: number
  readonly defaultBranch: string
  readonly source: GitSource
  readonly releases: ReleaseState[]
  readonly workflows: WorkflowState[]
  readonly runs: WorkflowRunState[]
  /** In the order of their numbers. */
  readonly issues: IssueState[]
  /** Off in the repository's settings: none can be made. */
  hasIssues: boolean
  /** Logins that may be assigned. */
  readonly assignable: Set<string>
  /** Job's id → its log, once the job has ended. */
  readonly logs: Map<number, string>
  /** Tags of immutable releases: burnt for ever. */
  readonly reservedTags: Set<string>
  immutableReleases: boolean
  /** ISO time of the newest push. */
  pushedAt: string
  latestReleaseId: number | undefined
}

/** A repository without releases, workflows or runs. */
export function newRepository(slug: string, source: GitSource, defaultBranch = 'main'): RepositoryState {
  const [owner = ''] = slug.split('/')
  return {
    slug,
    id: 800_000_000 + numberOf(slug),
    ownerId: 90_000_000 + numberOf(owner),
    defaultBranch,
    source,
    releases: [],
    workflows: [],
    runs: [],
    issues: [],
    hasIssues: true,
    assignable: new Set(),
    logs: new Map(),
    reservedTags: new Set(),
    immutableReleases: false,
    pushedAt: '2024-01-02T00:00:00Z',
    latestReleaseId: undefined,
  }
}

/** The same small number for the same text, so that ids are stable. */
function numberOf(text: string): number {
  let sum = 7
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9_999_991
  return sum
}
