// The version before: what a reader compares the release with.
import type { Entry, ParsedChangelog } from '../entry.ts'

/** Below zero where the first is the lower one; undefined where the texts cannot be compared. */
export type CompareVersions = (one: string, other: string) => number | undefined

/**
 * The highest version of the changelog below this one; where versions cannot be compared, the next heading in the
 * file's direction. Empty when there is none. `entry` is the version's own section, where there is one.
 */
export function previousVersion(
  { entries }: ParsedChangelog,
  version: string,
  entry: Entry | undefined,
  compare: CompareVersions,
): string {
  const own = entries.filter((other) => other.version !== '' && other.packageName === '')
  if (compare(version, version) === undefined) return entry ? neighbour(own, entry) : ''
  const stated = own.flatMap((other) => [other.version, ...other.alsoVersions])
  const lower = stated.filter((other) => (compare(other, version) ?? 0) < 0)
  return lower.reduce((best, other) => (best === '' || (compare(best, other) ?? 0) < 0 ? other : best), '')
}

/** Newest first, as changelogs are; the other way round where their dates say so. */
function neighbour(own: readonly Entry[], entry: Entry): string {
  const dates = own.map(({ date }) => date).filter((date) => date !== '')
  const isAscending = (dates[0] ?? '') < (dates.at(-1) ?? '')
  const order = isAscending ? own.toReversed() : own
  const index = order.findIndex(({ headingLine }) => headingLine === entry.headingLine)
  return order.slice(index + 1).find(({ version }) => version !== entry.version)?.version ?? ''
}
