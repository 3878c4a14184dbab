// What a person may have meant who wrote a name that is not there.

/** Longer names are told apart by more than a slip, and comparing them takes time. */
const LONGEST = 100

/** The name that lies within a slip or two of the written one; undefined where none does, or several do equally. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined
  const most = Math.min(2, Math.floor(written.length / 3))
  const ranked = names
    .filter((name) => name !== written && name.length <= LONGEST)
    .map((name) => ({ name, slips: slipsBetween(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips)
  const [first, second] = ranked
  return first && first.slips !== second?.slips ? first.name : undefined
}

/** Letters to put in, to leave out, to change, or neighbours to swap (the optimal string alignment distance). */
function slipsBetween(one: string, other: string): number {
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      next.push(
        Math.min(
          (next[column - 1] ?? 0) + 1,
          (last[column] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          ...(swapped && row > 1 && column > 1 ? [(before[column - 2] ?? 0) + 1] : []),
        ),
      )
    }
    before = last
    last = next
  }
  return last[other.length] ?? 0
}
