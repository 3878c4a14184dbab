// What takes requests for each version: bounded, the newest first, across all packages of the repository.
import { isTheRunsToTell, type RunsFact, type Seen, type VersionFacts } from '@plumbline/audit'
import { branchHas, inParallel, readCommit, runsAt } from '@plumbline/github'
import { changelogFinder } from './changelog-file.ts'
import { contentsComparer } from './contents.ts'
import type { Gathered } from './gather.ts'

import { changelogAt, filesAt, laterSection, sourcesAt } from './inside.ts'
import { type Place, placesOf } from './places.ts'
import { type RepositoryFacts, runFact } from './repository.ts'
import { PARALLEL, type WatchDeps, type WatchRequest } from './request.ts'
import { seen, whyUnread } from './seen.ts'
import { type TagTimes, tagTimes } from './tag-times.ts'
import { verifiedFiles } from './verified-files.ts'
import { listedOnce, type RunSearch, whyNoRun } from './why-no-run.ts'

/** Tags without a run and without a published version are asked about one by one, so many of them. */
const MOST_RUNLESS = 100
/** So many versions with a failed run are asked about, three requests for each of their newest runs. */
const MOST_FAILED = 50
/** Files are fetched and unpacked for so many versions at once. */
const PARALLEL_CONTENTS = 3

/** The facts of every package, with what had to be asked for each version. */
export async function lookCloser(
  gathered: readonly Gathered[],
  shared: RepositoryFacts,
  workflows: readonly string[],
  request: WatchRequest,
  deps: WatchDeps,
): Promise<VersionFacts[][]> {
  const facts = gathered.map(({ versions }) => [...versions])
  const set = (place: Place, change: Partial<VersionFacts>) => {
    const page = facts[place.pack]
    const old = page?.[place.row]
    if (page && old) page[place.row] = { ...old, ...change }
  }
  const runless = placesOf(facts).filter(({ pack, row }) => isRunless(facts[pack]?.[row]))
  const search = searchOf(shared, workflows, request, deps)
  const times = tagTimes(deps.client, request.repository, shared.overview.pushedAt, deps.memory)
  await inParallel(runless.slice(0, MOST_RUNLESS), PARALLEL, async (place) => {
    const version = facts[place.pack]?.[place.row]
    if (version) set(place, await runsOfOne(version, search, shared, times))
  })
  for (const place of runless.slice(MOST_RUNLESS)) {
    const why = `Only the newest ${MOST_RUNLESS} tags without a run are asked about; ${request.settingName('since')} leaves the old ones out.`
    set(place, { runs: { state: 'not-asked', why } })
  }
  const failed = placesOf(facts).filter(({ pack, row }) => {
    const version = facts[pack]?.[row]
    return version !== undefined && isTheRunsToTell(version)
  })
  await inParallel(failed.slice(0, MOST_FAILED), PARALLEL, async (place) => {
    const [own, version] = [gathered[place.pack], facts[place.pack]?.[place.row]]
    if (own && version) set(place, await withVerified(own, version, request, deps))
  })
  const tagged = placesOf(facts).filter(({ pack, row }) => facts[pack]?.[row]?.tag.state === 'found')
  const inside = insideOf(gathered, shared, workflows, request, deps)
  await inParallel(tagged.slice(0, request.lookInside), PARALLEL, async (place) => {
    const version = facts[place.pack]?.[place.row]
    if (version) set(place, await inside(place, version))
  })
  const { contents } = deps
  if (contents) {
    const compare = contentsComparer(contents)
    await inParallel(placesToCompare(facts).slice(0, request.lookInside), PARALLEL_CONTENTS, async (place) => {
      const [own, version] = [gathered[place.pack], facts[place.pack]?.[place.row]]
      if (own && version) set(place, await compare(own, version))
    })
  }
  return facts
}

/** Those of which both sides are there. */
function placesToCompare(facts: readonly (readonly VersionFacts[])[]): Place[] {
  return placesOf(facts).filter(({ pack, row }) => {
    const version = facts[pack]?.[row]
    return (
      version?.tag.state === 'found' && version.registry.state === 'found' && version.registry.value.files.length > 0
    )
  })
}

function isRunless(version: VersionFacts | undefined): boolean {
  if (version?.tag.state !== 'found' || version.registry.state !== 'absent') return false
  return version.runs.state === 'not-asked' || (version.runs.state === 'found' && version.runs.value.runs.length === 0)
}

function searchOf(
  shared: RepositoryFacts,
  workflows: readonly string[],
  { repository, tree }: WatchRequest,
  { client }: WatchDeps,
): RunSearch {
  const counts = new Map<string, number>()
  for (const { commit } of shared.tags.state === 'found' ? shared.tags.value : [])
    counts.set(commit, (counts.get(commit) ?? 0) + 1)
  const tagsAt = (commit: string) => counts.get(commit) ?? 0
  return { client, repository, tree, workflows, listed: listedOnce(client, repository), tagsAt }
}

/** An older run where the list of runs was cut; else why there is none. Where no workflow is known, the age alone. */
async function runsOfOne(
  version: VersionFacts,
  search: RunSearch,
  { runs }: RepositoryFacts,
  times: TagTimes,
): Promise<Partial<VersionFacts>> {
  if (version.tag.state !== 'found') return {}
  const { name, commit } = version.tag.value
  try {
    if (runs.state !== 'found') {
      const head = await readCommit(search.client, search.repository, commit)
      return { tag: found(await times.dated({ name, commit }, head?.at)) }
    }
    const older = !runs.value.whole ? await olderRuns(search, name) : []
    if (older.length > 0) return { runs: found({ runs: older, whyNone: '', startWith: '' }) }
    const { facts, at } = await whyNoRun(search, name, commit, version.prerelease)
    return { runs: found(facts), tag: found(await times.dated({ name, commit }, at)) }
  } catch (thrown) {
    return { runs: { state: 'unreadable', why: whyUnread(thrown) } }
  }
}

/** Where no record can be read the version before says what may be missing. */
async function withVerified(
  { of }: Gathered,
  { runs }: VersionFacts,
  { repository }: WatchRequest,
  { client, scratch }: WatchDeps,
): Promise<Partial<VersionFacts>> {
  if (runs.state !== 'found') return {}
  const answer = await seen(() => verifiedFiles(runs.value.runs, of.name, { client, repository, scratch }))
  return answer.state === 'found' ? { runs: found({ ...runs.value, verified: answer.value }) } : {}
}

async function olderRuns({ client, repository, workflows }: RunSearch, tag: string) {
  const lists = await Promise.all(workflows.map((workflow) => runsAt(client, repository, workflow, tag, 1)))
  return lists.flatMap((list) => list.runs.map(runFact))
}

function found<Value extends RunsFact | { readonly name: string; readonly commit: string }>(
  value: Value,
): Extract<Seen<Value>, { readonly state: 'found' }> {
  return { state: 'found', value }
}

function insideOf(
  gathered: readonly Gathered[],
  { overview }: RepositoryFacts,
  workflows: readonly string[],
  { repository, tree, changelog }: WatchRequest,
  { client }: WatchDeps,
) {
  const readAt = filesAt(client, repository)
  const changelogOf = changelogFinder(changelog, tree, workflows)
  return async ({ pack, row }: Place, version: VersionFacts): Promise<Partial<VersionFacts>> => {
    const [own, joined] = [gathered[pack], gathered[pack]?.joined.versions[row]]
    if (!own || !joined || version.tag.state !== 'found') return {}
    const { commit } = version.tag.value
    const path = changelogOf(own.of)
    const [onDefaultBranch, sources, section] = await Promise.all([
      seen(() => branchHas(client, repository, overview.defaultBranch, commit)),
      sourcesAt(own.of, joined.version, commit, tree, readAt),
      changelogAt(own.of, joined.version, commit, path, readAt),
    ])
    const counted = await laterSection(section, () =>
      changelogAt(own.of, joined.version, overview.defaultBranch, path, readAt),
    )
    return { onDefaultBranch, sources, changelog: counted }
  }
}
