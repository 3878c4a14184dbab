// What was taken for the notes, and from where, before it is made ready for a release.
import type { Entry } from '@plumbline/changelog'
import type { Finding } from '@plumbline/kernel'
import type { NotesSection } from '@plumbline/record'

export interface Notes {
  readonly how: NotesSection['how']
  /** The changelog that was read; empty when there is none. */
  readonly path: string
  /** Markdown as the changelog has it. */
  readonly source: string
  readonly entry: Entry | undefined
  readonly findings: readonly Finding[]
}

/** One record of it. */
export function notesFrom(
  how: NotesSection['how'],
  path: string,
  source: string,
  findings: readonly Finding[],
  entry?: Entry,
): Notes {
  return { how, path, source, entry, findings }
}

/** The record's section for these notes, with their text as it goes into the release. */
export function sectionOf({ how, path, entry }: Notes, body: string): NotesSection {
  return {
    found: how === 'section',
    how,
    path,
    heading: entry?.heading ?? '',
    date: entry?.date ?? '',
    'first-line': entry?.firstLine ?? 0,
    'last-line': entry?.lastLine ?? 0,
    body,
  }
}
