// One run of the machine as the checker sees it: what it asked, what it said, and whether it still lives.
import type { PublishReport } from '@plumbline/registries'
import type { Told } from './scene.ts'
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
  /** Undefined while it runs, and for ever when it died. */
  report: PublishReport | undefined
}

/** A promise that is never kept: what a dead run waits for. */
export function never<Answer>(): Promise<Answer> {
  return new Promise<Answer>(() => {})
}
