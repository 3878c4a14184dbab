// Every workflow that must follow the release: started once, awaited, and told by its real conclusion.
import { inParallel } from '@plumbline/github'
import { follow } from './follow.ts'
import { sentence, type TargetResult } from './result.ts'
import type { FanOutDeps, Occasion, Target } from './target.ts'
import { wake } from './wake.ts'

export interface FanOutRequest {
  readonly occasion: Occasion
  readonly targets: readonly Target[]
  /** How many targets are started and awaited at the same time. */
  readonly maxParallel: number
}

/** Wakes and follows the targets, results in their order; the failure of one never keeps another from running. */
export function fanOut({ occasion, targets, maxParallel }: FanOutRequest, deps: FanOutDeps): Promise<TargetResult[]> {
  return inParallel(targets, Math.max(1, maxParallel), (target) => settle(deps, target, occasion))
}

async function settle(deps: FanOutDeps, target: Target, occasion: Occasion): Promise<TargetResult> {
  const channel = occasion.prerelease ? 'prerelease' : 'stable'
  if (target.when !== 'always' && target.when !== channel) {
    return {
      target,
      verdict: 'not-now',
      how: 'none',
      words: `is for ${target.when} releases only, and this one is ${channel}`,
    }
  }
  const woken = await wake(deps, target, occasion)
  if ('verdict' in woken) {
    deps.log.info(sentence(woken))
    return woken
  }
  const { run, how } = woken
  deps.log.info(`${target.workflow}: ${how} at "${target.ref}"  ${run.html_url}`)
  if (!target.wait && run.status !== 'completed') {
    return { target, verdict: 'sent', how, run, words: 'was started; nobody waits for it' }
  }
  return follow(deps, target, run, how)
}
