// A workflow file as data. Every value that may hold an expression stays the text that stands in the file.

/** Where a file comes from: a `$/…` path belongs to the repository and commit of the file that contains it. */
export interface FileLocation {
  /** `owner/repo`. */
  readonly repository: string
  /** Path inside the repository, with forward slashes. */
  readonly path: string
  /** The ref as `uses:` states it (`v1`, a commit), or the run's own ref. */
  readonly ref: string
  readonly commit: string
}

export type Access = 'none' | 'read' | 'write'

/** Scope → access; a scope that is absent is `none` as soon as the block exists at all. */
export type Permissions = Readonly<Record<string, Access>>

/** Text values by name, in file order. */
export type Texts = Readonly<Record<string, string>>

export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with: Texts
  readonly env: Texts
  readonly shell?: string
  readonly workingDirectory?: string
  readonly continueOnError?: string
  readonly timeoutMinutes?: string
  /** 1-based line of the step in its file. */
  readonly line: number
}

/** `concurrency:` as it stands in the file. The rehearsal has one run at a time, so that it changes nothing there. */
export interface Concurrency {
  readonly group: string
  readonly cancelInProgress?: string
  readonly queue?: string
  readonly line: number
}

export interface Strategy {
  /** The matrix as data (lists of scalars or mappings; `include` and `exclude` among them), or one expression. */
  readonly matrix: unknown
  readonly failFast: string
  readonly maxParallel?: string
}

export interface Job {
  readonly id: string
  readonly name?: string
  readonly needs: readonly string[]
  readonly if?: string
  readonly permissions?: Permissions
  readonly runsOn: string
  readonly environment?: string
  readonly env: Texts
  readonly defaults: { readonly shell?: string; readonly workingDirectory?: string }
  readonly strategy?: Strategy
  readonly outputs: Texts
  readonly steps: readonly Step[]
  readonly timeoutMinutes?: string
  readonly continueOnError?: string
  /** Set for a job that calls a reusable workflow; then there are no steps. */
  readonly uses?: string
  readonly with: Texts
  readonly secrets: Texts | 'inherit'
  readonly line: number
  readonly concurrency?: Concurrency
  /** `with` of a call with the types of the file: a call refuses the text `'true'` for a boolean input. */
  readonly values?: Readonly<Record<string, string | number | boolean>>
  /** 1-based lines of the job's keys, and of the entries of `with` and `secrets` as `with.name`. */
  readonly lines?: Readonly<Record<string, number>>
  /** Keys that the rehearsal does not carry out: container, services, snapshot. */
  readonly notRehearsed?: readonly string[]
}

export interface CallInput {
  readonly type: 'string' | 'boolean' | 'number'
  readonly required: boolean
  readonly default?: string
}

export interface Workflow {
  readonly name?: string
  readonly runName?: string
  readonly location: FileLocation
  /** Event name → its settings as data. */
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Permissions
  readonly env: Texts
  readonly defaults: { readonly shell?: string; readonly workingDirectory?: string }
  readonly call?: {
    readonly inputs: Readonly<Record<string, CallInput>>
    readonly secrets: Readonly<Record<string, { readonly required: boolean }>>
    readonly outputs: Texts
  }
  readonly concurrency?: Concurrency
  readonly jobs: readonly Job[]
}

/** An action's metadata file. */
export interface ActionManifest {
  readonly location: FileLocation
  readonly name: string
  readonly inputs: Readonly<Record<string, { readonly required: boolean; readonly default?: string }>>
  /** Output → its `value` expression (composite actions only; empty otherwise). */
  readonly outputs: Texts
  readonly runs:
    | { readonly using: 'composite'; readonly steps: readonly Step[] }
    | {
        readonly using: string
        readonly main: string
        readonly pre?: string
        readonly post?: string
        readonly postIf?: string
      }
}
