// A section as notes of a bounded length, in bounded time: what cannot be part of them is left alone.
import { cutNotes } from './cut.ts'
import { lengthOf } from './length.ts'
import type { NotesPlace } from './permanent-link.ts'
import { type ReadyNotes, readyNotes } from './ready.ts'

export interface FittedNotes extends ReadyNotes {
  /** How many characters the notes would have had, at the least; undefined where nothing was cut. */
  readonly cutFrom: number | undefined
}

/** So many times the limit are made ready at most: comments that are dropped may have been a part of it. */
const MARGIN = 4

/** The notes, and where they are longer than the limit their beginning and `rest`; undefined where `rest` alone is. */
export function fittedNotes(
  section: string,
  place: NotesPlace | undefined,
  limit: number,
  rest: string,
): FittedNotes | undefined {
  const beginning = cutNotes(section, MARGIN * limit, '') ?? ''
  const ready = readyNotes(beginning, place)
  const isShortened = beginning !== section
  const whole = isShortened ? `${ready.text}\n\n${rest}` : ready.text
  const text = cutNotes(whole, limit, rest)
  if (text === undefined) return undefined
  const isCut = isShortened || text !== whole
  return { text, unresolved: ready.unresolved, cutFrom: isCut ? lengthOf(isShortened ? section : whole) : undefined }
}
