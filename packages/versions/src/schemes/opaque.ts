// Versions of which only little is certain: dotted numbers, perhaps with words behind them (Composer, Hackage, anything).
import { knownChannel, knownRank, STABLE } from '../channel-words.ts'
import type { ParsedVersion, Scheme } from '../scheme.ts'
import {
  compareDigits,
  compareNumbers,
  compareText,
  isDigits,
  LONGEST_VERSION,
  type Token,
  tokensOf,
} from '../tokens.ts'

// `2024-01-05` is a date, not a version 2024 with something behind it.
const DATE = /^\d{4}-\d{2}-\d{2}(?!\d)/
const NUMBERS = /^\d+(?:\.\d+)*/

function parse(text: string): ParsedVersion | undefined {
  const stated = text.replace(/^v(?=\d)/i, '')
  if (text.length > LONGEST_VERSION || !/^\d[0-9a-z.+~_-]*$/i.test(stated)) return undefined
  // No part may be empty.
  if (/[.+~_-](?:[.+~_-]|$)/.test(stated)) return undefined
  const { numbers, rest } = partsOf(stated)
  const channel = knownChannel(rest)
  return {
    text,
    normalized: stated,
    release: numbers.map(Number),
    prerelease: channel !== undefined,
    channel: channel ?? STABLE,
  }
}

/** Build metadata makes no prerelease: `1.0+beta` is a build of 1.0. */
function partsOf(stated: string): { numbers: string[]; rest: Token[] } {
  const numbers = (DATE.exec(stated) ?? NUMBERS.exec(stated))?.[0] ?? ''
  return { numbers: numbers.split(/[.-]/), rest: tokensOf(stated.slice(numbers.length).split('+')[0] ?? '') }
}

/** By number; then what is a prerelease comes first; then word by word, and last by the text. */
function compare(one: ParsedVersion, other: ParsedVersion): number {
  const [first, second] = [partsOf(one.normalized), partsOf(other.normalized)]
  const order = compareNumbers(first.numbers, second.numbers) || Number(other.prerelease) - Number(one.prerelease)
  return order || compareRests(first.rest, second.rest) || compareText(one.normalized, other.normalized)
}

function compareRests(one: readonly Token[], other: readonly Token[]): number {
  for (const [index, token] of one.entries()) {
    const against = other[index]
    if (against === undefined) return 1
    const order =
      isDigits(token) && isDigits(against)
        ? compareDigits(token, against)
        : knownRank(token, one[index + 1]) - knownRank(against, other[index + 1]) ||
          compareText(token.toLowerCase(), against.toLowerCase())
    if (order !== 0) return order
  }
  return one.length - other.length
}

export const opaque: Scheme = {
  id: 'opaque',
  describes: 'a version such as 1.2.3 or 1.2.3-beta1',
  ecosystems: ['packagist', 'hackage', 'generic'],
  parse,
  // Whether 1.0 and 1.0.0 are one differs among registries (Packagist: yes, Hackage: no), so only the text counts.
  equal: (one, other) => one.normalized === other.normalized,
  compare,
}
