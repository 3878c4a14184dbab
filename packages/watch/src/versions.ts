// One list of a package's versions out of three: its tags, its releases, and what the registry lists.
import type { ListedRelease, ListedTag } from '@plumbline/github'
import type { ListedVersion } from '@plumbline/registries'
import { namesPackage, type ParsedVersion } from '@plumbline/versions'
import type { WatchedPackage } from './packages.ts'
import type { ReadTag } from './tag-reader.ts'

/** Everything of one version, by whatever spelling. */
export interface JoinedVersion {
  readonly version: ParsedVersion
  /** As the registry spells it where it lists it. */
  readonly text: string
  readonly tags: readonly ListedTag[]
  readonly releases: readonly ListedRelease[]
  readonly listed: ListedVersion | undefined
  /** A tag, or a release, of it names the package. */
  readonly isNamed: boolean
}

export interface Joined {
  /** Newest first. */
  readonly versions: readonly JoinedVersion[]
  /** What stands before the version in this package's tags. */
  readonly prefix: string
  /** Versions of the registry that its scheme does not know. */
  readonly odd: readonly string[]
}

export interface Sources {
  readonly tags: readonly ListedTag[]
  readonly releases: readonly ListedRelease[]
  readonly listed: readonly ListedVersion[]
}

interface Growing {
  version: ParsedVersion
  listed: ListedVersion | undefined
  readonly tags: (ListedTag & { readonly version: ParsedVersion })[]
  readonly releases: ListedRelease[]
}

/** Joins them under the package's scheme. Throws `bad-input` where tags are read by a pattern that is none. */
export function joinVersions(of: WatchedPackage, read: ReadTag, sources: Sources): Joined {
  const book = new Map<string, Growing[]>()
  const entry = (version: ParsedVersion) => entryOf(book, version, of)
  const odd: string[] = []
  for (const listed of sources.listed) {
    const version = of.scheme.parse(listed.version)
    if (version) entry(version).listed ??= listed
    else odd.push(listed.version)
  }
  const listed = new Set([...book.values()].flat())
  const isListed = (version: ParsedVersion) =>
    pageOf(book, version).some((one) => listed.has(one) && of.scheme.equal(one.version, version))
  const names = [...sources.tags.map(({ name }) => name), ...sources.releases.map((one) => one.tag_name)]
  const ours = ownTags(of, read, names, isListed)
  for (const tag of sources.tags) {
    const version = ours.get(tag.name)?.version
    if (version) entry(version).tags.push({ ...tag, version })
  }
  for (const release of sources.releases) {
    const version = ours.get(release.tag_name)?.version
    if (version) entry(version).releases.push(release)
  }
  const all = [...book.values()].flat()
  const moving = movingTags(all)
  const versions = all
    .flatMap(({ version, listed, tags, releases }): JoinedVersion[] => {
      const own = tags.filter((tag) => !moving.has(tag.name))
      if (own.length + releases.length === 0 && listed === undefined) return []
      const names = [...own.map(({ name }) => name), ...releases.map((one) => one.tag_name)]
      const isNamed = names.some((name) => ours.get(name)?.isNamed === true)
      return [{ version, text: listed?.version ?? version.normalized, tags: own, releases, listed, isNamed }]
    })
    .sort((one, other) => of.scheme.compare(other.version, one.version))
  return { versions, prefix: prefixOf(versions, all), odd }
}

/** `1.0` and `1.0.0` can be one version: zeros at the end do not tell the place in the book. */
function pageOf(book: Map<string, Growing[]>, { release }: ParsedVersion): Growing[] {
  const place = release.slice(0, release.findLastIndex((number) => number !== 0) + 1).join('.')
  const page = book.get(place) ?? []
  book.set(place, page)
  return page
}

function entryOf(book: Map<string, Growing[]>, version: ParsedVersion, { scheme }: WatchedPackage): Growing {
  const page = pageOf(book, version)
  const found = page.find((one) => scheme.equal(one.version, version))
  if (found) return found
  const fresh: Growing = { version, listed: undefined, tags: [], releases: [] }
  page.push(fresh)
  return fresh
}

/**
 * Below the root a tag that names the package says which version it is; a tag without a name says it of what no other
 * does: of a version that the registry lists, and of those before the first that was named. Later ones are another's.
 */
function ownTags(
  of: WatchedPackage,
  read: ReadTag,
  names: readonly string[],
  isListed: (version: ParsedVersion) => boolean,
): Map<string, { readonly version: ParsedVersion; readonly isNamed: boolean }> {
  const readings = [...new Set(names)].flatMap((name) => {
    const reading = read(name)
    return reading.kind === 'version' ? [{ name, ...reading, isNamed: namesPackage(reading.prefix, of.names) }] : []
  })
  const named = readings.filter(({ isNamed }) => isNamed).map(({ version }) => version)
  const [first] = named.toSorted(of.scheme.compare)
  const isOurs = (version: ParsedVersion) =>
    first === undefined ||
    of.directory === '' ||
    (!named.some((other) => of.scheme.equal(other, version)) &&
      (of.scheme.compare(version, first) < 0 || isListed(version)))
  const ours = readings.filter(({ isNamed, version }) => isNamed || isOurs(version))
  return new Map(ours.map((reading) => [reading.name, reading]))
}

/** `v1` and `v1.2` that follow the newest `v1.2.3` are no versions of their own. */
function movingTags(all: readonly Growing[]): ReadonlySet<string> {
  const byCommit = new Map<string, (ListedTag & { readonly version: ParsedVersion })[]>()
  for (const { tags } of all)
    for (const tag of tags) byCommit.set(tag.commit, [...(byCommit.get(tag.commit) ?? []), tag])
  const moving = new Set<string>()
  for (const { listed, releases, tags } of all) {
    if (listed || releases.length > 0) continue
    for (const tag of tags) {
      const beside = byCommit.get(tag.commit) ?? []
      if (beside.some((other) => isPartOf(tag.version, other.version))) moving.add(tag.name)
    }
  }
  return moving
}

function isPartOf(short: ParsedVersion, long: ParsedVersion): boolean {
  const { release, prerelease } = short
  return (
    !prerelease && release.length < long.release.length && release.every((number, at) => number === long.release[at])
  )
}

function prefixOf(versions: readonly JoinedVersion[], all: readonly Growing[]): string {
  const names = new Set(versions.flatMap(({ tags }) => tags.map(({ name }) => name)))
  const order = new Map(versions.map(({ version }, place) => [version, place]))
  const [tag] = all
    .toSorted((one, other) => (order.get(one.version) ?? Infinity) - (order.get(other.version) ?? Infinity))
    .flatMap(({ tags }) => tags)
    .filter(({ name, version }) => names.has(name) && name.endsWith(version.text))
  return tag ? tag.name.slice(0, -tag.version.text.length) : 'v'
}
