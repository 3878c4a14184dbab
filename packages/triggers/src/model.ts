// What is asked and answered: events, workflow files, and which of them start.

/** Who made the event: the job's own token, a personal token, a GitHub App, or a person with git or the web page. */
export type TokenKind = 'github-token' | 'pat' | 'app' | 'user'

export type TriggerEvent =
  | PushEvent
  | { readonly name: 'create'; readonly ref: string; readonly refsInPush?: number }
  | ReleaseEvent
  | DispatchEvent
  | { readonly name: 'repository_dispatch'; readonly type: string }
  | WorkflowRunEvent

export interface PushEvent {
  readonly name: 'push'
  /** refs/tags/… or refs/heads/… */
  readonly ref: string
  /** How many tags (of a branch: branches) this one push brings. */
  readonly refsInPush?: number
  /** The message of the commit that is pushed, or that the tag points at. */
  readonly headMessage?: string
  /** The server has this tag at this commit already. */
  readonly sameCommitAgain?: boolean
}

export interface ReleaseEvent {
  readonly name: 'release'
  /** `published` is the act: GitHub sends it together with `released`, `prereleased` or `created`. */
  readonly action: 'published' | 'released' | 'prereleased' | 'created' | 'edited' | 'deleted' | 'unpublished'
  readonly tag: string
  readonly prerelease: boolean
  /** It is a draft (created, edited, deleted), or was one until this moment (published, released, prereleased). */
  readonly draft: boolean
}

export interface DispatchEvent {
  readonly name: 'workflow_dispatch'
  readonly ref: string
  /** Its path, file name or name; without it every workflow is asked whether it could be dispatched. */
  readonly workflow?: string
  readonly inputs?: Readonly<Record<string, string>>
}

export interface WorkflowRunEvent {
  readonly name: 'workflow_run'
  /** The name of the workflow that ran. */
  readonly workflow: string
  readonly action: 'completed' | 'requested' | 'in_progress'
  readonly branch: string
  readonly conclusion?: string
  /** How many `workflow_run` links of a chain came before this one. */
  readonly level?: number
}

export interface WorkflowSource {
  /** .github/workflows/x.yml */
  readonly path: string
  /** Its text at the event's commit; undefined: not there. */
  readonly atRef?: string | undefined
  /** Its text on the default branch; undefined: not there. */
  readonly onDefaultBranch?: string | undefined
  /** active, disabled_manually, disabled_inactivity, disabled_fork */
  readonly state?: string | undefined
}

export type TriggerCode =
  | 'starts'
  | 'not-addressed'
  | 'absent'
  | 'invalid'
  | 'no-such-event'
  | 'wrong-type'
  | 'filtered'
  | 'draft'
  | 'inputs'
  | 'chain-too-long'
  | 'disabled'
  | 'same-commit'
  | 'too-many-refs'
  | 'github-token'
  | 'skip-ci'

export interface Reason {
  readonly code: TriggerCode
  /** A sentence for a person, with what to do. */
  readonly why: string
}

/** The answer for one workflow file. */
export interface Trigger extends Reason {
  readonly path: string
  readonly name: string
  readonly starts: boolean
  /** What would stop it even if the first reason were mended. */
  readonly also: readonly Reason[]
  readonly dispatch: Dispatchable
}

/** Whether somebody can start the workflow by hand, at the event's ref. */
export interface Dispatchable {
  readonly possible: boolean
  /** If possible, the command; else what is missing. */
  readonly why: string
  readonly inputs: Readonly<Record<string, DispatchInput>>
  readonly runName?: string
}

export interface DispatchInput {
  readonly type: 'string' | 'choice' | 'boolean' | 'number' | 'environment'
  readonly required: boolean
  readonly default?: string
  readonly options?: readonly string[]
}

/** The filters of one event under `on:`; a filter that is absent is not written in the file. */
export interface EventFilters {
  readonly types?: readonly string[]
  readonly branches?: readonly string[]
  readonly 'branches-ignore'?: readonly string[]
  readonly tags?: readonly string[]
  readonly 'tags-ignore'?: readonly string[]
  readonly paths?: readonly string[]
  readonly 'paths-ignore'?: readonly string[]
  readonly workflows?: readonly string[]
}

/** What stands in a workflow file about when it starts. */
export interface WorkflowTriggers {
  readonly path: string
  /** Its `name`, else its path, as GitHub shows it. */
  readonly name: string
  readonly runName?: string
  readonly events: Readonly<Record<string, EventFilters>>
  /** The inputs of `workflow_dispatch`. */
  readonly inputs: Readonly<Record<string, DispatchInput>>
  /** Why GitHub cannot read the file; then no event counts. */
  readonly problem?: TriggerProblem
}

export interface TriggerProblem {
  /** 1-based. */
  readonly line: number
  readonly message: string
}
