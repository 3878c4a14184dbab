// Patterns of the field `files`, as npm reads them: like .gitignore, from the package's folder, in linear time per path.

/** Alternatives of one entry beyond this are not written out. */
const MOST_ALTERNATIVES = 64

/** Tells whether a path, or a folder above it, is meant; undefined for a pattern that is not understood. */
export function filesPattern(entry: string): ((path: string) => boolean) | undefined {
  // Sets of characters, groups that repeat or negate: rare, and no reason to claim anything.
  if (/[!?+*@]\(|[[\\]/.test(entry)) return undefined
  const alternatives = braces(entry)
  if (alternatives.length > MOST_ALTERNATIVES) return undefined
  // Without a slash, older versions of npm take a name at any depth.
  const all = alternatives
    .map((one) => one.split('/').filter((part) => part !== '' && part !== '.'))
    .map((parts) => (entry.includes('/') ? parts : ['**', ...parts]))
  return (path) => {
    const parts = path.split('/')
    return all.some((pattern) => pattern.length === 0 || matches(pattern, parts))
  }
}

/** True of a text that is no pattern but a path. */
export function isPlain(entry: string): boolean {
  return !/[*?[\]{}!()+@\\]/.test(entry)
}

/** `a{b,c}` as `ab` and `ac`; nested groups stay as they are. */
function braces(entry: string): string[] {
  const open = entry.indexOf('{')
  const close = entry.indexOf('}', open)
  if (open < 0 || close < 0) return [entry]
  const inner = entry.slice(open + 1, close).split(',')
  const rests = braces(entry.slice(close + 1))
  if (inner.length * rests.length > MOST_ALTERNATIVES) return Array.from({ length: MOST_ALTERNATIVES + 1 }, () => '')
  return inner.flatMap((one) => rests.map((rest) => `${entry.slice(0, open)}${one}${rest}`))
}

/** Row by row: which beginnings of the path the pattern's first parts can stand for. */
function matches(pattern: readonly string[], parts: readonly string[]): boolean {
  let reached = new Set([0])
  for (const part of pattern) {
    const next = new Set<number>()
    if (part === '**') {
      for (let end = Math.min(...reached); end <= parts.length; end += 1) next.add(end)
    } else {
      for (const end of reached) if (end < parts.length && matchesPart(part, parts[end] ?? '')) next.add(end + 1)
    }
    if (next.size === 0) return false
    reached = next
  }
  return true
}

/** `*` and `?` within one part; on a mismatch only the last `*` takes one character more. */
function matchesPart(pattern: string, text: string): boolean {
  let [at, place, star, mark] = [0, 0, -1, 0]
  while (place < text.length) {
    if (pattern[at] === '*') {
      star = at
      mark = place
      at += 1
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[place])) {
      at += 1
      place += 1
    } else if (star >= 0) {
      at = star + 1
      mark += 1
      place = mark
    } else return false
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}
