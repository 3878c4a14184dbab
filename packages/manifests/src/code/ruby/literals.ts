// Ruby's literals: quotes, `%` forms, patterns, symbols, characters and heredocs.
import { type Cursor, type TextPart, type Token, Unreadable } from '../token.ts'
import { type RubyState, tokensFrom } from './tokens.ts'

type Literal = Pick<Token, 'kind' | 'value' | 'parts'>
/** How its backslashes and `#{…}` are read. */
type Mode = 'plain' | 'full' | 'raw'

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' }
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  s: ' ',
  e: '\u001B',
  '0': '\0',
  '\n': '',
}
const PERCENT = /%([qQwWiIrxs]?)([^\w\s])/y
const SYMBOL = /:(?:[\p{L}_@$][\p{L}\p{N}_@]*[?!=]?(?![=~>])|[\p{L}_@$][\p{L}\p{N}_@]*|\[\]=?|[-+*/%<>=!~^&|]+)/uy
const UNKNOWN: TextPart = []

/** The literal that begins here, with the cursor behind it; undefined where none does. */
export function literalAt(state: RubyState, operand: boolean, spaced: boolean): Literal | undefined {
  const { cursor, depth } = state
  const sign = cursor.peek()
  if (sign === '"' || sign === "'" || sign === '`') {
    cursor.move(1)
    const parts = quoted(cursor, sign, undefined, sign === "'" ? 'plain' : 'full', depth)
    return sign === '`' ? { kind: 'opaque', value: '' } : text(parts)
  }
  if (sign === ':' && cursor.peek(1) !== ':') return symbol(cursor, depth, spaced || operand)
  if (!operand) return undefined
  if (sign === '/') {
    cursor.move(1)
    return pattern(cursor, quoted(cursor, '/', undefined, 'raw', depth))
  }
  if (sign === '?' && cursor.find(/\?[^\s\\](?![\p{L}\p{N}_])/uy)) {
    return text([cursor.move(2).slice(1)])
  }
  return sign === '%' ? percent(cursor, depth) : undefined
}

function text(parts: readonly TextPart[]): Literal {
  return { kind: 'text', value: '', parts }
}

function pattern(cursor: Cursor, parts: readonly TextPart[]): Literal {
  const flags = cursor.take(/[a-z]*/y)
  const [source = '', ...more] = parts
  if (typeof source !== 'string' || more.length > 0 || flags !== '') return { kind: 'opaque', value: '' }
  return { kind: 'pattern', value: source }
}

function symbol(cursor: Cursor, depth: number, starts: boolean): Literal | undefined {
  if (!starts) return undefined
  if (cursor.peek(1) === '"' || cursor.peek(1) === "'") {
    const quote = cursor.move(2).slice(1)
    quoted(cursor, quote, undefined, quote === '"' ? 'full' : 'plain', depth)
    return { kind: 'opaque', value: '' }
  }
  const found = cursor.take(SYMBOL)
  return found === '' ? undefined : { kind: 'atom', value: found.slice(1) }
}

function percent(cursor: Cursor, depth: number): Literal | undefined {
  const found = cursor.find(PERCENT)
  const [whole = '', kind = '', open = ''] = found ?? []
  if (!found || (kind === '' && open === '=')) return undefined
  cursor.move(whole.length)
  const close = CLOSING[open]
  const mode = kind === 'r' ? 'raw' : /[qwis]/.test(kind) ? 'plain' : 'full'
  const parts = quoted(cursor, close ?? open, close && open, mode, depth)
  if (kind === 'r') return pattern(cursor, parts)
  if (kind === '' || kind === 'q' || kind === 'Q') return text(parts)
  const [only = '', ...more] = parts
  if ((kind === 'w' || kind === 'W') && typeof only === 'string' && more.length === 0) {
    return { kind: 'words', value: '', parts: only.split(/\s+/).filter(Boolean) }
  }
  return { kind: 'opaque', value: '' }
}

/** The parts of a text up to what closes it; the cursor is behind what opened it. */
function quoted(cursor: Cursor, close: string, open: string | undefined, mode: Mode, depth: number): TextPart[] {
  const parts: TextPart[] = []
  let plain = ''
  let nested = 0
  const cut = (part: TextPart) => {
    if (plain !== '') parts.push(plain)
    plain = ''
    parts.push(part)
  }
  while (!cursor.done) {
    const sign = cursor.peek()
    if (sign === '\\') {
      const read = escaped(cursor, close, mode)
      if (read === undefined) cut(UNKNOWN)
      else plain += read
    } else if (mode !== 'plain' && sign === '#' && /[{@$]/.test(cursor.peek(1))) cut(interpolation(cursor, depth))
    else if (sign === close && nested === 0) {
      cursor.move(1)
      return plain === '' && parts.length > 0 ? parts : [...parts, plain]
    } else {
      if (sign === open) nested++
      else if (sign === close) nested--
      plain += cursor.move(1)
    }
  }
  throw new Unreadable()
}

/** Undefined for an escape that is not worked out. */
function escaped(cursor: Cursor, close: string, mode: Mode): string | undefined {
  const both = cursor.move(2)
  const sign = both.slice(1)
  if (mode === 'raw') return sign === close ? sign : both
  if (mode === 'plain') return sign === close || sign === '\\' ? sign : both
  if (/[ux\dcCM]/.test(sign)) return undefined
  return ESCAPES[sign] ?? sign
}

function interpolation(cursor: Cursor, depth: number): TextPart {
  if (cursor.peek(1) !== '{') {
    cursor.move(2)
    return UNKNOWN
  }
  cursor.move(2)
  const tokens = tokensFrom(cursor, depth + 1)
  if (cursor.peek() !== '}') throw new Unreadable()
  cursor.move(1)
  return tokens
}

const HEREDOC = /<<([~-]?)(["'`]?)([\p{L}_][\p{L}\p{N}_]*)\2/uy

/** `<<~TEXT`: its body begins on the next line. */
export function heredocStart(cursor: Cursor): { end: string; indented: boolean } | undefined {
  const found = cursor.find(HEREDOC)
  if (!found) return undefined
  cursor.move(found[0].length)
  return { end: found[3] ?? '', indented: found[1] !== '' }
}

/** Moves behind the line that ends the heredoc. Its text states no version, so it is not kept. */
export function heredocBody(cursor: Cursor, { end, indented }: { end: string; indented: boolean }): void {
  while (!cursor.done) {
    const row = cursor.skipLine().replace(/\r$/, '')
    cursor.move(1)
    if ((indented ? row.trimStart() : row) === end) return
  }
  throw new Unreadable()
}
