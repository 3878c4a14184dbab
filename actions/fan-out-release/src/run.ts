// Every workflow that must follow the release: started once, awaited, and told by its real conclusion.
import type { ActionDeps, GithubContext, Outcome } from '@plumbline/actions-io'
import { type FanOutRequest, fanOut, readTargets } from '@plumbline/downstream'
import { orGiveUp, stopOnCancel, untilThen } from './cancel.ts'
import { openDoors } from './clients.ts'
import type { Inputs } from './inputs.ts'
import { readOccasion } from './occasion.ts'
import { describe } from './outcome.ts'
import { asReleased, publicationFor } from './released.ts'

/**
 * Events that happen once for a tag, as `published` does among those of a release: in the first attempt of such a run
 * nothing was started before, unless the tag has started another run of the same workflow.
 */
const ONCE_PER_TAG = ['push', 'create']

/** Wakes and follows the targets; the failure of one never keeps another from running. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const { context, log } = deps
  const first = readOccasion(inputs, context)
  // What is wrong in them is told before anything is asked.
  const plain = await readTargets(inputs, first)
  if (plain.length === 0) {
    log.info('No targets are given: nothing had to follow this release.')
    return describe({ results: [], asleep: [] })
  }
  const stop = stopOnCancel(log)
  try {
    const sleep = (milliseconds: number) => untilThen(milliseconds, stop.signal)
    const { client, here, elsewhere } = await openDoors(context.repository, {
      token: inputs.token,
      downstreamToken: inputs['downstream-token'],
      apiUrl: context.apiUrl,
      wait: orGiveUp(sleep, stop.signal),
      log,
    })
    const publication = await publicationFor(client, first)
    const occasion = await asReleased(client, first, publication, log)
    const targets = occasion.prerelease === first.prerelease ? plain : await readTargets(inputs, occasion)
    const request: FanOutRequest = {
      ...{ occasion, targets, maxParallel: inputs['max-parallel'] },
      ...{ retryUnknown: inputs['retry-unknown'], retryFailed: inputs['retry-failed'] },
      ...{ sender: here, senderElsewhere: elsewhere },
      fresh: context.runAttempt === 1 && (occasion.releaseSeen || ONCE_PER_TAG.includes(context.eventName)),
      self: { runId: context.runId, workflow: context.workflow, path: fileOf(context) },
      publication: publication === 'unread' ? null : publication,
    }
    return describe(await fanOut(request, { client, now: Date.now, sleep, log, stop: stop.signal }))
  } finally {
    stop.release()
  }
}

/** `octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3` → the path in between. */
function fileOf({ repository, workflowRef }: GithubContext): string {
  return workflowRef.startsWith(`${repository}/`) ? (workflowRef.slice(repository.length + 1).split('@')[0] ?? '') : ''
}
