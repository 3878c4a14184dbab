// Pieces of a version's text, and their order: digits of any length, words, and lists of both.

/** A run of digits or a run of letters. */
export type Token = string

/** Digits and words of a text in their order; what stands between them is left out. Linear in the text. */
export function tokensOf(text: string): Token[] {
  return text.match(/\d+|[a-z]+/gi) ?? []
}

export function isDigits(token: Token): boolean {
  return token >= '0' && token < ':'
}

/** Digits without leading zeros, so that two texts of one number are the same text. */
export function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}

/** The order of two runs of digits as numbers, however long: a double would take 2^53 and 2^53 + 1 for one. */
export function compareDigits(one: string, other: string): number {
  const [first, second] = [withoutZeros(one), withoutZeros(other)]
  return first.length - second.length || compareText(first, second)
}

/** By code unit, as every scheme orders its words; never by the machine's language. */
export function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

/** The order of dotted numbers; a part that one lacks is zero. */
export function compareNumbers(one: readonly string[], other: readonly string[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const order = compareDigits(one[index] ?? '0', other[index] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

/** Nobody's version is longer; what is longer is refused before any expression reads it. */
export const LONGEST_VERSION = 256
