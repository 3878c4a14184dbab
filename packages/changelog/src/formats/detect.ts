// Which format a changelog without a telling extension is written in: CHANGES, NEWS, History.txt.

import { linesOf } from '../document.ts'
import { readHeading } from '../heading.ts'
import { underlinedTitles } from '../underlined.ts'

export type FormatName = 'markdown' | 'restructuredtext' | 'asciidoc' | 'rdoc' | 'plain-text'

// Enough to tell the format, little enough to be quick.
const LOOKED_AT = 200_000

/** By what its titles look like, and by marks that only one format has. */
export function formatOf(text: string): FormatName {
  const head = text.slice(0, LOOKED_AT)
  const lines = linesOf(head)
  const [atx, equals] = [titlesWith(lines, '#'), titlesWith(lines, '=')]
  if (atx > 0 && atx >= equals) return 'markdown'
  if (equals > 0) return ASCIIDOC.test(head) ? 'asciidoc' : 'rdoc'
  const titles = underlinedTitles(lines, (line) => line).filter(({ text: title }) => states(title))
  const underlined = titles.length
  // Markdown underlines with these two marks only: others are no title to it, or a fence.
  const isPlainly = titles.every(({ endLine }) => /^[=-]/.test(lines[endLine - 1] ?? ''))
  const isRst = RST.test(head)
  if (isPlainly && MARKDOWN.test(head) && !isRst && (underlined > 0 || BOLD_TITLE.test(head))) return 'markdown'
  if (isRst && (underlined > 0 || BOLD_TITLE.test(head))) return 'restructuredtext'
  return 'plain-text'
}

const RST =
  /^\.\. [\w:|_[]|`[^`\n]{1,200} <[^>\n]{1,200}>`__?|(?:^|\s):[a-z][\w:-]{0,30}:`[^`\n]|(?:^|[\s(])``[^`\n]{1,200}``(?!`)/m
const ASCIIDOC =
  /^:[\w-]{1,60}:(?:\s|$)|^\[\[[\w.-]{1,80}\]\]|^\[(?:source|#)[^\]\n]{0,80}\]|(?:link|xref):[^\s[\]]{1,200}\[|https?:\/\/[^\s[\]]{1,300}\[[^\]\n]/m
const MARKDOWN = /\]\(https?:\/\/|^\[[^\]\n]{1,80}\]: \S|^```|^#{2,4} \S|(?:^|\s)`[^`\n]{1,80}`(?=[\s.,)])/m
const BOLD_TITLE = /^(?:\*\*|__)[^*_\n]{0,40}\d[^*\n]{0,60}\*\*/m

function titlesWith(lines: readonly string[], mark: string): number {
  return lines.filter((line) => {
    if (!line.startsWith(mark)) return false
    const level = line.length - line.replace(mark === '#' ? /^#+/ : /^=+/, '').length
    const title = line.slice(level)
    return level <= 6 && /^\s|^v?\d/.test(title) && !/^\s*[=#]/.test(title) && states(title)
  }).length
}

function states(title: string): boolean {
  return (readHeading(title.trim())?.version ?? '') !== ''
}
