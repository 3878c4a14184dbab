// The acts of a scenario one after another, and what they came to.
import type { Conclusion } from '../engine/ports.ts'
import { missingFrom, missingFromDryRun, type Outcome } from '../outcome/outcome.ts'
import type { Act } from '../scenarios/index.ts'
import { type Day, type Played, playAct } from './acts.ts'
import type { Disturbances } from './disturbances.ts'

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

/** Who is told of the acts. */
export interface Narrator {
  /** Called before each act. */
  readonly announce: (act: Act) => void
  /** Called once where an act did not go as those after it need: why, as a sentence, and those that are not played. */
  readonly broken?: (why: string, left: readonly Act[]) => void
}

/** Plays them until one does not go as those after it tell. */
export async function playActs(day: Day, acts: readonly Act[], narrator: Narrator): Promise<PlayedDay> {
  const { runs, disturbances } = day
  let conclusion: Conclusion | undefined
  let tag = day.tag
  const audits: Conclusion[] = []
  const idle: string[] = []
  for (const [at, act] of acts.entries()) {
    narrator.announce(act)
    const played = await playAct(day, act)
    if (played.kind === 'ran') ({ conclusion, tag = tag } = played)
    if (played.kind === 'audited') audits.push(played.conclusion)
    if (played.kind === 'idle' && !act.startsNothing) idle.push(played.why)
    await runs.settled()
    const left = acts.slice(at + 1)
    const why = whyBroken(act, played, left, disturbances)
    if (why === '') continue
    disturbances.miss(left.length === 0 ? why : `${why}, and ${counted(left.length)} not played`)
    if (left.length > 0) narrator.broken?.(why, left)
    break
  }
  return { conclusion, tag, audits, idle }
}

/** Why what comes after the act would be told of something that did not happen, without a full stop; empty where it did. */
function whyBroken(act: Act, played: Played, [next]: readonly Act[], disturbances: Disturbances): string {
  const { ends, startsNothing } = act
  if (startsNothing) return played.kind === 'idle' ? '' : 'a run started where none was to'
  const ended = played.kind === 'ran' ? played.conclusion : undefined
  if (next?.event === 'rerun-failed' && ended === 'success')
    return 'every job succeeded, so that there are no failed ones to run again'
  if (ends === undefined) return ''
  if (ended === undefined) return 'no run started'
  if (ended !== ends) return `the run ended with "${ended}" where "${ends}" was to come`
  const unmet = ends === 'failure' ? disturbances.unmet(act) : []
  return unmet.length === 0 ? '' : `the run failed of something else: ${unmet.join('; ')}`
}

function counted(acts: number): string {
  return acts === 1 ? 'the act after it was' : `the ${acts} acts after it were`
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
