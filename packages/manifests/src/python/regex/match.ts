// Runs a pattern as Python does, by trying and going back, with a limit on the steps: patterns and texts are anybody's.
import { characterAt } from './characters.ts'
import type { CompiledPattern } from './pattern.ts'
import type { Pattern } from './tree.ts'

export interface Found {
  readonly start: number
  readonly end: number
  /** By group; 0 is the whole. */
  readonly spans: readonly (readonly [number, number] | undefined)[]
}

class OutOfSteps extends Error {}

const STEPS = 200_000
const STEPS_PER_CHARACTER = 30
const DEEPEST = 400

interface Run {
  readonly text: string
  readonly spans: (readonly [number, number] | undefined)[]
  steps: number
  depth: number
}

/**
 * The first match at or after a place, or only at it; undefined where there is none, null where the search took too
 * many steps to know.
 */
export function findPattern(
  pattern: CompiledPattern,
  text: string,
  from = 0,
  onlyHere = false,
): Found | undefined | null {
  if (pattern.folds && /\P{ASCII}/u.test(text)) return null
  const run: Run = { text, spans: [], steps: STEPS + STEPS_PER_CHARACTER * text.length, depth: 0 }
  try {
    for (let start = from; start <= (onlyHere ? from : text.length); start++) {
      if (isInside(text, start)) continue
      run.spans.length = 0
      run.steps -= 1
      let end = -1
      const isFound = step(run, pattern.root, start, (at) => {
        end = at
        return true
      })
      if (isFound) return { start, end, spans: spansOf(run, pattern, start, end) }
    }
    return undefined
  } catch (error) {
    if (error instanceof OutOfSteps) return null
    throw error
  }
}

/** Between the two halves of a character. */
function isInside(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text[at] ?? '') && /^[\ud800-\udbff]/.test(text[at - 1] ?? '')
}

function spansOf(run: Run, { groups }: CompiledPattern, start: number, end: number): Found['spans'] {
  return [[start, end], ...Array.from({ length: groups }, (_, index) => run.spans[index + 1])]
}

type Next = (at: number) => boolean

/** Whether the pattern stands at the place and what follows goes on from its end. */
function step(run: Run, pattern: Pattern, at: number, next: Next): boolean {
  run.steps -= 1
  run.depth += 1
  if (run.steps < 0 || run.depth > DEEPEST) throw new OutOfSteps()
  const is = taken(run, pattern, at, next)
  run.depth -= 1
  return is
}

function taken(run: Run, pattern: Pattern, at: number, next: Next): boolean {
  const { text } = run
  switch (pattern.kind) {
    case 'character': {
      const one = characterAt(text, at)
      return one !== '' && pattern.test(one) && next(at + one.length)
    }
    case 'place':
      return pattern.at(text, at) && next(at)
    case 'sequence':
      return sequence(run, pattern.parts, 0, at, next)
    case 'choice':
      return pattern.options.some((option) => step(run, option, at, next))
    case 'group':
      return group(run, pattern.index, pattern.part, at, next)
    case 'same':
      return same(run, pattern, at, next)
    case 'ahead':
      return step(run, pattern.part, at, () => true) === pattern.wanted && next(at)
    case 'repeat':
      return pattern.part.kind === 'character'
        ? repeatCharacter(run, pattern, pattern.part.test, at, next)
        : repeat(run, pattern, 0, at, next)
  }
}

function sequence(run: Run, parts: readonly Pattern[], index: number, at: number, next: Next): boolean {
  const part = parts[index]
  if (part === undefined) return next(at)
  return step(run, part, at, (after) => sequence(run, parts, index + 1, after, next))
}

function group(run: Run, index: number, part: Pattern, at: number, next: Next): boolean {
  const before = run.spans[index]
  const is = step(run, part, at, (end) => {
    const inner = run.spans[index]
    run.spans[index] = [at, end]
    if (next(end)) return true
    run.spans[index] = inner
    return false
  })
  if (!is) run.spans[index] = before
  return is
}

function same(run: Run, pattern: Pattern & { kind: 'same' }, at: number, next: Next): boolean {
  const span = run.spans[pattern.index]
  if (span === undefined) return false
  const wanted = run.text.slice(...span)
  const here = run.text.slice(at, at + wanted.length)
  run.steps -= wanted.length
  const is = pattern.folds ? here.toLowerCase() === wanted.toLowerCase() : here === wanted
  return is && next(at + wanted.length)
}

type Repeat = Pattern & { kind: 'repeat' }

/** Without recursion: the usual `.*` and `[^"]+` may go over a whole file. */
function repeatCharacter(
  run: Run,
  { least, most, lazy }: Repeat,
  test: (one: string) => boolean,
  at: number,
  next: Next,
) {
  const { text } = run
  let end = at
  let count = 0
  const taken = () => {
    run.steps -= 1
    if (run.steps < 0) throw new OutOfSteps()
    const one = count < most ? characterAt(text, end) : ''
    if (one === '' || !test(one)) return false
    count += 1
    end += one.length
    return true
  }
  while (count < least) if (!taken()) return false
  if (lazy) {
    while (!next(end)) if (!taken()) return false
    return true
  }
  while (taken());
  for (; ; count--) {
    run.steps -= 1
    if (next(end)) return true
    if (count === least) return false
    end -= isInside(text, end - 1) ? 2 : 1
  }
}

function repeat(run: Run, pattern: Repeat, count: number, at: number, next: Next): boolean {
  const { part, least, most, lazy } = pattern
  // A round that takes nothing would go on for ever.
  const again = () =>
    count < most &&
    step(run, part, at, (after) => (after > at || count < least) && repeat(run, pattern, count + 1, after, next))
  if (count < least) return again()
  return lazy ? next(at) || again() : again() || next(at)
}
