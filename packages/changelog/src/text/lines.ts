// Lines of plain text that stand where a title would: at the margin, with nothing above that they could continue.
import { type Block, NO_LEVEL } from '../document.ts'
import { readHeading } from '../heading.ts'
import { RULE } from '../underlined.ts'

const BULLET = /^[-*+o•]\s+(?=\S)/
const LONGEST = 400
// What a title can begin with, told cheaply: a number, a name, a mark.
const LIKELY = /^[\s*=#~+•-]{0,12}[[("'<]{0,2}(?:v?\.? ?\d|[\p{L}@])/u
const SAYS = /\d|unreleased|upcoming|next|head|master|main|trunk|dev|progress|tb[da]/i
// `widget (1.2-1) unstable; urgency=low`
const DISTRIBUTION = /^([a-z0-9][a-z0-9.+-]{1,80}) \(([^()\s]{1,80})\)(?: [\w-]{1,40}){1,8};\s*urgency=.*$/

/**
 * Candidates in the order of the file. Those with a bullet are list items; `textOf` takes markup away.
 * `level` is that of the blocks: 0 where nothing but another title ends a section.
 */
export function textLines(lines: readonly string[], textOf: (line: string) => string, level = NO_LEVEL): Block[] {
  let lastTitle = -1
  return lines.flatMap((line, at): Block[] => {
    if (line.length > LONGEST || !LIKELY.test(line) || !SAYS.test(line)) return []
    const content = line.trim().replace(DISTRIBUTION, '$1 $2')
    const isBullet = BULLET.test(content)
    if (!isAtMargin(line, content) || RULE.test(line)) return []
    const isBelowTitle = lastTitle === at - 1 && shapeOf(lines[at - 1] ?? '') === shapeOf(line)
    if (!isBelowTitle && !isFree(lines, at) && !isStated(lines, at)) return []
    if (!isBullet) lastTitle = at
    const text = textOf(isBullet ? content.replace(BULLET, '') : content)
    const top = RULE.test(lines[at - 1] ?? '') ? { top: at } : {}
    return [
      { kind: isBullet ? 'list-item' : 'paragraph', level, text, line: at + 1, endLine: endOf(lines, at), ...top },
    ]
  })
}

/** Up to three blanks are forgiven where a mark or a word says that it is a title. */
function isAtMargin(line: string, content: string): boolean {
  const indent = line.length - line.trimStart().length
  return (
    indent === 0 ||
    (indent <= 3 && /^(?:([*=#~-])\1+\s*)?(?:version|release|v?\d)/i.test(content) && /^[*=#~]|^[vr]e/i.test(content))
  )
}

/** Titles follow each other without a blank line where a file lists releases that say nothing. */
function shapeOf(line: string): string {
  return /^\W*(?:v?(?=\d)|\p{L}{1,40})/u.exec(line)?.[0] ?? ''
}

function isFree(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1] ?? ''
  if (at === 0 || above.trim() === '' || RULE.test(above)) return true
  return (/^\s/.test(above) || BULLET.test(above)) && !CONTINUES.test(lines[at] ?? '')
}

/** `version 1.2.3` below an item is the end of its sentence, whatever the margin. */
const CONTINUES = /^(?:version|release|new|changes?) /

/** Below a sentence that has ended: a version with its day, and nothing else. */
function isStated(lines: readonly string[], at: number): boolean {
  const [above, line] = [lines[at - 1] ?? '', lines[at] ?? '']
  if (!(/[.:!]\s*$/.test(above) || /:\s*$/.test(line)) || !/^(?:v?\d|version |release )/i.test(line)) return false
  const reading = readHeading(line)
  return reading?.isBare === true && reading.date !== '' && !reading.isDateLike
}

/** With a rule below, or a line of only a date and a rule. */
function endOf(lines: readonly string[], at: number): number {
  if (RULE.test(lines[at + 1] ?? '')) return at + 2
  return /\d{4}(?:-\d\d-\d\d)?\W*$/.test(lines[at + 1] ?? '') && RULE.test(lines[at + 2] ?? '') ? at + 3 : at + 1
}
