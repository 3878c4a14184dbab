// Takes Ruby code apart: strings with their interpolations, heredocs, comments, `__END__`, and where a line goes on.
import { Cursor, isMark, type Token, Unreadable } from '../token.ts'
import { heredocBody, heredocStart, literalAt } from './literals.ts'

/** Words after which a value begins, so that `/` starts a pattern there. */
const BEFORE_VALUE = new Set(
  'if unless while until and or not when in return then else elsif do puts case rescue yield'.split(' '),
)

const WORD = /[\p{L}_][\p{L}\p{N}_]*(?:[?!](?!=))?/uy
const VARIABLE = /@{1,2}[\p{L}_][\p{L}\p{N}_]*|\$(?:[\p{L}_][\p{L}\p{N}_]*|\d+|-\w|[^\s\w])/uy
const NUMBER = /\d[\d_]*(?:\.\d[\d_]*)?(?:[eExXbBoO][\da-fA-F+-]+)?/y
const MARK =
  /\*\*=|<=>|===|<<=|>>=|&&=|\|\|=|\.\.\.|::|&\.|\*\*|==|!=|>=|<=|=~|!~|&&|\|\||<<|>>|[-+*/%|&^]=|=>|->|\.\.|[^\s]/uy
const BLANKS = /(?:[ \t\f\v\r]|\\\r?\n)+/y
const DEEPEST = 12

export interface RubyState {
  readonly cursor: Cursor
  readonly depth: number
  readonly tokens: Token[]
  readonly heredocs: { readonly end: string; readonly indented: boolean }[]
  /** Open braces; the outermost of code in a string ends that code. */
  readonly braces: ('block' | 'other')[]
  /** Whether a blank was just passed. */
  blank: boolean
}

/** Throws `Unreadable` where the text ends in the middle of a literal. */
export function rubyTokens(text: string): Token[] {
  return tokensFrom(new Cursor(text), 0)
}

/** Code up to the end of the file, or in a string up to the brace that ends it there. */
export function tokensFrom(cursor: Cursor, depth: number): Token[] {
  if (depth > DEEPEST) throw new Unreadable()
  const state: RubyState = { cursor, depth, tokens: [], heredocs: [], braces: [], blank: false }
  while (!cursor.done) {
    if (skipped(state)) continue
    if (cursor.fresh && /^__END__\r?(?:\n|$)/.test(cursor.text.slice(cursor.at, cursor.at + 9))) break
    if (depth > 0 && cursor.peek() === '}' && state.braces.length === 0) return state.tokens
    next(state)
  }
  if (depth > 0 || state.heredocs.length > 0 || state.braces.length > 0) throw new Unreadable()
  return state.tokens
}

/** Blanks, comments and line ends. */
function skipped(state: RubyState): boolean {
  const { cursor, tokens } = state
  if (cursor.fresh && cursor.starts('=begin')) {
    const end = /^=end\b/gm
    end.lastIndex = cursor.at
    const found = end.exec(cursor.text)
    if (!found) throw new Unreadable()
    cursor.move(found.index - cursor.at)
    cursor.skipLine()
    return true
  }
  if (cursor.take(BLANKS) !== '') state.blank = true
  else if (cursor.peek() === '#') cursor.skipLine()
  else if (cursor.peek() === '\n') lineEnd(state)
  else if (cursor.peek() === ';')
    tokens.push({ kind: 'break', value: cursor.move(1), line: cursor.line, spaced: false })
  else return false
  return true
}

function lineEnd(state: RubyState): void {
  const { cursor, tokens, heredocs } = state
  const { line } = cursor
  cursor.move(1)
  for (const heredoc of heredocs.splice(0)) heredocBody(cursor, heredoc)
  state.blank = true
  const last = tokens.at(-1)
  if (last === undefined || last.kind === 'break') return
  const goesOn = last.kind === 'mark' && !isMark(last, ')', ']', '}', '|', '?', '*')
  if (!goesOn) tokens.push({ kind: 'break', value: '\n', line, spaced: false })
}

function next(state: RubyState): void {
  const { cursor, tokens } = state
  const spaced = state.blank
  state.blank = false
  const { line } = cursor
  const operand = startsOperand(state, spaced)
  const heredoc = operand ? heredocStart(cursor) : undefined
  const literal = heredoc ? undefined : literalAt(state, operand, spaced)
  if (heredoc) {
    state.heredocs.push(heredoc)
    tokens.push({ kind: 'opaque', value: '', line, spaced })
  } else if (literal) tokens.push({ ...literal, line, spaced })
  else plain(state, line, spaced)
}

function plain({ cursor, tokens, braces }: RubyState, line: number, spaced: boolean): void {
  const add = (kind: Token['kind'], value: string) => tokens.push({ kind, value, line, spaced })
  const word = cursor.take(VARIABLE) || cursor.take(WORD)
  if (word !== '') {
    const labels = cursor.peek() === ':' && cursor.peek(1) !== ':' && !isMark(tokens.at(-1), '?')
    if (labels) cursor.move(1)
    add(labels ? 'label' : 'word', word)
    return
  }
  const number = cursor.take(NUMBER)
  if (number !== '') {
    add('number', number)
    return
  }
  const mark = cursor.take(MARK)
  if (mark === '') throw new Unreadable()
  // `.strip` on a line of its own goes on with the line before it.
  if ((mark === '.' || mark === '&.') && tokens.at(-1)?.kind === 'break') tokens.pop()
  if (mark === '{') {
    // A block that names what it is given is written as `do … end`, so that only one form is read later.
    const isBlock = cursor.find(/[ \t]*\|/y) !== undefined
    braces.push(isBlock ? 'block' : 'other')
    add(isBlock ? 'word' : 'mark', isBlock ? 'do' : mark)
  } else if (mark === '}') {
    const open = braces.pop()
    if (open === undefined) throw new Unreadable()
    add(open === 'block' ? 'word' : 'mark', open === 'block' ? 'end' : mark)
  } else add('mark', mark)
}

/** Whether a value may begin here: it decides what `/`, `%`, `<<` and `?` mean. */
function startsOperand({ cursor, tokens }: RubyState, spaced: boolean): boolean {
  const last = tokens.at(-1)
  if (last === undefined || last.kind === 'break' || last.kind === 'label') return true
  if (last.kind === 'mark') return !isMark(last, ')', ']', '}')
  if (last.kind !== 'word') return false
  if (last.value === 'class' || /^(?:end|self|nil|true|false|__\w+__)$/.test(last.value)) return false
  const named = isMark(tokens.at(-2), '.', '&.')
  if (!named && BEFORE_VALUE.has(last.value)) return true
  // `puts /x/` and `width / 2`: a blank before and none after makes it an argument.
  const length = cursor.starts('<<') ? 2 : 1
  return spaced && !/[\s=]/.test(cursor.peek(length)) && !/^[\p{Lu}@$]/u.test(last.value)
}
