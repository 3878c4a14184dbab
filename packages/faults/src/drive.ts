// Plays one schedule: its runs, then quiet ones until nothing changes any more; and checks the promises on the way.
import type { Subject } from '@plumbline/registries'
import { Door } from './door.ts'
import { type Between, startState, type Theatre, work } from './one-run.ts'
import type { RunState } from './run-state.ts'
import type { Held, Scene } from './scene.ts'
import type { RunSpec, Schedule } from './schedule.ts'
import { wrongSends } from './sends.ts'
import { SimClock } from './sim-clock.ts'
import type { TokenMaker } from './tokens.ts'
import { destroyed, leaks, lies, movedOn, oldestRead } from './truth.ts'

/** What a checker keeps from schedule to schedule. */
export interface Workshop {
  readonly tokens: TokenMaker
  /** Folder that belongs to this checker alone. */
  readonly scratch: string
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

const HARD_STOPS: Readonly<Record<string, true>> = { 'exchange-refused': true, 'first-publish': true }

/** Plays the schedule against a fresh stand-in. */
export async function play(
  schedule: Schedule,
  scene: Scene,
  workshop: Workshop,
  between: Between = (registry) => registry,
): Promise<Played> {
  const clock = new SimClock()
  const files = scene.files.slice(0, schedule.before.length)
  const subject: Subject = { packageName: scene.packageName, version: scene.version, files }
  const stage = scene.open({ schedule, clock, subject, keySet: workshop.tokens.keySet })
  for (const [place, whose] of schedule.before.entries()) {
    const name = files[place]?.name
    if (name !== undefined && whose !== 'absent') stage.seed(name, whose === 'same' ? 'ours' : 'other')
  }
  const door = new Door(schedule, scene, stage, clock)
  const { scratch, tokens } = workshop
  const theatre: Theatre = { stage, door, clock, tokens, subject, scratch, between, serial: 0 }
  const game: Game = {
    schedule,
    scene,
    theatre,
    runs: [],
    violations: new Set(),
    seen: stage.ledger(),
    since: new Map(),
  }
  for (const batch of batches(schedule.runs)) await playBatch(game, batch)
  await calmDown(game)
  await converge(game)
  for (const run of game.runs) judge(game, run)
  for (const sentence of [...door.violations, ...stage.problems.map((problem) => `stand-in: ${problem}`)]) {
    game.violations.add(sentence)
  }
  return { violations: [...game.violations], runs: game.runs }
}

interface Game {
  readonly schedule: Schedule
  readonly scene: Scene
  readonly theatre: Theatre
  readonly runs: RunState[]
  readonly violations: Set<string>
  /** What the registry held when it was last looked at. */
  seen: readonly Held[]
  /** Since when each name is known to be there with our bytes. */
  readonly since: Map<string, number>
}

/** Runs that go beside each other belong together. */
function batches(runs: readonly RunSpec[]): RunSpec[][] {
  const found: RunSpec[][] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (run.beside && last) last.push(run)
    else found.push([run])
  }
  return found
}

async function playBatch(game: Game, batch: readonly RunSpec[]): Promise<void> {
  const first = game.runs.length
  let begins = 0
  const playing = batch.map(async (spec, place) => {
    begins += spec.delayMs
    await game.theatre.clock.sleep(begins)
    return playRun(game, spec, first + place)
  })
  await Promise.all(playing)
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
  const limit = spec.waitMs + RUN_MS
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
    run.report = end
    look(game)
    for (const lie of lies(run, end, { held: game.seen, longHeld })) violations.add(lie)
  }
  return run
}

/** What can be said of a run only when every request that it lost has come to its end. */
function judge({ scene, theatre, violations, seen }: Game, run: RunState): void {
  const { report } = run
  const found = [...wrongSends(scene, run), ...leaks(run, report, theatre.door.secrets), ...movedOn(run)]
  if (report?.files.some(({ name, state }) => isDenied(state) && wasTaken(run, name))) {
    found.push(`P1: published was ${report.published}, and a send of that run was taken after its end`)
  }
  if (seen.length > 0 && report?.published === 'no' && run.arrivals.some(({ stored }) => stored)) {
    found.push('P1: a no with something accepted')
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
  let last = game.runs.find(
    (run) => run.report?.published === 'yes' && run.spec.tag === spec.tag && !run.report.failure,
  )
  for (let tries = 0; tries < QUIET_RUNS && !isSettled(game, last); tries += 1) {
    last = await playRun(game, spec, game.runs.length)
    await game.theatre.clock.sleep(CALM_MS)
  }
  const settled = isSettled(game, last)
  const again = await playRun(game, spec, game.runs.length)
  const { report } = again
  if (!settled) {
    game.violations.add(
      `P4: ${QUIET_RUNS} quiet runs end in ${last?.report?.published} (${last?.report?.failure?.code})`,
    )
  } else if (again.arrivals.some(({ kind }) => kind === 'upload')) {
    game.violations.add('P4: a further run sends again')
  } else if (report?.published !== last?.report?.published || report?.failure?.code !== last?.report?.failure?.code) {
    game.violations.add(`P4: a further run ends in ${report?.published} (${report?.failure?.code})`)
  }
}

/** A yes, or a stop that a run cannot end: other bytes there, a publisher that is not there, a tag that moved. */
function isSettled(game: Game, run: RunState | undefined): boolean {
  const { report } = run ?? {}
  if (!report) return false
  const code = report.failure?.code
  if (code === undefined) return report.published === 'yes'
  if (game.schedule.tagAtEnd === 'moved') return code === 'tag-moved'
  if (game.seen.some(({ ours }) => !ours)) return code === 'version-taken'
  return game.schedule.trust === 'no' && HARD_STOPS[code] === true
}
