// GitHub's filter patterns for branches, tags and paths.

/** In order: a pattern adds what it matches, a `!` pattern takes it away again. */
export function matchesPatterns(name: string, patterns: readonly string[]): boolean {
  let matched = false
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!')
    if (matchesPattern(name, negative ? pattern.slice(1) : pattern)) matched = !negative
  }
  return matched
}

/**
 * One pattern against the whole name: `*` any text but `/`, `**` any text, `?` and `+` count the character before them,
 * `[]` one of the listed or ranged characters, `\` takes the next character as it is (workflow syntax, "filter pattern
 * cheat sheet"). All positions in the pattern are followed at once, so that no pattern is slow.
 */
export function matchesPattern(name: string, pattern: string): boolean {
  const pieces = readPattern(pattern)
  let at = skippable(new Set([0]), pieces)
  for (const character of name) {
    const next = new Set<number>()
    for (const index of at) {
      const piece = pieces[index]
      if (!piece?.takes(character)) continue
      next.add(index + 1)
      if (piece.repeats) next.add(index)
    }
    at = skippable(next, pieces)
  }
  return at.has(pieces.length)
}

/** A part of a pattern that takes one character. */
interface Piece {
  takes(character: string): boolean
  /** It may be left out. */
  readonly optional: boolean
  /** It may take further characters. */
  readonly repeats: boolean
  /** How many parts may be left out from here on, all together. */
  readonly skips?: number
}

/** In front of a `**` and its slash: it takes nothing, and both may be left out. */
const NO_FOLDER: Piece = { takes: () => false, optional: true, repeats: false, skips: 3 }
const ANYTHING: Piece = { takes: () => true, optional: true, repeats: true }
const SEGMENT: Piece = { takes: (character) => character !== '/', optional: true, repeats: true }

function readPattern(pattern: string): readonly Piece[] {
  const pieces: Piece[] = []
  const characters = [...pattern]
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? ''
    const close = character === '[' ? characters.indexOf(']', index + 1) : -1
    if (character === '\\' && index + 1 < characters.length) pieces.push(literal(characters[++index] ?? ''))
    else if (character === '*' && characters[index + 1] === '*') {
      // A leading or middle `**/` also stands for no folder at all.
      const folder = characters[index + 2] === '/' && (index === 0 || characters[index - 1] === '/')
      pieces.push(...(folder ? [NO_FOLDER] : []), ANYTHING)
      index++
    } else if (character === '*') pieces.push(SEGMENT)
    else if ((character === '?' || character === '+') && pieces.length > 0)
      pieces.push(counted(pieces.pop(), character))
    else if (close > 0) {
      pieces.push(oneOf(characters.slice(index + 1, close)))
      index = close
    } else pieces.push(literal(character))
  }
  return pieces
}

/** The positions, and those that are reached from them without a character. */
function skippable(from: ReadonlySet<number>, pieces: readonly Piece[]): ReadonlySet<number> {
  const reached = new Set(from)
  // A set gives what is added to it while it is walked, too.
  for (const index of reached) {
    const piece = pieces[index]
    if (piece?.optional) reached.add(index + 1)
    if (piece?.skips !== undefined) reached.add(index + piece.skips)
  }
  return reached
}

function counted(piece: Piece | undefined, sign: string): Piece {
  const before = piece ?? ANYTHING
  return sign === '?' ? { ...before, optional: true } : { ...before, repeats: true }
}

function literal(wanted: string): Piece {
  return { takes: (character) => character === wanted, optional: false, repeats: false }
}

/** `[a-z0-9_]`: single characters and ranges. */
function oneOf(inside: readonly string[]): Piece {
  const ranges: [string, string][] = []
  for (let index = 0; index < inside.length; index++) {
    const first = inside[index] ?? ''
    const last = inside[index + 1] === '-' ? inside[index + 2] : undefined
    ranges.push([first, last ?? first])
    if (last !== undefined) index += 2
  }
  const takes = (character: string) => ranges.some(([first, last]) => first <= character && character <= last)
  return { takes, optional: false, repeats: false }
}
