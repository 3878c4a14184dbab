// Markdown changelogs, read by a CommonMark parser: code fences, comments and quotes never look like headings.
import { changelogOf } from '../changelog.ts'
import type { ChangelogFormat } from '../entry.ts'
import { type MarkdownDocument, parseMarkdown } from '../markdown-document.ts'

export const markdown: ChangelogFormat = {
  parse: (text, names) => {
    const document = parseMarkdown(text)
    return changelogOf(document, names, (first, last) => render(first, last, document))
  },
}

function render(firstLine: number, lastLine: number, document: MarkdownDocument): string {
  const body = outdented(document.lines.slice(firstLine - 1, lastLine)).join('\n')
  const { links, footnotes } = document.definitionsFor(firstLine, lastLine)
  // Not one right below the other: a link definition would be the rest of the footnote above it.
  return [body, links.join('\n'), footnotes.join('\n')].filter((part) => part !== '').join('\n\n')
}

/** Where the title was a list item, its body is indented as a whole; left so, it would read as code. */
function outdented(lines: readonly string[]): string[] {
  const common = lines.reduce((least, line) => {
    const indent = line.length - line.trimStart().length
    return line.trim() === '' || indent >= least ? least : indent
  }, Number.POSITIVE_INFINITY)
  return lines.map((line) => line.slice(common))
}
