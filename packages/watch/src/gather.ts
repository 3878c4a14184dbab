// The facts of one package, as far as the lists tell; what takes a request per version comes after.
import type { ReleaseFact, RunsFact, Seen, TagFact, VersionFacts } from '@plumbline/audit'
import type { ListedRelease } from '@plumbline/github'
import type { Listing, Registry } from '@plumbline/registries'
import { goesElsewhere } from './destination.ts'
import type { WatchedPackage } from './packages.ts'
import type { RepositoryFacts } from './repository.ts'
import type { WatchDeps, WatchRequest } from './request.ts'
import type { ReadTag } from './tag-reader.ts'
import { type Joined, type JoinedVersion, joinVersions } from './versions.ts'

/** Waits before a registry that gave no answer is asked again. */
const WAITS = [2_000, 10_000]

export interface Gathered {
  readonly of: WatchedPackage
  readonly registry: Registry
  readonly joined: Joined
  /** Newest first, as `joined.versions`. */
  readonly versions: readonly VersionFacts[]
  readonly unread: readonly string[]
  /** Why nothing of it is judged, as a sentence; empty where it is. */
  readonly leftOut: string
  /** Tags that could be its own by their names and are not. */
  readonly strangers: readonly string[]
}

/** Reads the registry's list and joins it with the repository's. Throws `bad-input` for a pattern that is none. */
export async function gather(
  { of, read }: { readonly of: WatchedPackage; readonly read: ReadTag },
  shared: RepositoryFacts,
  request: WatchRequest,
  deps: WatchDeps,
): Promise<Gathered> {
  const registry = await deps.registry(of.registry)
  const elsewhere = goesElsewhere(of, registry)
  const listing: Listing = elsewhere ? { state: 'nothing' } : await readListing(registry, of.name, deps)
  const joined = joinVersions(of, read, {
    tags: shared.tags.state === 'found' ? shared.tags.value : [],
    releases: shared.releases.state === 'found' ? shared.releases.value : [],
    listed: listing.state === 'listed' ? listing.versions : [],
  })
  const unread = [
    ...(listing.state === 'unreadable'
      ? [`What ${of.registry} lists of ${of.name} could not be read: ${unreadListing(listing)}.`]
      : []),
    ...joined.odd.map((version) => `${of.registry} lists ${of.name} ${version}, which is no ${of.scheme.describes}.`),
  ]
  const beyond = beyondTheNewest(request)
  const contents = deps.contents === undefined ? '' : beyond.notCompared
  const versions = joined.versions.map((version) => ({
    ...factsOf(of, version, listing, shared, contents),
    ...{ onDefaultBranch: beyond.notLooked, sources: beyond.notLooked, changelog: beyond.notLooked },
  }))
  const isUnknown = of.versionless === true && listing.state === 'nothing'
  const leftOut = elsewhere
    ? `${of.label} is left out: ${elsewhere.what}`
    : isUnknown
      ? `${of.label} is left out: ${of.manifest} states no version, and ${of.registry} knows no such package.`
      : ''
  return { of, registry, joined, versions, unread, leftOut, strangers: [] }
}

async function readListing(registry: Registry, name: string, { sleep, log }: WatchDeps): Promise<Listing> {
  for (const wait of WAITS) {
    const listing = await registry.versions(name)
    if (listing.state !== 'unreadable') return listing
    log.info(`${unreadListing(listing)}; it is asked again in ${wait / 1000} s.`)
    await sleep(wait)
  }
  return registry.versions(name)
}

function unreadListing({ request, reason }: Extract<Listing, { readonly state: 'unreadable' }>): string {
  return `${request} was answered: ${reason}`
}

const NO_TAG = 'Its files were not compared: there is no tag to compare them with.'

/** What stays true of versions that are older than those which are looked into. */
function beyondTheNewest({ settingName }: WatchRequest) {
  const says = `${settingName('look-inside')} says how many of the newest`
  return {
    notLooked: { state: 'not-asked', why: `This version was not looked into: ${says} are.` },
    notCompared: `Its files were not compared with the tag: ${says} versions are.`,
  } as const
}

function factsOf(
  of: WatchedPackage,
  joined: JoinedVersion,
  listing: Listing,
  shared: RepositoryFacts,
  /** Why its files are not compared; empty where nobody asked for that. */
  notCompared: string,
): Omit<VersionFacts, 'onDefaultBranch' | 'sources' | 'changelog'> {
  const { version, text, listed } = joined
  const [release, ...others] = ordered(joined.releases)
  const tag = tagOf(joined, release, shared)
  return {
    package: of.label,
    version: text,
    prerelease: version.prerelease,
    tag,
    registry:
      listing.state === 'unreadable'
        ? { state: 'unreadable', why: unreadListing(listing) }
        : listed
          ? { state: 'found', value: listed }
          : { state: 'absent' },
    contents: { state: 'not-asked', why: notCompared !== '' && tag.state !== 'found' ? NO_TAG : notCompared },
    release: releaseOf(release, shared),
    moreDrafts: others.filter(({ draft }) => draft).map(({ html_url }) => html_url),
    runs: runsOf(tag, shared),
  }
}

/** Published before drafts; of several the newest. */
function ordered(releases: readonly ListedRelease[]): ListedRelease[] {
  return releases.toSorted((one, other) => Number(one.draft) - Number(other.draft) || other.id - one.id)
}

/** Of several spellings the one that was released counts. */
function tagOf({ tags }: JoinedVersion, release: ListedRelease | undefined, shared: RepositoryFacts): Seen<TagFact> {
  if (shared.tags.state === 'unreadable') return shared.tags
  const tag = tags.find(({ name }) => name === release?.tag_name) ?? tags[0]
  return tag ? { state: 'found', value: { name: tag.name, commit: tag.commit } } : { state: 'absent' }
}

function releaseOf(release: ListedRelease | undefined, { releases, latest }: RepositoryFacts): Seen<ReleaseFact> {
  if (releases.state === 'unreadable') return releases
  if (!release) return { state: 'absent' }
  const assets = release.assets.map(({ name, digest, state }) => ({
    name,
    digest: digest ?? undefined,
    whole: state === 'uploaded',
  }))
  const { html_url: url, draft, prerelease } = release
  // A draft is as old as its last change: GitHub gives it the time of its commit.
  const at = release.published_at ?? release.updated_at ?? release.created_at
  return { state: 'found', value: { url, draft, prerelease, latest: release.id === latest, assets, at } }
}

function runsOf(tag: Seen<TagFact>, { runs }: RepositoryFacts): Seen<RunsFact> {
  if (runs.state !== 'found') return runs.state === 'absent' ? { state: 'absent' } : runs
  const own = tag.state === 'found' ? (runs.value.byRef.get(tag.value.name) ?? []) : []
  return { state: 'found', value: { runs: own, whyNone: '', startWith: '' } }
}
