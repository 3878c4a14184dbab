// Whether an event starts a workflow, and if not, why.
import { patternsFiltered, pushFiltered, quoted } from '@plumbline/triggers'
import type { Workflow } from './model.ts'

export type StartingEvent =
  | { readonly name: 'push'; readonly ref: string }
  | { readonly name: 'workflow_dispatch'; readonly ref: string }
  | { readonly name: 'schedule'; readonly ref: string }
  | { readonly name: 'pull_request'; readonly ref: string; readonly action: string; readonly base: string }

export type Triggered = { readonly starts: true } | { readonly starts: false; readonly why: string }

/** What a pull request does that starts a workflow which names no `types`. */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened']

/** GitHub's decision for a push of a tag or branch, a dispatch, a schedule and a pull request (`on:` and its filters; paths are not looked at). */
export function triggers(workflow: Pick<Workflow, 'on' | 'location'>, event: StartingEvent): Triggered {
  const why = whyNot(workflow, event)
  return why === undefined ? { starts: true } : { starts: false, why }
}

function whyNot({ on, location }: Pick<Workflow, 'on' | 'location'>, event: StartingEvent): string | undefined {
  const file = location.path
  if (!(event.name in on)) return `${file} has no "on: ${event.name}" (it has: ${Object.keys(on).join(', ')})`
  if (event.name === 'workflow_dispatch' || event.name === 'schedule') return undefined
  const filters = (on[event.name] ?? {}) as Readonly<Record<string, unknown>>
  if (event.name === 'push') return pushFiltered(filters, event.ref, file)
  const types = [filters['types'] ?? DEFAULT_TYPES].flat().map(String)
  if (!types.includes(event.action)) {
    return `a pull request that is ${event.action} is none of the types of "on: pull_request" in ${file}: ${quoted(types)}`
  }
  return patternsFiltered(filters, { event: 'pull_request', kind: 'branches', name: event.base, file })
}
