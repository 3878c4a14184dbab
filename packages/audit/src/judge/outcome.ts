// What the rules of one surface come to.
import type { Cell, Verdict } from '../audit.ts'

/** A cell, and the verdicts that it stands for. */
export interface Judged {
  readonly cell: Cell
  readonly verdicts: readonly Verdict[]
}

/** A cell that accuses nobody. */
export function plain(cell: Cell): Judged {
  return { cell, verdicts: cell.state === 'unreadable' ? ['unreadable'] : [] }
}

/** Drift. */
export function drift(cell: Omit<Cell, 'state'>, ...verdicts: readonly Verdict[]): Judged {
  return { cell: { ...cell, state: 'drift' }, verdicts }
}
