// Markdown changelogs, read by a CommonMark parser: code fences, comments and quotes never look like headings.
import type { ChangelogFormat, Entry } from '../entry.ts'
import { type MarkdownDocument, parseMarkdown } from '../markdown-document.ts'
import { type Body, bodiesOf } from '../sections.ts'
import { type Title, titlesOf } from '../titles.ts'

function parse(text: string, names: readonly string[]) {
  const document = parseMarkdown(text)
  const titles = titlesOf(document.blocks, names)
  const bodies = bodiesOf(titles, document)
  return {
    entries: titles.map((title, index) => entryOf(title, bodies[index] ?? { firstLine: 0, lastLine: 0 })),
    headings: document.blocks.filter(({ kind }) => kind === 'heading').map(({ text, line }) => ({ text, line })),
    render: (entry: Entry) => render(entry, document),
  }
}

function entryOf({ block, reading }: Title, body: Body): Entry {
  const { version, isUnreleased, packageName, date } = reading
  const heading = block.text.replace(/\s*(?:#+\s*)?\{:?\s*[#.][^}]*\}\s*$/, '').trim()
  return { version, isUnreleased, packageName, heading, date, headingLine: block.line, ...body }
}

function render({ firstLine, lastLine }: Entry, document: MarkdownDocument): string {
  if (firstLine === 0) return ''
  const body = outdented(document.lines.slice(firstLine - 1, lastLine)).join('\n')
  const definitions = document.definitionsFor(firstLine, lastLine)
  return definitions.length > 0 ? `${body}\n\n${definitions.join('\n')}` : body
}

/** Where the title was a list item, its body is indented as a whole; left so, it would read as code. */
function outdented(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const common = Math.min(...indents)
  return lines.map((line) => line.slice(common))
}

export const markdown: ChangelogFormat = { parse }
