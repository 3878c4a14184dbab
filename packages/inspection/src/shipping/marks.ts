// What authors have marked as no secret, by the scanner's own comments; for the rules that are not the scanner's.

const MARK = /secretlint-(disable-next-line|disable-line|disable|enable)/g

/** Nobody marks so many places by hand. */
const MOST = 200

type Range = readonly [from: number, to: number]

/** Tells whether the place is marked: its line, the line above it, or everything since a `secretlint-disable`. */
export function marksIn(text: string): (at: number) => boolean {
  const ranges: Range[] = []
  let open = -1
  for (const { 1: mark, index } of text.matchAll(MARK)) {
    if (ranges.length >= MOST) break
    if (mark === 'disable-line') ranges.push([text.lastIndexOf('\n', index), lineEnd(text, index)])
    if (mark === 'disable-next-line') ranges.push([index, lineEnd(text, lineEnd(text, index) + 1)])
    if (mark === 'disable' && open < 0) open = index
    if (mark === 'enable' && open >= 0) {
      ranges.push([open, index])
      open = -1
    }
  }
  if (open >= 0) ranges.push([open, text.length])
  return (at) => ranges.some(([from, to]) => from < at && at < to)
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
