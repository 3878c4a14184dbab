// Takes Elixir code apart: strings, heredocs, sigils, charlists, atoms, comments, and where a line goes on.
import { Cursor, isMark, type TextPart, type Token, Unreadable } from '../token.ts'

const WORD = /[\p{L}_][\p{L}\p{N}_]*[?!]?/uy
const NUMBER = /\d[\d_]*(?:\.\d[\d_]*)?(?:[eExXbBoO][\da-fA-F+-]+)?/y
const MARK =
  /===|!==|\|\|\||&&&|<<<|>>>|~>>|<<~|<~>|<\|>|\+\+\+|---|\.\.\.|\^\^\^|\|>|<>|\+\+|--|\.\.|&&|\|\||==|!=|=~|>=|<=|->|<-|=>|::|%\{|\\\\|<<|>>|~>|<~|\/\/|[^\s]/uy
const BLANKS = /(?:[ \t\f\v\r]|\\\r?\n)+/y
const ATOM = /:(?:[\p{L}_][\p{L}\p{N}_@]*[?!]?|[-+*/=<>!&|^.~%{}]+)/uy
const SIGIL = /~(?:[a-z]|[A-Z][A-Z\d]*)("""|'''|["'/|([{<])/y
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
// At the beginning of a line these go on with the line before it.
const GOES_ON = new Set('|> <> ++ -- || && and or when = <- :: .'.split(' '))
const UNKNOWN: TextPart = []
const DEEPEST = 12

/** Throws `Unreadable` where the text ends in the middle of a literal. */
export function elixirTokens(text: string): Token[] {
  return tokensFrom(new Cursor(text), 0)
}

function tokensFrom(cursor: Cursor, depth: number): Token[] {
  if (depth > DEEPEST) throw new Unreadable()
  const tokens: Token[] = []
  let braces = 0
  let spaced = false
  while (!cursor.done) {
    if (cursor.take(BLANKS) !== '') spaced = true
    else if (cursor.peek() === '#') cursor.skipLine()
    else if (cursor.peek() === '\n') {
      lineEnd(cursor, tokens)
      spaced = true
    } else if (depth > 0 && cursor.peek() === '}' && braces === 0) return tokens
    else {
      const token = next(cursor, depth, spaced)
      if (GOES_ON.has(token.value) && /mark|word/.test(token.kind) && tokens.at(-1)?.kind === 'break') tokens.pop()
      tokens.push(token)
      if (isMark(token, '{', '%{')) braces++
      else if (isMark(token, '}')) braces--
      spaced = false
    }
  }
  if (depth > 0) throw new Unreadable()
  return tokens
}

function lineEnd(cursor: Cursor, tokens: Token[]): void {
  const { line } = cursor
  cursor.move(1)
  const last = tokens.at(-1)
  if (last === undefined || last.kind === 'break') return
  if (last.kind === 'mark' && !isMark(last, ')', ']', '}', '>>', ';')) return
  tokens.push({ kind: 'break', value: '\n', line, spaced: false })
}

function next(cursor: Cursor, depth: number, spaced: boolean): Token {
  const { line } = cursor
  const made = (kind: Token['kind'], value: string, parts?: readonly TextPart[]): Token => ({
    kind,
    value,
    ...(parts ? { parts } : {}),
    line,
    spaced,
  })
  const sigil = cursor.find(SIGIL)
  if (sigil) {
    skipSigil(cursor, sigil)
    return made('opaque', '')
  }
  if (cursor.peek() === '"' || cursor.peek() === "'") return textOrLabel(cursor, depth, made)
  if (cursor.find(/:["']/y)) {
    const quote = cursor.move(2).slice(1)
    quoted(cursor, quote, depth)
    return made('opaque', '')
  }
  if (cursor.find(/\?(?:\\.|[^\s])/uy)) {
    cursor.take(/\?(?:\\.|[^\s])/uy)
    return made('opaque', '')
  }
  if (cursor.peek() === ';') return made('break', cursor.move(1))
  const atom = cursor.starts('::') ? '' : cursor.take(ATOM)
  if (atom !== '') return made('atom', atom.slice(1))
  const word = cursor.take(WORD)
  if (word !== '') {
    const labels = cursor.peek() === ':' && /\s/.test(cursor.peek(1))
    if (labels) cursor.move(1)
    return made(labels ? 'label' : 'word', word)
  }
  const number = cursor.take(NUMBER)
  if (number !== '') return made('number', number)
  const mark = cursor.take(MARK)
  if (mark === '') throw new Unreadable()
  return made('mark', mark)
}

type Made = (kind: Token['kind'], value: string, parts?: readonly TextPart[]) => Token

function textOrLabel(cursor: Cursor, depth: number, made: Made): Token {
  const quote = cursor.peek()
  const isHeredoc = cursor.starts(quote.repeat(3))
  const close = isHeredoc ? quote.repeat(3) : quote
  cursor.move(close.length)
  const parts = quoted(cursor, close, depth)
  // A heredoc loses its indentation, which no version has; a charlist is no text.
  if (isHeredoc) return made('opaque', '')
  const [only = ''] = parts
  if (cursor.peek() === ':' && /\s/.test(cursor.peek(1))) {
    cursor.move(1)
    return made('label', parts.length === 1 && typeof only === 'string' ? only : '')
  }
  return quote === '"' ? made('text', '', parts) : made('opaque', '')
}

/** A sigil's text is not kept, but where it ends is. */
function skipSigil(cursor: Cursor, [whole, open = '']: RegExpExecArray): void {
  const isRaw = /^~[A-Z]/.test(whole)
  const close = CLOSING[open] ?? open
  cursor.move(whole.length)
  while (!cursor.done) {
    if (cursor.starts(close)) {
      cursor.move(close.length)
      cursor.take(/[a-zA-Z]*/y)
      return
    }
    cursor.move(cursor.peek() === '\\' && (!isRaw || cursor.peek(1) === close) ? 2 : 1)
  }
  throw new Unreadable()
}

function quoted(cursor: Cursor, close: string, depth: number): TextPart[] {
  const parts: TextPart[] = []
  let plain = ''
  const cut = (part: TextPart) => {
    if (plain !== '') parts.push(plain)
    plain = ''
    parts.push(part)
  }
  while (!cursor.done) {
    if (cursor.starts(close)) {
      cursor.move(close.length)
      return plain === '' && parts.length > 0 ? parts : [...parts, plain]
    }
    if (cursor.peek() === '\\') {
      const sign = cursor.move(2).slice(1)
      if (/[ux\d]/.test(sign)) cut(UNKNOWN)
      else plain += ESCAPES[sign] ?? sign
    } else if (cursor.starts('#{')) {
      cursor.move(2)
      cut(tokensFrom(cursor, depth + 1))
      if (cursor.peek() !== '}') throw new Unreadable()
      cursor.move(1)
    } else plain += cursor.move(1)
  }
  throw new Unreadable()
}
