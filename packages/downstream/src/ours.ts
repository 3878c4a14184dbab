// Which runs of a target's workflow belong to this release: decided by what GitHub shows, never by "any new run".
import { dispatchedRuns, type GithubClient, type WorkflowRun } from '@plumbline/github'
import type { FanOutDeps, Occasion, Target } from './target.ts'

/** Looks for the run of a send without a run id, in milliseconds after it. */
const LOOKS = [3000, 5000, 10_000, 15_000, 30_000, 30_000]

/** The dispatched runs of a target's workflow at its ref, newest first. */
export function runsAtRef(client: GithubClient, target: Target): Promise<WorkflowRun[]> {
  return dispatchedRuns(client, target.repository, target.workflow, target.ref)
}

/**
 * The run of an earlier attempt to adopt: one that succeeded, else one that is under way, else the newest.
 * A dispatched run counts as this release's when it was started at the released tag (and commit, where that is known),
 * or, at another ref, when its run name shows the tag as a word: GitHub does not tell a run's inputs.
 */
export function earlierRun(runs: readonly WorkflowRun[], target: Target, occasion: Occasion): WorkflowRun | undefined {
  const ours = runs.filter((run) => belongs(run, target, occasion))
  const succeeded = ours.find((run) => run.conclusion === 'success')
  return succeeded ?? ours.find((run) => run.status !== 'completed') ?? ours[0]
}

/** The one run that appeared since `before`; undefined when there is none, or more than one, after two minutes. */
export async function appearedRun(
  deps: FanOutDeps,
  target: Target,
  before: readonly WorkflowRun[],
): Promise<WorkflowRun | undefined> {
  const known = new Set(before.map((run) => run.id))
  for (const pause of LOOKS) {
    await deps.sleep(pause)
    const fresh = (await runsAtRef(deps.client, target)).filter((run) => !known.has(run.id))
    if (fresh.length > 0) return fresh.length === 1 ? fresh[0] : undefined
  }
  return undefined
}

function belongs(run: WorkflowRun, target: Target, occasion: Occasion): boolean {
  if (target.ref !== occasion.tag) return showsWord(run.display_title, occasion.tag)
  const sameRepository = target.repository.toLowerCase() === occasion.repository.toLowerCase()
  return !sameRepository || occasion.commit === undefined || run.head_sha === occasion.commit
}

function showsWord(title: string, word: string): boolean {
  return title.split(/[\s()[\],;:]+/).includes(word)
}
