// HTML comments are notes of the authors to themselves; a release shows them to everybody who edits it.
import { applyEdits, type Edit } from './edits.ts'
import { type Markup, readMarkup, type Span } from './markup.ts'

/** The text without HTML comments; comments in code stay, as does one that keeps two blocks apart. */
export function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text
  const markup = readMarkup(text)
  const spans = merged(commentsOf(markup), text)
  if (spans.length === 0) return text
  const result = applyEdits(
    text,
    spans.map((span) => removal(text, span)),
  )
  return shape(readMarkup(result)) === shape(markup) ? result : text
}

/** HTML whose contents are shown or run as they are. */
const VERBATIM = /^\s*<(?:pre|script|style|textarea)\b/i

interface Comment extends Span {
  /** In a block of HTML, which an empty line would end. */
  readonly isInside: boolean
}

function commentsOf({ text, tokens, marks, lineStarts }: Markup): Comment[] {
  const inline = marks
    .filter(({ type, start }) => type === 'html' && text.startsWith('<!--', start))
    .map(({ start, end }) => ({ start, end, isInside: false }))
  const blocks = tokens.flatMap(({ type, map, content }) => {
    if (type !== 'html_block' || !map || VERBATIM.test(content)) return []
    const isInside = !content.trimStart().startsWith('<!--')
    return within(text, lineStarts[map[0]] ?? 0, lineStarts[map[1]] ?? text.length, isInside)
  })
  return [...blocks, ...inline].sort((one, other) => one.start - other.start)
}

function within(text: string, from: number, to: number, isInside: boolean): Comment[] {
  const found: Comment[] = []
  for (let start = text.indexOf('<!--', from); start >= 0 && start < to; ) {
    const close = text.indexOf('-->', start + 2)
    const end = close < 0 || close + 3 > to ? to : close + 3
    found.push({ start, end, isInside })
    start = text.indexOf('<!--', end)
  }
  return found
}

/** Comments with nothing but white space between them go as one. */
function merged(spans: readonly Comment[], text: string): Comment[] {
  const result: { start: number; end: number; isInside: boolean }[] = []
  for (const span of spans) {
    const before = result.at(-1)
    if (before && text.slice(before.end, span.start).trim() === '') before.end = span.end
    else result.push({ ...span })
  }
  return result
}

/** What begins a block of its own, even without an empty line above. */
const BLOCK_START = /^\s*(?:[-*+#>|`~]|\d+[.)])/

function removal(text: string, span: Comment): Edit {
  let { start, end } = span
  while (' \t'.includes(text[start - 1] ?? '\n')) start -= 1
  while (' \t'.includes(text[end] ?? '\n')) end += 1
  const isFirst = start === 0 || text[start - 1] === '\n'
  const isLast = end === text.length || text[end] === '\n' || text[end - 1] === '\n'
  if (!isFirst && isLast) return { start, end: text[end - 1] === '\n' ? end - 1 : end, text: '' }
  if (!isFirst) return { start, end, text: start < span.start || end > span.end ? ' ' : '' }
  if (!isLast) return { start: span.start, end, text: '' }
  if (text[end] === '\n') end += 1
  const isBlankAbove = start === 0 || text[start - 2] === '\n' || start === 1
  if (isBlankAbove) while (text[end] === '\n') end += 1
  const next = text.slice(end, text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end))
  const isApart = span.isInside || isBlankAbove || next.trim() === '' || BLOCK_START.test(next)
  return { start, end, text: isApart ? '' : '\n' }
}

/** Code and headings, and how many blocks of text: the same with and without comments, or the comments stay. */
function shape({ tokens }: Markup): string {
  return tokens
    .flatMap(({ type, tag, content }) => {
      if (type === 'fence' || type === 'code_block') return [`${type} ${content}`]
      return type === 'heading_open' || type === 'inline' ? [`${type} ${tag}`] : []
    })
    .join('\n')
}
