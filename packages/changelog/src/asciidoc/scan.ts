// AsciiDoc, as far as a changelog's sections need it: titles outside of delimited blocks, and document attributes.
import type { Block } from '../document.ts'

export interface AsciidocScan {
  readonly titles: readonly Block[]
  readonly attributes: ReadonlyMap<string, string>
  /** 1-based lines that belong to the title below them: anchors and styles. */
  readonly anchors: ReadonlySet<number>
  /** Comments. */
  readonly silent: ReadonlySet<number>
}

const DELIMITER = /^(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|\/{4,}|--|```.*|[|,:!]={3,})$/
const TITLE = /^(={1,6}|#{1,6})[ \t]+(\S.*)$/
const UNDERLINE = /^([=~^+-])\1+$/
const LEVELS = '=-~^+'
const LONGEST = 1000

/** Titles with `=` marks or, as of old, with an underline of their own length. */
export function scanAsciidoc(lines: readonly string[]): AsciidocScan {
  const titles: Block[] = []
  const attributes = new Map<string, string>()
  const [anchors, silent] = [new Set<number>(), new Set<number>()]
  let fence = ''
  let last = -1
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trimEnd()
    if (fence !== '') {
      if (fence.startsWith('////')) silent.add(at + 1)
      if (line === fence) fence = ''
      continue
    }
    if (line === '' || line.length > LONGEST) continue
    const title = titleAt(lines, at, last)
    if (title) {
      titles.push(title)
      for (let above = at; isAnchor(lines[above - 1]); above--) anchors.add(above)
      last = title.endLine
      at = title.endLine - 1
    } else if (DELIMITER.test(line)) {
      fence = line.startsWith('```') ? '```' : line
      if (line.startsWith('////')) silent.add(at + 1)
    } else if (line.startsWith('//')) {
      silent.add(at + 1)
    } else {
      const attribute = /^:([\w][\w-]{0,80}):(?:[ \t]+(.*))?$/.exec(line)
      if (attribute) attributes.set((attribute[1] ?? '').toLowerCase(), attribute[2] ?? '')
    }
  }
  return { titles, attributes, anchors, silent }
}

function isAnchor(line: string | undefined): boolean {
  return /^(?:\[\[[^\]]+\]\]|\[[#.%\w][^\]]*\])\s*$/.test(line ?? '')
}

function titleAt(lines: readonly string[], at: number, last: number): Block | undefined {
  const line = (lines[at] ?? '').trimEnd()
  const marked = TITLE.exec(line)
  if (marked) {
    const mark = marked[1] ?? ''
    const text = plain((marked[2] ?? '').replace(/(?<!\s)\s+[=#]+$/, ''))
    return { kind: 'heading', level: mark.length, text, line: at + 1, endLine: at + 1 }
  }
  const below = (lines[at + 1] ?? '').trimEnd()
  const isFree =
    at === 0 ||
    at === last ||
    (lines[at - 1] ?? '').trim() === '' ||
    isAnchor(lines[at - 1]) ||
    (lines[at - 1] ?? '').startsWith('//')
  const isTitle =
    UNDERLINE.test(below) && isFree && /^[\p{L}\p{N}["'`*(]/u.test(line) && Math.abs(line.length - below.length) < 3
  if (!isTitle || isAnchor(line)) return undefined
  return {
    kind: 'heading',
    level: LEVELS.indexOf(below[0] ?? '=') + 1,
    text: plain(line),
    line: at + 1,
    endLine: at + 2,
  }
}

/** A title's text: attributes aside, `link:https://example.com[1.2.3]` and `https://example.com[1.2.3]` are their text. */
function plain(text: string): string {
  return text
    .replace(/(?:link:|xref:)?(?:https?:\/\/|(?<=link:|xref:))[^\s[\]]{0,500}\[([^\]]*)\]/g, (_, label: string) =>
      label.replace(/\^$/, ''),
    )
    .replace(/(?:link|xref):[^\s[\]]{1,500}\[([^\]]*)\]/g, '$1')
    .replace(/\[\[[^\][]{0,200}\]\]/g, '')
    .replace(/^[*_`]+|[*_`]+$/g, '')
    .trim()
}
