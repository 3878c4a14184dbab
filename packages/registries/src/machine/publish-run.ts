// What the parts of the state machine share: the request, the world they may touch, and each file's track.
import type { FileState, Proof } from '@plumbline/record'
import type { Claims, PublishFile, Registry, SignedBundle, Subject, ToSign } from '../registry.ts'
import { startTokens, type TokensInHand } from './tokens.ts'

/** Who signs for this job. */
export interface Signer {
  /** What GitHub's ID token says of this job. Throws `missing-permission`, `signing-failed`. */
  claims(): Promise<Claims>
  /** Throws `missing-permission`, `signing-failed`. */
  sign(what: ToSign): Promise<SignedBundle>
}

/** Everything outside that the machine may touch; time included, so that a simulated clock can drive it. */
export interface PublishDeps {
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly idToken: (audience: string) => Promise<string>
  /** Asks GitHub what commit the tag points to. */
  readonly repeel: (tag: string) => Promise<string>
  readonly log: { info(text: string): void; warning(text: string): void; mask(secret: string): void }
  /** Absent where nothing can be signed. */
  readonly signer?: Signer
  /** Told of every token that must be ended, and that it was: what is left after a crash is for the post step. */
  readonly tokens?: { begun(registry: Registry, token: string): void; ended(registry: Registry, token: string): void }
}

/** Whether files get attestations: where it is possible, always, or never. */
export type AttestationWish = 'auto' | 'true' | 'false'

export interface PublishRequest {
  readonly registry: Registry
  readonly subject: Subject
  /** The tag and the commit that was built; undefined where the run is not for a tag. */
  readonly tag?: { readonly name: string; readonly commit: string }
  readonly ifPublished: 'verify' | 'fail'
  /** How long the registry may take to settle what was sent, in all. */
  readonly waitMs: number
  readonly dryRun: boolean
  readonly attestations: AttestationWish
  /** Why this run may not attest anything whatever the registry takes, as a sentence; empty when it may. */
  readonly attestationObstacle: string
  /** A token of a person, for a package that must be there before trusted publishing works. */
  readonly firstPublishToken?: string
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
  /** What goes with the file. */
  bundle: SignedBundle | undefined
  /** What the registry says: whether the file that is there has an attestation; undefined when it does not say. */
  attested: boolean | undefined
  /** True once the registry refused the attestation. */
  attestationRefused: boolean
  /** True once the registry refused whoever sends, whatever the file. */
  senderRefused: boolean
  /** True once the registry said that it will never take this version. */
  neverAgain: boolean
  /** The last words about this file: the registry's, the client's or ours. */
  said: string
  /** What was not plain sailing, one sentence each, for the report (promise P6). */
  readonly history: string[]
}

/** True when the registry has the file with our bytes. */
export function isThere(track: Track): boolean {
  return track.state === 'accepted' || track.state === 'already-there'
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
  /** Shared with other runs where a token is good for several packages. */
  readonly tokens: TokensInHand
  /** True when the package is not there and a person's token takes the place of trusted publishing. */
  firstPublish: boolean
  /** What is to be said of the run as a whole, one sentence each (promise P6). */
  readonly history: string[]
}

/** A run in which nothing is known yet. */
export function startRun(request: PublishRequest, deps: PublishDeps, tokens: TokensInHand = startTokens()): PublishRun {
  const tracks = request.subject.files.map(
    (file): Track => ({
      file,
      state: 'unknown',
      attempts: 0,
      doubt: 'none',
      provisional: false,
      proof: 'none',
      bundle: undefined,
      attested: undefined,
      attestationRefused: false,
      senderRefused: false,
      neverAgain: false,
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
    tokens,
    firstPublish: false,
    history: [],
  }
}
