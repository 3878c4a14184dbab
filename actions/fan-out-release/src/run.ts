// Every workflow that must follow the release: started once, awaited, and told by its real conclusion.
import type { ActionDeps, Outcome } from '@plumbline/actions-io'
import { type FanOutRequest, fanOut } from '@plumbline/downstream'
import { openGithub, senderOf } from '@plumbline/github'
import { orGiveUp, stopOnCancel, untilThen } from './cancel.ts'
import type { Inputs } from './inputs.ts'
import { readOccasion } from './occasion.ts'
import { describe } from './outcome.ts'
import { readTargets } from './targets.ts'

/** Events that happen once for a tag: in the first attempt of their run nothing can have been started before. */
const ONCE_PER_TAG = ['push', 'create', 'release']

/** Wakes and follows the targets; the failure of one never keeps another from running. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const { context, log } = deps
  const occasion = readOccasion(inputs, context)
  const targets = await readTargets(inputs, occasion)
  if (targets.length === 0) {
    log.info('No targets are given: nothing had to follow this release.')
    return describe([])
  }
  const stop = stopOnCancel(log)
  try {
    const sleep = (milliseconds: number) => untilThen(milliseconds, stop.signal)
    const client = await openGithub({
      token: inputs.token,
      apiUrl: context.apiUrl,
      wait: orGiveUp(sleep, stop.signal),
      log,
    })
    const request: FanOutRequest = {
      ...{ occasion, targets, maxParallel: inputs['max-parallel'] },
      ...{ retryUnknown: inputs['retry-unknown'], retryFailed: inputs['retry-failed'] },
      sender: await senderOf(client, inputs.token),
      fresh: context.runAttempt === 1 && ONCE_PER_TAG.includes(context.eventName),
      self: { runId: context.runId, workflow: context.workflow },
    }
    return describe(await fanOut(request, { client, now: Date.now, sleep, log, stop: stop.signal }))
  } finally {
    stop.release()
  }
}
