// Link definitions with the place of their target: `[guide]: docs/guide.md "Title"`, over one line or several.
import type MarkdownIt from 'markdown-it'
import reference from 'markdown-it/lib/rules_block/reference.mjs'

export interface Definition {
  /** As markdown-it compares labels. */
  readonly label: string
  readonly target: string
  /** The target's own place. */
  readonly start: number
  readonly end: number
  /** The whole definition, from its bracket to the end of its last line. */
  readonly from: number
  readonly to: number
}

/** From now on every definition that the parser reads is told. */
export function watchDefinitions(markdown: MarkdownIt, tell: (definition: Definition) => void): void {
  markdown.block.ruler.at('reference', (state, startLine, endLine, silent) => {
    const matched = reference(state, startLine, endLine, silent)
    if (!matched || silent) return matched
    const lines: { text: string; at: number }[] = []
    for (let line = startLine; line < state.line; line++) {
      const at = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
      lines.push({ text: state.src.slice(at, state.eMarks[line]), at })
    }
    const definition = definitionOf(markdown, lines)
    if (definition) tell(definition)
    return matched
  })
}

function definitionOf(markdown: MarkdownIt, lines: readonly { text: string; at: number }[]): Definition | undefined {
  const text = lines.map((line) => line.text).join('\n')
  let labelEnd = 1
  while (labelEnd < text.length && text[labelEnd] !== ']') labelEnd += text[labelEnd] === '\\' ? 2 : 1
  let at = labelEnd + 2
  while (at < text.length && ' \t\n'.includes(text[at] ?? '')) at += 1
  const { ok, pos, str } = markdown.helpers.parseLinkDestination(text, at, text.length)
  if (!ok) return undefined
  const last = lines.at(-1)
  return {
    label: markdown.utils.normalizeReference(text.slice(1, labelEnd)),
    target: str,
    start: offsetOf(lines, at),
    end: offsetOf(lines, pos),
    from: lines[0]?.at ?? 0,
    to: last ? last.at + last.text.length : 0,
  }
}

function offsetOf(lines: readonly { text: string; at: number }[], position: number): number {
  let rest = position
  for (const line of lines) {
    if (rest <= line.text.length) return line.at + rest
    rest -= line.text.length + 1
  }
  return 0
}
