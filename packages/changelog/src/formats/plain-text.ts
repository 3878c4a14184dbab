// Plain text: titles are lines with a version at the margin, plain, marked, or underlined.
import { changelogOf } from '../changelog.ts'
import { linesOf } from '../document.ts'
import type { ChangelogFormat } from '../entry.ts'
import { textToMarkdown } from '../text/layout.ts'
import { textLines } from '../text/lines.ts'
import { textTitles } from '../text/titles.ts'
import { underlinedTitles } from '../underlined.ts'

export const plainText: ChangelogFormat = {
  parse: (text, names) => {
    const lines = linesOf(text)
    const underlined = underlinedTitles(lines, (line) => line)
    const own = new Set(underlined.flatMap(({ line, endLine }) => [line, endLine]))
    const others = textLines(lines, (line) => line, 0).filter(
      ({ line, endLine }) => !own.has(line) && !own.has(endLine - 1),
    )
    const blocks = [...underlined, ...others].sort((one, other) => one.line - other.line)
    const never = () => false
    const topics = new Map(
      underlined.flatMap(({ top, line, endLine, text: title }): [number, string][] => [
        ...(top === undefined ? [] : ([[top, '']] as [number, string][])),
        [line, `### ${title}`],
        [endLine, ''],
      ]),
    )
    return changelogOf(
      { lines, blocks, isDefinition: never, isAnchor: never },
      names,
      (first, last) => render(lines, topics, first, last),
      textTitles(lines),
    )
  },
}

function render(lines: readonly string[], topics: ReadonlyMap<number, string>, first: number, last: number): string {
  const inside = new Map<number, string>()
  for (let line = first; line <= last; line++) {
    const topic = topics.get(line)
    if (topic !== undefined) inside.set(line - first, topic)
  }
  const body = lines.slice(first - 1, last)
  return textToMarkdown(body, inside) || body.join('\n')
}
