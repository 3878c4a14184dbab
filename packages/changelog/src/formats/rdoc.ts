// RDoc: headings are `=` to `======`; Ruby's History.txt and CHANGELOG.rdoc.
import { changelogOf } from '../changelog.ts'
import { type Block, linesOf, outermostLevel } from '../document.ts'
import type { ChangelogFormat } from '../entry.ts'
import { textToMarkdown } from '../text/layout.ts'

const LONGEST = 1000

export const rdoc: ChangelogFormat = {
  parse: (text, names) => {
    const lines = linesOf(text)
    const blocks = headingsOf(lines)
    const never = () => false
    const document = { lines, blocks, isDefinition: never, isAnchor: never }
    return changelogOf(document, names, (first, last) => render(lines, blocks, first, last))
  },
}

function headingsOf(lines: readonly string[]): Block[] {
  return lines.flatMap((line, index): Block[] => {
    if (!line.startsWith('=') || line.length > LONGEST) return []
    const level = /^=+/.exec(line)?.[0].length ?? 0
    const text = line
      .slice(level)
      .trim()
      .replace(/(?<!\s)\s+=+$/, '')
    if (level > 6 || text === '' || text.startsWith('=')) return []
    return [{ kind: 'heading', level, text: inline(text, '$1'), line: index + 1, endLine: index + 1 }]
  })
}

function render(lines: readonly string[], blocks: readonly Block[], first: number, last: number): string {
  const inside = blocks.filter(({ line }) => line >= first && line <= last)
  const outermost = outermostLevel(inside)
  const topics = new Map(
    inside.map(({ line, level, text }) => [line - first, `${'#'.repeat(Math.min(level - outermost + 3, 6))} ${text}`]),
  )
  const body = lines.slice(first - 1, last).map((line) => inline(line, '`$1`'))
  return textToMarkdown(body, topics) || body.join('\n')
}

/** `+code+` and `<tt>code</tt>`; `{text}[address]` is a link. */
function inline(text: string, code: string): string {
  return text
    .replace(/<(?:tt|code)>([^<>\n]{1,500})<\/(?:tt|code)>/g, code)
    .replace(/(?<![\w+])\+([\w.:#?!@$/()[\]=&|<>~-]{1,200})\+(?![\w+])/g, code)
    .replace(/\{([^{}\n]{1,300})\}\[((?:https?|mailto|link):[^\]\s]{1,500})\]/g, '[$1]($2)')
}
