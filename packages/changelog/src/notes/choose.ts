// Which section is the version's where its heading stands more than once.
import type { Entry, ParsedChangelog } from '../entry.ts'
import type { FoundSection } from '../find-section.ts'

/** The sections of one version, in the order of the file; those without a body only where none has one. */
export function sectionsOf(parsed: ParsedChangelog, { entry, alsoAt }: FoundSection): Entry[] {
  const lines = new Set([entry.headingLine, ...alsoAt])
  const same = parsed.entries.filter((other) => lines.has(other.headingLine) && other.version !== '')
  const first = new Map(same.map((other) => [other.headingLine, other]))
  const all = [...first.set(entry.headingLine, entry).values()].sort(
    (one, other) => one.headingLine - other.headingLine,
  )
  const withBody = all.filter(({ firstLine }) => firstLine > 0)
  return withBody.length > 0 ? withBody : all.slice(0, 1)
}

/** True where the heading says that the version was taken back. */
export function isYanked({ heading }: Pick<Entry, 'heading'>): boolean {
  return /\byanked\b/i.test(heading)
}
