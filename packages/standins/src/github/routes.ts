// What a GitHub route is: an operation of the published description, the scope that it needs, and its answer.

import type { SignedAddresses } from '../artifacts/blob-storage.ts'
import type { ArtifactStore } from '../artifacts/store.ts'
import type { ServiceResponse } from '../handler.ts'
import type { Grant, Jobs } from '../jobs.ts'
import type { Call, Problems } from '../router.ts'
import type { Clock } from '../world.ts'
import type { LimitBook } from './limits.ts'
import type { RepositoryState, WorkflowRunState } from './state.ts'

export interface GithubDispatch {
  readonly repository: string
  /** The workflow's path: `.github/workflows/docs.yml`. */
  readonly workflow: string
  readonly ref: string
  readonly inputs: Readonly<Record<string, string>>
  readonly runId: number
  /** What a repository_dispatch said; undefined for a dispatch of the workflow itself. */
  readonly sent?: Omit<RepositoryDispatch, 'repository'>
}

export interface RepositoryDispatch {
  readonly repository: string
  readonly type: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** Something that workflows may listen to, and whether GitHub starts any for it. */
export interface GithubEvent {
  readonly repository: string
  readonly name: 'release' | 'create' | 'push'
  /** The released or created tag. */
  readonly tag: string
  /** Login of who made it. */
  readonly by: string
  /**
   * Events made with GITHUB_TOKEN start no runs but workflow_dispatch and repository_dispatch
   * (https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow).
   */
  readonly suppressed: boolean
}

/** Everything that the routes share. */
export interface GithubState {
  readonly clock: Clock
  readonly repositories: Map<string, RepositoryState>
  readonly jobs: Jobs
  readonly artifacts: ArtifactStore
  readonly addresses: SignedAddresses
  readonly problem: Problems
  /** `http://127.0.0.1:PORT` once the server listens. */
  readonly origin: () => string
  readonly limits: LimitBook
  /** So many uploads from now on are answered 502 and leave an empty asset behind. */
  uploadsToBreak: number
  nextId(): number
  onDispatch: (dispatch: GithubDispatch) => void | Promise<void>
  /** Every repository_dispatch that was accepted. */
  readonly dispatched: RepositoryDispatch[]
  onEvent: (event: GithubEvent) => void | Promise<void>
  /** Makes a run and tells nobody. */
  startRun(repository: RepositoryState, run: NewRun): WorkflowRunState
}

export interface NewRun {
  readonly workflow: string
  readonly path: string
  readonly event: string
  /** Full (`refs/tags/v1`) or short. */
  readonly ref: string
  readonly sha: string
  readonly runId?: number
  readonly attempt?: number
  readonly inputs?: Readonly<Record<string, string>>
  /** Its `run-name` filled in; the workflow's name when not given. */
  readonly title?: string
  /** Login; that of GITHUB_TOKEN when not given. */
  readonly actor?: string
  readonly followed?: boolean
}

export interface GithubCall {
  readonly call: Call
  readonly state: GithubState
  readonly repository: RepositoryState
  readonly grant: Grant
  /** The JSON body, valid by the description; undefined without one. */
  readonly body: Readonly<Record<string, unknown>>
}

export interface GithubRoute {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** As the description writes it. */
  readonly path: string
  /** As it is asked for where that is not what the description writes: without a last part that may be empty. */
  readonly served?: string
  /** What the token must be allowed; metadata is always. */
  readonly needs: `${'contents' | 'actions' | 'issues'}:${'read' | 'write'}` | 'metadata'
  /** Served by uploads.github.com, not by the API. */
  readonly uploads?: true
  readonly handle: (call: GithubCall) => Promise<ServiceResponse> | ServiceResponse
}

/** Whether a token has a scope at least at that level. */
export function allows(grant: Grant, scope: string, level: 'read' | 'write'): boolean {
  const given = grant.permissions[scope] ?? 'none'
  return given === 'write' || (level === 'read' && given === 'read')
}

/** A path parameter that must be a number; undefined when it is none. */
export function idOf(call: Call, name: string): number | undefined {
  const text = call.params[name] ?? ''
  return /^\d+$/.test(text) ? Number(text) : undefined
}

/** ISO 8601 without milliseconds, as GitHub writes times. */
export function stamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
