// Tags without a name in a repository of several packages: whose version each is, by the manifests at the tag.
import type { VersionFacts } from '@plumbline/audit'
import { inParallel } from '@plumbline/github'
import type { Gathered } from './gather.ts'
import { type ReadAt, sourcesAt } from './inside.ts'
import type { WatchedPackage } from './packages.ts'
import { PARALLEL, type WatchRequest } from './request.ts'
import type { JoinedVersion } from './versions.ts'

/** The newest so many versions of a package are looked at; what is older than all of them has the fate of the last. */
const MOST = 30

/** Whether a package was there at a commit, and whether it said that it is this version. */
type Presence = 'states-it' | 'states-another' | 'states-none' | 'absent' | 'unreadable'

/**
 * A package without those versions that it never had: what its registry does not list, and what only tags without a name
 * claim, where its manifest was not there at the tag, or said another version and a neighbour's said this one.
 */
export async function withoutOthers(
  one: Gathered,
  all: readonly WatchedPackage[],
  request: WatchRequest,
  readAt: ReadAt,
): Promise<Gathered> {
  const rows = all.length < 2 || one.of.manifest === '' ? [] : rowsInDoubt(one)
  const looked = rows.slice(0, MOST)
  const foreign = new Set<number>()
  const presences = await inParallel(looked, PARALLEL, async (row) => {
    const [joined, facts] = [one.joined.versions[row], one.versions[row]]
    if (!joined || facts?.tag.state !== 'found') return undefined
    const { commit } = facts.tag.value
    const ask = (of: WatchedPackage) => presenceAt(of, joined, commit, request, readAt)
    const own = await ask(one.of)
    if (own === 'absent' || (own === 'states-another' && (await isOfAnother(one.of, all, ask)))) foreign.add(row)
    return own
  })
  if (presences.at(-1) === 'absent') for (const row of rows.slice(MOST)) foreign.add(row)
  if (foreign.size === 0) return one
  const kept = <Each>(each: readonly Each[]) => each.filter((_, row) => !foreign.has(row))
  const strangers = [...foreign].sort((first, second) => first - second).flatMap((row) => nameOf(one, row) ?? [])
  return {
    ...one,
    strangers,
    versions: kept(one.versions),
    joined: { ...one.joined, versions: kept(one.joined.versions) },
  }
}

function rowsInDoubt({ versions, joined }: Gathered): number[] {
  return versions.flatMap(({ tag, registry }: VersionFacts, row) => {
    const isDoubtful = registry.state === 'absent' && tag.state === 'found' && joined.versions[row]?.isNamed === false
    return isDoubtful ? [row] : []
  })
}

function nameOf({ versions }: Gathered, row: number): string | undefined {
  const tag = versions[row]?.tag
  return tag?.state === 'found' ? tag.value.name : undefined
}

async function isOfAnother(
  own: WatchedPackage,
  all: readonly WatchedPackage[],
  ask: (of: WatchedPackage) => Promise<Presence>,
): Promise<boolean> {
  const others = all.filter(({ manifest }) => manifest !== own.manifest && manifest !== '')
  const answers = await Promise.all(others.map(ask))
  return answers.includes('states-it')
}

async function presenceAt(
  of: WatchedPackage,
  { version }: JoinedVersion,
  commit: string,
  { tree }: WatchRequest,
  readAt: ReadAt,
): Promise<Presence> {
  const parsed = of.scheme.parse(version.text)
  const sources = parsed && (await sourcesAt(of, parsed, commit, tree, readAt))
  if (sources?.state === 'absent') return 'absent'
  if (sources?.state !== 'found') return 'unreadable'
  if (sources.value.length === 0) return 'states-none'
  return sources.value.some(({ agrees }) => agrees) ? 'states-it' : 'states-another'
}
