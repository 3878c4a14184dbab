// What stands in the files at a tag: the version in every source, and the section of the changelog.
import { posix } from 'node:path'
import type { ChangelogFact, Seen, SourceFact } from '@plumbline/audit'
import { findSection, ofPackage, parseChangelog } from '@plumbline/changelog'
import { type GithubClient, readTextAt } from '@plumbline/github'
import { readManifest, type Stated } from '@plumbline/manifests'
import { namesPackage, type ParsedVersion } from '@plumbline/versions'
import type { WatchedPackage } from './packages.ts'
import type { Tree } from './request.ts'
import { seen } from './seen.ts'

/** A manifest that asks for more files than this is believed as far as it was read. */
const MOST_ROUNDS = 4

/** Text of a file at a commit; undefined where it is not there. */
export type ReadAt = (commit: string, path: string) => Promise<string | undefined>

/** Every file of a commit is asked for once, whichever packages share it. */
export function filesAt(client: GithubClient, repository: string): ReadAt {
  const asked = new Map<string, Promise<string | undefined>>()
  return (commit, path) => {
    const key = `${commit}:${path}`
    const known = asked.get(key) ?? readTextAt(client, repository, path, commit)
    asked.set(key, known)
    return known
  }
}

/** Every place that the manifest knows to state the version. */
export function sourcesAt(
  of: WatchedPackage,
  version: ParsedVersion,
  commit: string,
  tree: Tree,
  readAt: ReadAt,
): Promise<Seen<readonly SourceFact[]>> {
  if (of.manifest === '') {
    const why = 'No manifest of this package is known.'
    return Promise.resolve({ state: 'not-asked', why })
  }
  return seen(async () => {
    const text = await readAt(commit, of.manifest)
    const reading = text === undefined ? undefined : await readingAt(of.manifest, text, commit, tree, readAt)
    if (!reading) return undefined
    const stated: Stated[] = [
      ...(reading.version.kind === 'static' ? [reading.version] : []),
      ...(reading.places ?? []),
    ]
    return stated.map(({ file, line, value }) => {
      const parsed = of.scheme.parse(value)
      return { file, line, value, agrees: parsed !== undefined && of.scheme.equal(parsed, version) }
    })
  })
}

/** Read again until no file is asked for that was not read; files that are nowhere now are not asked for then. */
async function readingAt(file: string, text: string, commit: string, tree: Tree, readAt: ReadAt) {
  const there = new Set(tree.paths)
  const texts = new Map<string, string | undefined>([[file, text]])
  for (let round = 1; ; round += 1) {
    const wanted = new Set<string>()
    const reading = await readManifest(file, text, (path) => {
      const plain = posix.normalize(path)
      if (!texts.has(plain) && there.has(plain)) wanted.add(plain)
      return texts.get(plain)
    })
    if (wanted.size === 0 || round === MOST_ROUNDS) return reading
    await Promise.all([...wanted].map(async (path) => texts.set(path, await readAt(commit, path))))
  }
}

/** The section of a version in the changelog at its tag. */
export function changelogAt(
  of: WatchedPackage,
  version: ParsedVersion,
  commit: string,
  path: string,
  readAt: ReadAt,
): Promise<Seen<ChangelogFact>> {
  if (path === '')
    return Promise.resolve({ state: 'not-asked', why: 'This repository keeps no changelog that is known.' })
  return seen(async () => {
    const text = await readAt(commit, path)
    const parsed = text === undefined ? undefined : await parseChangelog(path, text, of.names)
    if (!parsed) return undefined
    const own = ofPackage(parsed, { isOwn: (name) => namesPackage(name, of.names), isGiven: false })
    const isSame = (one: string, other: string) => {
      const [first, second] = [of.scheme.parse(one), of.scheme.parse(other)]
      return first !== undefined && second !== undefined && of.scheme.equal(first, second)
    }
    const section = findSection(own, version.normalized, isSame) ?? findSection(own, version.text, isSame)
    return { file: path, heading: section?.entry.heading }
  })
}

/** A section that was added after the tag counts: the one on the default branch is what people read. */
export async function laterSection(
  atTag: Seen<ChangelogFact>,
  readNow: () => Promise<Seen<ChangelogFact>>,
): Promise<Seen<ChangelogFact>> {
  if (atTag.state !== 'found' || atTag.value.heading !== undefined) return atTag
  const now = await readNow()
  if (now.state === 'unreadable') return now
  const later = now.state === 'found' ? now.value.heading : undefined
  return later === undefined ? atTag : { state: 'found', value: { ...atTag.value, later } }
}
