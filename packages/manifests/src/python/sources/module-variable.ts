// A version that a module's variable holds.
import type { SyntaxNode } from '@lezer/common'
import type { ReadText, StatedVersion } from '../../reading.ts'
import { CannotTell, isGenerated } from '../program/machine.ts'
import { variableIn } from '../program/run.ts'
import { children, isBroken, members, parsePython, splitAt } from '../program/syntax.ts'
import { UNKNOWN, type Value } from '../program/value.ts'
import { toldVersion } from './told.ts'

// Few modules that state a version are longer, and each reading of a text takes its time.
const LONGEST = 250_000

const TEXTS = /^(?:String|ContinuedString)$/
const ROWS = /^(?:TupleExpression|ArrayExpression)$/

/** How a build reads the variable without running the module. */
export interface Reading {
  /** `first` gives up at a first value that is no literal, and `text` looks for one that is a text. */
  readonly literal: 'first' | 'text' | 'none'
  /** Whether numbers in a row are put together with dots, as setuptools does. */
  readonly joins: boolean
  /** Folders in which the module's imports are looked for. */
  readonly folders: readonly string[]
}

/** Undefined where the module is not there, or does not tell for sure. */
export function variableVersion(
  file: string,
  name: string,
  readText: ReadText,
  { literal, joins, folders }: Reading,
): StatedVersion | undefined {
  const source = readText(file)
  if (source === undefined || source.length > LONGEST || isGenerated(source)) return undefined
  const read = literal === 'none' ? undefined : literalIn(file, source.replace(/^\uFEFF/, ''), name, literal)
  return versionIn(read ?? variableIn(file, name, readText, folders), name, file, joins)
}

function versionIn(value: Value, key: string, file: string, joins: boolean): StatedVersion | undefined {
  if (value.kind === 'text') return toldVersion({ value: value.text, key, file, line: 1, ...value.origin })
  if (value.kind !== 'list' || !joins) return undefined
  const parts = value.items.map((item) => (item.kind === 'text' ? item.text : wholeNumber(item)))
  const [first] = value.items
  if (parts.includes(undefined) || (first?.kind !== 'number' && first?.kind !== 'text')) return undefined
  return toldVersion({ value: parts.join('.'), key, file, line: 1, ...first.origin })
}

function wholeNumber(item: Value): string | undefined {
  return item.kind === 'number' && Number.isSafeInteger(item.value) && item.value >= 0 ? String(item.value) : undefined
}

/** Unknown for a text that is no Python. */
function literalIn(file: string, source: string, name: string, wanted: 'first' | 'text'): Value | undefined {
  try {
    return firstLiteral(file, source, name, wanted)
  } catch (error) {
    if (error instanceof CannotTell) return UNKNOWN
    throw error
  }
}

/** The value of the first such assignment in the module itself; builds take it even if a later one changes it. */
function firstLiteral(file: string, source: string, name: string, wanted: 'first' | 'text'): Value | undefined {
  for (const node of statements(parsePython(source))) {
    // A parser that lost its way may take anything for the module's own.
    if (node.type.isError || isBroken(node)) return undefined
    const value = node.name === 'AssignStatement' ? assigned(node, source, name) : undefined
    if (value === undefined) continue
    const written = source.slice(value.from, value.to)
    if (value.isText && /^\w*b/i.test(written)) return UNKNOWN
    if (wanted === 'first' && !value.isText && !value.isRow) return undefined
    // Some of Flit's releases look at variables with a type, others run the module.
    if (wanted === 'text' && node.getChild('TypeDef')) return undefined
    if (wanted === 'text' && !value.isText) continue
    const blank = '\n'.repeat(source.slice(0, value.from).split('\n').length - 1)
    return variableIn(file, name, () => `${blank}${name} = (${written})\n`)
  }
  return undefined
}

/** In their order, also where several stand on one line. */
function statements(node: SyntaxNode): SyntaxNode[] {
  return children(node).flatMap((child) => (child.name === 'StatementGroup' ? children(child) : child))
}

/** The value that `name = value`, `name: type = value` or `name = other = value` assigns; undefined for other statements. */
function assigned(node: SyntaxNode, source: string, name: string) {
  const parts = children(node).filter((child) => child.name !== 'TypeDef')
  const sides = splitAt(parts, 'AssignOp')
  const [first, ...more] = sides.pop() ?? []
  const isTarget = sides.some(([side, ...others]) => {
    const target = side && others.length === 0 ? bare(side) : undefined
    return target?.name === 'VariableName' && source.slice(target.from, target.to) === name
  })
  if (!isTarget || !first) return undefined
  const last = more.at(-1)
  if (last) return { from: first.from, to: last.to, isText: false, isRow: true }
  const value = bare(first)
  return { from: value.from, to: value.to, isText: TEXTS.test(value.name), isRow: ROWS.test(value.name) }
}

/** What stands in brackets that only hold it together. */
function bare(node: SyntaxNode): SyntaxNode {
  let found = node
  while (found.name === 'ParenthesizedExpression') {
    const [inner, ...more] = members(found)
    if (inner === undefined || more.length > 0) return found
    found = inner
  }
  return found
}
