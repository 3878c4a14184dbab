// A section of AsciiDoc as Markdown, by the library `downdoc`.
import downdoc from 'downdoc'
import { textToMarkdown } from '../text/layout.ts'

// The library's patterns are meant for lines that somebody wrote; longer ones are not given to it.
const LONGEST_LINE = 3000
const LARGEST = 500_000

/** `attributes` are those of the whole document. What the library cannot read stays readable text. */
export function asciidocToMarkdown(lines: readonly string[], attributes: ReadonlyMap<string, string>): string {
  const isTame = lines.every((line) => line.length <= LONGEST_LINE)
  // A backslash keeps AsciiDoc from setting three full stops as one mark; in an address the library would leave it.
  const text = lines.join('\n').replaceAll('\\...', '...')
  if (isTame && text.length <= LARGEST) {
    try {
      // A blank first line says that no document header follows.
      const markdown = downdoc(`\n${text}\n`, { attributes: Object.fromEntries(attributes) }).trim()
      if (markdown !== '') return markdown
    } catch {
      // Below: as text.
    }
  }
  return textToMarkdown(lines) || text
}
