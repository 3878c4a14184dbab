// What a workflow that does not listen to an event waits for instead.

import { RELEASE_TYPES } from './event-names.ts'
import type { TriggerEvent, WorkflowTriggers } from './model.ts'
import { fileName, refOf } from './question.ts'
import { patternsFiltered, quoted } from './ref-filters.ts'

type Told = (event: TriggerEvent, triggers: WorkflowTriggers) => string | undefined

/** What the workflow listens to → what that means for the event at hand; the first row that has something to say. */
const LISTENS: readonly { readonly to: string; readonly told: Told }[] = [
  { to: 'release', told: waitsForRelease },
  { to: 'push', told: waitsForPush },
  { to: 'create', told: waitsForCreation },
  { to: 'workflow_run', told: waitsForRun },
  { to: 'repository_dispatch', told: waitsForRepositoryDispatch },
  { to: 'workflow_call', told: onlyCalled },
  { to: 'workflow_dispatch', told: (_event, { path }) => `${fileName(path)} waits for somebody to dispatch it.` },
]

/** The rest of a sentence for a person: what starts this workflow. */
export function instead(event: TriggerEvent, triggers: WorkflowTriggers): string {
  const row = LISTENS.filter(({ to }) => to in triggers.events && to !== event.name)
  const told = row.map((each) => each.told(event, triggers)).find((text) => text !== undefined)
  return told ?? ''
}

function waitsForRelease(event: TriggerEvent, triggers: WorkflowTriggers): string | undefined {
  const types = triggers.events['release']?.types ?? ['published']
  const ref = refOf(event) ?? 'the tag'
  const file = fileName(triggers.path)
  const sent = types.filter((type) => RELEASE_TYPES.includes(type))
  if (sent.length === 0) {
    const none = types.length === 1 ? 'which is no activity type' : 'which are no activity types'
    return `${file} waits for a GitHub Release that is ${types.map((type) => `"${type}"`).join(' or ')}, ${none} of release: there are ${quoted(RELEASE_TYPES)}.`
  }
  const not = event.name === 'push' || event.name === 'create' ? 'A tag alone is no release' : 'That is no release'
  return `${not}: ${file} waits for a GitHub Release that is ${sent.join(' or ')}. Publish one for ${ref} (not with GITHUB_TOKEN, which would start nothing), or let ${file} listen to push of tags.`
}

function waitsForPush(event: TriggerEvent, triggers: WorkflowTriggers): string | undefined {
  if (event.name === 'push') return undefined
  const { tags, branches } = triggers.events['push'] ?? {}
  const of = tags
    ? `of a tag that matches ${quoted(tags)}`
    : branches
      ? `to ${quoted(branches)}`
      : 'of any branch or tag'
  return `It waits for a push ${of}.`
}

function waitsForCreation(event: TriggerEvent): string {
  return `It waits for the creation of a tag or branch${event.name === 'push' ? ': the first push of one is that, too' : ''}.`
}

function waitsForRun(event: TriggerEvent, triggers: WorkflowTriggers): string {
  const filters = triggers.events['workflow_run'] ?? {}
  const runs = `It follows the runs of ${quoted(filters.workflows ?? [])}`
  const name = refOf(event)
  const place = { event: 'workflow_run', kind: 'branches', file: triggers.path } as const
  if (name === undefined || patternsFiltered(filters, { ...place, name }) === undefined)
    return `${runs}: it starts when they do.`
  const { branches } = filters
  const which = branches ? `on ${quoted(branches)} only` : `but not on ${quoted(filters['branches-ignore'] ?? [])}`
  return `${runs} ${which}: a run at ${name} is none of them.`
}

function waitsForRepositoryDispatch(_event: TriggerEvent, triggers: WorkflowTriggers): string {
  const types = triggers.events['repository_dispatch']?.types
  return `It waits for a repository_dispatch${types ? ` of the type ${quoted(types)}` : ''}.`
}

function onlyCalled(_event: TriggerEvent, triggers: WorkflowTriggers): string | undefined {
  return onlyThat(triggers) ? 'It runs only when another workflow calls it with `uses:`.' : undefined
}

function onlyThat(triggers: WorkflowTriggers): boolean {
  return Object.keys(triggers.events).every((name) => name === 'workflow_call')
}
