// Notes that are longer than GitHub takes: cut between two blocks, with the definitions that are still used.

import { lengthOf } from './length.ts'
import { htmlSpans } from './links.ts'
import { type Markup, readMarkup } from './markup.ts'

/** The text where it fits, else its beginning and `rest`; undefined where not even `rest` fits. */
export function cutNotes(text: string, limit: number, rest: string): string | undefined {
  if (lengthOf(text) <= limit) return text
  if (lengthOf(rest) > limit) return undefined
  const reach = 2 * limit // no character takes more than two places
  const markup = readMarkup(text, reach)
  const whole = (end: number) => [...beginning(markup, end), rest].filter((part) => part !== '').join('\n\n')
  const fits = (end: number) => lengthOf(whole(end)) <= limit
  const ends = blockStarts(markup).filter((end) => end <= reach)
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(ends[middle] ?? 0)) low = middle
    else high = middle - 1
  }
  const end = ends[low] ?? 0
  if (end > 0) return whole(end)
  return withinParagraph(markup, limit - lengthOf(rest), rest) ?? rest
}

/** Where a block begins, 0 first: inside code no block begins. Not below a heading, which would stand there alone. */
function blockStarts({ tokens, lineStarts }: Markup): number[] {
  const starts = new Set([0])
  for (const [index, { type, map, nesting }] of tokens.entries()) {
    if (!map || nesting < 0 || type === 'inline' || tokens[index - 1]?.type === 'heading_close') continue
    starts.add(lineStarts[map[0]] ?? 0)
  }
  return [...starts].sort((one, other) => one - other)
}

/** The text up to there, its open `<details>` closed, and the definitions from further down that it uses. */
function beginning(markup: Markup, end: number): string[] {
  const kept = markup.text.slice(0, end).trimEnd()
  const used = new Set(
    markup.marks.flatMap((mark) => (mark.type === 'reference' && mark.start < end ? [mark.label] : [])),
  )
  const definitions = markup.definitions
    .filter(({ label, from }) => from >= end && used.delete(label))
    .map(({ from, to }) => markup.text.slice(from, to))
  const closing = '</details>\n'.repeat(openDetails(markup, end)).trimEnd()
  return [kept, closing, definitions.join('\n')].filter((part) => part !== '')
}

function openDetails(markup: Markup, end: number): number {
  const html = htmlSpans(markup).filter(({ start }) => start < end)
  const tags = html.flatMap(
    (span) => markup.text.slice(span.start, Math.min(span.end, end)).match(/<\/?details\b/gi) ?? [],
  )
  return Math.max(
    0,
    tags.reduce((open, tag) => open + (tag.startsWith('</') ? -1 : 1), 0),
  )
}

const GAP = '…\n\n'

/** Where the very first block is too long: after a line of it, else after a word; only of running text. */
function withinParagraph({ tokens, text, lineStarts }: Markup, limit: number, rest: string): string | undefined {
  const first = tokens.find(({ type }) => ['inline', 'fence', 'code_block', 'html_block'].includes(type))
  if (first?.type !== 'inline' || !first.map) return undefined
  const room = limit - GAP.length
  const last = Math.min(lineStarts[first.map[1]] ?? text.length, room)
  if (last <= (lineStarts[first.map[0]] ?? 0)) return undefined
  const kept = text.slice(0, last)
  const gap = Math.max(kept.lastIndexOf('\n'), kept.lastIndexOf(' '))
  const start = lineStarts[first.map[0]] ?? 0
  const end = gap > start ? gap : last
  const whole = /[\uD800-\uDBFF]$/.test(kept.slice(0, end)) ? end - 1 : end
  return `${kept.slice(0, whole).trimEnd()}${GAP}${rest}`
}
