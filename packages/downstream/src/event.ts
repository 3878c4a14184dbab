// A target that is an event: sent once, and followed where a run's title shows what we sent with it.
import { dispatchRepository, type EventAnswer, GithubFailure, type WorkflowRun } from '@plumbline/github'
import { correlationOf, shows } from './correlation.ts'
import { EVENT, earlierLooker, type SentEarlier } from './event-runs.ts'
import { type Found, follow, found } from './follow.ts'
import { lasting, lastLook } from './last-look.ts'
import { refusalResult } from './refusals.ts'
import { cancelled, hasFailed, type TargetResult } from './result.ts'
import type { Scene } from './scene.ts'
import type { Target } from './target.ts'

/** GitHub's limit for the keys of `client_payload`. */
const MOST_KEYS = 10
const LOOKED_FOR = 120_000

/** Sends the event, unless a run shows that it was sent; never says "ran" of what nobody can see. */
export async function settleEvent(scene: Scene, target: Target): Promise<TargetResult> {
  const correlation = correlationOf(target, scene.request.occasion)
  const look = lasting(scene.deps, earlierLooker(scene, target, correlation))
  const judge = (earlier: SentEarlier) => standing(scene, target, earlier)
  const before = await judge(await look())
  if (before) return endOf(scene, target, before)
  const last = lastLook(scene.deps, look, judge)
  const payload = withCorrelation(target.payload ?? {}, correlation)
  const { repository, workflow: type } = target
  const began = scene.deps.now()
  try {
    const answer = await scene.send(() =>
      dispatchRepository(scene.deps.client, { repository, type, payload, wanted: last.wanted }),
    )
    if (answer.kind === 'needless') return endOf(scene, target, last.instead() ?? cancelled(target))
    const known = new Set(last.seen().runs.map(({ id }) => id))
    return await followSent(scene, target, answer, { correlation, known, began })
  } catch (error) {
    if (error instanceof GithubFailure) return refusalResult(target, scene.request.occasion, error)
    throw error
  }
}

/** What stands in the way of sending: runs of an earlier attempt, or a doubt. */
type Standing = readonly WorkflowRun[] | TargetResult

async function standing(
  { request, fresh }: Scene,
  target: Target,
  { runs, doubtful }: SentEarlier,
): Promise<Standing | undefined> {
  const redo = request.retryFailed === true && runs.every((run) => hasFailed(run, target))
  if (runs.length > 0 && !redo) return runs
  if (doubtful === 0 || request.retryUnknown || (await fresh())) return undefined
  return unclearBefore(target, doubtful)
}

async function endOf(scene: Scene, target: Target, standing: Standing): Promise<TargetResult> {
  return 'verdict' in standing ? standing : followEach(scene, target, standing, 'adopted')
}

interface Look {
  readonly correlation: string
  /** Runs that were there before. */
  readonly known: ReadonlySet<number>
  readonly began: number
}

async function followSent(scene: Scene, target: Target, answer: EventAnswer, look: Look): Promise<TargetResult> {
  const unclear = answer.kind === 'unclear' ? answer.failure : undefined
  const sent = unclear ? `was sent once; GitHub's answer was unclear (${unclear.answer})` : 'was sent'
  scene.deps.log.info(`event "${target.workflow}" ${sent}`)
  if (!target.wait && !unclear) {
    return { target, verdict: 'sent', how: 'dispatched', words: 'was sent; nobody waits for what it starts' }
  }
  const runs = await appeared(scene, target, look)
  return runs.length > 0
    ? followEach(scene, target, runs, 'dispatched')
    : cannotBeFollowed(target, sent, look.correlation)
}

function followEach(
  scene: Scene,
  target: Target,
  runs: readonly WorkflowRun[],
  how: Found['how'],
): Promise<TargetResult> {
  // Where it was sent again the newest run of each workflow counts.
  const newest = runs.filter((run, index) => runs.findIndex(({ path }) => path === run.path) === index)
  return follow(
    scene,
    target,
    newest.map((run) => found(run, how)),
  )
}

/** The workflows that listen begin within moments of each other: whoever is listed at the first sight is followed. */
async function appeared(
  { deps, board }: Scene,
  target: Target,
  { correlation, known, began }: Look,
): Promise<readonly WorkflowRun[]> {
  const pick = (runs: readonly WorkflowRun[]) => {
    const ours = runs.filter(
      (run) => run.event === EVENT && !known.has(run.id) && shows(run.display_title, correlation),
    )
    return ours.length > 0 ? ours : undefined
  }
  return (await board(target.repository).seek(began, pick, deps.now() + LOOKED_FOR)) ?? []
}

function withCorrelation(payload: Readonly<Record<string, unknown>>, correlation: string) {
  const room = Object.keys(payload).length < MOST_KEYS && payload['correlation'] === undefined
  return room ? { ...payload, correlation } : payload
}

function cannotBeFollowed(target: Target, sent: string, correlation: string): TargetResult {
  const advice = `Let the workflow that listens to it show the correlation: run-name: … \${{ github.event.client_payload.correlation }}; then its run is found by "${correlation}"`
  return {
    ...{ target, verdict: 'unknown', how: 'dispatched' },
    words: `${sent} and cannot be followed: GitHub does not say what it started, and no run shows "${correlation}"`,
    next: `Look at ${target.repository} for what it started. ${advice}, or set \`wait: false\``,
  }
}

function unclearBefore(target: Target, count: number): TargetResult {
  const runs = count === 1 ? 'a run of this event has' : `${count} runs of this event have`
  return {
    ...{ target, verdict: 'unknown', how: 'none' },
    words: `was not sent: ${runs} begun since the release, and nothing shows whether for it`,
    next: 'If they are not for this release, run this job again with `retry-unknown: true`',
  }
}
