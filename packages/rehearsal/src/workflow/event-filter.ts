// Whether an event starts a workflow, and if not, why.
import type { Workflow } from './model.ts'

export type StartingEvent =
  | { readonly name: 'push'; readonly ref: string }
  | { readonly name: 'workflow_dispatch'; readonly ref: string }

export type Triggered = { readonly starts: true } | { readonly starts: false; readonly why: string }

/** GitHub's decision for a push of a tag or branch and for a dispatch (`on:` and its filters; paths are for branches only). */
export function triggers(workflow: Pick<Workflow, 'on' | 'location'>, event: StartingEvent): Triggered {
  const file = workflow.location.path
  if (!(event.name in workflow.on)) {
    const events = Object.keys(workflow.on).join(', ')
    return { starts: false, why: `${file} has no "on: ${event.name}" (it has: ${events})` }
  }
  if (event.name === 'workflow_dispatch') return { starts: true }
  const filters = (workflow.on['push'] ?? {}) as Readonly<Record<string, unknown>>
  return pushTriggers(filters, event.ref, file)
}

function pushTriggers(filters: Readonly<Record<string, unknown>>, ref: string, file: string): Triggered {
  const tag = ref.startsWith('refs/tags/')
  const [kind, other] = tag ? ['tags', 'branches'] : ['branches', 'tags']
  const name = ref.replace(/^refs\/(tags|heads)\//, '')
  const has = (key: string) => filters[key] !== undefined || filters[`${key}-ignore`] !== undefined
  if (!has(kind) && has(other)) {
    const why = `"on: push" of ${file} filters ${other} only, so that a push of ${tag ? 'a tag' : 'a branch'} starts nothing`
    return { starts: false, why }
  }
  const patterns = listOf(filters[kind])
  if (patterns && !matchesPatterns(name, patterns)) {
    return { starts: false, why: `"${name}" matches no pattern of "on: push: ${kind}" in ${file}: ${quoted(patterns)}` }
  }
  const ignored = listOf(filters[`${kind}-ignore`])
  if (ignored && matchesPatterns(name, ignored)) {
    return { starts: false, why: `"${name}" matches "on: push: ${kind}-ignore" in ${file}: ${quoted(ignored)}` }
  }
  return { starts: true }
}

function listOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? value.map(String) : [String(value)]
}

function quoted(patterns: readonly string[]): string {
  return patterns.map((each) => `"${each}"`).join(', ')
}

/** In order: a pattern adds what it matches, a `!` pattern takes it away again. */
export function matchesPatterns(name: string, patterns: readonly string[]): boolean {
  let matched = false
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!')
    if (filterPattern(negative ? pattern.slice(1) : pattern).test(name)) matched = !negative
  }
  return matched
}

/**
 * A filter pattern as a regular expression: `*` any text but `/`, `**` any text, `?` and `+` count the character before
 * them, `[]` one of the listed or ranged characters, `\` takes the next character as it is (workflow syntax,
 * "filter pattern cheat sheet").
 */
export function filterPattern(pattern: string): RegExp {
  let source = ''
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index] ?? ''
    const close = character === '[' ? pattern.indexOf(']', index + 1) : -1
    if (character === '\\' && index + 1 < pattern.length) source += literal(pattern[++index] ?? '')
    else if (pattern.startsWith('**', index)) {
      // A leading or middle `**/` also stands for no folder at all.
      const folder = pattern[index + 2] === '/'
      source += folder ? '(?:.*/)?' : '.*'
      index += folder ? 2 : 1
    } else if (character === '*') source += '[^/]*'
    else if ((character === '?' || character === '+') && source !== '') source += character
    else if (close > 0) {
      source += `[${pattern.slice(index + 1, close).replace(/[\\^]/g, '\\$&')}]`
      index = close
    } else source += literal(character)
  }
  return new RegExp(`^${source}$`)
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
