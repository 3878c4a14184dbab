// Chains of workflow_run: what starts when the workflows that an event starts have ended well.
import type { TokenKind, Trigger, TriggerEvent, WorkflowRunEvent, WorkflowSource } from './model.ts'
import { refOf } from './question.ts'
import { whatStarts } from './what-starts.ts'

export interface Follower {
  /** The name of the workflow whose run it follows. */
  readonly after: string
  /** 0 for one that follows a run of the event itself. */
  readonly level: number
  readonly trigger: Trigger
}

/** Only what the followed run brings up: those that start, and those that a rule about chains or tokens stops. */
const TOLD: ReadonlySet<Trigger['code']> = new Set(['starts', 'chain-too-long', 'github-token', 'disabled'])

/** The followers of every workflow that the event starts, level by level. `defaultBranch` is its name: main. */
export function whatFollows(
  files: readonly WorkflowSource[],
  event: TriggerEvent,
  token: TokenKind,
  defaultBranch: string,
): Follower[] {
  const followers: Follower[] = []
  let runs = whatStarts(files, event, token).filter(({ starts }) => starts)
  let branch = refOf(event) ?? defaultBranch
  for (let level = event.name === 'workflow_run' ? (event.level ?? 0) + 1 : 0; runs.length > 0; level++) {
    const names = [...new Set(runs.map(({ name }) => name))]
    const found = names.flatMap((workflow) => followersOf(files, { workflow, branch, level }, token))
    followers.push(...found)
    runs = found.map(({ trigger }) => trigger).filter(({ starts }) => starts)
    // Runs of workflow_run are runs of the default branch.
    branch = defaultBranch
  }
  return followers
}

function followersOf(
  files: readonly WorkflowSource[],
  followed: Pick<WorkflowRunEvent, 'workflow' | 'branch'> & { readonly level: number },
  token: TokenKind,
): Follower[] {
  const event = { ...followed, name: 'workflow_run', action: 'completed', conclusion: 'success' } as const
  return whatStarts(files, event, token)
    .filter(({ code }) => TOLD.has(code))
    .map((trigger) => ({ after: followed.workflow, level: followed.level, trigger }))
}
