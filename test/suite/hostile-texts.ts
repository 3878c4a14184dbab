// Texts that a regular expression nearly matches: what it does match, with a part of it repeated and a wrong end.
import fc from 'fast-check'

export interface HostileText {
  readonly name: string
  /** The part repeated so many times. */
  of(times: number): string
}

// What quantified parts of nearly every expression take; each is also tried alone.
const PIECES = [
  ' ',
  '\t',
  '\n',
  'a',
  '1',
  '-',
  '.',
  '_',
  '*',
  '=',
  '#',
  '`',
  '[',
  ']',
  '(',
  ')',
  '{',
  '"',
  "'",
  '/',
  ':',
]
const PAIRS = ['1.', 'a ', '1 ', '.a', '- ', '-1', 'a-', '[a', '](', 'a.', '\\a', ', ', ' #', '{}', '()', '""', "''"]
const ENDS = ['\u0000', '!', '']
const SAMPLES = 10
const SEED = 20261121

/** The same ones in every run. */
export function hostileTexts(expression: RegExp): HostileText[] {
  const plain = [...PIECES, ...PAIRS].map((piece) => ({ prefix: '', piece }))
  const pumps = new Map(
    [...plain, ...samplesOf(expression).flatMap(pumpsOf)].map((pump) => [JSON.stringify(pump), pump]),
  )
  return [...pumps].flatMap(([name, { prefix, piece }]) =>
    ENDS.map((end) => ({
      name: `${name} + ${JSON.stringify(end)}`,
      of: (times: number) => prefix + piece.repeat(times) + end,
    })),
  )
}

/** Every character and every pair of a match, repeated where it stands. */
function pumpsOf(match: string): { prefix: string; piece: string }[] {
  const short = match.slice(0, LONGEST)
  return [...short].flatMap((_, at) =>
    [1, 2, 3].map((length) => ({ prefix: short.slice(0, at), piece: short.slice(at, at + length) })),
  )
}

const LONGEST = 24

/** Texts that match, or would but for what the library cannot make: it leaves out lookarounds and references. */
function samplesOf({ source, flags }: RegExp): string[] {
  // Characters by property are drawn by trial, which for a rare one (controls) never ends.
  const simple = withoutLookarounds(source)
    .replace(/\\k<\w+>|\\[1-9]|\\[bB]/g, '')
    .replace(/\\[pP]\{[^}]+\}/g, '\\w')
  try {
    const arbitrary = fc.stringMatching(new RegExp(simple, flags.replace(/[^isu]/g, '')), { size: '-1' })
    return fc.sample(arbitrary, { numRuns: SAMPLES, seed: SEED })
  } catch {
    return []
  }
}

function withoutLookarounds(source: string): string {
  const start = /\(\?<?[=!]/.exec(source)
  if (!start) return source
  let depth = 0
  let inClass = false
  for (let at = start.index; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') at += 1
    else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if (character === '(') depth += 1
    else if (character === ')' && --depth === 0) {
      return withoutLookarounds(source.slice(0, start.index) + source.slice(at + 1))
    }
  }
  return source
}
