// Runs that nobody here starts: woken by the tag, by the release, or by the end of another run.
import { commitMessage, type Workflow, type WorkflowRun } from '@plumbline/github'
import { skipWord } from '@plumbline/triggers'
import { type Found, found } from './follow.ts'
import { isOf, notBefore, wokenRuns } from './ours.ts'
import type { TargetResult } from './result.ts'
import type { Scene } from './scene.ts'
import type { Target } from './target.ts'
import { type Waking, wokenBy } from './waking.ts'

/** How long a run that must start by itself may take to appear, milliseconds. */
export const GRACE = 120_000
/** The same where nobody knows whether it must, and the release is young. */
export const SHORT_GRACE = 30_000

type Known = Pick<Workflow, 'path' | 'name'>

/** What is waited for: `patience` in milliseconds, one run of each of the events, which has to count. */
export interface Awaited {
  readonly patience: number
  readonly events: readonly string[]
  readonly counts?: (run: WorkflowRun) => boolean
}

/**
 * Runs of the tag and of the release, as they stand, or, for the patient, as they appear within the grace time: one for
 * each event that starts the workflow for certain.
 */
export async function woken(
  scene: Scene,
  target: Target,
  workflow: Known,
  { patience, events, counts = () => true }: Awaited,
): Promise<readonly Found[]> {
  const { occasion } = scene.request
  let seen: readonly WorkflowRun[] = []
  const complete = (runs: readonly WorkflowRun[]) => {
    seen = wokenRuns(runs, workflow.path, occasion)
    return seen.some(counts) && events.every((event) => seen.some((run) => run.event === event && counts(run)))
  }
  const first = await scene.look(target)
  if (!complete(first) && patience > 0) {
    scene.deps.log.info(`${target.workflow}: looks for the run that starts by itself`)
    const now = scene.deps.now()
    // A run of the tag's push may be older than what is asked for now.
    const pick = (runs: readonly WorkflowRun[]) => complete([...runs, ...first]) || undefined
    await scene.board(target.repository).seek(now, pick, now + patience)
  }
  return seen.map((run) => found(run, 'woken'))
}

/** The run that the end of another target's run starts, or why there is none. */
export async function wokenAfter(
  scene: Scene,
  target: Target,
  workflow: Known,
  before: { readonly name: string; readonly result: TargetResult },
): Promise<readonly Found[] | string> {
  const { run } = before.result
  if (run?.status !== 'completed') return `it follows "${before.name}", whose end is not known`
  const ended = { workflow: before.name, branch: run.head_branch ?? '', conclusion: run.conclusion ?? '' }
  const { starts, why } = await wokenBy(scene, workflow.path, ended)
  if (!starts) return why
  const pick = (runs: readonly WorkflowRun[]) => {
    const some = runs.filter(
      (each) => each.event === 'workflow_run' && isOf(each, workflow.path) && notBefore(each, run.updated_at),
    )
    return some.length > 0 ? some : undefined
  }
  const until = Math.max(scene.deps.now(), Date.parse(run.updated_at)) + GRACE
  const some = await scene.board(target.repository).seek(Date.parse(run.updated_at), pick, until)
  if (!some) return `${why} And yet no run of it appeared within two minutes after the end of "${before.name}".`
  if (some.length === 1) return some.map((each) => found(each, 'woken'))
  return `${some.length} runs of it began since "${before.name}" ended, and GitHub does not show which of them followed it.`
}

/** Why an expected run is not there. */
export async function whyMissing(scene: Scene, waking: Waking): Promise<string> {
  if (waking.verdict === 'not') return waking.why
  if (waking.verdict === 'unread') return `why is not known: ${waking.why}.`
  const word = await skipWordAt(scene)
  if (word !== undefined) return `The tagged commit's message has \`${word}\`, which stops what listens to push.`
  if (waking.verdict === 'may' && waking.hoped.length > 0)
    return `${waking.why} Nobody here knows with whose token the release was published: GITHUB_TOKEN starts nothing.`
  const doubt =
    waking.verdict === 'may'
      ? 'Nobody here knows who pushed the tag: one made with GITHUB_TOKEN starts nothing, nor do more than three tags in one push.'
      : 'And yet no run of it appeared within two minutes: look for one that a policy or a concurrency group has held back.'
  return `${waking.why} ${doubt}`
}

async function skipWordAt({ deps, request: { occasion } }: Scene): Promise<string | undefined> {
  const { repository, commit } = occasion
  if (commit === undefined) return undefined
  return skipWord(await commitMessage(deps.client, repository, commit))
}
