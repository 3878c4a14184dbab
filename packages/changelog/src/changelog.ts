// The entries of a document, whatever its format: titles, bodies, and the headings between.
import type { Block, SourceDocument } from './document.ts'
import type { Entry, ParsedChangelog } from './entry.ts'
import { type Body, bodiesOf } from './sections.ts'
import { type Title, titlesOf } from './titles.ts'

/** `render` gives a body's lines as Markdown; it is asked only for bodies that are there. */
export function changelogOf(
  document: SourceDocument,
  names: readonly string[],
  render: (firstLine: number, lastLine: number) => string,
  findTitles: (blocks: readonly Block[], names: readonly string[]) => Title[] = titlesOf,
): ParsedChangelog {
  const titles = findTitles(document.blocks, names)
  const bodies = bodiesOf(titles, document)
  const headings = document.blocks.filter(({ kind }) => kind === 'heading')
  return {
    entries: titles.map((title, index) => entryOf(title, bodies[index] ?? { firstLine: 0, lastLine: 0 })),
    headings: headings.map(({ text, line }) => ({ text, line })),
    render: ({ firstLine, lastLine }) => (firstLine === 0 ? '' : render(firstLine, lastLine)),
  }
}

function entryOf({ block, reading }: Title, body: Body): Entry {
  const { version, alsoVersions, isUnreleased, packageName, statedName, isTagLike, date } = reading
  const heading = block.text.replace(/(?<![\s#])\s*(?:#+\s*)?\{:?\s*[#.][^{}]*\}\s*$/, '').trim()
  const stated = { version, alsoVersions, isUnreleased, packageName, statedName, isTagLike }
  return { ...stated, heading, date, headingLine: block.line, ...body }
}
