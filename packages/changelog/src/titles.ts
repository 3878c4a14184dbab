// Which blocks of a changelog are the titles of its entries.
import type { Block } from './document.ts'
import { type HeadingReading, readHeading } from './heading.ts'

export interface Title {
  readonly block: Block
  readonly reading: HeadingReading
}

/**
 * The titles, in the order of the file. They are headings, and lines of bold text or with a date that state nothing
 * but a version; only a file without any may use other lines of text (`v1.2.3`) or top-level list items instead.
 */
export function titlesOf(blocks: readonly Block[], names: readonly string[]): Title[] {
  const all = readTitles(blocks)
  const headings = all.filter(({ block }) => block.kind === 'heading')
  const lines = all.filter(({ block, reading }) => block.kind !== 'heading' && isLine(block, reading))
  const shown = shallow(headings)
  // Not `**Widget 2.0**` in a file whose headings name no package.
  const isNameless = shown.some(({ reading }) => reading.packageName === '')
  const plain = lines.filter((line) => isPlain(line) && (line.reading.packageName === '' || !isNameless))
  const main = [...shown, ...plain]
  const titles = settled(main.sort(byLine), names)
  if (hasVersion(titles)) return titles
  for (const kinds of [['bold', 'paragraph'], ['list-item']]) {
    const found = settled(
      lines.filter(({ block }) => kinds.includes(block.kind)),
      names,
    )
    if (hasVersion(found)) return found
  }
  return titles
}

/** Blocks that state a version or "unreleased". */
export function readTitles(blocks: readonly Block[]): Title[] {
  return blocks.flatMap((block) => {
    const reading = readHeading(block.text)
    return reading ? [{ block, reading }] : []
  })
}

/** Without what only looks like a version, and without other packages' titles, where that can be told. */
export function settled(titles: readonly Title[], names: readonly string[]): Title[] {
  return withoutForeign(withoutDates(titles), names)
}

function isLine(block: Block, reading: HeadingReading): boolean {
  return reading.isBare && !block.text.includes('\n')
}

/** A line beside headings counts when it can hardly be anything but a title. */
function isPlain({ block, reading }: Title): boolean {
  const isDated = reading.date !== '' && !reading.isDateLike
  return reading.version !== '' && (block.kind === 'bold' || (block.kind === 'paragraph' && isDated))
}

function hasVersion(titles: readonly Title[]): boolean {
  return titles.some(({ reading }) => reading.version !== '')
}

function byLine(one: Title, other: Title): number {
  return one.block.line - other.block.line
}

/**
 * Inside a section, `### 2.0 compatibility` is a topic; only a heading with nothing but a version is another entry,
 * or one with a title of its own below the heading of its series (`# 2.x`, then `## 2.1.0 - Codename`).
 */
function shallow(titles: readonly Title[]): Title[] {
  let level = Number.POSITIVE_INFINITY
  let series = ''
  return titles.filter(({ block, reading }) => {
    const isOfSeries = reading.isTitled && series !== '' && reading.version.startsWith(`${series}.`)
    if (block.level > level && (reading.isUnreleased || (!reading.isBare && !isOfSeries))) return false
    if (block.level <= level || !isOfSeries) series = reading.version.replace(/\.[x*]$/i, '')
    level = /[x*]$/i.test(reading.version) ? level : block.level
    return true
  })
}

/** `2023.12.30` is a version only in a file that counts by years throughout; elsewhere it is a day. */
function withoutDates(titles: readonly Title[]): readonly Title[] {
  const isDated = titles.every(({ reading }) => reading.isDateLike || /^(?:$|(?:19|20)\d\d\.)/.test(reading.version))
  return isDated ? titles : titles.filter(({ reading }) => !reading.isDateLike)
}

/**
 * Titles that name a package count when it is ours, or when every title names the same one.
 * Of a file that covers several packages they still end each other's sections.
 */
function withoutForeign(titles: readonly Title[], names: readonly string[]): Title[] {
  const versions = titles.filter(({ reading }) => reading.version !== '')
  const named = new Set(versions.map(({ reading }) => spelling(reading.packageName)))
  const own = new Set(names.flatMap((name) => [name, name.split('/').at(-1) ?? '']).map(spelling))
  const isOnly = named.size === 1
  return titles.flatMap((title) => {
    const { packageName } = title.reading
    if (packageName === '') return [title]
    if (isOnly || own.has(spelling(packageName))) return [{ ...title, reading: { ...title.reading, packageName: '' } }]
    return named.has('') ? [] : [title]
  })
}

function spelling(name: string): string {
  return name.toLowerCase().replace(/[-_.\s]+/g, '-')
}
