// Draws a schedule of a release: mostly good requests, so that bad ones meet interesting moments.
import { type Dice, dice } from '../random.ts'
import { drawFaults, type Focus } from './draw-faults.ts'
import { drawTargets } from './draw-targets.ts'
import type {
  GroundSpec,
  Happening,
  ReleaseRunSpec,
  ReleaseSchedule,
  SeededAsset,
  SeededRelease,
  WishSpec,
} from './schedule.ts'
import { STOCK_SIZE } from './stock.ts'

const MOST_FILES = 6
/** More than GitHub takes in a minute. */
const MANY = 95
/** More than one page, which has 100. */
const BEHIND_A_PAGE = 103

/** The schedule with this number; the same for ever for the same seed. */
export function drawRelease(seed: number, index: number): ReleaseSchedule {
  const chance = dice(seed, index, 'release')
  const focus = chance.of<Focus>(['release', 'release', 'release', 'fan-out', 'fan-out', 'both'])
  const wish = drawWish(chance, focus === 'fan-out')
  const runs = drawRuns(chance)
  const late = wish.late && chance.chance(0.8) ? [arrival(chance, runs.length)] : []
  return {
    part: 'release',
    wish,
    ground: focus === 'fan-out' ? { ...drawGround(chance, wish), drafts: 0, releases: [] } : drawGround(chance, wish),
    targets: focus === 'release' ? [] : drawTargets(chance),
    maxParallel: chance.of([1, 2, 4]),
    ...drawSender(chance),
    runs,
    faults: drawFaults(chance, runs.length, focus),
    happenings: [...late, ...(chance.chance(0.2) ? [drawHappening(chance, runs.length)] : [])],
  }
}

function drawSender(chance: Dice): Pick<ReleaseSchedule, 'senderKnown' | 'nameless'> {
  if (chance.chance(0.8)) return { senderKnown: true }
  return { senderKnown: false, ...(chance.chance(0.5) ? { nameless: true as const } : {}) }
}

function drawWish(chance: Dice, small: boolean): WishSpec {
  const count = small ? chance.below(2) : 1 + chance.below(MOST_FILES)
  const files = Array.from({ length: count }, () => chance.below(STOCK_SIZE))
  return {
    files: [...new Set(files)],
    more: !small && chance.chance(0.006) ? MANY : 0,
    prerelease: chance.chance(0.3),
    stayDraft: !small && chance.chance(0.15),
    ...(!small && chance.chance(0.08) ? { late: true as const } : {}),
    pinned: chance.chance(0.6),
  }
}

function drawGround(chance: Dice, wish: WishSpec): GroundSpec {
  const releases = chance.chance(0.3) ? [drawSeeded(chance, wish)] : []
  const [first] = releases
  const second = first?.state === 'draft' && chance.chance(0.2) ? [drawSeeded(chance, wish)] : []
  return {
    immutable: chance.chance(0.5),
    annotated: chance.chance(0.5),
    drafts: chance.chance(0.04) ? BEHIND_A_PAGE : chance.of([0, 0, 2]),
    releases: [...releases, ...second],
    token: chance.chance(0.03) ? 'read' : 'write',
  }
}

function drawSeeded(chance: Dice, { files }: WishSpec): SeededRelease {
  const assets = files.flatMap((file): SeededAsset[] =>
    chance.chance(0.6)
      ? [{ file, as: chance.of(['whole', 'whole', 'whole', 'whole', 'starter', 'starter', 'other']) }]
      : [],
  )
  const state = chance.of<SeededRelease['state']>(['draft', 'draft', 'published'])
  return { state, assets, ...(chance.chance(0.12) ? { foreign: true as const } : {}) }
}

/** A re-run begins no sooner than a job does: GitHub shows by then what was dispatched before. */
function drawRuns(chance: Dice): ReleaseRunSpec[] {
  return Array.from({ length: chance.of([1, 1, 1, 2, 2, 2, 3]) }, (_, place) => {
    const beside = place > 0 && chance.chance(0.35)
    const delays = beside ? ([0, 0, 15, 200, 1_000, 5_000] as const) : ([30_000, 60_000, 600_000] as const)
    const retry =
      place > 0 && chance.chance(0.15) ? { retry: chance.of<'failed' | 'unknown'>(['failed', 'unknown']) } : {}
    return { delayMs: place === 0 ? 0 : chance.of(delays), beside, ...retry }
  })
}

function arrival(chance: Dice, runs: number): Happening {
  return { run: chance.below(runs), nth: chance.below(20), what: 'late-arrives' }
}

function drawHappening(chance: Dice, runs: number): Happening {
  return {
    run: chance.below(runs),
    nth: chance.below(20),
    what: chance.of(['tag-moves', 'tag-moves', 'person-publishes', 'person-deletes']),
  }
}
