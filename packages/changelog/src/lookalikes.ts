// Lines of text that are written as the dated titles are, but have a few words where those have the date.
import type { Block } from './document.ts'
import { readHeading } from './heading.ts'
import type { Title } from './titles.ts'

const LONGEST = 80
const WORDS = 6

/**
 * The titles with their lookalikes among the blocks: `v1.2.2 - Bugfix release` beside `v1.2.3 - January 5, 2024`.
 * Never a version that has a title, nor what reads like a sentence.
 */
export function withLookalikes(titles: readonly Title[], blocks: readonly Block[]): Title[] {
  const dated = titles.filter(({ block, reading }) => isLine(block) && reading.isDated && reading.version !== '')
  const shapes = new Set(dated.map(({ block }) => shapeOf(block)).filter((shape) => shape !== undefined))
  if (shapes.size === 0) return [...titles]
  const lines = new Set(titles.map(({ block }) => block.line))
  const versions = new Set(titles.map(({ reading }) => reading.version))
  const likely = blocks.filter((block) => isLine(block) && !lines.has(block.line) && shapes.has(shapeOf(block) ?? ''))
  const found = likely.flatMap((block): Title[] => {
    const reading = readHeading(block.text)
    if (!reading || reading.version === '' || versions.has(reading.version)) return []
    const isTitle = reading.packageName === '' && reading.isTitled && reading.words <= WORDS && !reading.isDated
    return isTitle ? [{ block, reading }] : []
  })
  return [...titles, ...found].sort((one, other) => one.block.line - other.block.line)
}

function isLine({ kind }: Block): boolean {
  return kind !== 'heading'
}

/** What the line is, whether it has a `v`, how many numbers, and the mark behind them; undefined for anything else. */
function shapeOf({ kind, text }: Block): string | undefined {
  const match = /^(v?)(\d{1,9}(?:\.\d{1,9}){1,3})([-+.]?[a-z][\w.-]{0,20})?(:|\s{1,4}(?:[-–—:|/]|--)) {1,4}\S/i.exec(
    text,
  )
  if (!match || text.length > LONGEST || /[.!?;,]$/.test(text)) return undefined
  const [, letter = '', numbers = '', , mark = ''] = match
  return [kind, letter === '' ? numbers.split('.').length : 'v', mark.trim()].join(' ')
}
