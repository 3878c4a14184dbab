// What a tool that raises versions says about a folder: the places that it changes, and those that it cannot find.
import { posix } from 'node:path'
import { plain } from '../named-files/plain.ts'
import type { ReadText, Stated, VersionPlace } from '../reading.ts'

/** A file that a tool lists and that is gone, or in which the tool would find nothing to change. */
export interface MissingPlace {
  /** The tool's configuration, which lists it, and the line of it that does. */
  readonly file: string
  readonly line: number
  /** The tool's name. */
  readonly by: string
  /** The listed file's path, as the reader of files takes it. */
  readonly listed: string
  /** What is wrong with a file that is there; absent for one that is gone. */
  readonly reason?: string
}

export interface BumpFindings {
  readonly places: readonly VersionPlace[]
  readonly missing: readonly MissingPlace[]
}

/** One file per tool implements this. */
export interface BumpTool {
  /** Throws `manifest-invalid` for a configuration that cannot be read. */
  read(folder: BumpFolder): Promise<BumpFindings> | BumpFindings
}

/** The folder that is asked about. */
export interface BumpFolder {
  readonly directory: string
  /** Names of the files in it. */
  readonly files: readonly string[]
  readonly readText: ReadText
}

/** Those of the named files that are in the folder, with their texts. */
export function configurations(folder: BumpFolder, names: readonly string[]): { file: string; text: string }[] {
  return names.flatMap((name) => {
    if (!folder.files.includes(name)) return []
    const file = posix.join(folder.directory, name)
    const text = folder.readText(file)
    return text === undefined ? [] : [{ file, text }]
  })
}

/** What was found in a listed file: where the version stands, why it was not found, or nothing where that cannot be told. */
export type Search =
  | { readonly value: string; readonly line: number }
  /** `sought` where it is the current version that the file lacks, so that it may state an older one. */
  | { readonly reason: string; readonly sought?: true }
  | undefined

/** Where a configuration lists a file. */
export interface Listing {
  readonly by: string
  /** The configuration and its line. */
  readonly file: string
  readonly line: number
  /** The listed path, from the folder. */
  readonly path: string
}

const NOTHING: BumpFindings = { places: [], missing: [] }

/** A listed file with what a search in its text finds. Names with `*`, `?`, `[` or `{` stand for any number of files. */
export function listedFile(folder: BumpFolder, listing: Listing, search: (text: string) => Search): BumpFindings {
  const { by, file, line, path } = listing
  if (path === '' || /[*?[\]{}]/.test(path)) return NOTHING
  const listed = posix.join(folder.directory, path)
  const text = folder.readText(listed)
  if (text === undefined) return { places: [], missing: [{ file, line, by, listed }] }
  const result = search(text)
  const found = result && 'sought' in result && result.sought ? (otherVersion(path, text) ?? result) : result
  if (found === undefined) return NOTHING
  if ('reason' in found) return { places: [], missing: [{ file, line, by, listed, reason: found.reason }] }
  const { value, line: at } = found
  return { places: [{ value, line: at, key: `${by}:file:${path}`, file: listed, role: 'listed' }], missing: [] }
}

// Prose and lists of changes name many versions; these files state one.
const STATES = /\.(?:py|toml|cfg|ini|json|[cm]?[jt]s|rb|rs|go|java|kt|cs|c|h|cpp|hpp|exs?|php|properties)$/

/** What the file calls its version instead, where it calls only one so. */
function otherVersion(path: string, text: string): { value: string; line: number } | undefined {
  if (!STATES.test(path)) return undefined
  const named = plain.texts(path, text).filter(({ key }) => /^(?:.*\.)?(?:__version__|version)$/i.test(key))
  const [first] = named
  return named.every(({ value }) => value === first?.value) && /^v?\d/.test(first?.value ?? '') ? first : undefined
}

/** The version that the tool's own configuration states. */
export function ownPlace(by: string, stated: Stated | undefined): BumpFindings {
  return stated ? { places: [{ ...stated, key: `${by}:${stated.key}`, role: 'listed' }], missing: [] } : NOTHING
}

export function together(findings: readonly BumpFindings[]): BumpFindings {
  return {
    places: findings.flatMap(({ places }) => places),
    missing: findings.flatMap(({ missing }) => missing),
  }
}

// Deeper than any package is kept.
const PARENTS = 16

/** The nearest folder at or above this one that has a file of those names. */
export function folderWith({ directory, readText }: BumpFolder, names: readonly string[]): string | undefined {
  let folder = posix.normalize(directory)
  for (let count = 0; count < PARENTS && !folder.startsWith('..'); count++) {
    const here = folder
    if (names.some((name) => readText(posix.join(here, name)) !== undefined)) return here
    folder = posix.dirname(folder)
    if (folder === here) return undefined
  }
  return undefined
}
