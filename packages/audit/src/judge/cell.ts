// How cells are written.
import type { Cell } from '../audit.ts'

type Rest = Partial<Pick<Cell, 'url' | 'next'>>

/** A cell; what it lacks is empty. */
export function cell(state: Cell['state'], label: string, reason: string, { url = '', next = '' }: Rest = {}): Cell {
  return { state, label, reason, url, next }
}

/** The cell of an answer that is none: unreadable, or not asked for. */
export function blank(seen: { readonly state: 'unreadable' | 'not-asked'; readonly why: string }): Cell {
  return seen.state === 'unreadable'
    ? cell('unreadable', 'unreadable', seen.why, { next: AGAIN })
    : cell('absent', '–', seen.why)
}

const AGAIN = 'Run the audit again; it says the same where the token may not read this.'

/** `1 file`, `2 files`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** The first names, and how many more there are. */
export function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `"${name}"`)
  const rest = names.length - shown.length
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

const MOST_NAMED = 4
