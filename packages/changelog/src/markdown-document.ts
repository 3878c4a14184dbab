// Markdown as CommonMark reads it: top-level blocks with their lines, link definitions, and which of them a text uses.
import MarkdownIt from 'markdown-it'
import reference from 'markdown-it/lib/rules_block/reference.mjs'
import { type Block, linesOf, NO_LEVEL, type SourceDocument } from './document.ts'
import { footnotesIn } from './footnotes.ts'
import { readHeading } from './heading.ts'
import { type DefinedText, usedDefinitions } from './used-definitions.ts'

export interface MarkdownDocument extends SourceDocument {
  /** Source text of the definitions that these lines use and do not hold themselves, in the file's order. */
  definitionsFor(firstLine: number, lastLine: number): { readonly links: string[]; readonly footnotes: string[] }
}

type Token = ReturnType<MarkdownIt['parse']>[number]

/** Parses a whole document. */
export function parseMarkdown(text: string): MarkdownDocument {
  const lines = linesOf(text)
  const source = withoutFrontMatter(lines).join('\n')
  const definitions = new Map<string, DefinedText>()
  const defined = new Set<number>()
  const markdown = recordingDefinitions((label, line, endLine) => {
    for (let at = line; at <= endLine; at++) defined.add(at)
    const text = lines.slice(line - 1, endLine).join('\n')
    if (!definitions.has(label)) definitions.set(label, { source: text.replace(/^[>\s]+/, ''), line })
  })
  const env = { references: {} }
  const tokens: Token[] = []
  markdown.block.parse(source, markdown, env, tokens)
  for (const { map, type, level } of tokens) {
    if (type !== 'paragraph_open' || level > 0 || !map) continue
    for (const { label, line, endLine } of footnotesIn(lines, map[0] + 1, map[1])) {
      for (let at = line; at <= endLine; at++) defined.add(at)
      const key = markdown.utils.normalizeReference(label)
      if (!definitions.has(key)) definitions.set(key, { source: lines.slice(line - 1, endLine).join('\n'), line })
    }
  }
  return {
    lines,
    blocks: [...blocksOf(tokens, (content) => plainText(markdown, content, env)), ...continuations(tokens, lines)].sort(
      (one, other) => one.line - other.line,
    ),
    isDefinition: (line) => defined.has(line),
    isAnchor: (line) => ANCHOR.test(lines[line - 1] ?? ''),
    definitionsFor: (first, last) => usedDefinitions(lines.slice(first - 1, last).join('\n'), definitions, first, last),
  }
}

/** Named anchors on a line of their own. */
const ANCHOR = /^\s*(?:<a\s+(?:name|id)=["'][^"']*["']\s*(?:\/>|>(?:\s*<\/a>)?)\s*)+$/i

const FRONT_MATTER = 200

/** Front matter is blanked: to CommonMark it would be a rule and a heading. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  const mark = lines[0]?.trimEnd()
  if (mark !== '---' && mark !== '+++') return lines
  const end = lines.slice(1, FRONT_MATTER).findIndex((line) => line.trimEnd() === mark)
  const isData = end > 0 && lines.slice(1, end + 1).every((line) => /^(?:$|[\s#}\]-]|[\w."'-]+\s*[:=])/.test(line))
  return isData ? lines.map((line, index) => (index <= end + 1 ? '' : line)) : lines
}

/** A CommonMark parser that tells where each link definition stands; markdown-it itself keeps only its target. */
function recordingDefinitions(tell: (label: string, line: number, endLine: number) => void): MarkdownIt {
  const markdown = new MarkdownIt('commonmark')
  markdown.block.ruler.at('reference', (state, startLine, endLine, silent) => {
    let label = ''
    const known = state.env.references
    state.env.references = new Proxy(known, {
      get: (target, key) => {
        label = String(key)
        return target[key]
      },
    })
    const matched = reference(state, startLine, endLine, silent)
    state.env.references = known
    if (matched && !silent) tell(label, startLine + 1, state.line)
    return matched
  })
  return markdown
}

function blocksOf(tokens: readonly Token[], textOf: (content: string) => string): Block[] {
  return tokens.flatMap((token, index) => {
    if (token.type === 'html_block')
      return token.level === 0 && token.map ? htmlHeading(token.content, token.map[0]) : []
    const kind = KINDS[token.type]
    const isTop = token.level === (kind === 'list-item' ? 1 : 0)
    const inline = tokens.slice(index, index + 3).find((next) => next.type === 'inline')
    if (kind === undefined || !isTop || !token.map || !inline?.map) return []
    const level = kind === 'heading' ? Number(token.tag.slice(1)) : NO_LEVEL
    const [start, end] = kind === 'list-item' ? inline.map : token.map
    const isBold = kind === 'paragraph' && BOLD.test(inline.content)
    const block: Block = {
      kind: isBold ? 'bold' : kind,
      level,
      text: textOf(inline.content),
      line: start + 1,
      endLine: end,
    }
    return kind === 'heading' ? [lastLineOf(block)] : [block]
  })
}

/** Text right above an underlined version belongs to CommonMark's heading, but hardly to the author's. */
function lastLineOf(block: Block): Block {
  const text = block.text.split('\n').at(-1) ?? ''
  const reading = text === block.text ? undefined : readHeading(text)
  const isTitle = reading !== undefined && reading.version !== '' && reading.isBare
  return isTitle ? { ...block, text, line: block.endLine - 1 } : block
}

/**
 * Lines at the margin that state a version and its day, or a `v` and a title, where CommonMark takes them for the rest of the paragraph or
 * of the list item above.
 */
function continuations(tokens: readonly Token[], lines: readonly string[]): Block[] {
  let quotes = 0
  return tokens.flatMap((token) => {
    quotes += token.type === 'blockquote_open' ? 1 : token.type === 'blockquote_close' ? -1 : 0
    if (token.type !== 'inline' || quotes > 0 || !token.map || token.map[1] - token.map[0] < 2) return []
    return lines.slice(token.map[0] + 1, token.map[1]).flatMap((line, index): Block[] => {
      if (!/^[[*_]{0,4}v?\d+\.\d/.test(line) || line.length > LONGEST_LINE) return []
      const reading = readHeading(line)
      const at = (token.map?.[0] ?? 0) + index + 2
      const isDated = reading?.isBare && reading.date !== '' && !reading.isDateLike
      const isTitle = isDated || (reading?.isTitled && /^v\d/.test(line))
      return isTitle ? [{ kind: 'paragraph', level: NO_LEVEL, text: line.trim(), line: at, endLine: at }] : []
    })
  })
}

const LONGEST_LINE = 100

const KINDS: Readonly<Record<string, Block['kind']>> = {
  heading_open: 'heading',
  paragraph_open: 'paragraph',
  list_item_open: 'list-item',
}

/** A line of nothing but bold text: a heading of those who do not like marks. */
const BOLD = /^(?:\*\*[^*\n]+\*\*|__[^_\n]+__)[:\s]*$/

/** `<h2 id="v1">1.2.3</h2>` on a line of its own, first of its block. */
function htmlHeading(content: string, line: number): Block[] {
  const match = /^ {0,3}<h([1-6])\b[^<>]*>([^\n]*)<\/h\1>\s*$/i.exec(content.split('\n', 1)[0] ?? '')
  if (!match) return []
  const text = (match[2] ?? '').replace(/<[^<>]*>/g, '').trim()
  return [{ kind: 'heading', level: Number(match[1]), text, line: line + 1, endLine: line + 1 }]
}

function plainText(markdown: MarkdownIt, content: string, env: object): string {
  const tokens: Token[] = []
  markdown.inline.parse(content, markdown, env, tokens)
  const text = tokens.map(({ type, content: own }) => (type === 'softbreak' || type === 'hardbreak' ? '\n' : own))
  return tokens.length === 0 ? '' : text.filter((_, at) => VISIBLE.has(tokens[at]?.type ?? '')).join('')
}

const VISIBLE = new Set(['text', 'text_special', 'code_inline', 'softbreak', 'hardbreak'])
