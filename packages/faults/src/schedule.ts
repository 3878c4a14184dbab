// A schedule as plain data: what is there, what goes wrong where, and how the release is run. It replays and shrinks.

/** What the door can tell a request from another by. */
export type RequestKind = 'audience' | 'exchange' | 'upload' | 'read' | 'revoke' | 'other'

/** Where a fault sits: at the registry's requests, where GitHub is asked for an ID token, or at the signer. */
export type FaultPlace = RequestKind | 'id-token' | 'claims' | 'sign'

/** What the registry has under a file's name. */
export type Whose = 'absent' | 'same' | 'other'

/** Why files cannot be attested, as far as a run knows before it signs. */
export type Obstacle =
  /** The repository is private; or the job stands in a called workflow, at another ref. */
  | 'private'
  | 'called'
  /** The caller says so; or there is nobody who signs. */
  | 'stated'
  | 'no-signer'

/** Whether files are to be attested, and what the registry makes of it until the faults are over. */
export interface AttestSpec {
  readonly wish: 'auto' | 'true' | 'false'
  readonly obstacle?: Obstacle
  readonly refused?: true
}

export type Effect =
  /** No byte leaves. */
  | { readonly kind: 'dns' | 'refused' }
  /** The connection is cut; `cut` after the first half of the answer. */
  | { readonly kind: 'reset' | 'cut' }
  /** Nothing comes until the client's time limit. */
  | { readonly kind: 'hang' }
  /** `echo`: the answer repeats what the request showed of itself, as proxies' error pages do. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string; readonly echo?: true }
  /** 200, but not what was asked for. */
  | { readonly kind: 'garbage' }
  /** The registry takes the token for one that has passed its life. */
  | { readonly kind: 'expired' }
  /** A stranger's bytes come under the name of this file just before. */
  | { readonly kind: 'raced' }
  /** The run dies with this request. */
  | { readonly kind: 'crash' }
  | { readonly kind: 'slow'; readonly ms: number }

export interface FaultSpec {
  /** Index of the run, from 0. */
  readonly run: number
  readonly on: FaultPlace
  /** The n-th request of that kind in that run, from 0, and how many in a row. */
  readonly nth: number
  readonly times: number
  readonly effect: Effect
  /** Whether the registry acts on the request; `late`: it does so `lateMs` after the client has lost it. */
  readonly when: 'before' | 'after' | 'late'
  readonly lateMs?: number
}

export interface RunSpec {
  /** After the end of the run before; after its start where they run beside each other. */
  readonly delayMs: number
  readonly beside: boolean
  readonly waitMs: number
  /** `moves`: right after the plan has looked. */
  readonly tag: 'same' | 'moved' | 'moves' | 'unreadable'
  readonly dryRun?: true
  readonly ifPublished?: 'fail'
}

export interface Schedule {
  readonly registry: string
  /** What the registry has under each file's name before the first run; one entry per file. */
  readonly before: readonly Whose[]
  /** The same for every further package of the run. */
  readonly also?: readonly (readonly Whose[])[]
  /** Trusted publisher: there, not there, or pending where the registry knows that. */
  readonly trust: 'yes' | 'no' | 'new'
  /** Number of the one package that trusts nobody, where each has a publisher of its own. */
  readonly untrusted?: number
  /** Nothing is attested when not given. */
  readonly attest?: AttestSpec
  /** A person's token is given to every run; `unknown` are the numbers of the packages that the registry does not have. */
  readonly firstPublish?: { readonly unknown: readonly number[] }
  /** How long answers to reads are repeated, how long a new file does not show, and how far the registry's clock is off. */
  readonly cacheMs: number
  readonly lagMs: number
  readonly skewMs: number
  /** Durations of the uploads in order; the last one repeats. */
  readonly sendMs: readonly number[]
  readonly runs: readonly RunSpec[]
  readonly faults: readonly FaultSpec[]
  /** Where the tag is when the faults have stopped. */
  readonly tagAtEnd: 'same' | 'moved'
}

/** Reads a schedule that somebody pasted; throws a sentence when it is none. */
export function parseSchedule(text: string): Schedule {
  const value: unknown = JSON.parse(text)
  const { registry, before, runs, faults, sendMs } = (value ?? {}) as Partial<Schedule>
  const whole = typeof registry === 'string' && [before, runs, faults, sendMs].every((list) => Array.isArray(list))
  if (!whole) throw new Error('This is no schedule: registry, before, sendMs, runs and faults belong to one.')
  return value as Schedule
}
