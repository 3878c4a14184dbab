// Plain text as Markdown that reads the same: its lists stay lists, and nothing turns into code, headings or HTML.
import { RULE } from '../underlined.ts'

const BULLET = /^([-*+•.]|\*\)|\d{1,9}[.)])(\s+)(?=\S)/
const MARKS =
  /([`]{1,3})[^`\n]*\1|<(?:https?|ftps?|mailto):[^<>\s]+>|https?:\/\/[^\s<>]+|<(?=[A-Za-z/!?])|(?<![\w*])\*+(?=[\w(])|(?<=[\w)])\*+(?!\w)|(?<!\w)_+(?=\w)|(?<=[^\W_])_+(?!\w)|\[(?=[^\]\n]{0,200}\]\()/g
const DEEPEST = 6

interface Item {
  /** Where the bullet stands in the source, and where its text is put. */
  readonly indent: number
  readonly shown: number
}

/** The lines as Markdown; `topics` are the titles among them (by index), as headings; empty for their underlines. */
export function textToMarkdown(lines: readonly string[], topics: ReadonlyMap<number, string> = new Map()): string {
  const output: string[] = []
  let items: Item[] = []
  let isAfterText = false
  lines.forEach((line, at) => {
    const topic = topics.get(at) ?? outlineTopic(lines, at)
    if (topic !== undefined) {
      if (topic !== '') output.push(topic)
      items = []
      isAfterText = false
      return
    }
    const { content, indent } = outdented(line)
    if (content === '') isAfterText = false
    else items = items.filter((item) => item.indent < indent)
    const shown = items.at(-1)?.shown ?? 0
    const bullet = BULLET.exec(content)
    if (bullet && canBegin(bullet[1] ?? '', isAfterText)) {
      const own = items.length < DEEPEST ? shown : 0
      const sign = signOf(bullet[1] ?? '-')
      output.push(`${' '.repeat(own)}${sign} ${escaped(content.slice(bullet[0].length), false)}`)
      items.push({ indent, shown: own + sign.length + 1 })
    } else {
      output.push(content === '' ? '' : `${' '.repeat(shown)}${escaped(content, isAfterText)}`)
    }
    isAfterText = content !== '' && !bullet
  })
  return output
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function outdented(line: string): { readonly content: string; readonly indent: number } {
  const expanded = line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '        ')).trimEnd()
  const content = expanded.trimStart()
  return { content, indent: expanded.length - content.length }
}

/** `** Bug fixes` between blank lines is a title in an outline, as GNU writes its NEWS. */
function outlineTopic(lines: readonly string[], at: number): string | undefined {
  const match = /^(\*{2,5}) (?=\S)/.exec(lines[at] ?? '')
  const isAlone = (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() === ''
  if (!match || !isAlone) return undefined
  return `${'#'.repeat((match[1]?.length ?? 2) + 1)} ${escaped((lines[at] ?? '').slice(match[0].length).trim(), false)}`
}

/** A wrapped line may begin with a number and a full stop; a list does not begin in the middle of a sentence. */
function canBegin(mark: string, isAfterText: boolean): boolean {
  return !isAfterText || !/^(?:\d|\.)/.test(mark)
}

function signOf(mark: string): string {
  return /^\d/.test(mark) ? mark : mark === '*' || mark === '+' ? mark : '-'
}

/** Marks that Markdown would take for its own; code spans and addresses are left alone. */
function escaped(text: string, isAfterText: boolean): string {
  if (RULE.test(text)) return isAfterText || /^[=~`]/.test(text) ? `\\${text}` : text
  const inline = text.replace(MARKS, (mark) => (/^[<*_[]+$/.test(mark) ? mark.replace(/./g, '\\$&') : mark))
  return inline
    .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|~{3,}|`{3,}|={1,}$|\|)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
