// Cargo.toml as plain data, for archives of strangers: tables without prototypes, so that no key means more than itself.
import type { AST } from 'toml-eslint-parser'

/** A table of the file; it has no prototype. */
export interface TomlTable {
  readonly [key: string]: unknown
}

/** The whole file as data; the reason, as the rest of a sentence, when it is no TOML. */
export async function readToml(
  bytes: Uint8Array,
): Promise<{ readonly table: TomlTable } | { readonly problem: string }> {
  const { ParseError, parseTOML } = await import('toml-eslint-parser')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { table: tableOf(parseTOML(text, { tomlVersion: '1.0' }).body[0].body) }
  } catch (thrown) {
    if (thrown instanceof ParseError) return { problem: `is not TOML: line ${thrown.lineNumber}: ${thrown.message}` }
    // The parser's own limit: a stack that is used up.
    if (thrown instanceof RangeError) return { problem: `is made to exhaust its readers (${thrown.message})` }
    if (thrown instanceof TypeError) return { problem: 'is not UTF-8' }
    throw thrown
  }
}

type Entry = AST.TOMLKeyValue | AST.TOMLTable
type Table = Record<string, unknown>

function tableOf(entries: readonly Entry[]): Table {
  const root = emptyTable()
  for (const entry of entries) {
    if (entry.type === 'TOMLKeyValue') put(root, entry)
    else {
      const table = descend(root, entry.resolvedKey.map(String))
      for (const pair of entry.body) put(table, pair)
    }
  }
  return root
}

function put(table: Table, { key, value }: AST.TOMLKeyValue): void {
  const names = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value))
  descend(table, names.slice(0, -1))[names.at(-1) ?? ''] = dataOf(value)
}

/** The table under these keys, made where there is none; the elements of an array of tables are called by their number. */
function descend(table: Table, keys: readonly string[]): Table {
  return keys.reduce((above, key) => {
    above[key] ??= emptyTable()
    return above[key] as Table
  }, table)
}

function dataOf(node: AST.TOMLContentNode): unknown {
  if (node.type === 'TOMLArray') return node.elements.map(dataOf)
  return node.type === 'TOMLInlineTable' ? tableOf(node.body) : node.value
}

function emptyTable(): Table {
  return Object.create(null) as Table
}
