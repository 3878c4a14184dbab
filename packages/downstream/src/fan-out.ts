// Every workflow that must follow the release: started once, awaited, and told by its real conclusion.
import { inParallel } from '@plumbline/github'
import type { Asleep } from './asleep.ts'
import type { Plan } from './plan.ts'
import { cancelled, nameOf, sentence, type TargetResult } from './result.ts'
import { openScene, type Scene } from './scene.ts'
import type { Predecessor } from './settle.ts'
import { atHome, type FanOutDeps, type FanOutRequest } from './target.ts'

/** How many questions are asked at the same time before anything is started. */
const PLANNED_AT_ONCE = 8

export interface FanOut {
  /** In the targets' order. */
  readonly results: readonly TargetResult[]
  /** What nobody has named, and what this release leaves asleep. */
  readonly asleep: readonly Asleep[]
}

/** Wakes and follows the targets; the failure of one never keeps another from running. */
export async function fanOut(request: FanOutRequest, deps: FanOutDeps): Promise<FanOut> {
  // With it comes a YAML parser, which a step without targets does without.
  const [{ planOf }, { settle }, { asleepBeside }] = await Promise.all([
    import('./plan.ts'),
    import('./settle.ts'),
    import('./asleep.ts'),
  ])
  const scene = openScene(request, deps)
  const plans = await inParallel(request.targets, PLANNED_AT_ONCE, (target) => planOf(scene, target))
  const ends = new Map(plans.map(({ target }) => [target, announced()]))
  const others = plans.flatMap(({ target, workflow, waking, ended }): Predecessor[] => {
    const end = ends.get(target)
    return workflow && !ended && end && atHome(target, request.occasion)
      ? [{ target, name: workflow.name, after: waking?.after ?? [], result: end.promise }]
      : []
  })
  const results = new Map<Plan, TargetResult>()
  const work = async (plan: Plan) => {
    try {
      const result = await settle(scene, plan, others).catch((error) => {
        // A cancelled job waits for no limit: the client gives up in the middle of whatever it was.
        if (deps.stop?.aborted) return cancelled(plan.target)
        throw error
      })
      tell(scene, result)
      ends.get(plan.target)?.resolve(result)
      results.set(plan, result)
    } catch (error) {
      ends.get(plan.target)?.reject(error)
      throw error
    }
  }
  // What follows another target's run takes no place from those that run before it.
  const [followers, first] = split(plans, (plan) => (plan.waking?.after.length ?? 0) > 0)
  await Promise.all([inParallel(first, Math.max(1, request.maxParallel), work), ...followers.map(work)])
  if (deps.stop?.aborted) tellLeftAlone(deps, [...results.values()])
  const asleep = deps.stop?.aborted ? [] : await asleepBeside(scene)
  return { results: plans.flatMap((plan) => results.get(plan) ?? []), asleep }
}

function tell({ deps }: Scene, result: TargetResult): void {
  if (result.verdict !== 'not-now') deps.log.info(sentence(result))
}

/** A cancelled job ends, and what it started goes on. */
function tellLeftAlone({ log }: FanOutDeps, results: readonly TargetResult[]): void {
  const going = results.filter(
    ({ run, runId, verdict }) => verdict === 'unknown' && (run !== undefined || runId !== undefined),
  )
  log.info(
    going.length === 0
      ? 'This job was cancelled. No downstream run is under way.'
      : `This job was cancelled. ${going.length === 1 ? 'One downstream run is' : `${going.length} downstream runs are`} left alone and ${going.length === 1 ? 'goes' : 'go'} on:`,
  )
  for (const { target, run, url } of going) log.info(`  ${nameOf(target)}  ${run?.html_url ?? url}`)
}

function split<Item>(items: readonly Item[], takes: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(takes), items.filter((item) => !takes(item))]
}

/** A result that others may wait for; nobody has to. */
function announced() {
  const end = Promise.withResolvers<TargetResult>()
  end.promise.catch(() => undefined)
  return end
}
