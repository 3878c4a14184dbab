// What the module in a mix.exs defines: its attributes and its functions that take nothing.
import { isMark, isWord, type Token, Unreadable } from '../token.ts'

export interface ElixirModule {
  /** By name, every value that it is given in the module itself. */
  readonly attributes: ReadonlyMap<string, readonly ElixirDefinition[]>
  /** By name; the statements of each clause without arguments. A clause with some makes it unsure. */
  readonly functions: ReadonlyMap<string, readonly ElixirFunction[]>
  /** Set anew or under a condition, so that the value depends on where it is asked for. */
  readonly unsure: ReadonlySet<string>
}

export type ElixirDefinition = readonly Token[]

export interface ElixirFunction {
  readonly line: number
  readonly statements: readonly ElixirDefinition[]
}

export const opensBlock = (token: Token) => isWord(token, 'do', 'fn')
export const closesBlock = (token: Token) => isWord(token, 'end')

/** The modules of a file, in their order. Throws `Unreadable` where blocks do not close as they open. */
export function elixirModules(tokens: readonly Token[]): ElixirModule[] {
  return elixirStatements(tokens)
    .filter((statement) => isWord(statement[0], 'defmodule'))
    .map((statement) => moduleOf(bodyOf(statement) ?? []))
}

/** Statements at the outermost level, each with the whole of its blocks. */
export function elixirStatements(tokens: readonly Token[]): ElixirDefinition[] {
  const statements: Token[][] = [[]]
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    const isNamed = isMark(tokens[index - 1], '.')
    if (isMark(token, '(', '[', '{', '%{') || (opensBlock(token) && !isNamed)) depth++
    else if (isMark(token, ')', ']', '}') || (closesBlock(token) && !isNamed)) depth--
    if (depth < 0) throw new Unreadable()
    if (depth === 0 && token.kind === 'break') statements.push([])
    else statements.at(-1)?.push(token)
  }
  if (depth !== 0) throw new Unreadable()
  return statements.filter((statement) => statement.length > 0)
}

/** What stands between the first `do` and its `end`, or behind `do:`; undefined where neither is the statement's own. */
function bodyOf(statement: ElixirDefinition): ElixirDefinition | undefined {
  let depth = 0
  for (const [index, token] of statement.entries()) {
    if (depth === 0 && isWord(token, 'do')) return statement.slice(index + 1, -1)
    if (depth === 0 && token.kind === 'label' && token.value === 'do') return statement.slice(index + 1)
    if (isMark(token, '(', '[', '{', '%{')) depth++
    else if (isMark(token, ')', ']', '}')) depth--
  }
  return undefined
}

function moduleOf(body: ElixirDefinition): ElixirModule {
  const attributes = new Map<string, ElixirDefinition[]>()
  const functions = new Map<string, ElixirFunction[]>()
  const unsure = new Set<string>()
  for (const statement of elixirStatements(body)) {
    const [first, second] = statement
    if (isMark(first, '@') && second?.kind === 'word') add(attributes, second.value, statement.slice(2))
    else if (isWord(first, 'def', 'defp') && second?.kind === 'word') addFunction(functions, unsure, statement, second)
    else noteAttributes(statement, unsure)
  }
  return { attributes, functions, unsure }
}

function addFunction(
  functions: Map<string, ElixirFunction[]>,
  unsure: Set<string>,
  statement: ElixirDefinition,
  { value, line }: Token,
): void {
  const [, , open, close] = statement
  const isPlain = isMark(open, ',') || isWord(open, 'do') || (isMark(open, '(') && isMark(close, ')'))
  const body = bodyOf(statement)
  if (!isPlain || body === undefined) unsure.add(`${value}()`)
  else add(functions, value, { line, statements: elixirStatements(body) })
}

/** Attributes that are set inside of something else at the level of the module. */
function noteAttributes(statement: ElixirDefinition, unsure: Set<string>): void {
  for (const [index, token] of statement.entries()) {
    const name = statement[index + 1]
    if (isMark(token, '@') && name?.kind === 'word') unsure.add(`@${name.value}`)
  }
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
