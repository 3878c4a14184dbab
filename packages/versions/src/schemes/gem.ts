// Ruby's versions as Gem::Version reads them (https://docs.ruby-lang.org/en/master/Gem/Version.html).
import { channelOf, STABLE } from '../channel-words.ts'
import type { ParsedVersion, Scheme } from '../scheme.ts'
import { compareDigits, compareText, isDigits, LONGEST_VERSION, type Token, tokensOf, withoutZeros } from '../tokens.ts'

const NUMBER_AND_PARTS = /^\d+(?:\.[0-9a-z]+)*$/i
const BEHIND_HYPHEN = /^[0-9a-z-]+(?:\.[0-9a-z-]+)*$/i

/** Gem::Version::VERSION_PATTERN, read in two parts so that nothing can be tried twice. */
function isGemVersion(text: string): boolean {
  if (text.length > LONGEST_VERSION) return false
  const hyphen = text.indexOf('-')
  if (hyphen < 0) return NUMBER_AND_PARTS.test(text)
  return NUMBER_AND_PARTS.test(text.slice(0, hyphen)) && BEHIND_HYPHEN.test(text.slice(hyphen + 1))
}

function parse(text: string): ParsedVersion | undefined {
  if (!isGemVersion(text)) return undefined
  // RubyGems itself rewrites a hyphen so: `1.0.0-rc1` is stored as `1.0.0.pre.rc1`.
  const normalized = text.replaceAll('-', '.pre.')
  const [numbers, rest] = segments(normalized)
  const words = tokensOf(text).filter((token) => !isDigits(token))
  const prerelease = rest.length > 0
  return {
    text,
    normalized,
    release: numbers.map(Number),
    prerelease,
    channel: prerelease ? channelOf(words.find((word) => word.toLowerCase() !== 'pre') ?? words[0]) : STABLE,
  }
}

/** The numbers before the first word, and everything from it on. */
function segments(normalized: string): [Token[], Token[]] {
  const tokens = tokensOf(normalized)
  const word = tokens.findIndex((token) => !isDigits(token))
  return word < 0 ? [tokens, []] : [tokens.slice(0, word), tokens.slice(word)]
}

/** `canonical_segments`: zeros at the end of the numbers, and at the end of all, say nothing. */
function canonical({ normalized }: ParsedVersion): Token[] {
  return segments(normalized).flatMap((part) => {
    const kept = part.map((token) => (isDigits(token) ? withoutZeros(token) : token))
    while (kept.at(-1) === '0') kept.pop()
    return kept
  })
}

/** A word is below every number, and so below the end: `1.a` < `1`. */
function compare(one: ParsedVersion, other: ParsedVersion): number {
  const [first, second] = [canonical(one), canonical(other)]
  for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
    const order = compareSegments(first[index] ?? '0', second[index] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

function compareSegments(one: Token, other: Token): number {
  if (isDigits(one) && isDigits(other)) return compareDigits(one, other)
  if (isDigits(one)) return 1
  return isDigits(other) ? -1 : compareText(one, other)
}

export const gem: Scheme = {
  id: 'gem',
  describes: "a version of Ruby's gems such as 1.2.3 or 1.2.3.rc1",
  ecosystems: ['rubygems'],
  parse,
  // rubygems.org takes no 1.0.0 where 1.0 is: their canonical segments are the same.
  equal: (one, other) => compare(one, other) === 0,
  compare,
}
