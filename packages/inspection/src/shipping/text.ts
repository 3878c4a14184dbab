// A member's bytes as text that the rules search; and how paths and lines are named in findings.
import { shown } from '../rule.ts'

/** How many places a finding names before it counts the others. */
const MOST_NAMED = 5

/**
 * The bytes as characters. Everything that is searched for is ASCII, so each byte stands for itself, in binaries too
 * (a token that a build compiled in is out as well); only UTF-16, which PowerShell writes, is decoded.
 */
export function textOf(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (utf16) return buffer.toString('utf16le', 2)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return buffer.toString('latin1', marked ? 3 : 0)
}

/** As git tells them apart: a binary has no lines to name. */
export function isBinary(text: string): boolean {
  const end = text.indexOf('\0')
  return end >= 0 && end < 8_000
}

/** `line 3`, `lines 3, 7 and 4 more`; empty where lines say nothing. */
export function linesNamed(lines: readonly number[]): string {
  const different = [...new Set(lines)]
  return `line${different.length === 1 ? '' : 's'} ${listed(different.map(String))}`
}

/** `"a", "b" and 3 more`, safe to print. */
export function pathsNamed(paths: readonly string[]): string {
  return listed(paths.map(shown))
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED
  return more > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more` : names.join(', ')
}

/** `1 file`, `3 files`. */
export function filesCounted(count: number): string {
  return count === 1 ? '1 file' : `${count} files`
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
