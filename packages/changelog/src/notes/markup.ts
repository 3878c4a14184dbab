// Markdown with the places of what notes change: link targets, definitions, HTML and headings, as offsets into the text.
import MarkdownIt from 'markdown-it'
import { type Definition, watchDefinitions } from './definitions.ts'
import { type InlineMark, watchInline } from './inline-marks.ts'

export type Token = ReturnType<MarkdownIt['parse']>[number]

export interface Span {
  readonly start: number
  readonly end: number
}

export interface Markup {
  readonly text: string
  /** Offset of each line's first character, and one past the end. */
  readonly lineStarts: readonly number[]
  readonly tokens: readonly Token[]
  /** Destinations, uses of definitions and HTML in running text; never inside code. */
  readonly marks: readonly InlineMark[]
  readonly definitions: readonly Definition[]
}

/** Reads a text whose lines end in LF; marks only in blocks that begin before `until`, which is what takes the time. */
export function readMarkup(text: string, until = text.length): Markup {
  const markdown = new MarkdownIt('commonmark')
  const definitions: Definition[] = []
  const marks: InlineMark[] = []
  const found = watchInline(markdown)
  watchDefinitions(markdown, (definition) => definitions.push(definition))
  const env = { references: {} }
  const tokens: Token[] = []
  markdown.block.parse(text, markdown, env, tokens)
  const lineStarts = startsOf(text)
  for (const token of tokens) {
    if (token.type !== 'inline' || !token.map || (lineStarts[token.map[0]] ?? 0) > until) continue
    found.length = 0
    markdown.inline.parse(token.content, markdown, env, [])
    for (const mark of found.length > 0 ? placed(found, token, text, lineStarts) : []) marks.push(mark)
  }
  return { text, lineStarts, tokens, marks, definitions }
}

function startsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  starts.push(text.length)
  return starts
}

/** A block's content lacks indents and the marks of lists and quotes: each of its lines is the end of a line of the text. */
function placed(found: readonly InlineMark[], token: Token, text: string, lineStarts: readonly number[]): InlineMark[] {
  const [first, last] = token.map ?? [0, 0]
  const rows: { content: number; source: number }[] = []
  let content = 0
  for (const [index, line] of token.content.split('\n').entries()) {
    const words = line.trim()
    const start = lineStarts[Math.min(first + index, last)] ?? 0
    const end = lineStarts[Math.min(first + index + 1, last)] ?? text.length
    const at = text.slice(start, end).lastIndexOf(words)
    if (at < 0) return []
    rows.push({ content, source: start + at - (line.length - line.trimStart().length) })
    content += line.length + 1
  }
  const row = { at: 0 }
  const offset = (position: number) => {
    if ((rows[row.at]?.content ?? 0) > position) row.at = 0
    while ((rows[row.at + 1]?.content ?? Number.POSITIVE_INFINITY) <= position) row.at += 1
    const { content: from, source } = rows[row.at] ?? { content: 0, source: 0 }
    return source + position - from
  }
  return found.map((mark) => ({ ...mark, start: offset(mark.start), end: offset(mark.end) }))
}
