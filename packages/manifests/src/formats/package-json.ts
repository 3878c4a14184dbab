// package.json (https://docs.npmjs.com/cli/configuring-npm/package-json): strict JSON, as npm reads it.
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { invalidManifest } from '../invalid-manifest.ts'
import type { ManifestFormat, ManifestReading, Stated } from '../reading.ts'

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

function read(file: string, text: string): ManifestReading {
  const root = parse(file, text)
  const stated = (key: string): Stated | undefined => {
    const property = propertyOf(root, key)
    if (property === undefined) return undefined
    const line = lineAt(text, property.offset)
    if (typeof property.value !== 'string' || property.value === '') {
      throw invalidManifest(
        file,
        line,
        `"${key}" is ${text.slice(property.offset, endOf(property)).slice(0, 40)}`,
        'a text',
      )
    }
    return { value: property.value, key, file, line }
  }
  const name = stated('name')
  const version = stated('version')
  return {
    file,
    ecosystem: 'npm',
    ...(name ? { name } : {}),
    version: version ? { kind: 'static', ...version } : { kind: 'none' },
    publishable: propertyOf(root, 'private')?.value !== true,
  }
}

function parse(file: string, text: string): Node {
  // npm strips a byte order mark; a blank in its place keeps every offset.
  const json = text.replace(/^\uFEFF/, ' ')
  const errors: ParseError[] = []
  const root = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first) {
    const found = json.slice(first.offset).split(/\s/, 1)[0]?.slice(0, 20) ?? ''
    const problem = found === '' ? 'not JSON: the file ends' : `not JSON at "${found}"`
    throw invalidManifest(
      file,
      lineAt(json, first.offset),
      problem,
      EXPECTED[printParseErrorCode(first.error)] ?? 'valid JSON',
    )
  }
  if (root?.type !== 'object')
    throw invalidManifest(file, 1, 'not a JSON object', 'an object with "name" and "version"')
  return root
}

/** The last property of that name: the one that JSON.parse keeps. */
function propertyOf(root: Node, key: string): Node | undefined {
  return root.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1]
}

function endOf(node: Node): number {
  return node.offset + node.length
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

export const packageJson: ManifestFormat = { read }
