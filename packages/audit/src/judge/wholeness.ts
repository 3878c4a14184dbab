// Which files a version lacks on its registry, by what else is known of it.
import type { PublishedFile, ReleaseFact, VersionFacts } from '../facts.ts'
import { found, type Scene } from './scene.ts'

/** Kinds of files of which a version has several; of any other kind its one file is there or not. */
const FAMILIES: readonly (readonly string[])[] = [['.whl', '.tar.gz'], ['.gem']]

/** What is missing: for certain, or only perhaps, because the version before had it. */
export interface Lacking {
  readonly names: readonly string[]
  /** Who says so: the release's assets, a run's own record, or the version before; `nobody` after a failed run alone. */
  readonly by: 'release' | 'run' | 'nobody' | { readonly before: string }
}

/**
 * Distributions among the release's assets that the registry lacks, where it has others of them; without any, after a
 * run that did not succeed, what that run verified, or else what the version before had, and this one has not.
 */
export function lackingFiles(scene: Scene, files: readonly PublishedFile[]): Lacking {
  const { facts, release, run, before } = scene
  const family = familyOf(files)
  if (!family) return NONE
  const names = new Set(files.map(({ name }) => name))
  const missing = (expected: readonly string[]) => expected.filter((name) => !names.has(name))
  const assets = ownAssets(facts, files, family, release)
  if (assets.some((name) => names.has(name))) return { names: missing(assets), by: 'release' }
  if (run === undefined || run.conclusion === 'success') return NONE
  const verified = (found(facts.runs)?.verified?.names ?? []).filter((name) => endingOf(name, family))
  if (verified.some((name) => names.has(name))) return { names: missing(verified), by: 'run' }
  const earlier = before && found(before.registry)
  if (!earlier) return { names: [], by: 'nobody' }
  const expected = earlier.files.map(({ name }) => name.replaceAll(before.version, facts.version))
  return { names: missing(expected), by: { before: before.version } }
}

const NONE: Lacking = { names: [], by: 'release' }

/** Whether only the run of a version can tell for certain which files it should have. */
export function isTheRunsToTell(facts: VersionFacts): boolean {
  const [registry, run] = [found(facts.registry), found(facts.runs)?.runs[0]]
  const family = registry && familyOf(registry.files)
  if (!family || run === undefined || run.status !== 'completed' || run.conclusion === 'success') return false
  const assets = ownAssets(facts, registry.files, family, found(facts.release))
  return !registry.files.some(({ name }) => assets.includes(name))
}

function familyOf(files: readonly PublishedFile[]): readonly string[] | undefined {
  return FAMILIES.find((endings) => files.some(({ name }) => endingOf(name, endings)))
}

/** Assets of the release that are distributions of this very package. */
function ownAssets(
  { version }: VersionFacts,
  files: readonly PublishedFile[],
  family: readonly string[],
  release: ReleaseFact | undefined,
): string[] {
  const identities = new Set(files.map(({ name }) => identityOf(name, version)))
  const names = (release?.assets ?? []).map(({ name }) => name)
  return names.filter((name) => endingOf(name, family) && identities.has(identityOf(name, version)))
}

function endingOf(name: string, endings: readonly string[]): string | undefined {
  return endings.find((ending) => name.endsWith(ending))
}

/** `name-version` of a distribution, in one spelling; an asset such as `name-1.2.3-docs.tar.gz` has another. */
function identityOf(name: string, version: string): string {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_.]+/g, '-')
  if (name.endsWith('.whl')) return plain(name.split('-').slice(0, 2).join('-'))
  if (name.endsWith('.tar.gz')) return plain(name.slice(0, -'.tar.gz'.length))
  const at = name.indexOf(`-${version}`)
  return at < 0 ? plain(name) : plain(name.slice(0, at + 1 + version.length))
}
