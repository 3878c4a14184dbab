// One run of release and fan-out as the checker sees it: what it asked, what it said, and how it ended.
import type { TargetResult } from '@plumbline/downstream'
import type { ReleaseReport } from '@plumbline/releases'
import type { AskedKind, ReleaseRunSpec } from './schedule.ts'

/** A request that came to the door, and what became of it. */
export interface Asked {
  readonly kind: AskedKind
  /** `GET /repos/octo/demo/releases?per_page=100`; for the story. */
  readonly line: string
  readonly method: string
  readonly startedAt: number
  /** When the client knew the end; Infinity while it is on its way. */
  endedAt: number
  /** What the client saw; undefined when the connection failed. */
  status: number | undefined
  /** True once GitHub has done what was asked. */
  acted: boolean
  /** Of a dispatch: the number of its target, and the run that came of it. */
  target: number | undefined
  runId: number | undefined
  /** What the tag stood for when GitHub acted. */
  commit: string | undefined
  /** What met it, for the story. */
  met: string
}

export interface ReleaseRun {
  readonly index: number
  readonly spec: ReleaseRunSpec
  readonly startedAt: number
  endedAt: number
  dead: boolean
  readonly asked: Asked[]
  readonly counts: Map<string, number>
  /** Log lines. */
  readonly said: string[]
  /** The commit that the release stands for, once that is known. */
  expects: string | undefined
  report: ReleaseReport | undefined
  /** What ended the run before there was a report. */
  thrown: unknown
  results: readonly TargetResult[] | undefined
}

/** The end of a dead run, whatever it was doing. */
export class Died extends Error {
  override readonly name = 'Died'
}

/** A run that has not begun. */
export function newRun(index: number, spec: ReleaseRunSpec, now: number, expects: string | undefined): ReleaseRun {
  return {
    index,
    spec,
    startedAt: now,
    endedAt: Number.POSITIVE_INFINITY,
    dead: false,
    asked: [],
    counts: new Map(),
    said: [],
    expects,
    report: undefined,
    thrown: undefined,
    results: undefined,
  }
}

/** Everything that changes something at GitHub. */
export function isWrite({ method }: Pick<Asked, 'method'>): boolean {
  return method !== 'GET'
}

/** True when GitHub has said clearly that it did not do it. */
export function isDenied({ status }: Asked): boolean {
  return status !== undefined && status >= 400 && status < 500 && status !== 408
}

/** The code of the failure that a run ended in; `thrown` where something else was thrown; undefined without one. */
export function codeOf({ report, thrown }: ReleaseRun): string | undefined {
  const failure = report?.failure ?? thrown
  if (failure === undefined) return undefined
  const { code } = failure as { code?: unknown }
  return typeof code === 'string' ? code : 'thrown'
}
