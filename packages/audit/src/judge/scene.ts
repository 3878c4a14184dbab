// One version as the judge sees it: its facts, its neighbours, and how far its release has come.
import type { PackageFacts, RegistryFact, ReleaseFact, RunFact, Seen, TagFact, Terms, VersionFacts } from '../facts.ts'

/** What the rules of every surface look at. */
export interface Scene {
  readonly facts: VersionFacts
  readonly of: PackageFacts
  readonly terms: Terms
  readonly tag: TagFact | undefined
  readonly registry: RegistryFact | undefined
  readonly release: ReleaseFact | undefined
  /** The newest run for the tag. */
  readonly run: RunFact | undefined
  /** The run is waiting or running. */
  readonly running: boolean
  /** For longer than it may. */
  readonly stuck: boolean
  /** Young, or its run is on the way: what is missing may still come. */
  readonly pending: boolean
  /** Why it may be young although everything that is dated is old: a sentence; empty otherwise. */
  readonly mayBeYoung: string
  /** Where the package has releases, or sections, at all; else nobody misses one. */
  readonly keepsReleases: boolean
  readonly keepsChangelog: boolean
  /** The nearest earlier version that is published. */
  readonly before: VersionFacts | undefined
}

const MINUTE = 60_000

/** What all versions of a package share is found once. */
export function scenesOf(of: PackageFacts, terms: Terms): Scene[] {
  const keepsReleases = of.versions.some(({ release }) => release.state === 'found')
  const keepsChangelog = of.versions.some(
    ({ changelog }) => found(changelog)?.heading !== undefined || found(changelog)?.later !== undefined,
  )
  let before: VersionFacts | undefined
  const scenes: Scene[] = []
  for (const facts of of.versions.toReversed()) {
    scenes.push({ facts, of, terms, keepsReleases, keepsChangelog, before, ...progress(facts, terms) })
    if (facts.registry.state === 'found') before = facts
  }
  return scenes.reverse()
}

/** The value of an answer that is one. */
export function found<Value>(seen: Seen<Value>): Value | undefined {
  return seen.state === 'found' ? seen.value : undefined
}

function progress(facts: VersionFacts, terms: Terms) {
  const [tag, registry, release] = [found(facts.tag), found(facts.registry), found(facts.release)]
  const run = found(facts.runs)?.runs[0]
  const running = run !== undefined && run.status !== 'completed'
  const stuck = running && terms.now - Date.parse(run.startedAt) > terms.stuckAfterMinutes * MINUTE
  const moments = [tag?.at, registry?.at, release?.at, run?.startedAt].flatMap((at) => (at ? [Date.parse(at)] : []))
  const newest = Math.max(...moments.filter((moment) => !Number.isNaN(moment)))
  const isYoung = (moment: number) => terms.now - moment < terms.graceMinutes * MINUTE
  // A published release, or a run, is as old as it says, and its tag was there before.
  const dated = registry !== undefined || run !== undefined || release?.draft === false
  const mayBeYoung = !isYoung(newest) && !dated && tag !== undefined && isYoung(Date.parse(tag.pushedBy ?? ''))
  const why = mayBeYoung ? `Nothing says when the tag came, and something was pushed at ${tag.pushedBy}.` : ''
  const pending = running || isYoung(newest) || mayBeYoung
  return { tag, registry, release, run, running, stuck, pending, mayBeYoung: why }
}
