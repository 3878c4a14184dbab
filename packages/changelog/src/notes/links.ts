// The edits that make a section's relative links permanent: destinations, definitions, and the attributes of HTML.
import type { Edit } from './edits.ts'
import type { Markup, Span } from './markup.ts'
import { isRelative, type NotesPlace, permanentLink, type TargetKind } from './permanent-link.ts'

interface Target extends Span {
  readonly kind: TargetKind
  readonly target: string
}

/** A footnote reads like a definition whose target is its first word. */
const FOOTNOTE = /^\^/

/** Every target that means something else outside the changelog. */
export function relativeTargets(markup: Markup): Target[] {
  const shown = new Set(
    markup.marks.flatMap((mark) => (mark.type === 'reference' && mark.kind === 'image' ? [mark.label] : [])),
  )
  const inline = markup.marks.flatMap((mark) => (mark.type === 'target' ? [mark] : []))
  const defined = markup.definitions
    .filter(({ label }) => !FOOTNOTE.test(label))
    .map((definition): Target => ({ ...definition, kind: shown.has(definition.label) ? 'image' : 'link' }))
  return [...inline, ...defined, ...htmlSpans(markup).flatMap((span) => attributes(markup.text, span))].filter(
    ({ target }) => isRelative(target),
  )
}

/** One edit per relative target that leads somewhere. */
export function linkEdits(targets: readonly Target[], place: NotesPlace): Edit[] {
  return targets.flatMap(({ start, end, kind, target }) => {
    const address = permanentLink(target, kind, place)
    return address === undefined ? [] : [{ start, end, text: address }]
  })
}

/** HTML of the text, in lines of its own and between words. */
export function htmlSpans({ tokens, marks, lineStarts, text }: Markup): Span[] {
  const blocks = tokens.flatMap(({ type, map }) => {
    if (type !== 'html_block' || !map) return []
    return [{ start: lineStarts[map[0]] ?? 0, end: lineStarts[map[1]] ?? text.length }]
  })
  return [...blocks, ...marks.filter(({ type }) => type === 'html')]
}

const TAG = /<(img|a|source|video)(?=[\s/])/gi
const ATTRIBUTE = /[\s/]+([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/y

function attributes(text: string, { start, end }: Span): Target[] {
  const html = text.slice(start, end)
  return [...html.matchAll(TAG)].flatMap((tag) => {
    const wanted = tag[1]?.toLowerCase() === 'a' ? 'href' : 'src'
    ATTRIBUTE.lastIndex = tag.index + tag[0].length
    for (let match = ATTRIBUTE.exec(html); match; match = ATTRIBUTE.exec(html)) {
      const [, name, value] = match
      if (name?.toLowerCase() !== wanted || value === undefined) continue
      const quote = /^["']/.test(value) ? 1 : 0
      const last = start + match.index + match[0].length
      const target = value.slice(quote, value.length - quote).replaceAll('&amp;', '&')
      const kind = wanted === 'src' ? 'image' : 'link'
      return [{ kind, target: target.trim(), start: last - value.length + quote, end: last - quote } as const]
    }
    return []
  })
}
