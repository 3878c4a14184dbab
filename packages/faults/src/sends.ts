// Promise P2 from the door's log: what was sent, what the client was told, and what it asked before it sent again.
import { leavesOutTheRefused } from './attested.ts'
import { type Arrival, type RunState, uploadsOf } from './run-state.ts'
import type { Scene } from './scene.ts'

const MOST_SENDS = 3

/** Every broken rule of sending in one run. */
export function wrongSends(scene: Scene, run: RunState): string[] {
  const uploads = uploadsOf(run)
  const names = [...new Set(uploads.map(({ file }) => file))]
  const packages = scene.packages.map(({ files }) => new Set(files.map(({ name }) => name)))
  return [
    ...names.flatMap((name) => ofOneFile(scene, run, name, uploads)),
    ...packages.flatMap((own) =>
      wrongWidth(
        scene,
        uploads.filter(({ file }) => own.has(file)),
      ),
    ),
  ]
}

function ofOneFile(scene: Scene, run: RunState, name: string, uploads: readonly Arrival[]): string[] {
  const sends = uploads.filter(({ file, told }) => file === name && told !== 'never left')
  const wrong: string[] = []
  if (sends.length > MOST_SENDS) wrong.push(`P2: ${name} was sent ${sends.length} times in one run`)
  if (sends.filter(({ by }) => by === 'ask').length > 1) wrong.push(`P2: ${name} was asked for twice past the caches`)
  for (const [place, next] of sends.entries()) {
    const last = sends[place - 1]
    const why = last && unsettled(scene, run, sends.slice(0, place), last, next)
    if (why) wrong.push(`P2: ${name} was sent again ${why}`)
  }
  const stated = run.reports?.flatMap(({ files }) => files).find((file) => file.name === name)?.attempts ?? MOST_SENDS
  if (stated < sends.length)
    wrong.push(`P5: the report says ${stated} attempts for ${name} and there were ${sends.length}`)
  return wrong
}

/** Why this send came too early; undefined when the ones before were settled. */
function unsettled(
  scene: Scene,
  run: RunState,
  earlier: readonly Arrival[],
  last: Arrival,
  next: Arrival,
): string | undefined {
  if (next.startedAt < last.endedAt) return 'while it was on its way'
  // The question past the caches is put where nothing else decided; how often was counted.
  if (next.by === 'ask') return undefined
  const doubted = earlier.some(({ told }) => told === 'nothing')
  const asked = asksBetween(run, last, next)
  const reads = asked.filter(({ status }) => status === 200 || status === 304 || status === 404)
  switch (last.told) {
    case 'yes':
      return 'after a yes'
    case 'refused':
      // After "too many requests" a refusal may be about that send as well.
      if (earlier.some(({ told }) => told === 'nothing' || told === 'throttled')) return unproven(scene, reads, last)
      return leavesOutTheRefused(scene, last, next) ? undefined : 'after a refusal'
    case 'expired':
      return doubted ? unproven(scene, reads, last) : undefined
    case 'throttled':
      // The answer settles the send; a look that gets no answer is a look.
      if (asked.length === 0) return 'after "too many requests" without a look'
      return doubted ? unproven(scene, reads, last) : undefined
    default:
      return unproven(scene, reads, last) ?? (last.stored ? 'though the registry had taken it' : undefined)
  }
}

/** The rule of this registry, applied to the reads that gave an answer. */
function unproven({ absence }: Scene, reads: readonly Arrival[], last: Arrival): string | undefined {
  const after = reads.map(({ startedAt }) => startedAt - last.endedAt)
  const longest = Math.max(Number.NEGATIVE_INFINITY, ...after)
  const proven =
    absence.kind === 'cached'
      ? longest > absence.maxAgeMs
      : after.filter((age) => age >= 0).length >= absence.reads && longest >= absence.overMs
  return proven ? undefined : 'before its absence was proven'
}

function asksBetween(run: RunState, last: Arrival, next: Arrival): readonly Arrival[] {
  return run.arrivals.filter(
    ({ kind, startedAt, endedAt }) => kind === 'read' && startedAt >= last.endedAt && endedAt <= next.startedAt,
  )
}

/** The first file alone, then at most so many at once, and one at a time from the first doubt on. */
function wrongWidth({ parallel }: Scene, uploads: readonly Arrival[]): string[] {
  return uploads.flatMap((send, place) => {
    const earlier = uploads.slice(0, place)
    const flying = earlier.filter(({ endedAt }) => endedAt > send.startedAt)
    const doubt = earlier.some(
      ({ told, endedAt }) => endedAt < send.startedAt && (told === 'nothing' || told === 'throttled'),
    )
    if (flying.length >= parallel) return [`P2: ${send.file} was sent beside ${flying.length} others`]
    if (flying.length > 0 && flying[0] === uploads[0]) return [`P2: ${send.file} was sent beside the first file`]
    return flying.length > 0 && doubt ? [`P2: ${send.file} was sent beside another after a doubt`] : []
  })
}
