// Which lines of a plain text are the titles of its entries.
import type { Block } from '../document.ts'
import type { HeadingReading } from '../heading.ts'
import { withLookalikes } from '../lookalikes.ts'
import { readTitles, settled, type Title, withoutStories } from '../titles.ts'
import { RULE } from '../underlined.ts'

/** Underlined, marked or plain lines that state a version; bullets only where they are the file's way to do it. */
export function textTitles(lines: readonly string[]): (blocks: readonly Block[], names: readonly string[]) => Title[] {
  return (blocks, names) => {
    const read = dotted(withoutStories(readTitles(blocks), names).filter((title) => isTitle(title, lines)))
    const bullets = read.filter(({ block }) => block.kind === 'list-item')
    const others = read.filter(({ block }) => block.kind !== 'list-item')
    const count = others.filter(({ reading }) => reading.version !== '').length
    const worded = bullets.filter(({ block }) => OUTLINE.test(block.text))
    const sure = count === 0 ? [...others, ...bullets] : worded.length > 1 ? [...others, ...worded] : others
    const titles = withLookalikes(sure, blocks)
    return settled(withoutLateUnreleased(titles.sort((one, other) => one.block.line - other.block.line)), names)
  }
}

/** Where versions have dots, a line that begins with a mere number is text: `12932 (12 Oct 2022)`. */
function dotted(titles: readonly Title[]): readonly Title[] {
  const isNumber = ({ block, reading }: Title) =>
    block.kind !== 'heading' && /^\d/.test(block.text) && /^\d+(?:[_-].*)?$/.test(reading.version)
  const numbers = titles.filter(isNumber).length
  return numbers * 2 < titles.length ? titles.filter((title) => !isNumber(title)) : titles
}

/** `* Noteworthy changes in release 1.2`, as GNU's outlines have it: such a bullet is no item of a list. */
const OUTLINE = /^(?:[\w-]{1,20} ){0,3}changes (?:in|for) |^what['’]s new in |^new in /i

function isTitle({ block, reading }: Title, lines: readonly string[]): boolean {
  if (block.kind === 'heading') return reading.isBare || reading.isTitled
  if (/^\(.*\)$/.test(block.text)) return false
  if (block.endLine > block.line) return reading.isBare || isDated(reading)
  if (reading.isBare && reading.isSure && !reading.isUnreleased) return !isEndOfSentence(block.text)
  if (isRangeLine(reading)) return true
  return reading.isBare ? standsAlone(lines[block.line], reading.version.includes('.')) : isDated(reading)
}

/** `1.1 -> 1.2 (2020-01-01)`: the section of neither, which ends the one above. */
function isRangeLine({ version, isUnreleased, isDated }: HeadingReading): boolean {
  return version === '' && !isUnreleased && isDated
}

/** `1.42 2020-01-01 SOMEBODY`, `1.42 (2020-01-01) - Spring line` */
function isDated(reading: HeadingReading): boolean {
  return reading.isDated && reading.version !== '' && !reading.isDateLike && (reading.words <= 2 || reading.isTitled)
}

/** A mere number is a title when what follows is not the rest of a sentence. */
function standsAlone(below: string | undefined, hasDots: boolean): boolean {
  if (below === undefined || /^(?:\s|$|[-*+•]\s)/.test(below) || RULE.test(below)) return true
  return hasDots && /^v?\d+\.[\w.-]+$/.test(below)
}

/** `version 1.2.3).` is what a wrapped line ends with. */
function isEndOfSentence(text: string): boolean {
  return /^(?:version|release) .*[.),;]$/.test(text)
}

/** What is not released yet stands above what is; further down, `Development` is a topic. */
function withoutLateUnreleased(titles: readonly Title[]): Title[] {
  const first = titles.findIndex(({ reading }) => reading.version !== '')
  return titles.filter(({ reading }, index) => !reading.isUnreleased || index <= first || first === -1)
}
