// What becomes of one target: adopted where it was woken or started already, else started, and followed to its end.
import { GithubFailure, type Workflow, type WorkflowRun } from '@plumbline/github'
import { GRACE, SHORT_GRACE, whyMissing, woken, wokenAfter } from './by-itself.ts'
import { settleEvent } from './event.ts'
import { followsThisRun } from './faults.ts'
import { type Found, follow, found } from './follow.ts'
import { wokenRuns } from './ours.ts'
import type { Plan } from './plan.ts'
import { refusalResult } from './refusals.ts'
import { cancelled, hasFailed, type TargetResult } from './result.ts'
import type { Scene } from './scene.ts'
import type { Target } from './target.ts'
import { earlier, type InPlace, type Outcome, routeOf, start } from './wake.ts'
import { isAmong, type Waking } from './waking.ts'

/** Another target whose end this one may follow, once it is there. */
export interface Predecessor {
  readonly target: Target
  readonly name: string
  /** Names of workflows that it follows itself. */
  readonly after: readonly string[]
  readonly result: Promise<TargetResult>
}

/** Adopts or starts, and follows. Never throws for what GitHub says to one target: the others go on. */
export async function settle(scene: Scene, plan: Plan, others: readonly Predecessor[]): Promise<TargetResult> {
  const { target, workflow, waking } = plan
  if (plan.ended) return plan.ended
  if (scene.deps.stop?.aborted) return cancelled(target)
  try {
    if (!workflow) return await settleEvent(scene, target)
    if (waking && waking.after.length > 0) {
      const after = await settleAfter(scene, { target, workflow, waking }, others)
      if (after) return after
    }
    return await settleWorkflow(scene, { target, workflow, waking })
  } catch (error) {
    if (error instanceof GithubFailure) return refusalResult(target, scene.request.occasion, error)
    throw error
  }
}

interface Awake {
  readonly target: Target
  readonly workflow: Workflow
  readonly waking: Waking | undefined
}

async function settleWorkflow(scene: Scene, { target, workflow, waking }: Awake): Promise<TargetResult> {
  if (target.start === 'itself') {
    const patience = waking?.verdict === 'not' ? 0 : GRACE
    const events = waking ? await eventsOf(scene, waking) : []
    const runs = await woken(scene, target, workflow, { patience, events })
    const doubt = unproven(scene, target, runs)
    if (doubt) return doubt
    return runs.length > 0 ? told(scene, target, runs) : missing(scene, target, waking)
  }
  const route = await routeOf(scene, target, workflow)
  const known = earlier(scene, route, await scene.look(target))
  if (known && !isFailed(scene, target, known)) return told(scene, target, outcome(known))
  // A run at the tag is not the one that was ordered for another ref.
  const mayWake = waking !== undefined && target.ref === scene.request.occasion.tag
  if (!known && mayWake) {
    const ended = await adoptWoken(scene, { target, workflow, waking })
    if (ended) return ended
  }
  if (scene.deps.stop?.aborted) return cancelled(target)
  const inPlace: InPlace = (runs) => {
    const other = earlier(scene, route, runs)
    if (other && !isFailed(scene, target, other)) return outcome(other)
    return other || !mayWake ? undefined : wokenInPlace(scene, { target, workflow }, runs)
  }
  const started = await start(scene, route, inPlace)
  return told(scene, target, 'verdict' in started ? withReason(started, waking) : started)
}

function outcome(known: Found | TargetResult): Outcome {
  return 'verdict' in known ? known : [known]
}

/** Runs that have started by themselves by now, unless they count for nothing. */
function wokenInPlace(
  scene: Scene,
  { target, workflow }: Pick<Awake, 'target' | 'workflow'>,
  runs: readonly WorkflowRun[],
): Outcome | undefined {
  const awake = wokenRuns(runs, workflow.path, scene.request.occasion).map((run) => found(run, 'woken'))
  if (awake.length === 0 || awake.some((run) => isFailed(scene, target, run))) return undefined
  const doubt = unproven(scene, target, awake)
  if (doubt) return scene.request.retryUnknown ? undefined : doubt
  return awake
}

/** How a target ends that has started by itself, or must have; undefined: it is to be dispatched. */
async function adoptWoken(scene: Scene, awake: Required<Awake>): Promise<TargetResult | undefined> {
  const { target, workflow } = awake
  const waking = awake.waking as Waking
  const patience = await patienceFor(scene, waking)
  // Beside a young release a run that has failed may be that of an earlier push of the tag.
  const young = await isYoung(scene)
  const counts = (run: WorkflowRun) => !young || !isFailed(scene, target, found(run, 'woken'))
  const runs = await woken(scene, target, workflow, { patience, events: await eventsOf(scene, waking), counts })
  const doubt = unproven(scene, target, runs)
  if (doubt) return scene.request.retryUnknown ? undefined : doubt
  if (runs.length > 0 && !runs.some((run) => isFailed(scene, target, run))) return told(scene, target, runs)
  if (scene.deps.stop?.aborted) return cancelled(target)
  if (runs.length === 0 && waking.verdict === 'will' && !scene.request.retryUnknown) return overdue(target, waking)
  if (runs.length > 0 || waking.verdict !== 'not' || waking.surprising)
    scene.deps.log.info(`${target.workflow}: ${dispatched(runs, waking)}`)
  return undefined
}

/** How long a run may take to appear that must, or may, start by itself. */
async function patienceFor(scene: Scene, { verdict, hoped }: Waking): Promise<number> {
  if (verdict !== 'may') return verdict === 'will' ? GRACE : 0
  if (hoped.length > 0 && (await isYoung(scene))) return GRACE
  return scene.deps.now() - Date.parse((await scene.since()) ?? '') < GRACE ? SHORT_GRACE : 0
}

/** The events whose runs are to be there: what the release may have started is waited for while it is young. */
async function eventsOf(scene: Scene, { events, hoped }: Waking): Promise<readonly string[]> {
  return hoped.length > 0 && (await isYoung(scene)) ? [...events, ...hoped] : events
}

async function isYoung({ deps, publication }: Scene): Promise<boolean> {
  return deps.now() - Date.parse((await publication())?.publishedAt ?? '') < GRACE
}

/** Where nobody knows the tag's commit, no run at the tag is known to be of this release. */
function unproven({ request: { occasion } }: Scene, target: Target, runs: readonly Found[]): TargetResult | undefined {
  if (occasion.commit !== undefined || runs.length === 0) return undefined
  return {
    ...{ target, verdict: 'unknown', how: 'none' },
    words: `may have started by itself: ${runs.map(({ url }) => url).join(', ')}, and the commit of ${occasion.tag}, which would show it, cannot be read`,
    next: 'Give this job `contents: read`, and every job that calls its workflow',
  }
}

async function told(scene: Scene, target: Target, runs: Outcome): Promise<TargetResult> {
  if ('verdict' in runs) return runs
  const words = {
    adopted: 'run of an earlier attempt',
    woken: 'has started by itself',
    dispatched: 'dispatched',
    none: '',
  }
  for (const { how, url } of runs) {
    const without = how === 'woken' && Object.keys(target.inputs).length > 0 ? ', without the inputs of the target' : ''
    scene.deps.log.info(`${target.workflow}: ${words[how]}${without} at "${target.ref}"  ${url}`)
  }
  return follow(scene, target, runs)
}

/** With `retry-failed` a run that failed is no reason to start none. */
function isFailed({ request }: Scene, target: Target, known: Found | TargetResult): boolean {
  const run: WorkflowRun | undefined = known.run
  return request.retryFailed === true && 'id' in known && run !== undefined && hasFailed(run, target)
}

/** A workflow that another run's end starts; undefined where nothing in this fan-out is that run. */
async function settleAfter(scene: Scene, { target, workflow, waking }: Awake, others: readonly Predecessor[]) {
  const names = waking?.after ?? []
  const before = others.find(
    (other) => other.target !== target && isAmong(names, other.name) && !follows(other, workflow.name, others),
  )
  const self = scene.request.self?.workflow
  if (!before && self !== undefined && isAmong(names, self)) return afterSelf(target, self)
  if (!before) return undefined
  const result = await before.result
  const runs = await wokenAfter(scene, target, workflow, { name: before.name, result })
  if (typeof runs !== 'string') return told(scene, target, runs)
  if (target.start === 'itself') {
    return { target, verdict: 'failed', how: 'none', words: `did not start: ${runs.replace(/\.$/, '')}` } as const
  }
  const next = `Start it by hand if it has to run: gh workflow run ${target.workflow} --repo ${target.repository}`
  return {
    target,
    verdict: 'unknown',
    how: 'none',
    words: `was not started: ${runs.replace(/\.$/, '')}`,
    next,
  } as const
}

/** Whether a target follows a workflow, at some distance: two that follow each other would wait for ever. */
function follows({ after }: Predecessor, name: string, others: readonly Predecessor[], depth = 0): boolean {
  if (isAmong(after, name)) return true
  // GitHub starts no longer chains (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run).
  return depth < 3 && others.some((other) => isAmong(after, other.name) && follows(other, name, others, depth + 1))
}

function afterSelf(target: Target, self: string): TargetResult {
  return { target, verdict: 'unknown', how: 'none', ...followsThisRun(self) }
}

function overdue(target: Target, waking: Waking): TargetResult {
  return {
    ...{ target, verdict: 'unknown', how: 'none' },
    words: `should have started by itself, and no run of it appeared within two minutes: it was not dispatched, to not run twice (${waking.why.replace(/\.$/, '')})`,
    next: 'Look at its runs; if none came, run this job again with `retry-unknown: true`: then it is dispatched',
  }
}

async function missing(scene: Scene, target: Target, waking: Waking | undefined): Promise<TargetResult> {
  if (scene.deps.stop?.aborted) return cancelled(target)
  const why = waking ? await whyMissing(scene, waking) : ''
  return {
    ...{ target, verdict: 'failed', how: 'none' },
    words: `did not start: ${why.replace(/\.$/, '')}`,
    next: `Make it a target with \`on: workflow_dispatch\`, or start it by hand: gh workflow run ${target.workflow} --repo ${target.repository} --ref ${target.ref}`,
  }
}

function dispatched(runs: readonly Found[], { verdict, why }: Waking): string {
  if (runs.length > 0) return 'its own run has failed; it is dispatched (retry-failed)'
  if (verdict === 'unread') return `is dispatched without a look at what starts it: ${why}`
  return verdict === 'not'
    ? `does not start by itself, so it is dispatched: ${why}`
    : 'did not start by itself; it is dispatched'
}

/** What can neither be dispatched nor start by itself is told with both reasons. */
function withReason(result: TargetResult, waking: Waking | undefined): TargetResult {
  if (!result.miswritten || waking?.verdict !== 'not') return result
  return { ...result, words: `${result.words}; nor does it start by itself: ${waking.why.replace(/\.$/, '')}` }
}
