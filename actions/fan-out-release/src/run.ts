// Every workflow that must follow the release: started once, awaited, and told by its real conclusion.
import type { ActionDeps, Outcome } from '@plumbline/actions-io'
import { fanOut } from '@plumbline/downstream'
import { openGithub } from '@plumbline/github'
import type { Inputs } from './inputs.ts'
import { readOccasion } from './occasion.ts'
import { describe } from './outcome.ts'
import { readTargets } from './targets.ts'

/** Wakes and follows the targets; the failure of one never keeps another from running. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const occasion = readOccasion(inputs, deps.context)
  const targets = await readTargets(inputs.targets, occasion)
  if (targets.length === 0) {
    deps.log.info('No targets are given: nothing had to follow this release.')
    return describe([])
  }
  const client = await openGithub({ token: inputs.token, apiUrl: deps.context.apiUrl })
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
  const request = { occasion, targets, maxParallel: inputs['max-parallel'] }
  return describe(await fanOut(request, { client, now: Date.now, sleep, log: deps.log }))
}
