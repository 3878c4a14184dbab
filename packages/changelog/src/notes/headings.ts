// Headings of the notes begin at level 2 or 3: the release's title is above them, and its page has no room for an h1.
import type { Edit } from './edits.ts'
import type { Markup, Token } from './markup.ts'

const SHALLOWEST = 2
const DEEPEST_FIRST = 3
const LOWEST = 6

/** The edits that shift all headings alike; none where they are right already. */
export function headingEdits(markup: Markup): Edit[] {
  const headings = markup.tokens.flatMap((token, index) =>
    token.type === 'heading_open' && token.map ? [{ token, map: token.map, inline: markup.tokens[index + 1] }] : [],
  )
  const first = headings.reduce((least, { token }) => Math.min(least, levelOf(token)), Number.POSITIVE_INFINITY)
  const shift = first === Number.POSITIVE_INFINITY ? 0 : Math.min(Math.max(first, SHALLOWEST), DEEPEST_FIRST) - first
  if (shift === 0) return []
  return headings.flatMap(({ token, map, inline }) => {
    const marks = '#'.repeat(Math.min(levelOf(token) + shift, LOWEST))
    return token.markup.startsWith('#') ? [atx(markup, map, marks)] : setext(markup, map, inline?.content ?? '', marks)
  })
}

function levelOf(token: Token): number {
  return Number(token.tag.slice(1))
}

/** Before the first `#` of its line there is nothing but the marks of lists and quotes. */
function atx({ text, lineStarts }: Markup, [line]: readonly [number, number], marks: string): Edit {
  const start = text.indexOf('#', lineStarts[line])
  let end = start
  while (text[end] === '#') end += 1
  return { start, end, text: marks }
}

/** An underline knows two levels only, so the heading is written with `#`; its lines become one. */
function setext({ text, lineStarts }: Markup, map: readonly [number, number], content: string, marks: string): Edit[] {
  const [first, last] = map
  const words = content.split('\n').map((line) => line.trim())
  const start = lineStarts[first] ?? 0
  const at = text.slice(start, lineStarts[first + 1]).lastIndexOf(words[0] ?? '')
  if (at < 0) return []
  const closing = content.trimEnd().endsWith('#') ? ` ${marks}` : ''
  const end = (lineStarts[last] ?? text.length) - (text[(lineStarts[last] ?? 0) - 1] === '\n' ? 1 : 0)
  return [{ start: start + at, end, text: `${marks} ${words.join(' ')}${closing}` }]
}
