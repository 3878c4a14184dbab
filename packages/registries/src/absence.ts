// When "it is not there" may be believed: each registry's rule, applied to the reads made since the last byte.

/**
 * `fresh`: answers come from the database; so many reads over so long a time after the last byte.
 * `cached`: answers can be as old as `maxAgeMs`; only a read after that and a margin (for a server that is slow to
 * commit what it took) counts.
 */
export type AbsenceRule =
  | { readonly kind: 'fresh'; readonly reads: number; readonly overMs: number }
  | { readonly kind: 'cached'; readonly maxAgeMs: number; readonly marginMs: number }

/**
 * True when absence is proven. `lastByteAt` is when the last send ended, `absentReads` when each read that answered
 * "absent" was begun, all in milliseconds since the epoch; reads that gave no answer are not among them.
 */
export function absenceProven(rule: AbsenceRule, lastByteAt: number, absentReads: readonly number[]): boolean {
  const after = absentReads.filter((at) => at >= lastByteAt)
  const last = Math.max(...after, Number.NEGATIVE_INFINITY)
  if (rule.kind === 'fresh') return after.length >= rule.reads && last - lastByteAt >= rule.overMs
  return last - lastByteAt > rule.maxAgeMs + rule.marginMs
}

/** Milliseconds after the last byte at which a read can prove absence. */
export function absenceTakesMs(rule: AbsenceRule): number {
  return rule.kind === 'fresh' ? rule.overMs : rule.maxAgeMs + rule.marginMs + 1
}
