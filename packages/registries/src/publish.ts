// The one state machine of publishing: plan, exchange, upload, settle, confirm, revoke, sum. It knows no registry.
import { asPlumblineError, type PlumblineError } from '@plumbline/kernel'
import { revokeTokens, tokenFor } from './exchange.ts'
import { inOrder } from './lanes.ts'
import { plan } from './plan.ts'
import { type PublishDeps, type PublishRequest, type PublishRun, startRun, type Track } from './publish-run.ts'
import { send } from './send.ts'
import { confirm } from './settle.ts'
import { failureOf, type PublishReport, reportOf } from './sum.ts'

/**
 * Publishes the subject's files and reports where each stands; never throws for what a registry, GitHub or the
 * network does. Promises P1 to P4 of the design rest on this function.
 */
export async function publish(request: PublishRequest, deps: PublishDeps): Promise<PublishReport> {
  const run = startRun(request, deps)
  const failure = await caught(() => work(run))
  await revokeTokens(run)
  return reportOf(run, failure)
}

async function work(run: PublishRun): Promise<PlumblineError | undefined> {
  const stop = await plan(run)
  if (stop) return stop
  const absent = run.tracks.filter((track) => track.state === 'absent')
  if (absent.length === 0) return undefined
  if (run.request.dryRun) return tellOnly(run, absent)
  await tokenFor(run)
  run.deadline = run.deps.now() + run.request.waitMs
  const stopped = await caught(() => sendAll(run))
  await confirm(run)
  return stopped ?? failureOf(run)
}

/** A dry run goes as far as the token, where asking for one changes nothing. */
async function tellOnly(run: PublishRun, absent: readonly Track[]): Promise<undefined> {
  const { request, deps } = run
  if (request.registry.exchangeWrites?.()) {
    deps.log.info(`no token was asked for: ${request.registry.id} would create ${request.subject.packageName} with it`)
  } else {
    await tokenFor(run)
  }
  for (const { file } of absent) {
    deps.log.info(`would send ${file.name}: ${request.registry.uploadLine(request.subject, file)}`)
  }
}

/** The absent files in their order; the first one that is not taken ends the sending. */
async function sendAll(run: PublishRun): Promise<undefined> {
  const absent = run.tracks.filter((track) => track.state === 'absent')
  await inOrder(run, absent, run.request.registry.parallel, async (track) => {
    await send(run, track)
    return isTaken(track) ? 'go on' : 'stop'
  })
}

function isTaken(track: Track): boolean {
  return track.provisional || track.state === 'accepted'
}

async function caught(work: () => Promise<PlumblineError | undefined>): Promise<PlumblineError | undefined> {
  try {
    return await work()
  } catch (thrown) {
    return asPlumblineError(thrown)
  }
}
