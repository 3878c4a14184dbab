// Whether an event starts a workflow, and if not, why.
import { matchesPatterns } from '@plumbline/triggers'
import type { Workflow } from './model.ts'

export type StartingEvent =
  | { readonly name: 'push'; readonly ref: string }
  | { readonly name: 'workflow_dispatch'; readonly ref: string }
  | { readonly name: 'pull_request'; readonly ref: string; readonly action: string; readonly base: string }

export type Triggered = { readonly starts: true } | { readonly starts: false; readonly why: string }

/** What a pull request does that starts a workflow which names no `types`. */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened']

/** GitHub's decision for a push of a tag or branch, a dispatch and a pull request (`on:` and its filters; paths are not looked at). */
export function triggers(workflow: Pick<Workflow, 'on' | 'location'>, event: StartingEvent): Triggered {
  const file = workflow.location.path
  if (!(event.name in workflow.on)) {
    const events = Object.keys(workflow.on).join(', ')
    return { starts: false, why: `${file} has no "on: ${event.name}" (it has: ${events})` }
  }
  if (event.name === 'workflow_dispatch') return { starts: true }
  const filters = (workflow.on[event.name] ?? {}) as Filters
  if (event.name === 'push') return pushTriggers(filters, event.ref, file)
  const types = listOf(filters['types']) ?? DEFAULT_TYPES
  if (!types.includes(event.action)) {
    const why = `a pull request that is ${event.action} is none of the types of "on: pull_request" in ${file}: ${quoted(types)}`
    return { starts: false, why }
  }
  return patternTriggers(filters, { event: 'pull_request', kind: 'branches', name: event.base, file })
}

type Filters = Readonly<Record<string, unknown>>

function pushTriggers(filters: Filters, ref: string, file: string): Triggered {
  const tag = ref.startsWith('refs/tags/')
  const [kind, other] = tag ? (['tags', 'branches'] as const) : (['branches', 'tags'] as const)
  const name = ref.replace(/^refs\/(tags|heads)\//, '')
  const has = (key: string) => filters[key] !== undefined || filters[`${key}-ignore`] !== undefined
  if (!has(kind) && has(other)) {
    const why = `"on: push" of ${file} filters ${other} only, so that a push of ${tag ? 'a tag' : 'a branch'} starts nothing`
    return { starts: false, why }
  }
  return patternTriggers(filters, { event: 'push', kind, name, file })
}

interface FilteredRef {
  readonly event: string
  readonly kind: string
  /** A branch or tag; of a pull request its base branch. */
  readonly name: string
  readonly file: string
}

function patternTriggers(filters: Filters, { event, kind, name, file }: FilteredRef): Triggered {
  const place = `"on: ${event}: ${kind}`
  const patterns = listOf(filters[kind])
  if (patterns && !matchesPatterns(name, patterns)) {
    return { starts: false, why: `"${name}" matches no pattern of ${place}" in ${file}: ${quoted(patterns)}` }
  }
  const ignored = listOf(filters[`${kind}-ignore`])
  if (ignored && matchesPatterns(name, ignored)) {
    return { starts: false, why: `"${name}" matches ${place}-ignore" in ${file}: ${quoted(ignored)}` }
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
