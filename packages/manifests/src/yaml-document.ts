// YAML with positions: the texts directly in the outermost mapping, each with the line that states it.
import { type Document, isAlias, isMap, isScalar, LineCounter, type Pair, parseDocument, type Scalar } from 'yaml'
import { invalidManifest } from './invalid-manifest.ts'
import type { Stated } from './reading.ts'

// A manifest of this size is none, and hostile text takes the parser four seconds for every megabyte.
const LIMIT = 256 * 1024

export interface YamlDocument {
  /** The text of a key. Throws `manifest-invalid` where it is no text (`1.10` is a number), empty, or stated twice. */
  text(key: string): Stated | undefined
}

/** Parses a file that holds one mapping. Throws `manifest-invalid`; `expected` is for a file that holds something else. */
export function parseYaml(file: string, text: string, expected: string): YamlDocument {
  if (text.length > LIMIT) throw invalidManifest(file, 1, `${text.length} characters`, `at most ${LIMIT}`)
  const lines = new LineCounter()
  const document = documentIn(file, text, lines)
  const [error] = document.errors
  if (error) {
    const problem = `not YAML: ${error.message.split('\n', 1)[0]?.slice(0, 200)}`
    throw invalidManifest(file, lines.linePos(error.pos[0]).line || 1, problem, 'valid YAML')
  }
  const { contents } = document
  if (!isMap(contents)) throw invalidManifest(file, 1, 'not a YAML mapping', expected)
  const lineOf = (node: { readonly range?: readonly number[] | null | undefined } | undefined) =>
    lines.linePos(node?.range?.[0] ?? 0).line || 1
  return {
    text: (key) => {
      const [pair, again] = contents.items.filter((item) => isScalar(item.key) && item.key.value === key)
      if (pair === undefined) return undefined
      if (again) throw invalidManifest(file, lineOf(keyOf(again)), `"${key}" is stated twice`, 'one of the two')
      const scalar = scalarOf(document, pair)
      // A key with nothing behind it states nothing.
      if (scalar?.value === null) return undefined
      const line = lineOf(scalar ?? keyOf(pair))
      if (typeof scalar?.value === 'string' && scalar.value !== '') return { value: scalar.value, key, file, line }
      const found = scalar ? (scalar.source ?? String(scalar.value)).slice(0, 40) || 'empty' : 'no text'
      throw invalidManifest(file, line, `"${key}" is ${found}`, 'a text (a number needs quotes)')
    },
  }
}

function documentIn(file: string, text: string, lineCounter: LineCounter): Document.Parsed {
  try {
    // Looking for equal keys takes the parser quadratic time; the keys that are read are looked at here.
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  } catch (error) {
    // The parser calls itself for every level.
    if (!(error instanceof RangeError)) throw error
    throw invalidManifest(file, 1, 'nested too deeply to be read', 'YAML of fewer levels')
  }
}

function keyOf({ key }: Pair): Scalar | undefined {
  return isScalar(key) ? key : undefined
}

function scalarOf(document: Document, { value }: Pair): Scalar | undefined {
  const node = isAlias(value) ? value.resolve(document) : value
  return isScalar(node) ? node : undefined
}
