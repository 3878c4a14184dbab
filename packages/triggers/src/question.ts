// One workflow file and one event: what the reasons look at.
import type { TokenKind, TriggerEvent, WorkflowSource, WorkflowTriggers } from './model.ts'
import { readTriggers } from './read-triggers.ts'
import { shortRef } from './ref-filters.ts'

export interface Question {
  readonly source: WorkflowSource
  readonly event: TriggerEvent
  readonly token: TokenKind
  /** Which version of the file counts for this event. */
  readonly version: Version
  /** That version, read; undefined when the file is not there. */
  readonly triggers: WorkflowTriggers | undefined
}

export type Version = 'atRef' | 'onDefaultBranch'

/** Events whose workflow file is always that of the default branch. */
const BY_DEFAULT_BRANCH: ReadonlySet<TriggerEvent['name']> = new Set(['repository_dispatch', 'workflow_run'])

export function questionOf(source: WorkflowSource, event: TriggerEvent, token: TokenKind): Question {
  const version = BY_DEFAULT_BRANCH.has(event.name) ? 'onDefaultBranch' : 'atRef'
  const text = source[version]
  return { source, event, token, version, triggers: text === undefined ? undefined : readTriggers(source.path, text) }
}

/** v1.2.3, main: the short name of the event's ref; undefined for events without one. */
export function refOf(event: TriggerEvent): string | undefined {
  if (event.name === 'release') return event.tag
  return 'ref' in event ? shortRef(event.ref) : undefined
}

/** publish.yml */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Whether a person means this workflow: by path, file name, or `name`. */
export function isNamed(wanted: string, source: WorkflowSource, name: string | undefined): boolean {
  return wanted === source.path || wanted === fileName(source.path) || wanted === name
}
