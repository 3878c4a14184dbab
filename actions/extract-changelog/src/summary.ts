// What the job summary says about the notes: where they come from, and how they begin.
import type { Finding } from '@plumbline/kernel'
import type { NotesSection } from '@plumbline/record'

const LINES_SHOWN = 12

/** Markdown: the source, what is to be said of it, then the first lines of the notes, quoted so that they stay apart. */
export function summarize(version: string, section: NotesSection, findings: readonly Finding[]): string {
  const lines = section.body.split('\n')
  const rest = lines.length - LINES_SHOWN
  const quoted =
    section.body === '' ? ['_No notes._'] : lines.slice(0, LINES_SHOWN).map((line) => `> ${line}`.trimEnd())
  const more = rest > 0 ? [`\n… and ${rest} more lines.`] : []
  const said = findings.map(({ message }) => `- ${message}`)
  const remarks = said.length > 0 ? [...said, ''] : []
  return [`### Notes of ${version}\n`, `${sourceOf(section)}\n`, ...remarks, ...quoted, ...more, ''].join('\n')
}

function sourceOf(section: NotesSection): string {
  const { 'first-line': first, 'last-line': last } = section
  const place = `\`${section.path}\`, ${first === last ? `line ${first}` : `lines ${first} to ${last}`}`
  const sources = {
    section: first > 0 ? `From ${place}.` : `The section in \`${section.path}\` is empty.`,
    unreleased: `**Not the section of this version:** taken from "${section.heading}" in ${place}.`,
    generic: '**The changelog has no section for this version:** a general line stands in its place.',
    generate: '**The changelog has no section for this version:** GitHub is to list the pull requests instead.',
    empty: '**The changelog has no section for this version:** there are no notes.',
  }
  return sources[section.how]
}
