// Plays one schedule: its runs, then quiet ones until nothing changes any more; and checks the promises on the way.
import { wrongAttestations } from './attested.ts'
import { batches, playTogether } from './batches.ts'
import { Door } from './door.ts'
import { wrongTokens } from './held-tokens.ts'
import { type Between, startState, type Theatre, work } from './one-run.ts'
import { wrongActs } from './restraint.ts'
import { failureOf, type RunState } from './run-state.ts'
import type { Held, Scene, Stage } from './scene.ts'
import type { RunSpec, Schedule } from './schedule.ts'
import { wrongSends } from './sends.ts'
import { endOf, isSettled, isYes } from './settled.ts'
import { SimClock, START } from './sim-clock.ts'
import { beforeOf, subjectsOf } from './subjects.ts'
import { type Company, wrongSum, wrongTogether } from './together.ts'
import type { TokenMaker } from './tokens.ts'
import { destroyed, leaks, lies, movedOn, oldestRead } from './truth.ts'

/** What a checker keeps from schedule to schedule. */
export interface Workshop {
  readonly tokens: TokenMaker
  /** A folder that no schedule has used: runs that die leave theirs as it was. */
  folder(): string
}

export interface Played {
  /** Broken promises, each once. */
  readonly violations: readonly string[]
  readonly runs: readonly RunState[]
}

/** Runs after the faults have stopped until the release must be whole. */
const QUIET_RUNS = 4
const QUIET_WAIT_MS = 1_800_000
/** Longest that a run may take beside its wait budget: files and tokens, each as often and as slow as they may be. */
const RUN_MS = 3 * 3_600_000
/** Every request that its client has lost is done by then, and every cache forgets. */
const CALM_MS = 900_000

const LONG_AGO = START - 365 * 86_400_000

/** Plays the schedule against a fresh stand-in. */
export async function play(
  schedule: Schedule,
  scene: Scene,
  workshop: Workshop,
  between: Between = (registry) => registry,
): Promise<Played> {
  const clock = new SimClock()
  const subjects = subjectsOf(scene, schedule)
  const stage = scene.open({ schedule, clock, subjects, keySet: workshop.tokens.keySet })
  const door = new Door(schedule, scene, stage, clock)
  if (stage.personalToken !== undefined) door.secrets.add(stage.personalToken)
  const { tokens } = workshop
  const scratch = workshop.folder()
  const theatre: Theatre = { schedule, stage, door, clock, tokens, subjects, scratch, between, serial: 0 }
  seed({ schedule, scene, subjects }, stage)
  const seen = stage.ledger()
  const game: Game = {
    schedule,
    scene,
    subjects,
    theatre,
    runs: [],
    violations: new Set(),
    seen,
    since: new Map(),
    longHeld: new Map(),
    taken: schedule.lagMs === 0 ? seen.filter(({ ours }) => !ours).map(({ name }) => name) : [],
  }
  // What was there before the first read, and is not hidden, no read can miss.
  if (schedule.lagMs === 0) for (const { name, ours } of seen) if (ours) game.since.set(name, LONG_AGO)
  for (const batch of batches(schedule.runs)) await playBatch(game, batch)
  await calmDown(game)
  await converge(game)
  for (const run of game.runs) judge(game, run)
  for (const sentence of [...door.violations, ...stage.problems.map((problem) => `stand-in: ${problem}`)]) {
    game.violations.add(sentence)
  }
  return { violations: [...game.violations], runs: game.runs }
}

/** What strangers, or an earlier release, left under the names of the files. */
function seed({ schedule, subjects }: Company, stage: Stage): void {
  for (const [place, files] of beforeOf(schedule).entries()) {
    for (const [index, whose] of files.entries()) {
      const name = subjects[place]?.files[index]?.name
      if (name !== undefined && whose !== 'absent') stage.seed(name, whose === 'same' ? 'ours' : 'other')
    }
  }
}

interface Game extends Company {
  readonly theatre: Theatre
  readonly runs: RunState[]
  readonly violations: Set<string>
  /** What the registry held when it was last looked at. */
  seen: readonly Held[]
  /** Since when each name is known to be there with our bytes. */
  readonly since: Map<string, number>
  /** Of each run, the names that were there with our bytes before any of its reads could be old. */
  readonly longHeld: Map<RunState, ReadonlySet<string>>
  /** Names that every read of every run shows with a stranger's bytes. */
  readonly taken: readonly string[]
}

async function playBatch(game: Game, batch: readonly RunSpec[]): Promise<void> {
  const first = game.runs.length
  const sleep = (milliseconds: number) => game.theatre.clock.sleep(milliseconds)
  await playTogether(batch, sleep, (spec, place) => playRun(game, spec, first + place))
}

async function playRun(game: Game, spec: RunSpec, index: number): Promise<RunState> {
  const { theatre, violations } = game
  const { clock } = theatre
  look(game)
  const { run, died } = startState(index, spec, clock.now())
  game.runs.push(run)
  const longHeld = new Set(
    [...game.since].flatMap(([name, at]) => (at < run.startedAt - oldestRead(game.scene) ? [name] : [])),
  )
  game.longHeld.set(run, longHeld)
  const limit = spec.waitMs * game.subjects.length + RUN_MS
  const end = await Promise.race([
    work(run, theatre).catch((thrown: unknown) => {
      violations.add(`P5: the machine threw ${String(thrown)}`)
    }),
    died,
    clock.sleep(limit).then(() => 'late' as const),
  ])
  run.endedAt = clock.now()
  if (end === 'late') {
    violations.add(`P4: run ${index} had not ended after ${limit / 60_000} simulated minutes`)
    run.dead = true
  }
  if (typeof end === 'object') {
    run.reports = end
    look(game)
    const found = end.flatMap((report) => lies(run, report, { held: game.seen, longHeld }))
    for (const lie of [...found, ...wrongSum(game, run, end)]) violations.add(lie)
  }
  return run
}

/** What can be said of a run only when every request that it lost has come to its end. */
function judge(game: Game, run: RunState): void {
  const { scene, theatre, violations, longHeld } = game
  const found = [
    ...wrongSends(scene, run),
    ...leaks(run, theatre.door.secrets),
    ...movedOn(run),
    ...wrongTogether(game, run),
    ...wrongAttestations(game, run),
    ...wrongTokens(scene, run),
    ...wrongActs(game, run, { longHeld: longHeld.get(run) ?? new Set(), taken: game.taken }),
  ]
  for (const { published, files } of run.reports ?? []) {
    if (files.some(({ name, state }) => isDenied(state) && wasTaken(run, name))) {
      found.push(`P1: published was ${published}, and a send of that run was taken after its end`)
    }
    if (published === 'no' && files.some(({ name }) => wasTaken(run, name))) {
      found.push('P1: a no with something accepted')
    }
  }
  for (const sentence of found) violations.add(sentence)
}

function isDenied(state: string): boolean {
  return state === 'absent' || state === 'rejected' || state === 'blocked'
}

function wasTaken(run: RunState, name: string): boolean {
  return run.arrivals.some(({ file, stored }) => stored && file === name)
}

/** Compares the registry with what it was, and notes what is there. */
function look(game: Game): void {
  const now = game.theatre.stage.ledger()
  for (const sentence of destroyed(game.seen, now)) game.violations.add(sentence)
  for (const { name, ours } of now) {
    if (ours && !game.since.has(name)) game.since.set(name, game.theatre.clock.now())
  }
  game.seen = now
}

async function calmDown(game: Game): Promise<void> {
  const { clock, door, stage } = game.theatre
  await clock.sleep(CALM_MS)
  while (door.late.size > 0) await clock.sleep(60_000)
  stage.calm()
  look(game)
}

/** Promise P4: without faults the release becomes whole, or stays at a hard stop; then nothing changes any more. */
async function converge(game: Game): Promise<void> {
  const spec: RunSpec = { delayMs: 0, beside: false, waitMs: QUIET_WAIT_MS, tag: game.schedule.tagAtEnd }
  // A run that ended well with the tag where it is now is as good as a quiet one.
  let last = game.runs.find((run) => isYes(run) && run.spec.tag === spec.tag && !failureOf(run))
  for (let tries = 0; tries < QUIET_RUNS && !isSettled(game, game.seen, last); tries += 1) {
    last = await playRun(game, spec, game.runs.length)
    await game.theatre.clock.sleep(CALM_MS)
  }
  const settled = isSettled(game, game.seen, last)
  const again = await playRun(game, spec, game.runs.length)
  if (!settled) {
    game.violations.add(`P4: ${QUIET_RUNS} quiet runs end in ${last && endOf(last)}`)
  } else if (again.arrivals.some(({ kind }) => kind === 'upload')) {
    game.violations.add('P4: a further run sends again')
  } else if (last && endOf(again) !== endOf(last)) {
    game.violations.add(`P4: a further run ends in ${endOf(again)}`)
  }
}
