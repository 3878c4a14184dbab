// TOML with positions: values by their dotted path, each with the line that states it.
import { type AST, getStaticTOMLValue, ParseError, parseTOML } from 'toml-eslint-parser'
import { invalidManifest } from './invalid-manifest.ts'

export interface TomlValue {
  readonly value: unknown
  readonly line: number
}

export interface TomlDocument {
  /** A value by its keys; undefined when nothing states it. Tables have no value of their own. */
  get(...path: string[]): TomlValue | undefined
  /** The line on which a table begins or is first mentioned. */
  table(...path: string[]): number | undefined
  /** The keys directly in a table, values and tables alike. */
  keys(...path: string[]): string[]
  /** Every value with its keys, in the order of the file. */
  values(): (readonly [readonly string[], TomlValue])[]
}

/** Parses TOML 1.0. Throws `manifest-invalid`. */
export function parseToml(file: string, text: string): TomlDocument {
  const values = new Map<string, TomlValue>()
  const tables = new Map<string, number>()
  for (const node of program(file, text)) {
    if (node.type === 'TOMLKeyValue') addKeyValue(node, [])
    else {
      addTable(node.resolvedKey.map(String), node.loc.start.line)
      for (const entry of node.body) addKeyValue(entry, node.resolvedKey.map(String))
    }
  }

  function addKeyValue(node: AST.TOMLKeyValue, above: readonly string[]): void {
    const keys = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
    const path = [...above, ...keys]
    addTable(path.slice(0, -1), node.loc.start.line)
    if (node.value.type === 'TOMLInlineTable') {
      addTable(path, node.loc.start.line)
      for (const entry of node.value.body) addKeyValue(entry, path)
    } else values.set(keyOf(path), { value: getStaticTOMLValue(node.value), line: node.value.loc.start.line })
  }

  function addTable(path: readonly string[], line: number): void {
    // Every level is noted under its whole path, so a key of ten thousand parts would take a minute.
    if (path.length > 64) throw invalidManifest(file, line, `a key of ${path.length} parts`, 'at most 64')
    for (let length = 1; length <= path.length; length++) {
      const key = keyOf(path.slice(0, length))
      if (!tables.has(key)) tables.set(key, line)
    }
  }

  function keysIn(path: readonly string[]): string[] {
    const paths = [...values.keys(), ...tables.keys()].map((key) => JSON.parse(key) as string[])
    const below = paths.filter((one) => one.length > path.length && path.every((key, index) => key === one[index]))
    return [...new Set(below.map((one) => one[path.length] ?? ''))]
  }

  return {
    get: (...path) => values.get(keyOf(path)),
    table: (...path) => tables.get(keyOf(path)),
    keys: (...path) => keysIn(path),
    values: () => [...values].map(([key, value]) => [JSON.parse(key) as string[], value]),
  }
}

function program(file: string, text: string): readonly (AST.TOMLKeyValue | AST.TOMLTable)[] {
  try {
    return parseTOML(text, { tomlVersion: '1.0' }).body[0].body
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    throw invalidManifest(
      file,
      error.lineNumber,
      `not TOML: ${error.message} (column ${error.column + 1})`,
      'valid TOML 1.0',
    )
  }
}

// Keys may hold dots themselves, so a path is not joined by them.
function keyOf(path: readonly string[]): string {
  return JSON.stringify(path)
}
