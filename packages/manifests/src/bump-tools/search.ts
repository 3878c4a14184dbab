// Finds a version in the text of a listed file, by the words that a tool's configuration puts around it.
import type { Search } from './bump-tool.ts'

// A version as it may stand in any text; no longer one is looked for.
const VERSION = /^\d[\dA-Za-z]*(?:[-+._!][\dA-Za-z]+)*/
const LONGEST = 64

/** The text from a place on that is a version; empty where none is. */
export function versionAt(text: string, at: number): string {
  return VERSION.exec(text.slice(at, at + LONGEST))?.[0] ?? ''
}

/** 1-based. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** Where a version stands that is no part of a longer one: `1.2.3`, but not in `1.2.30` or `11.2.3`. */
export function findVersion(text: string, version: string, from = 0): number {
  if (version === '') return -1
  for (let at = text.indexOf(version, from); at !== -1; at = text.indexOf(version, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at + version.length, at + version.length + 12)
    if (/(?:\d|\d\.)$/.test(before) || /^(?:\.?\d|[a-z]*\d)/i.test(after)) continue
    if (/^[-+.]?(?:a|b|c|rc|alpha|beta|dev|pre|preview|post|next|snapshot)(?![a-z])/i.test(after)) continue
    return at
  }
  return -1
}

/**
 * Looks for a template's text with the current version in the place of its mark. Where only the words around the mark
 * are found, the version between them counts, since that is what the file states.
 */
export function findTemplate(text: string, template: string, mark: string, current: string): Search {
  const [before = '', after = '', ...more] = template.split(mark)
  if (template.split(mark).length < 2 || more.length > 0) return undefined
  if (/[{}]/.test(`${before}${after}`.replaceAll('{{', '').replaceAll('}}', ''))) return undefined
  const [start, end] = [unescaped(before), unescaped(after)]
  if (start.trim() === '' && end.trim() === '') {
    const at = findVersion(text, current)
    return at === -1 ? notFound(current) : { value: current, line: lineAt(text, at) }
  }
  const exact = text.indexOf(`${start}${current}${end}`)
  if (exact !== -1 && isWhole(text, exact + start.length, current, start, end)) {
    return { value: current, line: lineAt(text, exact + start.length) }
  }
  return between(text, start, end) ?? notFound(`${start}${current}${end}`.trim())
}

function notFound(what: string): Search {
  return { reason: `it does not contain ${JSON.stringify(what.slice(0, 80))}`, sought: true }
}

/** Words on both sides bound it; else its neighbours must not make it a part of a longer one. */
function isWhole(text: string, at: number, version: string, start: string, end: string): boolean {
  if (start === '' && /[\d.]/.test(text.slice(Math.max(0, at - 1), at))) return false
  return end !== '' || findVersion(text, version, at) === at
}

function unescaped(text: string): string {
  return text.replaceAll('{{', '{').replaceAll('}}', '}')
}

/** The first version that stands between two texts on one line; `isLine` where the first text begins the line. */
export function between(
  text: string,
  start: string,
  end: string,
  isLine = false,
): { value: string; line: number } | undefined {
  if (start.trim() === '') return undefined
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    if (isLine && at > 0 && text[at - 1] !== '\n') continue
    const value = versionAt(text, at + start.length)
    const rest = at + start.length + value.length
    if (value !== '' && text.startsWith(end, rest)) return { value, line: lineAt(text, at + start.length) }
  }
  return undefined
}

/** The first line that holds a text and the current version. */
export function findOnLine(text: string, current: string, matches: (row: string) => boolean): Search {
  const rows = text.split('\n')
  const index = rows.findIndex((row) => findVersion(row, current) !== -1 && matches(row))
  return index === -1 ? notFound(current) : { value: current, line: index + 1 }
}
