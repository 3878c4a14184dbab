// Where markdown-it sees links, images and HTML in running text; its tokens have lines only, so the rules are watched.
import type MarkdownIt from 'markdown-it'
import htmlInline from 'markdown-it/lib/rules_inline/html_inline.mjs'
import image from 'markdown-it/lib/rules_inline/image.mjs'
import link from 'markdown-it/lib/rules_inline/link.mjs'
import type { TargetKind } from './permanent-link.ts'

/** Offsets of the destination, of the whole reference, or of the tag. */
export type InlineMark = { readonly start: number; readonly end: number } & (
  | { readonly type: 'target'; readonly kind: TargetKind; readonly target: string }
  | { readonly type: 'reference'; readonly kind: TargetKind; readonly label: string }
  | { readonly type: 'html' }
)

type State = Parameters<MarkdownIt['helpers']['parseLinkLabel']>[0]

/** From now on what the parser finds is added to the list, with offsets into the parsed content. */
export function watchInline(markdown: MarkdownIt): InlineMark[] {
  const found: InlineMark[] = []
  // What stands in an image's description is shown as plain text, and has offsets of its own.
  let isInImage = false
  markdown.inline.ruler.at('link', (state, silent) => {
    const from = state.pos
    const matched = link(state, silent)
    if (matched && !silent && !isInImage) found.push(...markOf(markdown, state, from, from, 'link'))
    return matched
  })
  markdown.inline.ruler.at('image', (state, silent) => {
    const from = state.pos
    const isNested = isInImage
    isInImage = true
    const matched = image(state, silent)
    isInImage = isNested
    if (matched && !silent && !isNested) found.push(...markOf(markdown, state, from, from + 1, 'image'))
    return matched
  })
  markdown.inline.ruler.at('html_inline', (state, silent) => {
    const start = state.pos
    const matched = htmlInline(state, silent)
    if (matched && !silent && !isInImage) found.push({ type: 'html', start, end: state.pos })
    return matched
  })
  return found
}

function markOf(markdown: MarkdownIt, state: State, start: number, bracket: number, kind: TargetKind): InlineMark[] {
  const { src, pos: end } = state
  const { parseLinkLabel, parseLinkDestination } = markdown.helpers
  const labelEnd = parseLinkLabel(state, bracket, kind === 'link')
  state.pos = end
  if (labelEnd < 0) return []
  if (src[labelEnd + 1] === '(' && src[end - 1] === ')' && end > labelEnd + 1) {
    let at = labelEnd + 2
    while (at < end && ' \t\n'.includes(src[at] ?? '')) at += 1
    const { ok, pos, str } = parseLinkDestination(src, at, end)
    return ok ? [{ type: 'target', kind, target: str, start: at, end: pos }] : []
  }
  const named = src.slice(labelEnd + 2, end - 1)
  const label = markdown.utils.normalizeReference(named === '' ? src.slice(bracket + 1, labelEnd) : named)
  return [{ type: 'reference', kind, label, start, end }]
}
