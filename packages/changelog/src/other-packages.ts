// Entries of other packages in a changelog, once it is known which package is asked for.
import type { Entry, ParsedChangelog } from './entry.ts'

export interface AskedPackage {
  /** True for a name, as a heading states it, that is one of the package's. */
  readonly isOwn: (name: string) => boolean
  /** Told by the user, or only read from its manifest: products have titles that their packages are not called by. */
  readonly isGiven: boolean
}

/**
 * The same changelog with the entries of others marked as such, also where all headings share one name. A title
 * (`Widget 1.2.3`) counts as another's only where the user gave the name; the form of a tag (`widget@1.2.3`) always.
 */
export function ofPackage(parsed: ParsedChangelog, asked: AskedPackage): ParsedChangelog {
  const isOther = ({ statedName, isTagLike }: Entry) =>
    statedName !== '' && (asked.isGiven || isTagLike) && !asked.isOwn(statedName) && !isTitleOf(statedName, asked)
  const entries = parsed.entries.map((entry) => (isOther(entry) ? { ...entry, packageName: entry.statedName } : entry))
  return { ...parsed, entries }
}

/** `Apache Widget` is a title of `widget`, and `Spring Boot` of `spring-boot`. */
function isTitleOf(name: string, { isOwn }: AskedPackage): boolean {
  const words = name.split(/\s+/)
  return words.length > 1 && (isOwn(words.join('-')) || isOwn(words.at(-1) ?? ''))
}

/** The packages that headings name besides the one asked for, each once, in the order of the file. */
export function otherPackages({ entries }: ParsedChangelog): string[] {
  return [...new Set(entries.map(({ packageName }) => packageName))].filter((name) => name !== '')
}
