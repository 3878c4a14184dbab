// The section of one version, or the unreleased one.
import type { Entry, ParsedChangelog } from './entry.ts'

export interface FoundSection {
  readonly entry: Entry
  /** Lines of other headings of the same version; empty when there is one section, as there should be. */
  readonly alsoAt: readonly number[]
}

/** True when both texts spell one version; `isSame` may know more spellings than the text itself. */
export type SameVersion = (one: string, other: string) => boolean

/** The section whose heading states exactly this version; the first with a body when there are several. */
export function findSection(
  { entries }: ParsedChangelog,
  version: string,
  isSame: SameVersion = () => false,
): FoundSection | undefined {
  const wanted = bare(version)
  const own = entries.filter((entry) => entry.version !== '' && entry.packageName === '')
  const having = (test: (version: string) => boolean) =>
    own.filter((entry) => [entry.version, ...entry.alsoVersions].some((stated) => test(bare(stated))))
  const spelled = having((stated) => stated === wanted)
  const matches = spelled.length > 0 ? spelled : having((stated) => isSame(stated, wanted))
  const entry = matches.find((match) => match.firstLine > 0) ?? matches[0]
  return entry && { entry, alsoAt: matches.filter((match) => match !== entry).map((match) => match.headingLine) }
}

/** The section of what is not released yet. */
export function findUnreleased({ entries }: ParsedChangelog): Entry | undefined {
  return entries.find((entry) => entry.isUnreleased)
}

function bare(version: string): string {
  return version.replace(/^v(?=\d)/i, '').toLowerCase()
}
