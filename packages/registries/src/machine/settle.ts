// Asking before repeating: reads after a send until the file is seen, its absence is proven, or the budget ends.
import { absenceProven, absenceTakesMs } from '../absence.ts'
import type { Reading } from '../registry.ts'
import { endOfBudget } from './lanes.ts'
import { isThere, type PublishRun, type Track } from './publish-run.ts'

/** Pauses between reads; the last one repeats. */
const PAUSES_MS = [2_000, 4_000, 8_000, 15_000, 30_000]

/** What reads have decided about one send. `open`: nothing, and the budget is spent. */
export type Settled = 'seen' | 'conflict' | 'absent' | 'open'

/** Decides an unsettled send of one file; `lastByteAt` is when that send ended. Writes what was seen into the track. */
export async function settle(run: PublishRun, track: Track, lastByteAt: number): Promise<Settled> {
  const { registry } = run.request
  const provableAt = lastByteAt + absenceTakesMs(registry.absence)
  const absentReads: number[] = []
  for (let read = 0; ; read += 1) {
    const at = run.deps.now()
    const reading = await readOne(run, track)
    const seen = note(track, reading)
    if (seen) return seen
    if (reading.state === 'absent') absentReads.push(at)
    if (absenceProven(registry.absence, lastByteAt, absentReads)) return 'absent'
    if (run.deps.now() >= endOfBudget(run)) return 'open'
    if (read === 0) run.deps.log.info(`${track.file.name}: asking ${registry.id} until it is certain`)
    await run.deps.sleep(pauseBefore(run, read, provableAt))
  }
}

/** Waits until the registry serves every file that it accepted; those that it does not serve in time stay provisional. */
export async function confirm(run: PublishRun): Promise<void> {
  for (let read = 0; ; read += 1) {
    const waiting = run.tracks.filter((track) => track.provisional)
    if (waiting.length === 0) return
    const { registry, subject } = run.request
    const readings = await registry.read(
      subject,
      waiting.map((track) => track.file),
    )
    for (const [index, track] of waiting.entries()) note(track, readings[index])
    if (run.tracks.every((track) => !track.provisional) || run.deps.now() >= endOfBudget(run)) return
    if (read === 0) run.deps.log.info(`accepted by ${registry.id}; waiting until it serves what it took`)
    await run.deps.sleep(pauseBefore(run, read, Number.POSITIVE_INFINITY))
  }
}

/** What package managers see of a version, where they read something else than `read`. */
export type Listed = 'listed' | 'not yet' | 'contradicted'

/**
 * Waits until package managers see every file that is there, until the budget ends. Where they see other bytes, the
 * registry says two things, and nothing is known of the file any more: neither that it is there nor that it is not.
 */
export async function awaitListed(run: PublishRun): Promise<Listed> {
  const { registry, subject } = run.request
  const there = run.tracks.filter(isThere)
  if (!registry.listed || there.length === 0) return 'listed'
  const files = there.map(({ file }) => file)
  for (let read = 0; ; read += 1) {
    const readings = await registry.listed(subject, files)
    for (const [place, track] of there.entries()) doubt(track, readings[place])
    if (there.some((track) => !isThere(track))) return 'contradicted'
    if (readings.every(({ state }) => state === 'same')) return 'listed'
    if (run.deps.now() >= endOfBudget(run)) return 'not yet'
    if (read === 0)
      run.deps.log.info(`waiting until the index of ${registry.id} shows ${subject.packageName} ${subject.version}`)
    await run.deps.sleep(pauseBefore(run, read, Number.POSITIVE_INFINITY))
  }
}

async function readOne(run: PublishRun, track: Track): Promise<Reading> {
  const [reading] = await run.request.registry.read(run.request.subject, [track.file])
  return reading ?? { state: 'unreadable', request: '', reason: 'no answer' }
}

/** Writes a sighting into the track: seen is final at once. Anything else leaves the track as it is. */
export function note(track: Track, reading: Reading | undefined): 'seen' | 'conflict' | undefined {
  if (reading?.state === 'same') {
    Object.assign(track, { state: 'accepted', proof: reading.proof, attested: reading.attested, provisional: false })
    return 'seen'
  }
  if (reading?.state === 'different') {
    Object.assign(track, { state: 'conflict', said: reading.theirs, provisional: false })
    return 'conflict'
  }
  return undefined
}

/** Other bytes where package managers look than where we looked: the registry does not agree with itself. */
function doubt(track: Track, reading: Reading | undefined): void {
  if (reading?.state !== 'different') return
  Object.assign(track, { state: 'unknown', proof: 'none', said: `its index disagrees with it: ${reading.theirs}` })
}

/** The next read comes after the usual pause, but not past the moment that can decide, nor past the budget. */
function pauseBefore(run: PublishRun, read: number, provableAt: number): number {
  const now = run.deps.now()
  const usual = PAUSES_MS[Math.min(read, PAUSES_MS.length - 1)] ?? 0
  const next = provableAt > now ? Math.min(now + usual, provableAt) : now + usual
  return Math.max(1, Math.min(next, endOfBudget(run)) - now)
}
