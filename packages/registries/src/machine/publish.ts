// The one state machine of publishing: plan, exchange, sign, upload, settle, confirm, revoke, sum. It knows no registry.
import { asPlumblineError, PlumblineError } from '@plumbline/kernel'
import { askAttested } from './attested.ts'
import { revokeTokens, tokenFor } from './exchange.ts'
import { inOrder } from './lanes.ts'
import { inOrderOfNeed, needs } from './order.ts'
import { plan } from './plan.ts'
import { isThere, type PublishDeps, type PublishRequest, type PublishRun, startRun, type Track } from './publish-run.ts'
import { send } from './send.ts'
import { awaitListed, confirm } from './settle.ts'
import { signAbsent } from './sign.ts'
import { failureOf, type PublishReport, reportOf } from './sum.ts'
import { sharedTokens } from './tokens.ts'

/**
 * Publishes the subject's files and reports where each stands; never throws for what a registry, GitHub or the
 * network does. Promises P1 to P4 of the design rest on this function.
 */
export async function publish(request: PublishRequest, deps: PublishDeps): Promise<PublishReport> {
  const [report] = await publishAll([request], deps)
  return report as PublishReport
}

/**
 * Publishes several packages, one after the other, each after those that it needs; one report per package, in that
 * order. Nothing is sent when any of them must not be; the first that fails ends the sending, and only its report has
 * a failure.
 */
export async function publishAll(
  requests: readonly PublishRequest[],
  deps: PublishDeps,
): Promise<readonly PublishReport[]> {
  const tokensOf = sharedTokens()
  const runs = inOrderOfNeed(requests).map((request) => startRun(request, deps, tokensOf(request.registry)))
  const failed = await firstFailure(runs)
  for (const run of runs) await revokeTokens(run)
  for (const run of runs) await askAttested(run)
  return runs.map((run) => reportOf(run, failed?.run === run ? failed.failure : undefined))
}

interface Failed {
  readonly run: PublishRun
  readonly failure: PlumblineError
}

/** Every phase over all packages, up to the first failure: what one of them lacks is found before any other is sent. */
async function firstFailure(runs: readonly PublishRun[]): Promise<Failed | undefined> {
  const planned = await forEach(runs, plan, 'all')
  if (planned) return planned
  const surplus = unwantedToken(runs)
  if (surplus) return surplus
  const open = runs.filter(({ tracks }) => tracks.some(({ state }) => state === 'absent'))
  if (open.length === 0) return undefined
  return (await forEach(open, exchanged)) ?? (await forEach(open, signed)) ?? forEach(runs, (run) => work(run, runs))
}

/** Does one thing for every run; `all` goes on after a failure, so that every report is true. Returns the first failure. */
async function forEach(
  runs: readonly PublishRun[],
  work: (run: PublishRun) => Promise<PlumblineError | undefined>,
  extent: 'all' | 'up to a failure' = 'up to a failure',
): Promise<Failed | undefined> {
  let first: Failed | undefined
  for (const run of runs) {
    const failure = await caught(() => work(run))
    if (failure) first ??= { run, failure }
    if (first && extent !== 'all') return first
  }
  return first
}

/** Who is refused a token leaves no signature behind. */
async function exchanged(run: PublishRun): Promise<undefined> {
  if (!run.request.dryRun) await tokenFor(run)
}

/** A signature is public for ever, so a dry run makes none. */
async function signed(run: PublishRun): Promise<undefined> {
  if (!run.request.dryRun) await signAbsent(run)
}

/** One package: its files sent and settled, once those that it needs can be found. */
async function work(run: PublishRun, all: readonly PublishRun[]): Promise<PlumblineError | undefined> {
  const absent = run.tracks.filter((track) => track.state === 'absent')
  const needed = all.some((other) => !other.tracks.every(isThere) && needs(other.request.subject, run.request.subject))
  if (run.request.dryRun) return absent.length === 0 ? undefined : tellOnly(run, absent, all)
  if (absent.length === 0 && !needed) return undefined
  run.deadline = run.deps.now() + run.request.waitMs
  const stopped = absent.length === 0 ? undefined : await caught(() => sendAll(run))
  await confirm(run)
  return stopped ?? failureOf(run) ?? (await listing(run, needed))
}

/** Where package managers see a version later than the registry knows it: a failure only for those that need it. */
async function listing(run: PublishRun, needed: boolean): Promise<PlumblineError | undefined> {
  const listed = await awaitListed(run)
  if (listed !== 'not yet') return failureOf(run)
  const { registry, subject } = run.request
  const what = `${registry.id} has ${subject.packageName} ${subject.version}, and its index does not show it yet`
  if (!needed) {
    run.history.push(`${what}: package managers may not find it for some minutes.`)
    return undefined
  }
  return new PlumblineError('not-yet-visible', { what: `${what}; what needs it was not sent.` })
}

/**
 * A person's token is for a first version alone: everything later goes by trusted publishing. Where a package of the
 * release is there already, this may be a run again, and the token was of use in the one before.
 */
function unwantedToken(runs: readonly PublishRun[]): Failed | undefined {
  const [run] = runs
  if (!run || run.request.firstPublishToken === undefined || runs.some(({ firstPublish }) => firstPublish))
    return undefined
  if (runs.some(({ tracks }) => tracks.every(isThere))) {
    run.history.push('The input `first-publish-token` is not needed any more: take it out, and delete the token.')
    return undefined
  }
  const { registry, subject } = run.request
  const what = `${registry.id} needs no token for ${subject.packageName}: it is there already, or its first version can come by trusted publishing.`
  return { run, failure: new PlumblineError('token-not-needed', { what }) }
}

/** A dry run goes as far as the token, where asking for one changes nothing. */
async function tellOnly(run: PublishRun, absent: readonly Track[], all: readonly PublishRun[]): Promise<undefined> {
  const { request, deps } = run
  // Whichever package a token is for, an exchange creates what waits for this job.
  const created = all.find((other) => other.request.registry.exchangeWrites?.())
  if (created) {
    const { registry, subject } = created.request
    deps.log.info(`no token was asked for: ${registry.id} would create ${subject.packageName} with it`)
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
