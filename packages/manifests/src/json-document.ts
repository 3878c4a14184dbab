// JSON with positions: texts by their path, each with the line that states it.
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { invalidManifest } from './invalid-manifest.ts'
import type { Stated } from './reading.ts'

const EXPECTED: Readonly<Record<string, string>> = {
  InvalidCommentToken: 'JSON, which has no comments',
  PropertyNameExpected: 'a property name in double quotes (JSON allows no comma after the last one)',
  ValueExpected: 'a value (JSON allows no comma after the last one)',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing brace',
  CloseBracketExpected: 'a closing bracket',
  EndOfFileExpected: 'the end of the file',
  UnexpectedEndOfString: 'a closing double quote on the same line',
}

export interface JsonDocument {
  /** The text at a path of property names. Throws `manifest-invalid` where it is no text, or an empty one. */
  text(...path: string[]): Stated | undefined
  /** Any value, as JSON.parse would give it. */
  value(...path: string[]): unknown
}

export interface JsonDialect {
  /** Comments and a comma after the last property, as Deno and JSR take them. */
  readonly comments: boolean
  /** Completes "expected …" for a file whose outermost value is no object. */
  readonly expected: string
}

/** Parses a file that holds one JSON object. Throws `manifest-invalid`. */
export function parseJson(file: string, text: string, { comments, expected }: JsonDialect): JsonDocument {
  // npm strips a byte order mark; a blank in its place keeps every offset.
  const json = text.replace(/^\uFEFF/, ' ')
  const root = objectIn(file, json, comments)
  if (root === undefined) throw invalidManifest(file, 1, 'not a JSON object', expected)
  return {
    text: (...path) => {
      const node = nodeAt(root, path)
      return node && stated(file, json, node, path)
    },
    value: (...path) => {
      const node = nodeAt(root, path)
      return node && getNodeValue(node)
    },
  }
}

function objectIn(file: string, json: string, comments: boolean): Node | undefined {
  const errors: ParseError[] = []
  const root = treeOf(file, json, errors, comments)
  const [first] = errors
  if (first === undefined) return root?.type === 'object' ? root : undefined
  const found =
    json
      .slice(first.offset, first.offset + 200)
      .split(/\s/, 1)[0]
      ?.slice(0, 20) ?? ''
  const problem = found === '' ? 'not JSON: the file ends' : `not JSON at "${found}"`
  const expected = EXPECTED[printParseErrorCode(first.error)] ?? 'valid JSON'
  throw invalidManifest(file, lineAt(json, first.offset), problem, expected)
}

function treeOf(file: string, json: string, errors: ParseError[], comments: boolean): Node | undefined {
  try {
    return parseTree(json, errors, { disallowComments: !comments, allowTrailingComma: comments })
  } catch (error) {
    // The parser calls itself for every level.
    if (!(error instanceof RangeError)) throw error
    throw invalidManifest(file, 1, 'nested too deeply to be read', 'JSON of fewer levels')
  }
}

/** Of properties with the same name the last one counts: it is the one that JSON.parse keeps. */
function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root
  for (const key of path) {
    if (node?.type !== 'object') return undefined
    node = node.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1]
  }
  return node
}

function stated(file: string, json: string, node: Node, path: readonly string[]): Stated {
  const line = lineAt(json, node.offset)
  const key = keyOf(path)
  if (typeof node.value === 'string' && node.value !== '') return { value: node.value, key, file, line }
  const found = json.slice(node.offset, node.offset + Math.min(node.length, 40))
  throw invalidManifest(file, line, `"${key}" is ${found}`, 'a text')
}

/** `packages[""].version`: as one would write it in code. */
function keyOf(path: readonly string[]): string {
  return path
    .map((key) => (/^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`))
    .join('')
    .replace(/^\./, '')
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
