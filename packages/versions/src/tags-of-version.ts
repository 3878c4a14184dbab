// The tags of one version: those that state it already, and the one that its repository would write for it.

import { namesPackage } from './package-names.ts'
import type { ParsedVersion, Scheme } from './scheme.ts'
import { readTag } from './tag.ts'

export interface TaggedPackage {
  readonly scheme: Scheme
  /** The names that a tag's prefix may use for the package. */
  readonly names: readonly string[]
  /**
   * True for a package in a folder below the repository's root. Once a tag names it, tags without a name (`v5.0.0`) are
   * those of another package.
   */
  readonly belowRoot: boolean
}

export interface TagsOfVersion {
  /** Tags that state this version, however they spell it. */
  readonly same: readonly string[]
  /** The version behind the prefix of the highest version's tag; behind `v` where no tag states a version. */
  readonly written: string
}

/** The tags of a version among all tags of its repository. Never throws. */
export function tagsOfVersion(
  tags: readonly string[],
  version: ParsedVersion,
  { scheme, names, belowRoot }: TaggedPackage,
): TagsOfVersion {
  const readings = tags.flatMap((tag) => {
    const reading = readTag(tag, scheme, names)
    return reading.kind === 'version' ? [{ ...reading, tag }] : []
  })
  const named = readings.filter(({ prefix }) => namesPackage(prefix, names))
  const ours = belowRoot && named.length > 0 ? named : readings
  // Only where the version's text ends the tag can another version be put in its place.
  const [highest] = ours
    .filter((reading) => reading.tag.endsWith(reading.version.text))
    .sort((one, other) => scheme.compare(other.version, one.version))
  const prefix = highest ? highest.tag.slice(0, -highest.version.text.length) : 'v'
  return {
    same: ours.filter((reading) => scheme.equal(reading.version, version)).map(({ tag }) => tag),
    written: `${prefix}${version.text}`,
  }
}
