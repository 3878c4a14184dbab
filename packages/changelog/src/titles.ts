// Which blocks of a Markdown changelog are the titles of its entries.
import { type HeadingReading, readHeading } from './heading.ts'
import type { Block } from './markdown-document.ts'

export interface Title {
  readonly block: Block
  readonly reading: HeadingReading
}

/**
 * The titles, in the order of the file. They are headings; only a file without any version heading may use
 * lines of text (`v1.2.3 - January 5, 2024`) or top-level list items in their place.
 */
export function titlesOf(blocks: readonly Block[], names: readonly string[]): Title[] {
  const read = (kind: Block['kind']) =>
    blocks
      .filter((block) => block.kind === kind)
      .flatMap((block) => {
        const reading = readHeading(block.text)
        return reading ? [{ block, reading }] : []
      })
  const headings = withoutForeign(shallow(read('heading')), names)
  if (headings.some(({ reading }) => reading.version !== '')) return headings
  for (const kind of ['paragraph', 'list-item'] as const) {
    const lines = read(kind).filter(({ block, reading }) => reading.isBare && !block.text.includes('\n'))
    const found = withoutForeign(lines, names)
    if (found.some(({ reading }) => reading.version !== '')) return found
  }
  return headings
}

/** Inside a section, `### 2.0 compatibility` is a topic; only a heading with nothing but a version is another entry. */
function shallow(titles: readonly Title[]): Title[] {
  let level = Number.POSITIVE_INFINITY
  return titles.filter(({ block, reading }) => {
    if (block.level > level && !reading.isBare) return false
    level = block.level
    return true
  })
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
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
