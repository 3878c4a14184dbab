// Chains of workflow_run: what starts with, or after, the runs of the workflows that an event starts.
import type { TokenKind, Trigger, TriggerEvent, WorkflowRunEvent, WorkflowSource } from './model.ts'
import { refOf } from './question.ts'
import { readTriggers } from './read-triggers.ts'
import { whatStarts } from './what-starts.ts'

export interface Follower {
  /** The name of the workflow whose run it follows. */
  readonly after: string
  /** What of that run starts it: its end, before all. */
  readonly action: WorkflowRunEvent['action']
  /** 0 for one that follows a run of the event itself. */
  readonly level: number
  readonly trigger: Trigger
}

/** A run that ended well is told of first; a follower starts once for each that its file lists. */
const ACTIONS = ['completed', 'requested', 'in_progress'] as const

/** Only what the followed run brings up: of those that name its workflow, what starts, and what a rule stops. */
const UNTOLD: ReadonlySet<Trigger['code']> = new Set(['no-such-event', 'absent', 'invalid'])

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
  return files.flatMap((source) => {
    if (!names(source, followed.workflow)) return []
    const answers = ACTIONS.flatMap((action) => {
      const ended = action === 'completed' ? { conclusion: 'success' } : {}
      const event = { ...followed, ...ended, name: 'workflow_run', action } as const
      return whatStarts([source], event, token).map((trigger) => ({ action, trigger }))
    })
    // Where the type decides, the type that it listens to; else its end.
    const heard = answers.find(({ trigger }) => trigger.code !== 'wrong-type') ?? answers[0]
    if (!heard || UNTOLD.has(heard.trigger.code)) return []
    return [{ after: followed.workflow, level: followed.level, ...heard }]
  })
}

function names({ path, onDefaultBranch }: WorkflowSource, workflow: string): boolean {
  if (onDefaultBranch === undefined) return false
  return readTriggers(path, onDefaultBranch).events['workflow_run']?.workflows?.includes(workflow) ?? false
}
