// Tokens in a text by their shapes, also where a line or an escape (`\n`) breaks one in two.
import { type TokenShape, tokenShapes } from '@plumbline/kernel'

/** A stretch of a text, its end not included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a terminal or a JSON text puts where it breaks a long word. */
const BREAK = /[ \t]{0,8}(?:(?:\\{1,4}r)?\\{1,4}n|\r?\n)[ \t]{0,40}/y
const MOST_BREAKS = 60
/** A piece of a token on a line of its own, where nobody says how long the whole is. */
const LONG_PIECE = 20
/** How much longer than the rest of a line its lead may make a line. */
const LONG_LEAD = 16
/** AWS writes a secret without any mark: forty characters, shown beside the id that it is for. */
const AWS_SECRET = /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g
const BESIDE = 300

/** Where tokens stand; the stretches may overlap. */
export function tokensIn(text: string): Stretch[] {
  return tokenShapes.flatMap((shape) => {
    const found = stretchesOf(shape, text)
    return shape.kind === 'AWS' ? [...found, ...found.flatMap(({ to }) => awsSecretsAt(text, to))] : found
  })
}

function stretchesOf(shape: TokenShape, text: string): Stretch[] {
  const found: Stretch[] = []
  const lead = new RegExp(shape.lead)
  for (let match = lead.exec(text); match; match = lead.exec(text)) {
    const begin = match.index + match[0].length
    const to = endOf(shape, text, begin)
    if (to !== undefined) {
      found.push({ from: match.index, to })
      lead.lastIndex = to
    } else {
      // What is no token because nobody drew it holds none further on either.
      const run = runAt(shape.body, text, begin)
      if (run.length >= shape.least) lead.lastIndex = begin + run.length
    }
  }
  return found
}

/** Where the token ends whose body begins here; undefined where it is none. */
function endOf(shape: TokenShape, text: string, begin: number): number | undefined {
  const run = runAt(shape.body, text, begin)
  const end = begin + run.length
  const whole = run.length >= shape.least && (!shape.isName || run.length === shape.length || isDrawn(run))
  if (shape.length !== undefined && run.length >= shape.length) return whole ? end : undefined
  const broken = shape.length === undefined ? brokenEnd(shape, text, run, end) : fixedEnd(shape, text, run, end)
  return broken ?? (whole ? end : undefined)
}

/** The end of a body of known length that goes on after breaks; undefined where its pieces do not make up that length. */
function fixedEnd(
  { body, length = 0, isName }: TokenShape,
  text: string,
  run: string,
  end: number,
): number | undefined {
  let held = run
  let at = end
  for (let breaks = 0; held.length < length && breaks < MOST_BREAKS; breaks += 1) {
    const next = afterBreak(text, at)
    if (next === undefined) return undefined
    const piece = runAt(body, text, next)
    if (piece === '') return undefined
    held += piece
    at = next + piece.length
  }
  return held.length === length && (!isName || isDrawn(held)) ? at : undefined
}

/** The same of a body of any length: it goes on as long as the next line's word is nothing that anybody would write. */
function brokenEnd({ body, least, isName }: TokenShape, text: string, run: string, end: number): number | undefined {
  // A name at the end of its line.
  if (isName && /[-_.]/.test(run) && !isMixed(run)) return undefined
  let held = run
  let at = end
  let last = run
  for (let breaks = 0; breaks < MOST_BREAKS; breaks += 1) {
    const next = afterBreak(text, at)
    const piece = next === undefined ? '' : runAt(body, text, next)
    if (next === undefined || piece === '') break
    const after = next + piece.length
    const isLine = afterBreak(text, after) !== undefined || /^(?:["'`,;)}]|$)/.test(text.slice(after, after + 1))
    const isPiece = piece.length >= LONG_PIECE && /[a-z]/.test(piece) && /[A-Z]/.test(piece)
    const isRest = piece.length <= last.length + LONG_LEAD && (at > end || run.length < 2 * least) && isScrap(piece)
    if (!isLine || !(isPiece || isRest)) break
    held += piece
    last = piece
    at = next + piece.length
  }
  if (isName) return at > end && held.length >= least && isDrawn(held) ? at : undefined
  // At a break a half is as good as the whole.
  return held.length >= least / 2 && afterBreak(text, end) !== undefined ? at : undefined
}

/** Rather the rest of a token than a word or a digest. */
function isScrap(piece: string): boolean {
  return (
    isMixed(piece) || (piece.length < LONG_PIECE + 8 && /\d|[a-z][A-Z]/.test(piece) && !/^[0-9a-f-]{6,}$/.test(piece))
  )
}

/** Where the text goes on after a break that stands here; its end is a break too. */
function afterBreak(text: string, at: number): number | undefined {
  BREAK.lastIndex = at
  const found = BREAK.exec(text)
  return found ? at + found[0].length : undefined
}

function runAt(body: RegExp, text: string, at: number): string {
  body.lastIndex = at
  return body.exec(text)?.[0] ?? ''
}

/** Nobody writes such words; a name in small letters and dashes is one (`npm_config_registry`, `pypi-publish-release`). */
export function isDrawn(text: string): boolean {
  if (!/\d/.test(text)) return /[a-z]/.test(text) && /[A-Z]/.test(text) && !/[-_.]/.test(text)
  return isMixed(text) || /^[A-Za-z0-9]+$/.test(text)
}

function isMixed(text: string): boolean {
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text)
}

function awsSecretsAt(text: string, from: number): Stretch[] {
  return [...text.slice(from, from + BESIDE).matchAll(AWS_SECRET)].flatMap(({ 0: found, index }) =>
    isMixed(found) ? [{ from: from + index, to: from + index + found.length }] : [],
  )
}
