// Blocks of reStructuredText as Markdown: paragraphs, lists, code, tables, directives.
import { RULE } from '../underlined.ts'
import { type Convert, directive, fenced, trimmed } from './directives.ts'
import type { Explicit } from './explicit.ts'
import { inlineMarkdown } from './inline.ts'

const BULLET = /^([-*+•‣⁃])(\s+|$)/
const NUMBERED = /^(?:\(?(\d{1,9}|#|[A-Za-z]|[ivxIVX]{1,6})[.)])(\s+|$)/
const TABLE = /^(?:\+[-=]{2}[-=+]*\+|={2,}(?:\s+={2,})+)\s*$/
// Deeper nesting is left as it stands; nobody reads it, and each level costs a pass over the text.
const DEEPEST = 12

interface Source {
  readonly lines: readonly string[]
  readonly explicit: Explicit
  readonly depth: number
}

/** The lines as Markdown; `heading` tells those that are a title's own. */
export function rstToMarkdown(lines: readonly string[], explicit: Explicit): string {
  return joined(convert({ lines, explicit, depth: 0 })).join('\n')
}

function convert(source: Source): string[] {
  if (source.depth > DEEPEST) return [...source.lines]
  const output: string[] = []
  let at = 0
  while (at < source.lines.length) {
    const { lines, end } = blockAt(source, at)
    for (const line of lines) output.push(line)
    at = Math.max(end, at + 1)
  }
  return output
}

interface Converted {
  readonly lines: readonly string[]
  readonly end: number
}

/** The block that begins at a line, and where it ends. */
function blockAt(source: Source, at: number): Converted {
  const line = source.lines[at] ?? ''
  if (line.trim() === '') return { lines: [''], end: at + 1 }
  if (/^\s/.test(line)) return indentedBlock(source, at)
  if (/^\.\.(?:\s|$)|^__ /.test(line)) return explicitBlock(source, at)
  if (TABLE.test(line)) return verbatim(source, at, 'text')
  if (line.startsWith('>>> ')) return verbatim(source, at, 'pycon')
  if (RULE.test(line) && line.trim().length >= 4) return { lines: ['---'], end: at + 1 }
  const marker = BULLET.exec(line) ?? NUMBERED.exec(line)
  if (marker) return listItem(source, at, marker)
  return paragraph(source, at)
}

function listItem(source: Source, at: number, marker: RegExpExecArray): Converted {
  const first = source.lines[at] ?? ''
  const isBullet = BULLET.test(first)
  const number = /^\d+$/.test(marker[1] ?? '') ? `${marker[1]}.` : '1.'
  const sign = isBullet ? '-' : number
  const end = blockEnd(source.lines, at)
  const inner = outdented(source.lines.slice(at + 1, end))
  const own = convert({ ...source, lines: [first.slice(marker[0].length), ...inner], depth: source.depth + 1 })
  const indent = ' '.repeat(sign.length + 1)
  const lines = own.map((line, index) => (index === 0 ? `${sign} ${line}` : line && `${indent}${line}`))
  return { lines: lines.map((line) => line.trimEnd()), end }
}

/** A quote, a definition, or text that is only indented: what it says, at the margin. */
function indentedBlock(source: Source, at: number): Converted {
  const end = blockEnd(source.lines, at - 1, at)
  const lines = outdented(source.lines.slice(at, end))
  return { lines: convert({ ...source, lines, depth: source.depth + 1 }), end }
}

function explicitBlock(source: Source, at: number): Converted {
  const first = source.lines[at] ?? ''
  const end = blockEnd(source.lines, at)
  const content = outdented(source.lines.slice(at + 1, end))
  const named = /^\.\. ([\w:.+-]{1,60}?):: ?(.*)$/.exec(first) ?? /^\.\. ([\w:.+-]{1,60}?)::\s*$/.exec(first)
  const deeper: Convert = (lines) => joined(convert({ ...source, lines, depth: source.depth + 1 }))
  if (named) return { lines: ['', ...directive(named[1] ?? '', (named[2] ?? '').trim(), content, deeper), ''], end }
  const note = /^\.\. \[([^\]]{1,60})\]\s(.*)$/.exec(first)
  return note
    ? { lines: ['', `\\[${note[1]}\\] ${deeper([note[2] ?? '', ...content]).join(' ')}`, ''], end }
    : { lines: [], end }
}

function verbatim({ lines }: Source, at: number, language: string): Converted {
  let end = at
  while (end < lines.length && (lines[end] ?? '').trim() !== '') end++
  return { lines: ['', ...fenced(lines.slice(at, end), language), ''], end }
}

/** Up to the next blank line, or to a line that is indented or begins a list; with the code block that `::` announces. */
function paragraph(source: Source, at: number): Converted {
  let end = at + 1
  while (end < source.lines.length && CONTINUES.test(source.lines[end] ?? '')) end++
  const own = source.lines.slice(at, end)
  const text = own.map(prefixed).join('\n')
  const isLead = /::\s*$/.test(text)
  const shown = inlineMarkdown(
    isLead ? text.replace(/(^|\s)::\s*$|:(?=:\s*$)/, '$1').replace(/:\s*$/, ':') : text,
    source.explicit,
  )
  if (!isLead) return { lines: shown.split('\n').map(safe), end }
  const from = nextText(source.lines, end)
  if (!/^\s/.test(source.lines[from] ?? '')) return { lines: shown.split('\n').map(safe), end }
  const close = blockEnd(source.lines, from - 1, from)
  const code = outdented(source.lines.slice(from, close))
  const said = shown.trim().replace(/^:$/, '')
  return { lines: [...(said === '' ? [] : said.split('\n').map(safe)), '', ...fenced(code), ''], end: close }
}

const CONTINUES = /^(?![-*+]\s|\.\.\s)\S/

/** Field lists (`:Date: today`) and line blocks (`| text`). */
function prefixed(line: string): string {
  return line.replace(/^:([A-Za-z][\w -]{0,40}):(?=\s|$)/, '**$1:**').replace(/^\| (.*)$/, '$1  ')
}

/** A line of text never begins a heading, a rule, a quote or a list that the source did not mean. */
function safe(line: string): string {
  return line
    .replace(/^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s)|={1,}\s*$|-{2,}\s*$|~{3,})/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2')
}

function nextText(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && (lines[at] ?? '').trim() === '') at++
  return at
}

/** The line after what is indented below `at`. */
function blockEnd(lines: readonly string[], at: number, from = at + 1): number {
  let end = from
  for (let next = from; next < lines.length; next++) {
    const line = lines[next] ?? ''
    if (line.trim() === '') continue
    if (!/^\s/.test(line)) break
    end = next + 1
  }
  return end
}

function outdented(lines: readonly string[]): string[] {
  const spaced = lines.map((line) => line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '        ')))
  const common = spaced.reduce((least, line) => {
    const indent = line.length - line.trimStart().length
    return line.trim() === '' || indent >= least ? least : indent
  }, Number.POSITIVE_INFINITY)
  return spaced.map((line) => line.slice(common))
}

/** Not more than one blank line in a row, none at the ends. */
function joined(lines: readonly string[]): string[] {
  return trimmed(lines).filter((line, index, all) => line !== '' || all[index - 1] !== '')
}
