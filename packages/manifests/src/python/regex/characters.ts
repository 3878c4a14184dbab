// What one escaped character of a Python pattern stands for.

/** Of one character. */
export type Test = (one: string) => boolean

const CLASSES: Readonly<Record<string, RegExp>> = {
  d: /\p{Nd}/u,
  D: /\P{Nd}/u,
  w: /[\p{L}\p{N}_]/u,
  W: /[^\p{L}\p{N}_]/u,
}

/** What `\w` stands for. */
export function isWord(one: string): boolean {
  return /^[\p{L}\p{N}_]/u.test(one)
}

// Which are no white space in JavaScript.
const SEPARATORS = '\x1c\x1d\x1e\x1f\x85'

function isSpace(one: string): boolean {
  return /[^\S\uFEFF]/.test(one) || SEPARATORS.includes(one)
}

/** The whole character at a place; empty at the end. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

const CONTROLS: Readonly<Record<string, string>> = { a: '\x07', n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' }

/** The character or class behind a backslash; undefined for what Python refuses, and for what is not read here. */
export function classEscape(sign: string): string | Test | undefined {
  if (sign === 's') return isSpace
  if (sign === 'S') return (one) => !isSpace(one)
  const set = CLASSES[sign]
  if (set) return (one) => set.test(one)
  const control = CONTROLS[sign]
  if (control !== undefined) return control
  return sign === '' || /[A-Za-z0-9]/.test(sign) ? undefined : sign
}
