// What code is made of, as far as the small readers of Ruby and Elixir need it.

export type TokenKind =
  | 'word'
  /** `name:` before the value of an argument. */
  | 'label'
  /** A string; its `parts` are texts and the code of `#{…}`. */
  | 'text'
  /** `%w[…]`: its `parts` are the words. */
  | 'words'
  /** A regular expression as it is written. */
  | 'pattern'
  | 'number'
  /** `:name` */
  | 'atom'
  | 'mark'
  /** The end of a line, or `;`. */
  | 'break'
  /** A literal whose value is not told. */
  | 'opaque'

export type TextPart = string | readonly Token[]

export interface Token {
  readonly kind: TokenKind
  readonly value: string
  readonly parts?: readonly TextPart[]
  /** 1-based. */
  readonly line: number
  /** Whether a blank stands before it. */
  readonly spaced: boolean
}

/** The text cannot be taken apart for sure, so nothing is told about it. */
export class Unreadable extends Error {}

// Files that state versions are small; longer ones are not looked into.
const LONGEST = 200_000

/** A place in a text that only moves forward and knows its line. */
export class Cursor {
  readonly text: string
  at = 0
  line = 1

  /** Throws `Unreadable` for a text that is too long. */
  constructor(text: string) {
    if (text.length > LONGEST) throw new Unreadable()
    this.text = text.replace(/^\uFEFF/, '')
  }

  get done(): boolean {
    return this.at >= this.text.length
  }

  peek(ahead = 0): string {
    return this.text[this.at + ahead] ?? ''
  }

  starts(text: string): boolean {
    return this.text.startsWith(text, this.at)
  }

  /** At the beginning of a line. */
  get fresh(): boolean {
    return this.at === 0 || this.text[this.at - 1] === '\n'
  }

  move(count: number): string {
    const passed = this.text.slice(this.at, this.at + count)
    for (let at = passed.indexOf('\n'); at !== -1; at = passed.indexOf('\n', at + 1)) this.line++
    this.at += count
    return passed
  }

  /** What a sticky expression finds here, without moving. */
  find(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at
    return expression.exec(this.text) ?? undefined
  }

  /** Moves over what a sticky expression finds here. */
  take(expression: RegExp): string {
    return this.move(this.find(expression)?.[0].length ?? 0)
  }

  /** Moves to the end of the line, before its line feed. */
  skipLine(): string {
    const end = this.text.indexOf('\n', this.at)
    return this.move((end === -1 ? this.text.length : end) - this.at)
  }
}

/** Whether a token is this mark, or any of them. */
export function isMark(token: Token | undefined, ...marks: string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.value)
}

/** Whether a token is this word, or any of them. */
export function isWord(token: Token | undefined, ...words: string[]): boolean {
  return token?.kind === 'word' && words.includes(token.value)
}

/** Tokens between commas at the outermost level; what `opens` and `closes` say counts as brackets too. */
export function splitAtCommas(
  tokens: readonly Token[],
  opens: (token: Token) => boolean = () => false,
  closes: (token: Token) => boolean = () => false,
): Token[][] {
  const items: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (isMark(token, '(', '[', '{', '%{') || opens(token)) depth++
    else if (isMark(token, ')', ']', '}') || closes(token)) depth--
    if (depth === 0 && isMark(token, ',')) items.push([])
    else items.at(-1)?.push(token)
  }
  return items.filter((item) => item.length > 0)
}
