// Private keys in a text (RFC 7468, OpenSSH, OpenPGP): whole, in one line with escapes, quoted, or cut at either end.
import type { Stretch } from './secret-tokens.ts'

/** The largest are RSA keys of 16,384 bits and OpenPGP keys with their certificates. */
const LONGEST = 64 * 1024
const LABEL = /-----(BEGIN|END) (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g
/** Lines end so in a log, and in JSON. */
const LINE_END = /(?:\\{1,4}r)?\\{1,4}n|\r?\n/g
/** A line of a key, whatever a diff or a quotation writes around it. */
const KEY_LINE = /^[\s"'`+\-|>]{0,40}(?:[A-Za-z0-9+/]{16,}={0,2}|=[A-Za-z0-9+/]{4})[\s"'`+,;\\]{0,40}$/
const LAST_KEY_LINE = /^[\s"'`+\-|>]{0,40}[A-Za-z0-9+/]{1,76}={0,2}[\s"'`+,;\\]{0,40}$/
const HEADER = /^[\s"'`+\-|>]{0,40}(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): /

/** Where private keys stand. */
export function privateKeysIn(text: string): Stretch[] {
  const labels = [...text.matchAll(LABEL)].map(({ 0: label, 1: which, index }) => ({
    isBegin: which === 'BEGIN',
    from: index,
    to: index + label.length,
  }))
  return labels.flatMap((label, at): Stretch[] => {
    const [before, after] = [labels[at - 1], labels[at + 1]]
    if (label.isBegin) {
      const isWhole = after !== undefined && !after.isBegin && after.from - label.to <= LONGEST
      const bound = Math.min(label.to + LONGEST, after?.from ?? text.length)
      if (isWhole) return [{ from: label.from, to: after.to }]
      return [{ from: label.from, to: label.to + bodyAfter(text.slice(label.to, bound)) }]
    }
    if (before?.isBegin && label.from - before.to <= LONGEST) return []
    const start = Math.max(before?.to ?? 0, label.from - LONGEST)
    return [{ from: start + bodyBefore(text.slice(start, label.from)), to: label.to }]
  })
}

/** How far a key goes on whose end was cut off. */
function bodyAfter(text: string): number {
  let end = 0
  for (const line of linesOf(text)) {
    const isKey = KEY_LINE.test(line.text) || HEADER.test(line.text) || line.text.trim() === ''
    if (!isKey) return LAST_KEY_LINE.test(line.text) && end > 0 ? line.to : end
    end = line.to
  }
  return end
}

/** Where a key begins whose beginning was cut off. */
function bodyBefore(text: string): number {
  const lines = linesOf(text).toReversed()
  let start = text.length
  for (const [at, line] of lines.entries()) {
    const isKey = KEY_LINE.test(line.text) || (at < 2 && LAST_KEY_LINE.test(line.text))
    if (!isKey && line.text.trim() !== '') return start
    start = line.from
  }
  return start
}

function linesOf(text: string): { readonly text: string; readonly from: number; readonly to: number }[] {
  const ends = [...text.matchAll(LINE_END)].map(({ 0: end, index }) => ({ at: index, next: index + end.length }))
  const starts = [0, ...ends.map(({ next }) => next)]
  return starts.map((from, index) => {
    const to = ends[index]?.at ?? text.length
    return { text: text.slice(from, to), from, to }
  })
}
