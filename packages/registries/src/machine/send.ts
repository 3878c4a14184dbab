// Sending one file: never again before the last send is settled, never more than three times.
import type { SendOutcome } from '@plumbline/http'
import { asPlumblineError } from '@plumbline/kernel'
import { dropToken, tokenFor } from './exchange.ts'
import { endOfBudget, inLane, narrow } from './lanes.ts'
import type { PublishRun, Track } from './publish-run.ts'
import { note, type Settled, settle } from './settle.ts'

const MOST_SENDS = 3

/** Back-off after sends of which no byte left. */
const NOT_SENT_PAUSES_MS = [1_000, 5_000, 15_000, 45_000]

/** Waited when a registry says "too many requests" and not for how long. */
const THROTTLE_MS = 30_000

/** What comes after an outcome: the track is decided, or the same bytes are sent again. */
type Step = 'done' | 'again'

/**
 * Sends an absent file until its track is decided. `accepted` answers leave it provisional, for confirm.
 * Throws what the token exchange throws; the track is then as the last reads left it.
 */
export async function send(run: PublishRun, track: Track): Promise<void> {
  const budget: Budget = { notSent: 0, expired: false }
  for (;;) {
    // Before there is a lane: while a token is fetched, a doubt about another file can narrow them.
    await tokenFor(run)
    const sent = await inLane(run, () => sendOnce(run, track))
    if ((await after(run, track, sent, budget)) === 'done') return
  }
}

/** One send, its outcome as strictly as the earlier ones of this file want it. */
async function sendOnce(run: PublishRun, track: Track): Promise<Sent> {
  const token = await tokenFor(run)
  const before = track.state
  track.state = 'unknown'
  track.senderRefused = false
  const { registry, subject } = run.request
  run.deps.log.info(`sending ${track.file.name}: ${registry.uploadLine(subject, track.file)}`)
  const outcome = strict(track, await registry.upload(subject, track.file, token, track.bundle))
  const lastByteAt = run.deps.now()
  if (outcome.kind === 'not-sent') track.state = before
  else track.attempts += 1
  if (outcome.kind === 'throttled' || outcome.kind === 'unclear') narrow(run)
  track.said = outcome.reason
  run.deps.log.info(`${track.file.name}: ${outcome.kind}${outcome.reason ? ` (${outcome.reason})` : ''}`)
  return { outcome, token, lastByteAt }
}

interface Sent {
  readonly outcome: SendOutcome
  readonly token: string
  /** When the send ended, milliseconds since the epoch. */
  readonly lastByteAt: number
}

interface Budget {
  notSent: number
  expired: boolean
}

/** After a send that may have been taken no refusal is believed: it may be about that very send. */
function strict(track: Track, outcome: SendOutcome): SendOutcome {
  const refused = outcome.kind === 'rejected' || outcome.kind === 'expired'
  const doubted = (refused && track.doubt !== 'none') || (outcome.kind === 'throttled' && track.doubt === 'unclear')
  return doubted ? { ...outcome, kind: 'unclear' } : outcome
}

async function after(run: PublishRun, track: Track, sent: Sent, budget: Budget): Promise<Step> {
  const { outcome, lastByteAt } = sent
  switch (outcome.kind) {
    case 'accepted':
      track.provisional = true
      return 'done'
    case 'not-sent':
      return outcome.final ? 'done' : pause(run, NOT_SENT_PAUSES_MS[budget.notSent++])
    case 'throttled':
      return throttled(run, track, outcome, lastByteAt)
    case 'expired':
      if (run.firstPublish) return rejected(run, track, outcome)
      if (budget.expired || track.attempts >= MOST_SENDS) return rejected(run, track, outcome)
      track.state = 'absent'
      budget.expired = true
      dropToken(run, sent.token)
      return 'again'
    case 'rejected':
      return rejected(run, track, outcome)
    case 'unclear':
      return unclear(run, track, outcome, lastByteAt)
  }
}

/** A refusal for good; where it is about the attestation alone, the file may go without one. */
function rejected(run: PublishRun, track: Track, outcome: SendOutcome): Step {
  track.state = 'rejected'
  track.neverAgain = outcome.neverAgain ?? false
  track.senderRefused = outcome.kind === 'expired' || (outcome.aboutSender ?? false)
  if (!outcome.aboutAttestation || !track.bundle) return 'done'
  track.attestationRefused = true
  const { attestations, registry } = run.request
  if (attestations !== 'auto' || registry.attestations?.whenRefused !== 'send-without') return 'done'
  if (track.attempts >= MOST_SENDS) return 'done'
  track.bundle = undefined
  track.state = 'absent'
  const reason = outcome.reason.split('\n')[0] ?? ''
  track.history.push(`${track.file.name} is not attested: ${registry.id} refused its attestation (${reason}).`)
  return 'again'
}

async function unclear(run: PublishRun, track: Track, outcome: SendOutcome, lastByteAt: number): Promise<Step> {
  track.doubt = 'unclear'
  const settled = await settle(run, track, lastByteAt)
  track.history.push(historyOf(run, track, outcome, settled, lastByteAt))
  if (settled === 'open' && !outcome.final) await askAtLast(run, track)
  if (settled !== 'absent') return 'done'
  track.state = 'absent'
  if (outcome.aboutAttestation && track.bundle) track.attestationRefused = true
  if (outcome.neverAgain) track.neverAgain = true
  track.senderRefused = outcome.aboutSender ?? false
  run.deps.log.info(`${track.file.name}: proven absent after ${track.attempts} of at most ${MOST_SENDS} sends`)
  // Another exchange may give a token that is taken; a person's stays the one that was refused.
  const final = outcome.final || (run.firstPublish && track.senderRefused)
  if (final || track.attempts >= MOST_SENDS) return 'done'
  return run.deps.now() + (outcome.waitMs ?? 0) < endOfBudget(run) ? pause(run, outcome.waitMs ?? 1) : 'done'
}

/** Where a registry answers better than its caches: one question when the budget is spent. It counts as a send. */
async function askAtLast(run: PublishRun, track: Track): Promise<void> {
  const { registry, subject } = run.request
  const { ask } = registry
  if (!ask || track.attempts >= MOST_SENDS) return
  try {
    const reading = await inLane(run, async () => {
      const token = await tokenFor(run)
      run.deps.log.info(`${track.file.name}: ${registry.id} did not show it in time; asking once more, past its caches`)
      track.attempts += 1
      return ask(subject, track.file, token, track.bundle)
    })
    if (note(track, reading) === undefined && reading.state === 'unreadable') track.said = reading.reason
  } catch (thrown) {
    // Without a token there is no question; what is known of the file stays as it is.
    run.deps.log.warning(`${track.file.name} could not be asked for: ${asPlumblineError(thrown).what}`)
  }
}

/** One unclear send and its end, as a sentence. */
function historyOf(run: PublishRun, track: Track, outcome: SendOutcome, settled: Settled, lastByteAt: number): string {
  const seconds = Math.round((run.deps.now() - lastByteAt) / 1000)
  const ends: Readonly<Record<Settled, string>> = {
    seen: `the registry served the file with our bytes after ${seconds} s, so it was not sent again`,
    conflict: 'the registry then served other bytes',
    absent: `its absence was proven after ${seconds} s`,
    open: `the registry had not settled it after ${seconds} s`,
  }
  const reason = outcome.reason.split('\n').slice(0, 2).join(': ')
  return `Send ${track.attempts} of ${track.file.name} was unclear (${reason}): ${ends[settled]}.`
}

/** The registry says that it took nothing; one look, its wait, another send. Without budget for that, it is settled. */
async function throttled(run: PublishRun, track: Track, outcome: SendOutcome, lastByteAt: number): Promise<Step> {
  const [reading] = await run.request.registry.read(run.request.subject, [track.file])
  if (note(track, reading)) return 'done'
  track.doubt = 'throttled'
  const waitMs = outcome.waitMs ?? THROTTLE_MS
  const late = run.deps.now() + waitMs >= endOfBudget(run)
  if (late || track.attempts >= MOST_SENDS) return unclear(run, track, { ...outcome, final: true }, lastByteAt)
  return pause(run, waitMs)
}

async function pause(run: PublishRun, milliseconds: number | undefined): Promise<Step> {
  if (milliseconds === undefined || run.deps.now() + milliseconds >= endOfBudget(run)) return 'done'
  await run.deps.sleep(Math.max(1, milliseconds))
  return 'again'
}
