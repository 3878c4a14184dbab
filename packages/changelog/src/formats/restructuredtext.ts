// reStructuredText: underlined titles (towncrier, Sphinx), else lines of bold text or with nothing but a version.
import { changelogOf } from '../changelog.ts'
import { type Block, linesOf, outermostLevel } from '../document.ts'
import type { ChangelogFormat } from '../entry.ts'
import { type Explicit, readExplicit } from '../rst/explicit.ts'
import { inlineMarkdown, inlineText } from '../rst/inline.ts'
import { rstToMarkdown } from '../rst/markdown.ts'
import { textLines } from '../text/lines.ts'
import { RULE, underlinedTitles } from '../underlined.ts'

export const restructuredtext: ChangelogFormat = {
  parse: (text, names) => {
    const lines = linesOf(text)
    const explicit = readExplicit(lines)
    const titles = underlinedTitles(lines, inlineText).filter(({ line }) => !explicit.silent.has(line))
    const own = new Set(titles.flatMap(({ top, line, endLine }) => [top ?? line, line, endLine]))
    const others = textLines(lines, inlineText).filter(({ line }) => !own.has(line) && !explicit.silent.has(line))
    const blocks = [...titles, ...others.map((block) => bold(block, lines))].sort((one, other) => one.line - other.line)
    const isSilent = (line: number) => explicit.silent.has(line)
    const document = { lines, blocks, isDefinition: isSilent, isAnchor: isSilent }
    return changelogOf(document, names, (first, last) => render(lines, titles, explicit, first, last))
  },
}

function bold(block: Block, lines: readonly string[]): Block {
  const isBold = /^\*\*[^*]+\*\*[:\s]*$/.test(lines[block.line - 1] ?? '')
  return isBold ? { ...block, kind: 'bold' } : block
}

/** Titles inside become headings from level 3 on; the text between is converted block by block. */
function render(
  lines: readonly string[],
  titles: readonly Block[],
  explicit: Explicit,
  first: number,
  last: number,
): string {
  const inside = titles.filter(({ line, endLine }) => line >= first && endLine <= last)
  const outermost = outermostLevel(inside)
  const parts: string[] = []
  let from = first
  for (const { level, line, endLine, top } of inside) {
    parts.push(rstToMarkdown(lines.slice(from - 1, (top ?? line) - 1), explicit))
    const text = inlineMarkdown((lines[line - 1] ?? '').trim(), explicit)
    parts.push(`${'#'.repeat(Math.min(level - outermost + 3, 6))} ${text}`)
    from = endLine + 1
  }
  parts.push(rstToMarkdown(lines.slice(from - 1, last), explicit))
  const markdown = parts.filter((part) => part !== '').join('\n\n')
  return (
    markdown ||
    lines
      .slice(first - 1, last)
      .filter((line) => !RULE.test(line))
      .join('\n')
  )
}
