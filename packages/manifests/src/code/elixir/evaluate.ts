// Works out Elixir expressions that state a version: texts, attributes, functions without arguments, files.
import { posix } from 'node:path'
import type { ReadText } from '../../reading.ts'
import { absolute, firstLine, textAt } from '../paths.ts'
import { isMark, isWord, splitAtCommas, type Token } from '../token.ts'
import { closesBlock, type ElixirDefinition, type ElixirModule, opensBlock } from './module.ts'

export interface ElixirProgram {
  readonly file: string
  readonly module: ElixirModule
  readonly readText: ReadText
  /** How much may still be worked out. */
  fuel: number
  depth: number
}

/** A text, or a name written as an atom, with the place that states it. */
export interface ElixirValue {
  readonly what: string
  readonly file: string
  readonly line: number
  readonly key?: string
}

const LONGEST = 20_000
const DEEPEST = 40

/** Undefined where the value cannot be told for sure. */
export function elixirValue(program: ElixirProgram, tokens: ElixirDefinition): ElixirValue | undefined {
  program.fuel -= 1 + tokens.length
  if (program.fuel < 0 || program.depth > DEEPEST) return undefined
  program.depth++
  const found = worked(program, tokens)
  program.depth--
  return found && found.what.length <= LONGEST ? found : undefined
}

function worked(program: ElixirProgram, tokens: ElixirDefinition): ElixirValue | undefined {
  const [first] = tokens
  if (first === undefined) return undefined
  const concatenated = splitAt(tokens, '<>')
  if (concatenated.length > 1) return joined(program, concatenated, first.line)
  const [start = [], ...steps] = splitAt(tokens, '|>')
  let found = single(program, start)
  for (const step of steps) found = found && piped(program, found, step)
  return found
}

function joined(program: ElixirProgram, parts: readonly ElixirDefinition[], line: number): ElixirValue | undefined {
  const values = parts.map((part) => elixirValue(program, part)?.what)
  const what = values.join('')
  return values.includes(undefined) ? undefined : { what, file: program.file, line }
}

/** Tokens between an operator at the outermost level. */
function splitAt(tokens: ElixirDefinition, mark: string): Token[][] {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (isMark(token, '(', '[', '{', '%{') || opensBlock(token)) depth++
    else if (isMark(token, ')', ']', '}') || closesBlock(token)) depth--
    if (depth === 0 && isMark(token, mark)) parts.push([])
    else if (token.kind !== 'break') parts.at(-1)?.push(token)
  }
  return parts
}

function single(program: ElixirProgram, tokens: ElixirDefinition): ElixirValue | undefined {
  const [first, second] = tokens
  if (first === undefined) return undefined
  const { file } = program
  if (tokens.length === 1) {
    if (first.kind === 'text') return text(program, first)
    if (first.kind === 'atom') return { what: first.value, file, line: first.line }
    if (isWord(first, '__DIR__')) return { what: posix.dirname(absolute(file)), file, line: first.line }
  }
  if (isMark(first, '@') && second?.kind === 'word' && tokens.length === 2) return attribute(program, second.value)
  if (isMark(first, '(') && isMark(tokens.at(-1), ')')) {
    return outermost(tokens.slice(1, -1)) ? elixirValue(program, tokens.slice(1, -1)) : undefined
  }
  return call(program, tokens)
}

/** Whether brackets close in the tokens that open in them. */
function outermost(tokens: ElixirDefinition): boolean {
  let depth = 0
  for (const token of tokens) {
    if (isMark(token, '(')) depth++
    else if (isMark(token, ')') && --depth < 0) return false
  }
  return true
}

function text(program: ElixirProgram, { parts = [], line }: Token): ElixirValue | undefined {
  const [only] = parts
  if (parts.length === 1 && typeof only !== 'string') return only && elixirValue(program, only)
  let what = ''
  for (const part of parts) {
    const told = typeof part === 'string' ? part : elixirValue(program, part)?.what
    if (told === undefined) return undefined
    what += told
  }
  return { what, file: program.file, line }
}

function attribute(program: ElixirProgram, name: string): ElixirValue | undefined {
  const { attributes, unsure } = program.module
  const values = (attributes.get(name) ?? []).map((tokens) => elixirValue(program, tokens))
  const [first] = values
  if (unsure.has(`@${name}`) || !values.every((value) => value && value.what === first?.what)) return undefined
  return first && { ...first, key: first.key ?? `@${name}` }
}

/** `Name.function(args)`, `Name.function args`, `function()`; the arguments in front come from a pipe. */
function call(
  program: ElixirProgram,
  tokens: ElixirDefinition,
  piped: readonly ElixirValue[] = [],
): ElixirValue | undefined {
  const at = tokens.findIndex((token) => token.kind !== 'word' && !isMark(token, '.'))
  const length = at === -1 ? tokens.length : at
  const name = tokens
    .slice(0, length)
    .map((token) => token.value)
    .join('')
  const rest = tokens.slice(length)
  const isBracketed = isMark(rest[0], '(')
  if (isBracketed && !(isMark(rest.at(-1), ')') && outermost(rest.slice(1, -1)))) return undefined
  const items = splitAtCommas(isBracketed ? rest.slice(1, -1) : rest, opensBlock, closesBlock)
  if (!name.includes('.')) return items.length + piped.length === 0 ? defined(program, name) : undefined
  const args = [...piped, ...items.map((item) => elixirValue(program, item))]
  const known = args.filter((arg) => arg !== undefined)
  return known.length === args.length ? library(program, name, known) : undefined
}

function piped(program: ElixirProgram, value: ElixirValue, step: ElixirDefinition): ElixirValue | undefined {
  return call(program, step, [value])
}

/** A function of the module that takes nothing and is one expression. */
function defined(program: ElixirProgram, name: string): ElixirValue | undefined {
  const [only, ...more] = program.module.functions.get(name) ?? []
  const [statement, ...others] = only?.statements ?? []
  const isPlain = more.length === 0 && others.length === 0 && !program.module.unsure.has(`${name}()`)
  return statement && isPlain ? elixirValue(program, statement) : undefined
}

type Library = (program: ElixirProgram, args: readonly ElixirValue[]) => ElixirValue | undefined

const trimmed: Library = (_program, args) => {
  const [only] = args
  return only && args.length === 1 ? { ...only, what: only.what.trim() } : undefined
}
const same: Library = (_program, args) => (args.length === 1 ? args[0] : undefined)
const folderOf = ({ file }: ElixirProgram) => posix.dirname(absolute(file))

const LIBRARY: Readonly<Record<string, Library>> = {
  'String.trim': trimmed,
  'String.trim_trailing': trimmed,
  'String.trim_leading': trimmed,
  'String.strip': trimmed,
  'String.rstrip': trimmed,
  'Kernel.to_string': same,
  'String.to_atom': same,
  'File.read!': (program, args) => {
    const [path] = args
    const found = path && args.length === 1 && textAt(path.what, folderOf(program), program.readText)
    if (!found) return undefined
    return { what: found.text, file: found.file, line: firstLine(found.text), key: 'version' }
  },
  'Path.join': (program, args) => {
    const [first, ...more] = args
    return first && { ...first, what: posix.join(first.what, ...more.map(({ what }) => what)), file: program.file }
  },
  'Path.expand': (program, [path, folder]) =>
    path && { ...path, what: posix.resolve(folderOf(program), folder?.what ?? '', path.what) },
}

function library(program: ElixirProgram, name: string, args: readonly ElixirValue[]): ElixirValue | undefined {
  return Object.hasOwn(LIBRARY, name) ? LIBRARY[name]?.(program, args) : undefined
}
