// Which blocks of a changelog are the titles of its entries.
import { type Block, NO_LEVEL } from './document.ts'
import { type HeadingReading, readHeading } from './heading.ts'
import { withLookalikes } from './lookalikes.ts'

export interface Title {
  readonly block: Block
  readonly reading: HeadingReading
}

/**
 * The titles, in the order of the file. They are headings, and lines of bold text or with a date that state nothing
 * but a version; only a file without any may use other lines of text (`v1.2.3`) or top-level list items instead.
 */
export function titlesOf(blocks: readonly Block[], names: readonly string[]): Title[] {
  const all = withoutStories(readTitles(blocks), names)
  const headings = all.filter(({ block }) => block.kind === 'heading')
  const lines = all.filter(({ block, reading }) => block.kind !== 'heading' && isLine(block, reading))
  const shown = shallow(headings)
  // Not `**Widget 2.0**` in a file whose headings name no package.
  const isNameless = shown.some(({ reading }) => reading.packageName === '')
  const plain = lines.filter((line) => isPlain(line) && (line.reading.packageName === '' || !isNameless))
  const main = hasVersion(shown) ? [...shown, ...plain] : withLookalikes([...shown, ...plain], blocks)
  const titles = settled(main.sort(byLine), names)
  if (hasVersion(titles)) return titles
  for (const kinds of [['bold', 'paragraph'], ['list-item']]) {
    const dated = lines.filter(({ block }) => kinds.includes(block.kind))
    const found = settled(withLookalikes(dated, blocks), names)
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
  // Engines have names like `V8`.
  const isDated = reading.isDated && !reading.isDateLike
  const isBold = block.kind === 'bold' && (reading.version.includes('.') || reading.isDated)
  return reading.version !== '' && (isBold || (block.kind === 'paragraph' && isDated))
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

/** `Widget 1.2.0: Spring line` is a title where the file's titles name this package; else it is a topic. */
export function withoutStories(titles: readonly Title[], names: readonly string[]): readonly Title[] {
  const own = spellings(names)
  const isStory = ({ reading }: Title) => reading.packageName !== '' && !reading.isBare && reading.version !== ''
  const bare = titles.filter((title) => title.reading.version !== '' && !isStory(title))
  const named = new Set(titles.filter(isStory).map(({ reading }) => spelling(reading.packageName)))
  const all = new Set([...named, ...bare.map(({ reading }) => spelling(reading.packageName))])
  return titles.filter((title) => !isStory(title) || all.size === 1 || own.has(spelling(title.reading.packageName)))
}

/**
 * Titles that name a package count when it is ours, or when all (but a few that name none) name the same one.
 * Others still end the sections above them where they stand as those do.
 */
function withoutForeign(titles: readonly Title[], names: readonly string[]): Title[] {
  const versions = titles.filter(({ reading }) => reading.version !== '')
  const named = new Set(versions.map(({ reading }) => spelling(reading.packageName)))
  const nameless = versions.filter(({ reading }) => reading.packageName === '')
  const own = spellings(names)
  const isOnly = named.size === 1 || (named.size === 2 && named.has('') && nameless.length * 2 < versions.length)
  let level = NO_LEVEL
  return titles.flatMap((title) => {
    const { packageName } = title.reading
    if (packageName === '') {
      if (title.block.kind === 'heading') level = title.block.level
      return [title]
    }
    if (isOnly || own.has(spelling(packageName))) return [{ ...title, reading: { ...title.reading, packageName: '' } }]
    return !named.has('') || isBeside(title, level) ? [title] : []
  })
}

/** A heading no deeper than the title above it, or a line that nothing but a title could be. */
function isBeside({ block, reading }: Title, level: number): boolean {
  return reading.isBare && (block.kind === 'heading' ? block.level <= level : reading.date !== '')
}

function spellings(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names
      .flatMap((name) => [
        name,
        name
          .replace(/\/v\d+$/, '')
          .split(/[/:]/)
          .at(-1) ?? '',
      ])
      .map(spelling),
  )
}

function spelling(name: string): string {
  return name.toLowerCase().replace(/[-_.\s]+/g, '-')
}
