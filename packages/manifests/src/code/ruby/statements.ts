// Ruby's statements with the blocks around them. What a block may leave out or repeat is `maybe`.
import { isMark, isWord, type Token, Unreadable } from '../token.ts'

export interface Frame {
  readonly kind: 'module' | 'singleton' | 'method' | 'block' | 'plain' | 'maybe'
  /** Of a module its path, of a method its name. */
  readonly names: readonly string[]
  /** Of a block: the first name that it is given, and the statement that it belongs to. */
  readonly given?: string
  readonly header?: readonly Token[]
}

export interface Statement {
  readonly tokens: readonly Token[]
  readonly frames: readonly Frame[]
  /** More belongs to it that is not among its tokens. */
  readonly cut: boolean
}

const OPENING = new Set(['module', 'class', 'def', 'begin', 'case', 'for', 'do'])
const CONDITIONAL = new Set(['if', 'unless', 'while', 'until'])
const BRANCH = new Set(['else', 'elsif', 'rescue', 'ensure', 'when'])
const DEEPEST = 60

interface Open {
  frame: Frame
  /** Brackets that were open around it. */
  readonly outside: number
  /** A loop's own `do` opens nothing. */
  awaitsDo: boolean
  /** `def name = value` has no `end`. */
  readonly endless: boolean
}

/** Throws `Unreadable` where blocks and brackets do not close as they open. */
export function rubyStatements(tokens: readonly Token[]): Statement[] {
  const reader = new StatementReader(tokens)
  return reader.read()
}

class StatementReader {
  readonly #tokens: readonly Token[]
  readonly #found: Statement[] = []
  readonly #open: Open[] = []
  #current: Token[] = []
  #brackets = 0
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  read(): Statement[] {
    while (this.#at < this.#tokens.length) this.#step()
    this.#end(false)
    if (this.#open.length > 0 || this.#brackets !== 0) throw new Unreadable()
    return this.#found
  }

  #step(): void {
    const token = this.#tokens[this.#at++]
    if (token === undefined) return
    if (token.kind === 'break') {
      const top = this.#open.at(-1)
      if (top) top.awaitsDo = false
      if (this.#brackets === 0) this.#end(false)
    } else if (token.kind === 'word' && !this.#isName()) this.#word(token)
    else this.#add(token)
  }

  #add(token: Token): void {
    if (isMark(token, '(', '[', '{')) this.#brackets++
    else if (isMark(token, ')', ']', '}')) this.#brackets--
    if (this.#brackets < 0) throw new Unreadable()
    this.#current.push(token)
  }

  /** After a dot every word is the name of a method. */
  #isName(): boolean {
    return isMark(this.#tokens[this.#at - 2], '.', '&.', '::')
  }

  #word(token: Token): void {
    const { value } = token
    const top = this.#open.at(-1)
    if (value === 'end') this.#close()
    else if (value === 'do' && top?.awaitsDo) {
      top.awaitsDo = false
      this.#end(false)
    } else if (OPENING.has(value)) this.#opening(value)
    else if (CONDITIONAL.has(value) && this.#startsExpression()) this.#conditional(value)
    else if (BRANCH.has(value) && this.#current.length === 0) this.#branch()
    else if (value === 'then') this.#end(true)
    else this.#add(token)
  }

  /** Before it stands nothing of the statement, or what asks for a value; else it is a modifier. */
  #startsExpression(): boolean {
    const last = this.#current.at(-1)
    if (last === undefined || last.kind === 'label') return true
    return last.kind === 'mark' ? !isMark(last, ')', ']', '}') : isWord(last, 'and', 'or', 'not', 'in')
  }

  #opening(value: string): void {
    if (value === 'module' || value === 'class') this.#module(value)
    else if (value === 'def') this.#method()
    else if (value === 'do') this.#block()
    else this.#push({ kind: 'maybe', names: [] }, value === 'for')
  }

  #conditional(value: string): void {
    const ahead = this.#tokens.slice(this.#at, this.#at + 12)
    const end = ahead.findIndex((token) => token.kind === 'break')
    const asks = ahead
      .slice(0, end === -1 ? undefined : end)
      .some((token) => isWord(token, 'defined?', 'const_defined?'))
    // `unless defined?(VERSION)`: where it is defined already, that is by this very file.
    this.#push(
      { kind: value === 'unless' && asks ? 'plain' : 'maybe', names: [] },
      value === 'while' || value === 'until',
    )
  }

  #module(keyword: string): void {
    const names: string[] = []
    if (isMark(this.#tokens[this.#at], '<<')) {
      this.#push({ kind: 'singleton', names }, false)
      return
    }
    if (isMark(this.#tokens[this.#at], '::')) this.#at++
    for (;;) {
      const token = this.#tokens[this.#at]
      if (token?.kind !== 'word') throw new Unreadable()
      names.push(token.value)
      this.#at++
      if (!isMark(this.#tokens[this.#at], '::')) break
      this.#at++
    }
    this.#push({ kind: 'module', names }, false)
    // The class that it inherits from.
    if (keyword === 'class')
      while (this.#at < this.#tokens.length && this.#tokens[this.#at]?.kind !== 'break') this.#at++
  }

  #method(): void {
    const names: string[] = []
    let token = this.#tokens[this.#at]
    while (token && token.kind !== 'break' && !isMark(token, '(') && !(names.length > 0 && token.spaced)) {
      names.push(token.value)
      token = this.#tokens[++this.#at]
    }
    if (isMark(token, '(')) this.#skipParameters()
    token = this.#tokens[this.#at]
    const endless = isMark(token, '=') && token?.spaced === true
    if (endless) this.#at++
    else if (!isMark(this.#tokens[this.#at - 1], ')')) while (this.#tokens[this.#at]?.kind !== 'break') this.#next()
    this.#push({ kind: 'method', names: [names.join('')] }, false, endless)
  }

  #next(): void {
    if (++this.#at >= this.#tokens.length) throw new Unreadable()
  }

  #skipParameters(): void {
    let depth = 0
    do {
      const token = this.#tokens[this.#at]
      if (isMark(token, '(', '[', '{')) depth++
      else if (isMark(token, ')', ']', '}')) depth--
      this.#next()
    } while (depth > 0)
  }

  #block(): void {
    const header = [...this.#current]
    const names = this.#tokens[this.#at + 1]
    const isGiven = isMark(this.#tokens[this.#at], '|') && names?.kind === 'word'
    if (isMark(this.#tokens[this.#at], '|')) {
      do this.#next()
      while (!isMark(this.#tokens[this.#at], '|'))
      this.#at++
    }
    const given = isGiven ? { given: names.value } : {}
    this.#push({ kind: 'block', names: [], header, ...given }, false)
  }

  #push(frame: Frame, awaitsDo: boolean, endless = false): void {
    this.#end(true)
    if (this.#open.length >= DEEPEST) throw new Unreadable()
    this.#open.push({ frame, outside: this.#brackets, awaitsDo, endless })
    this.#brackets = 0
  }

  #branch(): void {
    const top = this.#open.at(-1)
    if (top === undefined) throw new Unreadable()
    if (top.frame.kind !== 'method') top.frame = { kind: 'maybe', names: [] }
    // What is asked there is no statement.
    while (
      this.#tokens[this.#at] &&
      this.#tokens[this.#at]?.kind !== 'break' &&
      !isWord(this.#tokens[this.#at], 'then')
    ) {
      this.#at++
    }
  }

  #close(): void {
    this.#end(false)
    const top = this.#open.pop()
    if (top === undefined || top.endless || this.#brackets !== 0) throw new Unreadable()
    this.#brackets = top.outside
    // What comes now, up to the end of the line, goes on with the statement that the block is part of.
    const after = this.#tokens[this.#at]
    if (after && after.kind !== 'break')
      this.#current.push({ kind: 'opaque', value: '', line: after.line, spaced: true })
  }

  #end(cut: boolean): void {
    const tokens = this.#current
    this.#current = []
    if (tokens.length > 0) {
      this.#found.push({ tokens, frames: this.#open.map(({ frame }) => frame), cut })
    }
    if (!cut && this.#open.at(-1)?.endless && tokens.length > 0) this.#brackets = this.#open.pop()?.outside ?? 0
  }
}
