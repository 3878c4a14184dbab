// The numbers of gems by the rules of Gem::Version: which texts are one, which are equal, and their order.

const NUMBER = /^[0-9]+(?:\.[0-9a-zA-Z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/

type Segment = number | string

/** As far as its form goes. */
export function isGemVersion(text: string): boolean {
  return NUMBER.test(text)
}

/** Any letter makes a prerelease. */
export function isPrerelease(text: string): boolean {
  return /[a-zA-Z]/.test(text)
}

/** One text for all spellings of a version: `1` for 1, 1.0 and 1.0.0. */
export function canonicalNumber(text: string): string {
  return canonicalSegments(text).join('.')
}

/** Negative when the first is older. */
export function compareGemVersions(one: string, other: string): number {
  const left = canonicalSegments(one)
  const right = canonicalSegments(other)
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const order = compareSegments(left[at] ?? 0, right[at] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

/** A letter is older than any number: 1.a is before 1.0. */
function compareSegments(one: Segment, other: Segment): number {
  if (one === other) return 0
  if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : 1
  if (typeof one === 'string') return -1
  if (typeof other === 'string') return 1
  return one - other
}

/** Without the zeros at the end of the numbers, and of what follows from the first letter on. */
function canonicalSegments(text: string): readonly Segment[] {
  const parts = text.replaceAll('-', '.pre.').match(/[0-9]+|[a-z]+/gi) ?? []
  const segments: Segment[] = parts.map((part) => (/^[0-9]/.test(part) ? Number(part) : part))
  const letter = segments.findIndex((segment) => typeof segment === 'string')
  const middle = letter < 0 ? segments.length : letter
  return [...withoutZeros(segments.slice(0, middle)), ...withoutZeros(segments.slice(middle))]
}

function withoutZeros(segments: readonly Segment[]): readonly Segment[] {
  return segments.slice(0, segments.findLastIndex((segment) => segment !== 0) + 1)
}
