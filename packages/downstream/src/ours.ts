// Which runs of a target's workflow belong to this release: decided by what GitHub shows, never by "any new run".
import type { Sender, WorkflowRun } from '@plumbline/github'
import { type Shown, shows } from './correlation.ts'
import { atHome, type Occasion, type Target } from './target.ts'

/** How runs are told apart. */
export interface Marks {
  readonly correlation: string
  readonly shown: Shown
  /** What is looked for was sent just now, with the correlation: a run whose title lacks it is another one. */
  readonly justSent?: boolean
  /** Runs from before are of no account; ISO 8601, undefined where nobody knows when the release was published. */
  readonly since: string | undefined
  readonly sender: Sender | undefined
}

/** `ours` for certain; `doubtful` runs may be ours, or another release's, or somebody's. */
export interface Sorted {
  readonly ours: readonly WorkflowRun[]
  readonly doubtful: readonly WorkflowRun[]
}

/**
 * A dispatched run is ours when its title shows our correlation. One whose title shows none is ours when it was started
 * at the released tag (and commit), with our token's account: another release dispatches at another tag, and a
 * person has another account. At a branch both may be at work: there such a run stays doubtful.
 */
export function sortRuns(runs: readonly WorkflowRun[], path: string, target: Target, occasion: Occasion, marks: Marks) {
  const candidates = runs.filter(
    (run) => isDispatch(run, path, target.ref) && (marks.since === undefined || notBefore(run, marks.since)),
  )
  const home = atHome(target, occasion)
  const named = candidates.filter((run) => showsIt(run, home ? occasion.tag : undefined, marks.correlation))
  if (named.length > 0 || (marks.justSent && marks.shown === 'yes')) return { ours: named, doubtful: [] }
  // An earlier attempt may have sent without it: where it could not read the workflow's file.
  const mute = candidates.filter((run) => marks.shown !== 'yes' || !run.display_title.includes(`/${target.workflow}`))
  if (!marks.sender) return { ours: [], doubtful: mute }
  const { sender } = marks
  const sent = mute.filter((run) => sentBy(run, sender))
  if (!home || target.ref !== occasion.tag) return { ours: [], doubtful: sent }
  return { ours: sent.filter((run) => isAtCommit(run, occasion)), doubtful: [] }
}

/** The run to go on with: one that succeeded, else one that is under way, else the newest. */
export function bestOf(runs: readonly WorkflowRun[]): WorkflowRun | undefined {
  const succeeded = runs.find((run) => run.conclusion === 'success')
  return succeeded ?? runs.find((run) => run.status !== 'completed') ?? runs[0]
}

/** The runs that the tag's push, its creation or the release started, newest of each event. */
export function wokenRuns(runs: readonly WorkflowRun[], path: string, occasion: Occasion): readonly WorkflowRun[] {
  const woken = runs.filter(
    (run) =>
      ['push', 'create', 'release'].includes(run.event) &&
      isOf(run, path) &&
      run.head_branch === occasion.tag &&
      isAtCommit(run, occasion),
  )
  return woken.filter((run, index) => woken.findIndex(({ event }) => event === run.event) === index)
}

/** Whether it is a run of this workflow file; GitHub has been seen to add `@ref` to the path. */
export function isOf(run: WorkflowRun, path: string): boolean {
  return run.path.split('@')[0] === path
}

/** Whether an account is the one that our token acts as. */
export function sentBy(run: WorkflowRun, { login, bot }: Sender): boolean {
  if (!run.actor) return false
  return login === undefined ? bot && run.actor.type === 'Bot' : run.actor.login === login
}

/** GitHub's times have whole seconds. */
export function notBefore(run: WorkflowRun, since: string): boolean {
  return Date.parse(run.created_at) >= Math.floor(Date.parse(since) / 1000) * 1000
}

function isDispatch(run: WorkflowRun, path: string, ref: string): boolean {
  return run.event === 'workflow_dispatch' && isOf(run, path) && run.head_branch === ref
}

/** In the released repository the bare tag says as much: one workflow is a target only once per ref. */
function showsIt(run: WorkflowRun, tag: string | undefined, correlation: string): boolean {
  return shows(run.display_title, correlation) || (tag !== undefined && shows(run.display_title, tag))
}

function isAtCommit(run: WorkflowRun, { commit }: Occasion): boolean {
  return commit === undefined || run.head_sha === commit
}
