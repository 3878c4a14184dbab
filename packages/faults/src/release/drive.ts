// Plays one schedule: its runs, then quiet ones until nothing changes any more; and checks the promises on the way.
import type { SigningKey } from '@plumbline/standins'
import { batches, playTogether } from '../batches.ts'
import { SimClock } from '../sim-clock.ts'
import { ReleaseDoor } from './door.ts'
import { endOf, isJustified, wrongEnd } from './ends.ts'
import { COMMIT } from './git.ts'
import { hasLate, Ledger, releasesOf } from './ledger.ts'
import { type ClientBetween, type Theatre, work } from './one-run.ts'
import { codeOf, isWrite, newRun, type ReleaseRun } from './run-state.ts'
import { isMarked, type ReleaseRunSpec, type ReleaseSchedule } from './schedule.ts'
import { Stage } from './stage.ts'
import type { Stock } from './stock.ts'

/** What a checker keeps from schedule to schedule. */
export interface ReleaseWorkshop {
  readonly stock: Stock
  readonly key: SigningKey
  readonly between: ClientBetween
  /** Content-creating requests are held to GitHub's limit. */
  readonly paced: boolean
}

export interface PlayedRelease {
  /** Broken promises, each once. */
  readonly violations: readonly string[]
  readonly runs: readonly ReleaseRun[]
}

interface Game extends Theatre {
  readonly runs: ReleaseRun[]
  readonly violations: Set<string>
}

/** Every run that was dispatched has ended by then, if it ever does, and every late request has come to its end. */
const CALM_MS = 8 * 3_600_000
const QUIET: ReleaseRunSpec = { delayMs: 0, beside: false }

/** Plays the schedule against a fresh GitHub; `checkAnswers` holds that GitHub itself to its description. */
export async function playRelease(
  schedule: ReleaseSchedule,
  { stock, key, between, paced }: ReleaseWorkshop,
  checkAnswers: boolean,
): Promise<PlayedRelease> {
  const clock = new SimClock()
  const stage = new Stage({ schedule, clock, stock, key, checkAnswers })
  await stage.seed()
  const ledger = new Ledger(stage, clock.now)
  const door = new ReleaseDoor(schedule, stage, clock, { schedule, stage, ledger, token: stage.token, paced })
  const game: Game = { schedule, stage, door, clock, between, runs: [], violations: new Set() }
  for (const batch of batches(schedule.runs)) await playBatch(game, batch)
  await clock.sleep(CALM_MS)
  await converge(game)
  const problems = stage.github.problems.map((problem) => `stand-in: ${problem}`)
  for (const sentence of [...door.violations, ...problems]) game.violations.add(sentence)
  return { violations: [...game.violations], runs: game.runs }
}

async function playBatch(game: Game, batch: readonly ReleaseRunSpec[]): Promise<void> {
  const first = game.runs.length
  const sleep = (milliseconds: number) => game.clock.sleep(milliseconds)
  await playTogether(batch, sleep, (spec, place) => playRun(game, spec, first + place))
}

async function playRun(game: Game, spec: ReleaseRunSpec, index: number): Promise<ReleaseRun> {
  const { clock, schedule, stage, violations } = game
  const run = newRun(index, spec, clock.now(), schedule.wish.pinned ? COMMIT : undefined)
  game.runs.push(run)
  await work(run, game)
  run.endedAt = clock.now()
  for (const sentence of wrongEnd(schedule, stage, run)) violations.add(sentence)
  return run
}

/** Without faults the release becomes whole, or stays at a refusal that the world explains; then nothing changes any more. */
async function converge(game: Game): Promise<void> {
  const { schedule, stage, violations, clock } = game
  const quiet: ReleaseRun[] = []
  for (let count = 0; count < 3; count += 1) {
    quiet.push(await playRun(game, QUIET, game.runs.length))
    await clock.sleep(CALM_MS)
  }
  const [first, second, third] = quiet as [ReleaseRun, ReleaseRun, ReleaseRun]
  const code = codeOf(first)
  if (code !== undefined && !isJustified(code, schedule, stage)) violations.add(`R6: a quiet run ends in ${code}`)
  if (code !== codeOf(second))
    violations.add(`R6: a further run ends in ${codeOf(second) ?? 'success'} after ${code ?? 'success'}`)
  if (endOf(second) !== endOf(third)) violations.add('R6: runs without faults end differently')
  if (code === undefined && second.asked.some(isWriteToRelease))
    violations.add('R6: a further run writes to a whole release')
  const waiting = third.report?.release.draft && !schedule.wish.stayDraft && releasesOf(stage).some(hasLate)
  if (code === undefined && waiting) violations.add('R6: a draft waits for what is there')
  for (const sentence of missed(game, third)) violations.add(sentence)
}

/** Targets whose one run can be told from others, succeeded, and is not found. */
function missed({ schedule, stage }: Game, last: ReleaseRun): string[] {
  return schedule.targets.flatMap((spec, place) => {
    const own = stage.workflows.own.filter(({ target }) => target === place)
    const plain = own.length === 1 && own[0]?.state.conclusion === 'success' && spec.workflow === 'active'
    const verdict = last.results?.[place]?.verdict
    if (
      !plain ||
      !isMarked(schedule, spec) ||
      spec.strangers.length > 0 ||
      verdict === undefined ||
      verdict === 'success'
    )
      return []
    return [`R6: a target whose one run succeeded ends in ${verdict}`]
  })
}

function isWriteToRelease(asked: ReleaseRun['asked'][number]): boolean {
  return isWrite(asked) && asked.kind !== 'dispatch'
}
