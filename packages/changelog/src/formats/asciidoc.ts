// AsciiDoc changelogs; a section's notes become Markdown.
import { asciidocToMarkdown } from '../asciidoc/markdown.ts'
import { type AsciidocScan, scanAsciidoc } from '../asciidoc/scan.ts'
import { changelogOf } from '../changelog.ts'
import { linesOf, outermostLevel } from '../document.ts'
import type { ChangelogFormat } from '../entry.ts'
import { textLines } from '../text/lines.ts'

export const asciidoc: ChangelogFormat = {
  parse: (text, names) => {
    const lines = linesOf(text)
    const scan = scanAsciidoc(lines)
    const { anchors, silent, attributes } = scan
    const resolve = (own: string) => own.replace(/\{([\w-]{1,80})\}/g, (whole, name) => attributes.get(name) ?? whole)
    const titles = scan.titles.map((title) => ({ ...title, text: resolve(title.text) }))
    const own = new Set(titles.flatMap(({ line, endLine }) => [line, endLine]))
    const others = titles.length > 0 ? [] : textLines(lines, resolve).filter(({ line }) => !own.has(line))
    const document = {
      lines,
      blocks: [...titles, ...others],
      isDefinition: (line: number) => silent.has(line),
      isAnchor: (line: number) => anchors.has(line),
    }
    return changelogOf(document, names, (first, last) => render(lines, scan, first, last))
  },
}

/** Titles inside become headings from level 3 on, however deep the section stands in its document. */
function render(
  lines: readonly string[],
  { titles, attributes, silent }: AsciidocScan,
  first: number,
  last: number,
): string {
  const inside = titles.filter(({ line, endLine }) => line >= first && endLine <= last)
  const outermost = outermostLevel(inside)
  const marks = new Map(inside.map(({ line, level }) => [line, '='.repeat(Math.min(level - outermost + 3, 6))]))
  const underlines = new Set(inside.filter(({ line, endLine }) => endLine > line).map(({ endLine }) => endLine))
  const body = lines.slice(first - 1, last).flatMap((line, index) => {
    const at = first + index
    if (underlines.has(at) || silent.has(at)) return []
    const mark = marks.get(at)
    return [mark === undefined ? line : `${mark} ${line.replace(/^[=#]{1,6}[ \t]+/, '')}`]
  })
  return asciidocToMarkdown(body, attributes)
}
