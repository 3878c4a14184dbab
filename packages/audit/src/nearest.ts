// What somebody most likely meant by a word that is not known.

/** Longer words are compared by their beginnings, which bounds the work. */
const LONGEST = 80

/** The most alike of the known words, without regard to case; undefined where none is alike. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase().slice(0, LONGEST)
  const ranked = known
    .map((one) => ({ one, far: distance(wanted, one.toLowerCase().slice(0, LONGEST)) }))
    .sort((first, second) => first.far - second.far)
  const [best] = ranked
  return best && best.far <= Math.max(2, Math.floor(wanted.length / 3)) ? best.one : undefined
}

/** Levenshtein's: letters to insert, to leave out or to change. */
function distance(first: string, second: string): number {
  let above = Array.from({ length: second.length + 1 }, (_, column) => column)
  for (let row = 1; row <= first.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= second.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (first[row - 1] === second[column - 1] ? 0 : 1)
      line.push(Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, change))
    }
    above = line
  }
  return above.at(-1) ?? 0
}
