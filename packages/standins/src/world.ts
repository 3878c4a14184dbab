// The outside world of a release on loopback: what a rehearsal or an action test starts, steers and reads back.
import type { CratesIoControl, CratesIoSettings } from './crates-io/control.ts'
import type { GithubControl } from './github/control.ts'
import type { Handler } from './handler.ts'
import type { NpmControl } from './npm/control.ts'
import type { PypiControl, PypiSettings } from './pypi/control.ts'
import type { RubygemsControl, RubygemsSettings } from './rubygems/control.ts'
import type { SigstoreControl } from './sigstore/control.ts'

/** Simulated or real time for the stand-ins, in milliseconds since the epoch. */
export interface Clock {
  now(): number
  /** Lets simulated time pass; a real clock throws. */
  advance(milliseconds: number): void
}

export type Service = 'github' | 'oidc' | 'artifacts' | 'npm' | 'pypi' | 'crates-io' | 'rubygems' | 'sigstore'

/** One request as it arrived and how it was answered. */
export interface LoggedRequest {
  readonly service: Service
  readonly method: string
  /** Path and query, secrets redacted. */
  readonly path: string
  /** 0 when the connection was cut. */
  readonly status: number
  /** Real time, by `performance.now()`: when its first line had come, and when its answer was ready. */
  readonly begun?: number
  readonly ended?: number
  /** What it means for a release: reads may repeat, exchanges and uploads may not. */
  readonly kind: 'read' | 'exchange' | 'upload' | 'write'
  /** First word of its User-Agent without a version: `npm`, `plumbline`, `@actions/artifact`; empty without one. */
  readonly client: string
  /** The job whose token it showed; undefined without one (signed addresses, the npm registry). */
  readonly job: JobRef | undefined
}

/** A job of a run, as the rehearsal names it. */
export interface JobRef {
  readonly runId: number
  readonly path: string
}

/** Something that goes wrong on purpose, `times` times, for requests that match. */
export interface Fault {
  readonly service: Service
  readonly method?: string
  readonly path: RegExp
  readonly times: number
  /** Whether the request takes effect first. */
  readonly when: 'before-accept' | 'after-accept'
  /** `hang` lets the simulated clock pass by, `tell` calls back, and then both cut the connection. */
  readonly effect:
    | {
        readonly kind: 'status'
        readonly status: number
        readonly body?: unknown
        readonly headers?: Readonly<Record<string, string>>
        readonly afterMs?: number
      }
    | { readonly kind: 'reset' }
    | { readonly kind: 'hang'; readonly forMs: number }
    | { readonly kind: 'tell'; readonly told: () => void }
}

/** A fault that was added, as it stands; it stays readable when all faults are cleared. */
export interface FaultUse {
  /** How many requests met it. */
  readonly met: number
}

/** The claims of a job beyond those that the issuer knows by itself. */
export interface JobIdentity {
  readonly runId: number
  readonly attempt: number
  readonly path: string
  readonly permissions: Readonly<Record<string, 'none' | 'read' | 'write'>>
  readonly environment: string | undefined
  readonly eventName: string
  readonly ref: string
  readonly sha: string
  /** `owner/repo/.github/workflows/file@ref` of the caller, and of the file that defines the job. */
  readonly workflowRef: string
  readonly workflowSha: string
  readonly jobWorkflowRef: string
  readonly jobWorkflowSha: string
  /** 1 when not given. */
  readonly runNumber?: number
  /** Branches of a pull request; empty texts for every other event. */
  readonly headRef?: string
  readonly baseRef?: string
  /** The caller's `name:`; its path when not given. */
  readonly workflowName?: string
  /** `public` when not given. */
  readonly visibility?: 'public' | 'private' | 'internal'
}

/** What a job of the rehearsed repository is given: tokens and addresses, limited to its permissions. */
export interface JobAccess {
  /** GITHUB_TOKEN. */
  readonly token: string
  readonly runtimeToken: string
  readonly resultsUrl: string
  /** Absent without `id-token: write`. */
  readonly idToken?: { readonly url: string; readonly token: string }
  /** Ends the job: its tokens are refused from now on. */
  close(): void
}

/** What a world is made of. */
export interface WorldOptions {
  /** The machine's time when not given. */
  readonly clock?: Clock
  /** `owner/repo` that is being released. */
  readonly repository: string
  /** The bare repository that its refs, tags and commits are read from, at every request. */
  readonly gitDir: string
  /** Scratch folder that exists: the npm registry keeps its files there. */
  readonly folder: string
  /** `main` when not given. */
  readonly defaultBranch?: string
  /** Starts the npm registry, about a second. */
  readonly npm?: boolean
  /** Starts the Python index. */
  readonly pypi?: boolean | PypiSettings
  /** Starts crates.io. */
  readonly cratesIo?: boolean | CratesIoSettings
  /** Starts the registry of gems. */
  readonly rubygems?: boolean | RubygemsSettings
  /** Starts Sigstore's certificate authority and log; the registries then check attestations. */
  readonly sigstore?: boolean
  /** The repository has immutable releases switched on. */
  readonly immutableReleases?: boolean
  /** The repository is younger than 2026-07-15: its tokens' subjects hold ids. */
  readonly immutableSubject?: boolean
  /** Milliseconds (real time) that every answer waits, as if the services were far away; 0 when not given. */
  readonly latencyMs?: number
}

/** The stand-ins, running. */
export interface World {
  readonly clock: Clock
  readonly urls: {
    /** GITHUB_API_URL, without a slash at the end. */
    readonly api: string
    /** ACTIONS_RESULTS_URL, with one. */
    readonly results: string
    readonly oidc: string
    /** The registry that clients are given, with a slash at the end; empty without `npm`. */
    readonly npm: string
    /** The Python index, with a slash at the end: `simple/` and `legacy/` follow; empty without `pypi`. */
    readonly pypi: string
    /** crates.io, with a slash at the end: `index/` and `api/` follow; empty without `cratesIo`. */
    readonly cratesIo: string
    /** The registry of gems, as `gem push --host` takes it, without a slash at the end; empty without `rubygems`. */
    readonly rubygems: string
    /** Without a slash at the end; empty without `sigstore`. */
    readonly sigstore: { readonly fulcio: string; readonly rekor: string }
  }
  /** In order of arrival. */
  readonly requests: readonly LoggedRequest[]
  /** Unknown routes and fields, answers that GitHub's description does not allow: must be empty at the end. */
  readonly problems: readonly string[]
  addFault(fault: Fault): FaultUse
  /** Ends every fault that is left. */
  clearFaults(): void
  openJob(identity: JobIdentity): JobAccess
  /** The services without their ports. */
  readonly handlers: Readonly<Partial<Record<Service, Handler>>>
  readonly github: GithubControl
  readonly npm: NpmControl
  readonly pypi: PypiControl
  readonly cratesIo: CratesIoControl
  readonly rubygems: RubygemsControl
  readonly sigstore: SigstoreControl
  /** Ends servers and child processes; safe to call twice. */
  close(): Promise<void>
}
