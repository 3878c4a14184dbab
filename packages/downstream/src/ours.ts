// Which runs of a target's workflow belong to this release: decided by what GitHub shows, never by "any new run".
import type { Sender, WorkflowRun } from '@plumbline/github'
import { type Shown, shows } from './correlation.ts'
import { hasFailed, isSuccess } from './result.ts'
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
 * A dispatched run is ours when its title shows our correlation: several are what was sent once more, by us or by hand.
 * One whose title shows none is ours when it was started at the released tag and commit with the account of our token,
 * and is the only one: another release dispatches at another tag, and a person has another account. Where one of these
 * is not known, and at a branch, others may be at work as well: there such a run stays doubtful.
 */
export function sortRuns(runs: readonly WorkflowRun[], path: string, target: Target, occasion: Occasion, marks: Marks) {
  const candidates = runs.filter(
    (run) => isDispatch(run, path, target.ref) && (marks.since === undefined || notBefore(run, marks.since)),
  )
  const named = candidates.filter((run) => shows(run.display_title, marks.correlation))
  if (named.length > 0 || (marks.justSent && marks.shown === 'yes')) return { ours: named, doubtful: [] }
  // An earlier attempt may have sent without it: where it could not read the workflow's file.
  const mute = candidates.filter((run) => marks.shown !== 'yes' || !run.display_title.includes(`/${target.workflow}`))
  const { sender } = marks
  const sent = sender ? mute.filter((run) => mayBeSentBy(run, sender)) : mute
  const atTag = atHome(target, occasion) && target.ref === occasion.tag && occasion.commit !== undefined
  if (sender?.login === undefined || !atTag) return { ours: [], doubtful: sent }
  const own = standing(
    sent.filter((run) => isAtCommit(run, occasion)),
    target,
  )
  return own.length > 1 && !marks.justSent ? { ours: [], doubtful: own } : { ours: own, doubtful: [] }
}

/** Without runs that had failed before a newer one began: `retry-failed` starts one in the place of another. */
function standing(runs: readonly WorkflowRun[], target: Target): readonly WorkflowRun[] {
  return runs.filter(
    (run, index) => !(hasFailed(run, target) && runs.slice(0, index).some((newer) => notBefore(newer, run.updated_at))),
  )
}

/** The run to go on with: one that succeeded, else one that is under way, else the newest. */
export function bestOf(runs: readonly WorkflowRun[], target: Target): WorkflowRun | undefined {
  const succeeded = runs.find((run) => isSuccess(run, target))
  return succeeded ?? runs.find((run) => run.status !== 'completed') ?? runs[0]
}

/**
 * The runs that the tag's push, its creation or the release started, newest of each event; where nobody knows the tag's
 * commit, those that may be.
 */
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

/** Whether our token can have started it: it acts as this account, or, where its app is nameless, as some bot. */
export function mayBeSentBy(run: WorkflowRun, { login, bot }: Sender): boolean {
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

function isAtCommit(run: WorkflowRun, { commit }: Occasion): boolean {
  return commit === undefined || run.head_sha === commit
}
