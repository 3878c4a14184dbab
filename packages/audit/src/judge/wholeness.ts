// Which files a version lacks on its registry, by what else is known of it.
import type { PublishedFile } from '../facts.ts'
import { found, type Scene } from './scene.ts'

/** Kinds of files of which a version has several; of any other kind its one file is there or not. */
const FAMILIES: readonly (readonly string[])[] = [['.whl', '.tar.gz'], ['.gem']]

/** What is missing: for certain, or only perhaps, because the version before had it. */
export interface Lacking {
  readonly names: readonly string[]
  /** The version before; undefined where the release itself has the files. */
  readonly before: string | undefined
}

/**
 * Distributions among the release's assets that the registry lacks, where it has others of them; without any, after a
 * run that did not succeed, what the version before had and this one has not.
 */
export function lackingFiles(scene: Scene, files: readonly PublishedFile[]): Lacking {
  const { facts, release, run, before } = scene
  const names = new Set(files.map(({ name }) => name))
  const family = FAMILIES.find((endings) => files.some(({ name }) => endingOf(name, endings)))
  if (!family) return NONE
  const identities = new Set(files.map(({ name }) => identityOf(name, facts.version)))
  const assets = (release?.assets ?? []).filter(
    ({ name }) => endingOf(name, family) && identities.has(identityOf(name, facts.version)),
  )
  if (assets.some(({ name }) => names.has(name))) {
    return { names: assets.flatMap(({ name }) => (names.has(name) ? [] : [name])), before: undefined }
  }
  const earlier = before && found(before.registry)
  if (!earlier || run === undefined || run.conclusion === 'success') return NONE
  const expected = earlier.files.map(({ name }) => name.replaceAll(before.version, facts.version))
  return { names: expected.filter((name) => !names.has(name)), before: before.version }
}

const NONE: Lacking = { names: [], before: undefined }

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
