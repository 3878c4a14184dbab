// What is to be said about a section that was found, although the step goes on.
import { type Entry, isYanked } from '@plumbline/changelog'
import type { Finding } from '@plumbline/kernel'

/** Warnings at the heading: no body, still unreleased, yanked, one of several. */
export function remarks(path: string, entry: Entry, otherLines: readonly number[]): Finding[] {
  const said: string[] = []
  if (entry.firstLine === 0) said.push(`The section "${entry.heading}" is empty, so the notes are empty.`)
  if (otherLines.length > 0) {
    said.push(
      `"${entry.heading}" is not the only heading of this version: see line ${otherLines.join(', ')}. The notes are those of line ${entry.headingLine}.`,
    )
  }
  if (/\bunreleased\b/i.test(entry.heading)) said.push(`The heading "${entry.heading}" still says unreleased.`)
  if (isYanked(entry)) said.push(`The heading "${entry.heading}" says that this version was yanked.`)
  return said.map((message) => ({ level: 'warning', message, file: path, line: entry.headingLine }))
}
