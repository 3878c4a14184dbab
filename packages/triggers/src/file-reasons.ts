// Reasons that stand in the workflow file.
import { releaseReason } from './activity.ts'
import { inputProblem } from './dispatch-inputs.ts'
import { RUN_TYPES } from './event-names.ts'
import { instead } from './instead.ts'
import type { WorkflowTriggers } from './model.ts'
import { isNamed, type Question, refOf } from './question.ts'
import type { ReasonRow } from './reasons.ts'
import { patternsFiltered, pushFiltered, quoted } from './ref-filters.ts'

const ALL = ['push', 'create', 'release', 'workflow_dispatch', 'repository_dispatch', 'workflow_run'] as const

/** GitHub follows a chain of `workflow_run` for this many levels. */
const DEEPEST_CHAIN = 3

export const fileReasons: readonly ReasonRow[] = [
  { code: 'not-addressed', events: ['workflow_dispatch'], why: notAddressed, final: true },
  { code: 'absent', events: ALL, why: absent, final: true },
  { code: 'invalid', events: ALL, why: invalid, final: true },
  { code: 'no-such-event', events: ALL, why: neverOfReleases, final: true },
  { code: 'no-such-event', events: ALL, why: noSuchEvent },
  { code: 'draft', events: ['release'], why: draft },
  { code: 'wrong-type', events: ['release', 'repository_dispatch', 'workflow_run'], why: wrongType },
  { code: 'filtered', events: ['push'], why: filteredPush },
  { code: 'filtered', events: ['workflow_run'], why: filteredRun },
  { code: 'chain-too-long', events: ['workflow_run'], why: chain },
  { code: 'inputs', events: ['workflow_dispatch'], why: badInputs, final: true },
]

function notAddressed({ event, source, triggers }: Question): string | undefined {
  if (event.name !== 'workflow_dispatch' || event.workflow === undefined) return undefined
  if (isNamed(event.workflow, source, triggers?.name)) return undefined
  return `A dispatch starts the workflow that it names, "${event.workflow}", and no other.`
}

function absent({ event, source, version }: Question): string | undefined {
  const { path } = source
  if (event.name === 'workflow_dispatch' && source.onDefaultBranch === undefined) {
    return `${path} is not on the default branch, and only a workflow that is there can be dispatched. Merge it into the default branch first.`
  }
  if (source[version] !== undefined) return undefined
  if (version === 'onDefaultBranch') {
    return `${path} is not on the default branch, and ${event.name} runs only what is there. Merge it into the default branch.`
  }
  const ref = refOf(event)
  return `${path} is not in the commit of ${ref}, and ${event.name} runs the version of that commit. Put a tag on a commit that has the file; a dispatch at ${ref} finds no file either.`
}

function invalid({ source, triggers, event }: Question): string | undefined {
  if (!triggers?.problem) return undefined
  const { line, message } = triggers.problem
  const where = refOf(event) === undefined ? 'on the default branch' : `at ${refOf(event)}`
  return `${source.path} line ${line} (${where}): ${message}. GitHub runs no job of a file that it cannot read; correct it and commit.`
}

/** Listens to nothing that a release sends, and cannot be dispatched: there is nothing to advise. */
function neverOfReleases({ event, source, triggers }: Question): string | undefined {
  if (!triggers || event.name in triggers.events || ALL.some((name) => name in triggers.events)) return undefined
  return `${lacks(event.name, source.path, triggers)} ${instead(event, triggers)}`.trimEnd()
}

function noSuchEvent({ event, source, triggers }: Question): string | undefined {
  if (!triggers || event.name in triggers.events) return undefined
  return `${lacks(event.name, source.path, triggers)} ${instead(event, triggers)}`.trimEnd()
}

function lacks(event: string, path: string, triggers: WorkflowTriggers): string {
  return `${path} has no "on: ${event}" (it has: ${Object.keys(triggers.events).join(', ')}).`
}

function draft({ event }: Question): string | undefined {
  if (event.name !== 'release' || !event.draft || !['created', 'edited', 'deleted'].includes(event.action))
    return undefined
  return `The release of ${event.tag} is a draft, and a draft that is ${event.action} starts nothing. Publish it; that sends \`published\`.`
}

function wrongType({ event, source, triggers }: Question): string | undefined {
  const types = triggers?.events[event.name]?.types
  if (!types) return undefined
  if (event.name === 'release') return releaseReason(event, types, source)
  const sent = event.name === 'repository_dispatch' ? event.type : event.name === 'workflow_run' ? event.action : ''
  if (types.includes(sent)) return undefined
  const why = `"${sent}" is none of the types of "on: ${event.name}" in ${source.path}: ${quoted(types)}.`
  return `${why} ${event.name === 'workflow_run' ? runAdvice(types, sent) : `Send one of these, or add "${sent}" on the default branch.`}`
}

/** Nobody sends what a run does. */
function runAdvice(types: readonly string[], sent: string): string {
  const known = types.filter((type) => RUN_TYPES.includes(type))
  if (known.length === 0) return `There are ${quoted(RUN_TYPES)}: correct it on the default branch.`
  const when = known.map((type) => type.replace('_', ' ')).join(' or ')
  return `It starts when such a run is ${when}; add "${sent}" on the default branch if it should start then.`
}

function filteredPush({ event, source, triggers }: Question): string | undefined {
  if (event.name !== 'push' || !triggers) return undefined
  const why = pushFiltered(triggers.events['push'] ?? {}, event.ref, source.path)
  return (
    why &&
    `${why}. If it should run, change the filter in a commit, and tag that commit. ${instead(event, triggers)}`.trimEnd()
  )
}

function filteredRun({ event, source, triggers }: Question): string | undefined {
  const filters = triggers?.events['workflow_run']
  if (event.name !== 'workflow_run' || !filters) return undefined
  const { workflows = [] } = filters
  if (!workflows.includes(event.workflow)) {
    return `"${event.workflow}" is none of the workflows that "on: workflow_run" of ${source.path} follows: ${quoted(workflows)}. They are compared with the \`name:\` of the workflow, letter by letter.`
  }
  const why = patternsFiltered(filters, {
    event: 'workflow_run',
    kind: 'branches',
    name: event.branch,
    file: source.path,
  })
  return why && `${why}. These are the branches of the run that is followed, not of this workflow.`
}

function chain({ event }: Question): string | undefined {
  if (event.name !== 'workflow_run' || (event.level ?? 0) < DEEPEST_CHAIN) return undefined
  return `${event.level} links of workflow_run came before this one, and GitHub follows a chain for three levels. Join two of the workflows, or dispatch this one from the last of them.`
}

function badInputs({ event, source, triggers }: Question): string | undefined {
  if (event.name !== 'workflow_dispatch' || !triggers) return undefined
  return inputProblem(event.inputs ?? {}, triggers.inputs, source.path, event.workflow !== undefined)
}
