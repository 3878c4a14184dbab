// A section's Markdown made ready for a GitHub Release: permanent links, headings of the right level, no comments.
import { withoutComments } from './comments.ts'
import { applyEdits } from './edits.ts'
import { headingEdits } from './headings.ts'
import { linkEdits, relativeTargets } from './links.ts'
import { readMarkup } from './markup.ts'
import type { NotesPlace } from './permanent-link.ts'

export interface ReadyNotes {
  readonly text: string
  /** Relative targets that stay as they are, because nothing says where they lead. */
  readonly unresolved: readonly string[]
}

/** The notes; without a place relative links stay relative, and are told. */
export function readyNotes(section: string, place: NotesPlace | undefined): ReadyNotes {
  const source = section.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD')
  const markup = readMarkup(withoutComments(source))
  const targets = relativeTargets(markup)
  const links = place ? linkEdits(targets, place) : []
  const placed = new Set(links.map(({ start }) => start))
  return {
    text: withoutBlankEnds(applyEdits(markup.text, [...links, ...headingEdits(markup)])),
    unresolved: targets.filter(({ start }) => !placed.has(start)).map(({ target }) => target),
  }
}

/** An indent of the first line means something; empty lines before it do not. */
function withoutBlankEnds(text: string): string {
  const lines = text.trimEnd().split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  return first < 0 ? '' : lines.slice(first).join('\n')
}
