// The syntax tree of Python, and its literals.
import type { SyntaxNode } from '@lezer/common'
import { parser } from '@lezer/python'
import { CannotTell } from './machine.ts'

// The parser's search for a way past what is no Python is slow; a program that somebody runs has no need of it.
const RECOVERY = 2000

/** Throws `CannotTell` for a text of which too much is no Python. */
export function parsePython(source: string): SyntaxNode {
  const parse = parser.startParse(source)
  let spent = 0
  for (;;) {
    const tree = parse.advance()
    if (tree) return tree.topNode
    if ('recovering' in parse && Number(parse.recovering) > 0) spent += 1
    if (spent > RECOVERY) throw new CannotTell()
  }
}

/** All that stands directly in a node, but comments. */
export function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) if (child.name !== 'Comment') found.push(child)
  return found
}

const SIGNS = new Set(['(', ')', '[', ']', '{', '}', ','])

/** The expressions in brackets or in a row. */
export function members(node: SyntaxNode): SyntaxNode[] {
  return children(node).filter(({ name }) => !SIGNS.has(name))
}

/** Takes a row of nodes apart at every node of that name. */
export function splitAt(nodes: readonly SyntaxNode[], name: string): SyntaxNode[][] {
  const rows: SyntaxNode[][] = [[]]
  for (const node of nodes) {
    if (node.name === name) rows.push([])
    else rows.at(-1)?.push(node)
  }
  return rows
}

/** Whether the parser did not understand something in it. */
export function isBroken(node: SyntaxNode): boolean {
  let broken = false
  node.cursor().iterate((one) => {
    broken ||= one.type.isError
    return !broken
  })
  return broken
}

/** All nodes of the wanted names below a node, itself with it. */
export function within(node: SyntaxNode, wanted: ReadonlySet<string>): SyntaxNode[] {
  const found: SyntaxNode[] = []
  node.cursor().iterate((one) => {
    if (wanted.has(one.name)) found.push(one.node)
  })
  return found
}

const CONTROLS: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
}

/** The text of a literal as it is written, undefined when it is not closed; `f` texts are read elsewhere. */
export function stringValue(written: string): string | undefined {
  const found = /^([A-Za-z]{0,2})('''|"""|'|")/.exec(written)
  if (!found) return undefined
  const [opening, prefix = '', quote = ''] = found
  if (written.length < opening.length + quote.length || !written.endsWith(quote)) return undefined
  const inner = written.slice(opening.length, -quote.length).replaceAll('\r\n', '\n')
  if (/b/i.test(prefix) && /\\[uUN]|\P{ASCII}/u.test(inner)) return undefined
  return /r/i.test(prefix) ? inner : unescaped(inner)
}

/** The text behind Python's escapes; those that it does not know stay as they are. Undefined for names of characters. */
export function unescaped(inner: string): string | undefined {
  let lost = false
  const found = inner.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g,
    (all, hex, short, long, octal, sign) => {
      const code = octal === undefined ? Number.parseInt(hex ?? short ?? long ?? '', 16) : Number.parseInt(octal, 8)
      if (code <= 0x10ffff) return String.fromCodePoint(code)
      lost ||= !Number.isNaN(code) || 'xuUN'.includes(sign)
      return CONTROLS[sign] ?? all
    },
  )
  return lost ? undefined : found
}
