// The acts of a scenario one after another, and what they came to.
import type { Conclusion } from '../engine/ports.ts'
import { missingFrom, missingFromDryRun, type Outcome } from '../outcome/outcome.ts'
import type { Act } from '../scenarios/index.ts'
import { type Day, playAct } from './acts.ts'

/** What came of the acts. */
export interface PlayedDay {
  /** Of the last run of the publish workflow; undefined when none started. */
  readonly conclusion: Conclusion | undefined
  /** The tag that it was about. */
  readonly tag: string
  /** How the audits ended, in order. */
  readonly audits: readonly Conclusion[]
  /** Why acts started nothing that should have. */
  readonly idle: readonly string[]
}

/** Plays them until failed jobs are to run again where none failed. */
export async function playActs(day: Day, acts: readonly Act[], announce: (act: Act) => void): Promise<PlayedDay> {
  const { runs, disturbances } = day
  let conclusion: Conclusion | undefined
  let tag = day.tag
  const audits: Conclusion[] = []
  const idle: string[] = []
  for (const act of acts) {
    if (act.event === 'rerun-failed' && conclusion === 'success') {
      disturbances.miss('every job succeeded, so that there are no failed ones to run again')
      break
    }
    announce(act)
    const played = await playAct(day, act)
    if (played.kind === 'ran') ({ conclusion, tag = tag } = played)
    if (played.kind === 'audited') audits.push(played.conclusion)
    if (played.kind === 'idle' && !act.startsNothing) idle.push(played.why)
    if (played.kind !== 'idle' && act.startsNothing) disturbances.miss('a run started where none was to')
    await runs.settled()
  }
  return { conclusion, tag, audits, idle }
}

/** What the registry and GitHub hold at the end, and whether that is as it should be. */
export async function outcomeOf(day: Day, played: PlayedDay, dry: boolean): Promise<Outcome> {
  const { world, subject, registry, records, runs, undertaking, published } = day
  const { conclusion, tag, audits, idle } = played
  const record = records.merged(runs.simulated)
  const releases = world.github.releases().map((release) => ({ ...release, tag: release.tagName }))
  const [served = [], ...others] = await Promise.all(
    published.map(({ packageName }) => registry.served(world, packageName)),
  )
  const alongside = others.map((versions, at) => ({ name: published[at + 1]?.packageName ?? '', served: versions }))
  const issues = world.github.issues.list()
  const state = { packageName: subject.packageName, served, alongside, releases, issues }
  const held = { conclusion, audits, record, state, undertaking }
  const missing = dry ? missingFromDryRun(conclusion, world.requests) : missingFrom(held, { ...subject, tag })
  return { ...held, missing: [...idle, ...missing] }
}
