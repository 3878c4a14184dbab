// Draws a schedule: which days are bad, and how. Mostly good requests, so that bad ones meet interesting moments.
import { withExtras } from './draw-extras.ts'
import { type Dice, dice } from './random.ts'
import type { Scene } from './scene.ts'
import type { Effect, FaultPlace, FaultSpec, RunSpec, Schedule } from './schedule.ts'
import { START } from './sim-clock.ts'

const MOST_FAULTS = 7

/** A server that commits after its answer was lost, and an index that lags, stay within the margin of the absence rules. */
const LATE_MS = [1_000, 10_000, 30_000] as const
const LAGS_MS = [0, 0, 0, 3_000, 12_000, 25_000] as const

/** Seconds, dates (soon, past, years away), absurd numbers, and what is neither. */
const RETRY_AFTER: readonly [string, ...string[]] = [
  '5',
  '0',
  '120',
  '3600',
  '999999999',
  '99999999999999999999',
  '-7',
  'soon',
  '',
  new Date(START + 90_000).toUTCString(),
  new Date(START - 86_400_000).toUTCString(),
  new Date(START + 20 * 365 * 86_400_000).toUTCString(),
]

/** Reads that fail one after another, for longer than any rule waits. */
const OUTAGE = 90

const SKEWS_MS = [0, 0, 0, 0, 4_000, -4_000, 150_000, -150_000, 700_000, -700_000] as const

/** The schedule with this number; the same for ever for the same seed, as long as the scenes stay. */
export function drawSchedule(scene: Scene, seed: number, index: number): Schedule {
  const chance = dice(seed, index, scene.id)
  const mostFiles = scene.packages[0].files.length
  const files = mostFiles === 1 ? 1 : 1 + chance.below(mostFiles)
  const runs = drawRuns(chance)
  const plain: Schedule = {
    registry: scene.id,
    before: Array.from({ length: files }, () =>
      chance.chance(0.85) ? 'absent' : chance.of(['same', 'same', 'other']),
    ),
    trust: chance.of(['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'new', 'no']),
    cacheMs: chance.of([0, 0, 30_000, scene.mostCachedMs]),
    lagMs: chance.of(LAGS_MS),
    skewMs: chance.of(SKEWS_MS),
    sendMs: Array.from({ length: 1 + chance.below(3) }, () => chance.of([300, 300, 1_500, 20_000, 170_000])),
    runs,
    faults: Array.from({ length: chance.below(MOST_FAULTS + 1) }, () => drawFault(chance, runs.length)),
    tagAtEnd: chance.chance(0.04) ? 'moved' : 'same',
  }
  return withExtras(scene, plain, dice(seed, index, `${scene.id}, more`))
}

function drawRuns(chance: Dice): RunSpec[] {
  return Array.from({ length: chance.of([1, 1, 1, 2, 2, 3]) }, (_, place) => {
    const beside = place > 0 && chance.chance(0.4)
    return {
      delayMs: place === 0 ? 0 : chance.of([0, 0, 700, 20_000, 400_000]),
      beside,
      waitMs: chance.of([0, 30_000, 300_000, 900_000, 900_000, 1_800_000]),
      tag: chance.chance(0.93) ? 'same' : chance.of(['moved', 'moves', 'unreadable']),
    }
  })
}

function drawFault(chance: Dice, runs: number): FaultSpec {
  const on: FaultPlace = chance.of([
    'upload',
    'upload',
    'upload',
    'upload',
    'read',
    'read',
    'exchange',
    'id-token',
    'audience',
    'revoke',
  ])
  const effect = drawEffect(chance, on)
  const drawn = chance.of<FaultSpec['when']>(['before', 'before', 'after', 'after', 'late'])
  // A refusal in the registry's words after it took the file would be its own lie; a proxy's page knows nothing of it.
  const when = effect.kind === 'expired' ? 'before' : drawn
  return {
    run: chance.below(runs),
    on,
    nth: on === 'read' ? chance.below(8) : chance.below(3),
    times: chance.chance(0.75) ? 1 : chance.of([2, 3, 4, on === 'read' ? OUTAGE : 4]),
    effect,
    when,
    ...(when === 'late' ? { lateMs: chance.of(LATE_MS) } : {}),
  }
}

function drawEffect(chance: Dice, on: FaultPlace): Effect {
  const draw = chance.below(20)
  if (draw < 9) return drawStatus(chance, on)
  if (draw < 12) return { kind: chance.of(['dns', 'refused']) }
  if (draw < 14) return { kind: 'reset' }
  if (draw < 15) return { kind: chance.of(['cut', 'garbage']) }
  if (draw < 16) return { kind: 'hang' }
  if (draw < 17) return { kind: 'slow', ms: chance.of([2_000, 15_000, 29_000, 100_000]) }
  if (draw < 18 && on === 'upload') return { kind: chance.of(['expired', 'raced']) }
  return { kind: 'crash' }
}

function drawStatus(chance: Dice, on: FaultPlace): Effect {
  const drawn = chance.of([408, 429, 429, 500, 502, 503, 503, 504, 400, 401, 403, 404, 409])
  // A 404 to a read is a statement; old ones come from the stand-in's cache, which keeps to the registry's age.
  const status = on === 'read' && drawn === 404 ? 503 : drawn
  const told = status === 429 || status === 503 ? chance.chance(0.7) : chance.chance(0.1)
  return {
    kind: 'status',
    status,
    ...(told ? { retryAfter: chance.of(RETRY_AFTER) } : {}),
    ...(chance.chance(0.2) ? { echo: true as const } : {}),
  }
}
