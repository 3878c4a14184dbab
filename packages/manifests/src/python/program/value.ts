// What an expression of a Python program is known to be. Everything that is not known for sure is `UNKNOWN`.
import type { SyntaxNode } from '@lezer/common'
import type { CompiledPattern } from '../regex/pattern.ts'
import type { Scope } from './scope.ts'

/** The place in a file from which a value was read. */
export interface Origin {
  readonly file: string
  /** 1-based. */
  readonly line: number
}

export interface Text {
  readonly kind: 'text'
  readonly text: string
  readonly origin?: Origin | undefined
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Value[]
  /** A tuple: nobody can change it. */
  readonly fixed: boolean
  /** What a generator gives: it can be gone over once. */
  readonly once?: boolean
}

export interface Bytes {
  readonly kind: 'bytes'
  /** As it is decoded. */
  readonly text: Text
}

export interface Stream {
  readonly kind: 'stream'
  readonly rest: Text
  readonly binary: boolean
}

export interface Dict {
  readonly kind: 'dict'
  readonly entries: ReadonlyMap<string, Value>
}

export interface Match {
  readonly kind: 'match'
  readonly groups: readonly (Text | undefined)[]
  readonly names: ReadonlyMap<string, number>
}

/** Values are never changed: a change puts another value in the place of the old one, wherever a variable holds it. */
export type Value =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly origin?: Origin | undefined }
  | Text
  | List
  | Dict
  | Match
  | { readonly kind: 'path'; readonly path: string }
  /** An open file, with what has not been read yet. */
  | Stream
  | Bytes
  | { readonly kind: 'pattern'; readonly pattern: CompiledPattern }
  | {
      readonly kind: 'function'
      readonly node: SyntaxNode
      readonly scope: Scope
      /** By the place of their expression. */
      readonly defaults: ReadonlyMap<number, Value>
    }
  /** A name of Python's own libraries, such as `os.path.join`. */
  | { readonly kind: 'library'; readonly name: string }
  /** The names of a module that was run. */
  | { readonly kind: 'namespace'; readonly scope: Scope; readonly isSpec?: boolean }
  /** A module beside the program, run only when something of it is asked for; `name` is what is imported from it. */
  | { readonly kind: 'imported'; readonly module: string; readonly base?: string; readonly name?: string }

export const UNKNOWN: Value = { kind: 'unknown' }
export const NONE: Value = { kind: 'none' }

/** In a dictionary: the key may be missing. */
export const PERHAPS: Value = { kind: 'unknown' }

/** Whether other code that holds the value can change it. */
export function isChangeable(value: Value): boolean {
  return value.kind === 'dict' || value.kind === 'stream' || (value.kind === 'list' && !value.fixed)
}

export function boolean(value: boolean): Value {
  return { kind: 'boolean', value }
}

export function text(value: string, origin?: Origin): Text {
  return origin ? { kind: 'text', text: value, origin } : { kind: 'text', text: value }
}

export function list(items: readonly Value[], fixed = false): List {
  return { kind: 'list', items, fixed }
}

/** A part of a text, which knows the line on which it stands. */
export function part(whole: Text, start: number, end: number): Text {
  const { origin } = whole
  const value = whole.text.slice(start, end)
  if (origin === undefined) return text(value)
  let line = origin.line
  for (let at = whole.text.indexOf('\n'); at !== -1 && at < start; at = whole.text.indexOf('\n', at + 1)) line += 1
  return text(value, { file: origin.file, line })
}

/** The lines of a text; `keep` leaves their ends on. */
export function linesOf(whole: Text, keep: boolean): Text[] {
  const rows = whole.text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
  const { origin } = whole
  return rows.map((row, index) =>
    text(
      keep ? row : row.replace(/(?<![\r\n])[\r\n]+$/, ''),
      origin && { file: origin.file, line: origin.line + index },
    ),
  )
}

/** As `bool()` has it; undefined where that is not known. */
export function truth(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'unknown':
    case 'library':
    case 'imported':
      return undefined
    case 'none':
      return false
    case 'boolean':
      return value.value
    case 'number':
      return value.value !== 0
    case 'text':
      return value.text !== ''
    case 'list':
      return value.once ? true : value.items.length > 0
    case 'dict':
      return [...value.entries.values()].every((one) => one !== PERHAPS) ? value.entries.size > 0 : undefined
    default:
      return true
  }
}

/** As `==` has it; undefined where that is not known. */
export function equal(one: Value, other: Value): boolean | undefined {
  if (one.kind === 'unknown' || other.kind === 'unknown') return undefined
  if (one === other) return true
  if (one.kind === 'text' && other.kind === 'text') return one.text === other.text
  if (one.kind === 'path' && other.kind === 'path') return one.path === other.path
  if (one.kind === 'library' && other.kind === 'library') return one.name === other.name || undefined
  if (one.kind === 'imported' && other.kind === 'imported') {
    return (one.module === other.module && one.base === other.base && one.name === other.name) || undefined
  }
  if (one.kind === 'list' && other.kind === 'list') return sameItems(one, other)
  if ((one.kind === 'number' || one.kind === 'boolean') && (other.kind === 'number' || other.kind === 'boolean')) {
    return Number(one.value) === Number(other.value)
  }
  const plain = ['none', 'boolean', 'number', 'text', 'list']
  return plain.includes(one.kind) && plain.includes(other.kind) ? one.kind === other.kind : undefined
}

function sameItems(one: List, other: List): boolean | undefined {
  if (one.once || other.once) return undefined
  if (one.fixed !== other.fixed) return false
  if (one.items.length !== other.items.length) return false
  const each = one.items.map((item, index) => equal(item, other.items[index] ?? UNKNOWN))
  return each.includes(undefined) ? undefined : !each.includes(false)
}

/** What a variable holds after either of two ways through the program. */
export function either(one: Value | undefined, other: Value | undefined): Value {
  if (one === undefined || other === undefined) return UNKNOWN
  if (one === other) return one
  // Two lists that are the same now may be changed apart.
  if (one.kind !== other.kind || isChangeable(one)) return UNKNOWN
  return equal(one, other) === true ? one : UNKNOWN
}

/** As `str()` writes it; undefined where that is not known. */
export function asText(value: Value): Text | undefined {
  if (value.kind === 'text') return value
  if (value.kind === 'number') return text(String(value.value), value.origin)
  if (value.kind === 'path') return text(value.path)
  if (value.kind === 'none') return text('None')
  if (value.kind === 'boolean') return text(value.value ? 'True' : 'False')
  return undefined
}

/** Whether it has characters that are one in Python and two here. */
export function hasPairs(value: string): boolean {
  return /[\ud800-\udfff]/.test(value)
}

/** Python's white space, but for the rare ones of `hasControls`. */
export const SPACE = /[^\S\uFEFF]/

/** Whether it has control characters that Python takes for spaces or line ends, and JavaScript does not. */
export function hasControls(value: string): boolean {
  return /[^\P{Cc}\t-\r]/u.test(value)
}
