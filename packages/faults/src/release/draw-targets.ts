// Draws what must follow a release: workflows in every state, and runs that end in every way.
import type { Dice } from '../random.ts'
import type { RunPlan, StrangerSpec, TargetSpec } from './schedule.ts'

const MOST_TARGETS = 4
const MINUTE = 60_000

export function drawTargets(chance: Dice): TargetSpec[] {
  return Array.from({ length: 1 + chance.below(MOST_TARGETS) }, () => drawTarget(chance))
}

function drawTarget(chance: Dice): TargetSpec {
  const drawn = chance.chance(0.8) ? 'tag' : 'main'
  const start = chance.chance(0.8) ? undefined : chance.of(['event', 'event', 'itself'] as const)
  const woken = start === undefined && chance.chance(0.12)
  const byTag = start === 'itself' || woken
  return {
    ...(start === undefined ? {} : { start }),
    ...(woken ? { woken: true as const } : {}),
    ref: byTag ? 'tag' : drawn,
    elsewhere: !byTag && chance.chance(0.2),
    wait: chance.chance(0.85),
    required: chance.chance(0.8),
    when: chance.of(['always', 'always', 'always', 'stable', 'prerelease']),
    timeoutMinutes: chance.of([3, 10, 10, 30]),
    inputs: chance.chance(0.05) ? 'undeclared' : chance.of(['none', 'declared']),
    ...drawShown(chance),
    ...(chance.chance(0.15)
      ? { accept: chance.of<NonNullable<TargetSpec['accept']>>([['skipped'], ['neutral'], ['neutral', 'skipped']]) }
      : {}),
    workflow: chance.chance(0.9)
      ? 'active'
      : chance.of(['disabled_manually', 'disabled_inactivity', 'unknown', 'no-dispatch']),
    lagMs: chance.of([0, 0, 1_000, 4_000, 12_000]),
    runs: Array.from({ length: 1 + chance.below(2) }, () => drawPlan(chance)),
    strangers: chance.chance(0.25) ? [drawStranger(chance)] : [],
  }
}

function drawShown(chance: Dice): Pick<TargetSpec, 'correlates' | 'title'> {
  if (chance.chance(0.5)) return { correlates: true }
  return { correlates: false, ...(chance.chance(0.4) ? { title: chance.of(['version', 'tag'] as const) } : {}) }
}

function drawPlan(chance: Dice): RunPlan {
  const usual = chance.chance(0.6)
  return {
    queuedMs: chance.of([0, 3_000, 40_000]),
    runsMs: chance.of([2_000, 30_000, 30_000, 2 * MINUTE, 2 * MINUTE, 20 * MINUTE]),
    end: usual
      ? 'success'
      : chance.of([
          'failure',
          'neutral',
          'cancelled',
          'skipped',
          'timed_out',
          'action_required',
          'stale',
          'startup_failure',
          'never',
          'approval',
        ]),
  }
}

function drawStranger(chance: Dice): StrangerSpec {
  const [event, at] = [
    chance.of<StrangerSpec['event']>(['push', 'workflow_dispatch']),
    chance.of<StrangerSpec['at']>(['tag', 'main']),
  ]
  // The tag was pushed before anybody released it.
  const when = event === 'push' && at === 'tag' ? 'before' : chance.of<StrangerSpec['when']>(['before', 'with', 'with'])
  const end = chance.of<StrangerSpec['end']>(['success', 'success', 'failure'])
  return {
    ...{ when, event, at, end },
    ...(chance.chance(0.4) ? { showsTag: true as const } : {}),
    ...(chance.chance(0.3) ? { by: 'app' as const } : {}),
  }
}
