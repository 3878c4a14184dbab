// Starts one target's workflow by a dispatch, unless a run of it for this release exists.
import {
  type DispatchAnswer,
  dispatchWorkflow,
  GithubFailure,
  type Workflow,
  type WorkflowRun,
} from '@plumbline/github'
import { shellQuote } from '@plumbline/kernel'
import { type Correlated, correlate, correlationOf } from './correlation.ts'
import { type Found, found } from './follow.ts'
import { lastLook } from './last-look.ts'
import { bestOf, type Marks, sortRuns } from './ours.ts'
import { refusalResult } from './refusals.ts'
import { cancelled, type TargetResult } from './result.ts'
import type { Scene } from './scene.ts'
import { atHome, senderTo, type Target } from './target.ts'
import { declaredAt } from './waking.ts'

/** How long a run is looked for that GitHub did not name; milliseconds. */
const LOOKED_FOR = 120_000

/** Where a dispatch goes, and how its runs are known. */
export interface Route {
  readonly target: Target
  readonly workflow: Workflow
  readonly marks: Marks
  readonly inputs: Readonly<Record<string, string>>
  /** Nothing can have been started before: whatever is there is somebody's. */
  readonly fresh: boolean
  /** Whether one of the inputs may be unknown to the workflow. */
  readonly hoped: boolean
}

/** Reads what it takes to tell this target's runs from others. */
export async function routeOf(scene: Scene, target: Target, workflow: Workflow): Promise<Route> {
  const { occasion } = scene.request
  const sender = senderTo(target, scene.request)
  const correlation = correlationOf(target, occasion)
  const file = atHome(target, occasion) ? await declaredAt(scene, workflow.path, target) : 'foreign'
  const { inputs, shown, hoped = false }: Correlated = correlate(target, correlation, file)
  const marks: Marks = { correlation, shown, since: await scene.since(), sender }
  return { target, workflow, inputs, hoped, fresh: await scene.fresh(), marks }
}

/** The run of an earlier attempt, or why it cannot be told whether there was one; undefined: nothing was started. */
export function earlier(scene: Scene, route: Route, runs: readonly WorkflowRun[]): Found | TargetResult | undefined {
  const { target, workflow, marks } = route
  const { occasion, retryUnknown } = scene.request
  const { ours, doubtful } = sortRuns(runs, workflow.path, target, occasion, marks)
  const best = bestOf(ours, target)
  if (best) return found(best, 'adopted')
  if (doubtful.length === 0 || route.fresh || retryUnknown) return undefined
  return {
    ...{ target, verdict: 'unknown', how: 'none' },
    words: `was not started: ${listed(doubtful)} at "${target.ref}" since the release may be its run, and nothing shows whose ${doubtful.length === 1 ? 'it is' : 'they are'}`,
    next: `Look at ${doubtful[0]?.html_url}; if it is not for this release, run this job again with \`retry-unknown: true\`. ${advice(route)}`,
  }
}

/** Runs to follow, or how the target has ended. */
export type Outcome = readonly Found[] | TargetResult

/** What the runs of a moment ago put in the place of a sending; undefined: nothing. */
export type InPlace = (runs: readonly WorkflowRun[]) => Outcome | undefined

/** `vanished`: no answer that counts, and no trace of a run. */
interface Sent {
  readonly outcome: Outcome
  readonly vanished?: true
}

/** Sends once, and again only where it vanished and `retry-unknown` says so. Throws GithubFailure where nobody can look. */
export async function start(scene: Scene, route: Route, inPlace: InPlace): Promise<Outcome> {
  const { outcome, vanished } = await sendAndFind(scene, route, inPlace)
  if (!vanished || !scene.request.retryUnknown || scene.deps.stop?.aborted) return outcome
  scene.deps.log.info(`${route.target.workflow}: has left no trace; it is sent again (retry-unknown)`)
  return (await sendAndFind(scene, route, inPlace)).outcome
}

async function sendAndFind(scene: Scene, route: Route, inPlace: InPlace): Promise<Sent> {
  const { target, inputs, hoped } = route
  const { repository, workflow, ref } = target
  const last = lastLook(scene.deps, () => scene.look(target), inPlace)
  try {
    const { client } = scene.deps
    const { wanted } = last
    const answer = await scene.send(() => dispatchWorkflow(client, { repository, workflow, ref, inputs, wanted }))
    if (answer.kind === 'needless') return { outcome: last.instead() ?? cancelled(target) }
    if (answer.kind === 'run') return { outcome: [{ id: answer.runId, url: answer.url, how: 'dispatched' }] }
    return await lookFor(scene, route, last.seen(), answer)
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error
    // Nothing was started; the hope for a declared input was vain.
    if (hoped && error.status === 422 && error.says(/unexpected inputs/i))
      return sendAndFind(scene, { ...route, inputs: target.inputs, hoped: false }, inPlace)
    return { outcome: { ...refusalResult({ ...target, inputs }, scene.request.occasion, error), target } }
  }
}

/** What was sent without a clear answer is looked for among the runs that were not there before. */
async function lookFor(
  scene: Scene,
  route: Route,
  before: readonly WorkflowRun[],
  answer: Extract<DispatchAnswer, { readonly kind: 'accepted' | 'unclear' }>,
): Promise<Sent> {
  const { target, workflow, marks } = route
  const { deps, request } = scene
  const known = new Set(before.map(({ id }) => id))
  const sort = (runs: readonly WorkflowRun[]) =>
    sortRuns(
      runs.filter(({ id }) => !known.has(id)),
      ...([workflow.path, target, request.occasion, { ...marks, justSent: true }] as const),
    )
  const seen = { doubtful: [] as readonly WorkflowRun[] }
  const pick = (runs: readonly WorkflowRun[]) => {
    const { ours, doubtful } = sort(runs)
    seen.doubtful = doubtful
    return ours.length > 0 ? ours : undefined
  }
  const now = deps.now()
  const ours = await scene
    .board(target.repository)
    .seek(now, pick, now + LOOKED_FOR)
    .catch((error: GithubFailure) => error)
  if (Array.isArray(ours) && ours.length === 1) return { outcome: [found(ours[0] as WorkflowRun, 'dispatched')] }
  const doubt =
    answer.kind === 'unclear' ? `GitHub's answer was unclear (${answer.failure.answer})` : 'GitHub named no run'
  const outcome: TargetResult = {
    ...{ target, verdict: 'unknown', how: 'none' },
    words: `was sent once; ${doubt}, and ${findings(ours, seen.doubtful, target)}`,
    next: afterUnclear(scene, route),
  }
  // 204 is no doubt about the sending.
  const vanished = answer.kind === 'unclear' && ours === undefined && seen.doubtful.length === 0
  return vanished ? { outcome, vanished } : { outcome }
}

function findings(
  ours: readonly WorkflowRun[] | GithubFailure | undefined,
  doubtful: readonly WorkflowRun[],
  target: Target,
) {
  if (ours instanceof Error) return ours.message
  const ref = `at "${target.ref}"`
  if (ours && ours.length > 1) return `${listed(ours)} ${ref} appeared that could be its run`
  if (doubtful.length > 0) return `nothing shows whether ${listed(doubtful)} ${ref} is its run`
  return `no run of it appeared ${ref} within two minutes`
}

function listed(runs: readonly WorkflowRun[]): string {
  return runs.length === 1
    ? `run ${runs[0]?.id}`
    : `each of the ${runs.length} runs ${runs.map(({ id }) => id).join(', ')}`
}

/** What a re-run will do about it: the list decides then. */
function afterUnclear({ request }: Scene, route: Route): string {
  const { target, marks } = route
  if (marks.shown === 'yes') {
    return `Run this job again: it adopts the run whose title shows "${marks.correlation}", or sends it where there is none. By hand it is ${byHand(route)}`
  }
  if (atHome(target, request.occasion) && target.ref === request.occasion.tag && marks.sender?.login !== undefined) {
    return `Run this job again: it adopts a run that this token's account has started at "${target.ref}", or sends it where there is none. ${advice(route)}`
  }
  return `Look at the runs of ${target.workflow} in ${target.repository}; if none is for this release, run this job again with \`retry-unknown: true\`. ${advice(route)}`
}

/** How a run can be known for certain next time. */
function advice({ marks, workflow }: Route): string {
  if (marks.shown === 'yes') return ''
  return `Declare an input \`correlation\` in ${workflow.path} and show it in its \`run-name\`: then its runs are known for certain`
}

function byHand({ target, inputs }: Route): string {
  const given = Object.entries(inputs).map(([name, value]) => ` -f ${shellQuote(`${name}=${value}`)}`)
  return `gh workflow run ${target.workflow} --repo ${target.repository} --ref ${shellQuote(target.ref)}${given.join('')}`
}
