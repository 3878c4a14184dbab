// Draws what goes wrong, and where.
import type { Dice } from '../random.ts'
import type { AskedKind, ReleaseEffect, ReleaseFault } from './schedule.ts'

const MOST_FAULTS = 6
const LATE_MS = [1_000, 8_000, 20_000] as const

/** Which of the two machines a schedule is about. */
export type Focus = 'release' | 'fan-out' | 'both'
type Places = readonly [AskedKind | 'any', ...(AskedKind | 'any')[]]

const OF_RELEASES: Places = [
  'draft',
  'draft',
  'upload',
  'upload',
  'upload',
  'upload',
  'publish',
  'publish',
  'assets',
  'find',
  'tag',
  'remove',
  'any',
]
const OF_RUNS: Places = [
  'dispatch',
  'dispatch',
  'dispatch',
  'dispatch',
  'runs',
  'runs',
  'run',
  'run',
  'workflow',
  'any',
]

export function drawFaults(chance: Dice, runs: number, focus: Focus): ReleaseFault[] {
  const places =
    focus === 'release'
      ? OF_RELEASES
      : focus === 'fan-out'
        ? OF_RUNS
        : ([...OF_RELEASES, ...OF_RUNS] as unknown as Places)
  return Array.from({ length: chance.below(MOST_FAULTS + 1) }, () => drawFault(chance, runs, chance.of(places)))
}

function drawFault(chance: Dice, runs: number, on: AskedKind | 'any'): ReleaseFault {
  const effect = drawEffect(chance, on)
  const when = chance.of<ReleaseFault['when']>(['before', 'before', 'after', 'after', 'after', 'late'])
  return {
    run: chance.below(runs),
    on,
    nth: on === 'any' ? chance.below(25) : chance.of([0, 0, 0, 1, 1, 2, 3]),
    times: chance.chance(0.75) ? 1 : chance.of([2, 3, 5, 12]),
    effect,
    when,
    ...(when === 'late' ? { lateMs: chance.of(LATE_MS) } : {}),
  }
}

function drawEffect(chance: Dice, on: AskedKind | 'any'): ReleaseEffect {
  const draw = chance.below(24)
  if (draw < 7) {
    const status = chance.of([500, 502, 503, 504] as const)
    return { kind: 'status', status, ...(chance.chance(0.1) ? { echo: true as const } : {}) }
  }
  if (draw < 10) return { kind: chance.of(['reset', 'hang']) }
  if (draw < 11) return { kind: 'dns' }
  if (draw < 14) {
    const how = chance.of(['secondary', 'secondary', 'words', 'too-many', 'primary'] as const)
    return { kind: 'limited', how, seconds: chance.of([1, 30, 60, 400, 2_000]) }
  }
  if (draw < 15) return { kind: 'refused', status: chance.of([401, 403, 403, 404]) }
  if (draw < 16) return { kind: 'slow', ms: chance.of([2_000, 15_000, 50_000]) }
  if (draw < 20 && on === 'upload') return { kind: chance.of(['starter', 'starter', 'exists']) }
  if (draw < 20 && on === 'dispatch') return { kind: chance.of(['no-details', 'no-details', 'old-server']) }
  if (draw < 20) return { kind: 'status', status: 502 }
  return { kind: 'crash' }
}
