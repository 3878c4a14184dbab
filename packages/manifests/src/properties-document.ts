// Java's properties files (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)).
import { invalidManifest } from './invalid-manifest.ts'
import type { Stated } from './reading.ts'

/** The properties by their key; of a key that is there twice the last one counts. Throws `manifest-invalid`. */
export function parseProperties(file: string, text: string): ReadonlyMap<string, Stated> {
  const properties = new Map<string, Stated>()
  for (const { row, line } of logicalLines(text)) {
    if (row === '' || row.startsWith('#') || row.startsWith('!')) continue
    const end = keyEnd(row)
    const value = row.slice(end).replace(/^[ \t\f]*(?:[=:][ \t\f]*)?/, '')
    const key = unescaped(file, line, row.slice(0, end))
    properties.set(key, { value: unescaped(file, line, value).trim(), key, file, line })
  }
  return properties
}

/** A backslash at the end joins the next line to this one, without the blanks at its beginning. */
function* logicalLines(text: string): Generator<{ row: string; line: number }> {
  let parts: string[] = []
  let start = 1
  for (const [index, natural] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const row = natural.replace(/^[ \t\f]+/, '')
    if (parts.length === 0) start = index + 1
    const isComment = parts.length === 0 && /^[#!]/.test(row)
    const isJoined = !isComment && backslashesAtEnd(row) % 2 === 1
    parts.push(isJoined ? row.slice(0, -1) : row)
    if (isJoined) continue
    yield { row: parts.join(''), line: start }
    parts = []
  }
  if (parts.length > 0) yield { row: parts.join(''), line: start }
}

function backslashesAtEnd(row: string): number {
  let count = 0
  while (row[row.length - 1 - count] === '\\') count++
  return count
}

function keyEnd(row: string): number {
  for (let at = 0; at < row.length; at++) {
    if (row[at] === '\\') at++
    else if (/[=: \t\f]/.test(row[at] ?? '')) return at
  }
  return row.length
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' }

function unescaped(file: string, line: number, text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(u[0-9A-Fa-f]{4}|[\s\S])/g, (_all, code: string) => {
    if (code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
    if (code === 'u') throw invalidManifest(file, line, 'a \\u without four hexadecimal digits', 'for example \\u0041')
    return ESCAPES[code] ?? code
  })
}
