// Every workflow that must follow the release: started once, awaited, and told by its real conclusion.
import type { ActionDeps, Outcome } from '@plumbline/actions-io'
import { type GithubClient, inParallel, openGithub } from '@plumbline/github'
import { follow } from './follow.ts'
import type { Inputs } from './inputs.ts'
import { type Occasion, readOccasion } from './occasion.ts'
import { describe, sentence } from './outcome.ts'
import type { TargetResult } from './result.ts'
import { readTargets, type Target } from './targets.ts'
import { wake } from './wake.ts'

/** Wakes and follows the targets; the failure of one never keeps another from running. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const occasion = readOccasion(inputs, deps.context)
  const targets = await readTargets(inputs.targets, occasion)
  if (targets.length === 0) {
    deps.log.info('No targets are given: nothing had to follow this release.')
    return describe([])
  }
  const client = await openGithub({ token: inputs.token, apiUrl: deps.context.apiUrl })
  const limit = Math.max(1, inputs['max-parallel'])
  return describe(await inParallel(targets, limit, (target) => settle(client, deps, target, occasion)))
}

async function settle(
  client: GithubClient,
  deps: ActionDeps,
  target: Target,
  occasion: Occasion,
): Promise<TargetResult> {
  const channel = occasion.prerelease ? 'prerelease' : 'stable'
  if (target.when !== 'always' && target.when !== channel) {
    return {
      target,
      verdict: 'not-now',
      how: 'none',
      words: `is for ${target.when} releases only, and this one is ${channel}`,
    }
  }
  const woken = await wake(client, target, occasion)
  if ('verdict' in woken) {
    deps.log.info(sentence(woken))
    return woken
  }
  const { run, how } = woken
  deps.log.info(`${target.workflow}: ${how} at "${target.ref}"  ${run.html_url}`)
  if (!target.wait && run.status !== 'completed') {
    return { target, verdict: 'sent', how, run, words: 'was started; nobody waits for it' }
  }
  return follow(client, deps.log, target, run, how)
}
