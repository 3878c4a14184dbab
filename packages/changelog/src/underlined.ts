// Titles with a line of marks below them, and perhaps one above: reStructuredText, and plain text that looks so.
import type { Block } from './document.ts'
import { readHeading } from './heading.ts'

/** A line of one mark, repeated. */
export const RULE = /^([!-/:-@[-`{-~])\1+\s*$/
const BULLET = /^(?:[-*+•]|\d+[.)]|#\.)\s/

/** Every underlined title; its level is the place of its style (mark, with or without overline) in the file. */
export function underlinedTitles(lines: readonly string[], textOf: (line: string) => string): Block[] {
  const styles: string[] = []
  const found: Block[] = []
  let lastRule = -1
  for (let at = 0; at + 1 < lines.length; at++) {
    const mark = markBelow(lines, at)
    if (mark === '') continue
    const isOverlined = at - 1 > lastRule && markOf(lines[at - 1]) === mark && isFree(lines, at - 1, lastRule)
    if (!isOverlined && !isFree(lines, at, lastRule) && !isStated(lines[at] ?? '', lines[at + 1] ?? '')) continue
    const style = isOverlined ? `${mark}${mark}` : mark
    if (!styles.includes(style)) styles.push(style)
    const level = Math.min(styles.indexOf(style) + 1, DEEPEST)
    const text = textOf((lines[at] ?? '').trim())
    found.push({ kind: 'heading', level, text, line: at + 1, endLine: at + 2, ...(isOverlined ? { top: at } : {}) })
    lastRule = at + 1
  }
  return found
}

const DEEPEST = 6

function markOf(line: string | undefined): string {
  return RULE.exec(line ?? '')?.[1] ?? ''
}

/** The mark of the underline of this line; empty when the line is no title. */
function markBelow(lines: readonly string[], at: number): string {
  const title = (lines[at] ?? '').trimEnd()
  const rule = (lines[at + 1] ?? '').trimEnd()
  const mark = markOf(rule)
  if (mark === '' || title.trim() === '' || RULE.test(title) || /^\.\.(?:\s|$)/.test(title)) return ''
  const isIndented = /^\s/.test(title)
  if (isIndented && markOf(lines[at - 1]) !== mark) return ''
  return rule.length >= Math.min(title.trim().length, SHORTEST) ? mark : ''
}

// What docutils demands of an underline that is shorter than its title.
const SHORTEST = 4

/** A version with a line of marks as long as it needs no blank line above. */
function isStated(title: string, rule: string): boolean {
  if (/^\s/.test(title) || Math.abs(title.trimEnd().length - rule.trimEnd().length) > 2) return false
  const reading = readHeading(title)
  return reading !== undefined && reading.version !== '' && reading.isBare && reading.isSure
}

/** Nothing above the title that it could be the second line of. */
function isFree(lines: readonly string[], at: number, lastRule: number): boolean {
  const above = lines[at - 1] ?? ''
  return at === 0 || at - 1 === lastRule || /^(?:\s|$|\.\.\s)/.test(above) || BULLET.test(above)
}
