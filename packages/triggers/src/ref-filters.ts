// Branch and tag filters of an event: whether they let a ref through, and if not, why.
import type { EventFilters } from './model.ts'
import { matchesPattern, matchesPatterns } from './patterns.ts'

/** `branches`, `tags` and their `-ignore` forms, as the file has them: a list, one text, or nothing. */
export type RefFilters = EventFilters | Written

type Written = Readonly<Record<string, unknown>>

/** Why the filters of `on: push` stop a push of this ref; undefined when they let it through. Paths do not count for tags. */
export function pushFiltered(filters: RefFilters, ref: string, file: string): string | undefined {
  const tag = ref.startsWith('refs/tags/')
  const [kind, other] = tag ? (['tags', 'branches'] as const) : (['branches', 'tags'] as const)
  const written: Written = { ...filters }
  const has = (key: string) => written[key] !== undefined || written[`${key}-ignore`] !== undefined
  if (!has(kind) && has(other)) {
    return `"on: push" of ${file} filters ${other} only, so that a push of ${tag ? 'a tag' : 'a branch'} starts nothing`
  }
  return patternsFiltered(filters, { event: 'push', kind, name: shortRef(ref), file })
}

export interface FilteredRef {
  readonly event: string
  readonly kind: 'branches' | 'tags'
  /** A branch or tag; of a pull request its base branch. */
  readonly name: string
  readonly file: string
}

/** The same for one kind of filter of any event. */
export function patternsFiltered(filters: RefFilters, { event, kind, name, file }: FilteredRef): string | undefined {
  const written: Written = { ...filters }
  const place = `"on: ${event}: ${kind}`
  const patterns = listOf(written[kind])
  if (patterns && !matchesPatterns(name, patterns)) {
    return (
      takenOut(name, patterns, `${place}" in ${file}`) ??
      `"${name}" matches no pattern of ${place}" in ${file}: ${quoted(patterns)}${advice(name, patterns)}`
    )
  }
  const ignored = listOf(written[`${kind}-ignore`])
  if (ignored && matchesPatterns(name, ignored))
    return `"${name}" matches ${place}-ignore" in ${file}: ${quoted(ignored)}`
  return undefined
}

/** refs/tags/v1 → v1 */
export function shortRef(ref: string): string {
  return ref.replace(/^refs\/(tags|heads)\//, '')
}

/** `"a", "b"` */
export function quoted(texts: readonly string[]): string {
  return texts.map((each) => `"${each}"`).join(', ')
}

/** Both patterns, where a `!` behind the one that matches takes the name out again. */
function takenOut(name: string, patterns: readonly string[], place: string): string | undefined {
  const matching = patterns.filter((pattern) => matchesPattern(name, pattern.replace(/^!/, '')))
  const taken = matching.at(-1)
  const first = matching.find((pattern) => !pattern.startsWith('!'))
  if (first === undefined || !taken?.startsWith('!')) return undefined
  return `"${name}" matches "${first}" of ${place}, and "${taken}" behind it takes it out again`
}

/** What people expect of a pattern and it does not do. */
function advice(name: string, patterns: readonly string[]): string {
  if (patterns.every((pattern) => pattern.startsWith('!'))) return ' (a list of `!` patterns only matches nothing)'
  const positive = patterns.filter((pattern) => !pattern.startsWith('!'))
  const deep = positive.map((pattern) => pattern.replace(/\*+/g, '**'))
  if (name.includes('/') && deep.some((pattern) => matchesPatterns(name, [pattern, `**/${pattern}`]))) {
    return ' (`*` does not match "/": `**` does)'
  }
  return tooShort(name, positive)
}

/** A pattern that ends before the name does, and how far it comes. */
function tooShort(name: string, patterns: readonly string[]): string {
  for (const pattern of patterns) {
    const ends = Array.from(name, (_, index) => index).filter((end) => matchesPattern(name.slice(0, end), pattern))
    const end = ends.at(-1)
    if (end)
      return ` ("${pattern}" matches only "${name.slice(0, end)}" of it, and a pattern must match the whole name)`
  }
  return ''
}

function listOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? value.map(String) : [String(value)]
}
