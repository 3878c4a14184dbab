// What the parts of the state machine share: the request, the world they may touch, and each file's track.
import type { FileState, Proof } from '@plumbline/record'
import type { PublishFile, Registry, Subject } from './registry.ts'

/** Everything outside that the machine may touch; time included, so that a simulated clock can drive it. */
export interface PublishDeps {
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly idToken: (audience: string) => Promise<string>
  /** Asks GitHub what commit the tag points to. */
  readonly repeel: (tag: string) => Promise<string>
  readonly log: { info(text: string): void; warning(text: string): void; mask(secret: string): void }
}

export interface PublishRequest {
  readonly registry: Registry
  readonly subject: Subject
  /** The tag and the commit that was built; undefined where the run is not for a tag. */
  readonly tag?: { readonly name: string; readonly commit: string }
  readonly ifPublished: 'verify' | 'fail'
  /** How long the registry may take to settle what was sent, in all. */
  readonly waitMs: number
  readonly dryRun: boolean
  /** Command that runs this job again, for people. */
  readonly rerunCommand: string
}

/** One file on its way. */
export interface Track {
  readonly file: PublishFile
  state: FileState
  /** Sends of which a byte may have left. */
  attempts: number
  /** The gravest end of a send that may have been taken all the same: what a later refusal is worth. */
  doubt: 'none' | 'throttled' | 'unclear'
  /** True when the registry said yes; provisional until it serves the file. */
  provisional: boolean
  proof: Proof
  /** The last words about this file: the registry's, the client's or ours. */
  said: string
  /** What was not plain sailing, one sentence each, for the report (promise P6). */
  readonly history: string[]
}

/** How many files may be on their way at once. */
export interface Lanes {
  /** 1 for the first file, and from the first doubt on. */
  width: number
  active: number
  /** When the first of those that are on their way was begun. */
  busySince: number
  readonly waiting: (() => void)[]
}

export interface PublishRun {
  readonly request: PublishRequest
  readonly deps: PublishDeps
  readonly tracks: readonly Track[]
  /** End of the wait budget, milliseconds since the epoch, as if nothing were on its way (see `endOfBudget`). */
  deadline: number
  readonly lanes: Lanes
  /** True once a send was throttled or unclear. */
  doubted: boolean
  token: { readonly text: string; readonly at: number } | undefined
  /** The exchange that is going on: whoever needs a token meanwhile waits for this one. */
  exchanging: Promise<string> | undefined
  /** Tokens that are not used any more, to be revoked when nothing is on its way. */
  readonly spent: string[]
}

/** A run in which nothing is known yet. */
export function startRun(request: PublishRequest, deps: PublishDeps): PublishRun {
  const tracks = request.subject.files.map(
    (file): Track => ({
      file,
      state: 'unknown',
      attempts: 0,
      doubt: 'none',
      provisional: false,
      proof: 'none',
      said: '',
      history: [],
    }),
  )
  return {
    request,
    deps,
    tracks,
    deadline: Number.POSITIVE_INFINITY,
    lanes: { width: 1, active: 0, busySince: 0, waiting: [] },
    doubted: false,
    token: undefined,
    exchanging: undefined,
    spent: [],
  }
}
