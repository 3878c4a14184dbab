// Starts one target's workflow, unless a run of it for this release exists.
import {
  type DispatchAnswer,
  dispatchWorkflow,
  GithubFailure,
  readRun,
  readWorkflow,
  type WorkflowRun,
} from '@plumbline/github'
import { appearedRun, earlierRun, runsAtRef } from './ours.ts'
import { refusalResult } from './refusals.ts'
import type { TargetResult } from './result.ts'
import type { FanOutDeps, Occasion, Target } from './target.ts'

/** How often, and how long apart (milliseconds, growing), a new run is looked for. */
const FIRST_LOOKS = 5
const FIRST_PAUSE = 2000

/** A run to follow, or how the target ended without one. */
export type Woken = { readonly run: WorkflowRun; readonly how: 'dispatched' | 'adopted' } | TargetResult

/** Never throws for what GitHub says to one target: the others go on. */
export async function wake(deps: FanOutDeps, target: Target, occasion: Occasion): Promise<Woken> {
  try {
    const { state } = await readWorkflow(deps.client, target.repository, target.workflow)
    if (state !== 'active') return disabled(target, state)
    const before = await runsAtRef(deps.client, target)
    const earlier = earlierRun(before, target, occasion)
    if (earlier) return { run: earlier, how: 'adopted' }
    const answer = await dispatchWorkflow(deps.client, target.repository, target.workflow, target.ref, target.inputs)
    return answer.kind === 'run'
      ? await namedRun(deps, target, answer.runId, answer.url)
      : await lookedFor(deps, target, before, answer)
  } catch (error) {
    if (error instanceof GithubFailure) return refusalResult(target, occasion, error)
    throw error
  }
}

/** What was sent without a clear answer is looked for, and never sent a second time. */
async function lookedFor(
  deps: FanOutDeps,
  target: Target,
  before: readonly WorkflowRun[],
  answer: Exclude<DispatchAnswer, { readonly kind: 'run' }>,
): Promise<Woken> {
  const seen = await appearedRun(deps, target, before).catch((error: Error) => error.message)
  if (typeof seen === 'object') return { run: seen, how: 'dispatched' }
  const doubt =
    answer.kind === 'unclear' ? `GitHub's answer was unclear (${answer.failure.answer})` : 'GitHub named no run'
  return {
    target,
    verdict: 'unknown',
    how: 'none',
    words: `was sent once; ${doubt}, and ${seen ?? `no single new run at "${target.ref}" appeared within two minutes`}`,
    next: `Look at the runs of ${target.workflow} in ${target.repository}; if nothing ran: ${byHand(target)}`,
  }
}

/** A run that was made this moment may take GitHub a few seconds to show. */
async function namedRun(deps: FanOutDeps, target: Target, runId: number, url: string): Promise<Woken> {
  for (let looks = 1; ; looks += 1) {
    try {
      return { run: await readRun(deps.client, target.repository, runId), how: 'dispatched' }
    } catch (error) {
      const notYet = error instanceof GithubFailure && error.status === 404 && looks < FIRST_LOOKS
      if (!notYet) {
        const words = `was started as run ${runId}, which cannot be read (${(error as Error).message})`
        return { target, verdict: 'unknown', how: 'dispatched', runId, url, words }
      }
      await deps.sleep(FIRST_PAUSE * looks)
    }
  }
}

function disabled(target: Target, state: string): TargetResult {
  return {
    target,
    verdict: 'failed',
    how: 'none',
    words: `is switched off ("${state}") and was not started`,
    next: `Enable it: gh workflow enable ${target.workflow} --repo ${target.repository}`,
  }
}

function byHand(target: Target): string {
  const inputs = Object.entries(target.inputs).map(([name, value]) => ` -f ${quote(`${name}=${value}`)}`)
  return `gh workflow run ${target.workflow} --repo ${target.repository} --ref ${quote(target.ref)}${inputs.join('')}`
}

function quote(text: string): string {
  return /^[\w./:=@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
