// One run of the machine as the checker sees it: what it asked, what it said, and whether it still lives.
import type { PublishReport } from '@plumbline/registries'
import type { Held, Told } from './scene.ts'
import type { RequestKind, RunSpec } from './schedule.ts'

/** A request that came to the door, and what became of it. */
export interface Arrival {
  readonly kind: RequestKind
  /** `GET /simple/demo/`; for the story. */
  readonly line: string
  /** Of an upload: the file that it carries. */
  readonly file: string
  /** `ask` where the machine put its one question past the caches. */
  readonly by: 'upload' | 'ask'
  readonly startedAt: number
  /** When the client knew the end; Infinity while it is on its way. */
  endedAt: number
  /** Status that the client saw; `never` when no byte left, undefined when the connection failed later. */
  status: number | 'never' | undefined
  /** What the client was told, where that settles anything. */
  told: Told
  /** True once the registry has taken this file's bytes because of this request. */
  stored: boolean
  /** Of an upload: whether the attestation of its file comes along, or another one. */
  attested: 'no' | 'own' | 'other'
  /** Of an exchange: the token that the client was given; of a revocation: the one that it is for. */
  token: string | undefined
  /** Files of the release that the answer shows to package managers, with our bytes. */
  shows: readonly string[]
}

/** One call of the signer. */
export interface SignCall {
  readonly file: string
  readonly startedAt: number
  /** Infinity when no signature came of it. */
  signedAt: number
}

export interface RunState {
  readonly index: number
  readonly spec: RunSpec
  readonly startedAt: number
  endedAt: number
  dead: boolean
  /** Ends the wait for a run that has died. */
  readonly bury: () => void
  readonly arrivals: Arrival[]
  readonly counts: Map<string, number>
  /** Log lines, warnings, annotations. */
  readonly said: string[]
  readonly masked: Set<string>
  /** Files that are being asked for past the caches. */
  readonly asking: Set<string>
  readonly signs: SignCall[]
  /** Tokens that the post step was told of, and those that it need not end any more. */
  readonly begun: Set<string>
  readonly ended: Set<string>
  /** What the registry held when the first file was signed or sent; undefined when none was. */
  heldAtFirstAct: readonly Held[] | undefined
  /** One per package; undefined while it runs, and for ever when it died. */
  reports: readonly PublishReport[] | undefined
}

/** The one failure of a run that has ended. */
export function failureOf({ reports }: RunState): PublishReport['failure'] {
  return reports?.find(({ failure }) => failure !== undefined)?.failure
}

/** Everything that this run sent, questions past the caches as well. */
export function uploadsOf({ arrivals }: RunState): readonly Arrival[] {
  return arrivals.filter(({ kind }) => kind === 'upload')
}

/** A promise that is never kept: what a dead run waits for. */
export function never<Answer>(): Promise<Answer> {
  return new Promise<Answer>(() => {})
}
