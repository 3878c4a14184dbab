// The checker: draws schedules, plays them, and shrinks the first one of each kind that breaks a promise.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawSchedule } from './draw.ts'
import { play, type Workshop } from './drive.ts'
import type { Between } from './one-run.ts'
import type { Scene } from './scene.ts'
import { SCENE_IDS, sceneOf } from './scenes/index.ts'
import type { Schedule } from './schedule.ts'
import { shrink } from './shrink.ts'
import { type Violation, violationOf } from './story.ts'
import { createTokenMaker } from './tokens.ts'

export interface CheckOptions {
  readonly schedules: number
  readonly seed: number
  /** Every registry in turn when empty. */
  readonly registries?: readonly string[]
  /** Number of the first schedule; 0 when not given. */
  readonly from?: number
  readonly between?: Between
  /** Ends after so many violations; 1 when not given. */
  readonly mostViolations?: number
  readonly progress?: (done: number) => void
}

export interface Checked {
  readonly played: number
  readonly violations: readonly Violation[]
}

export interface Checker {
  check(options: CheckOptions): Promise<Checked>
  /** Plays one schedule as it is. */
  replay(schedule: Schedule, between?: Between): Promise<Violation>
  close(): Promise<void>
}

/** A checker with a folder of its own; close it at the end. */
export async function createChecker(): Promise<Checker> {
  const scratch = await mkdtemp(join(tmpdir(), 'plumbline-faults-'))
  const tokens = await createTokenMaker()
  let given = 0
  const workshop: Workshop = { tokens, folder: () => join(scratch, `${given++}`) }
  const scenes = new Map<string, Promise<Scene>>()
  const scene = (id: string): Promise<Scene> => {
    const known = scenes.get(id) ?? sceneOf(id, scratch)
    scenes.set(id, known)
    return known
  }
  return {
    check: (options) => check(options, scene, workshop),
    replay: async (schedule, between) =>
      violationOf(schedule, await play(schedule, await scene(schedule.registry), workshop, between)),
    close: () => rm(scratch, { recursive: true, force: true }),
  }
}

/** Schedules played at once, each with a clock of its own: while one waits for the disk, another goes on. */
const AT_ONCE = 6

interface Found {
  readonly index: number
  readonly schedule: Schedule
  readonly scene: Scene
  readonly violations: readonly string[]
}

async function check(
  options: CheckOptions,
  sceneFor: (id: string) => Promise<Scene>,
  workshop: Workshop,
): Promise<Checked> {
  const { schedules, seed, from = 0, between, mostViolations = 1, progress, registries = [] } = options
  const chosen = registries.length > 0 ? registries : SCENE_IDS
  const found: Found[] = []
  let [begun, played] = [0, 0]
  const worker = async () => {
    while (begun < schedules && found.length < mostViolations) {
      const index = from + begun++
      const scene = await sceneFor(chosen[index % chosen.length] ?? '')
      const schedule = drawSchedule(scene, seed, index)
      const { violations } = await play(schedule, scene, workshop, between)
      if (violations.length > 0) found.push({ index, schedule, scene, violations })
      played += 1
      progress?.(played)
      // Timers and collected memory get their turn.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const first = found.sort((one, other) => one.index - other.index).slice(0, mostViolations)
  const violations: Violation[] = []
  for (const one of first) violations.push(await smallest(one, workshop, between))
  return { played, violations }
}

async function smallest(one: Found, workshop: Workshop, between: Between | undefined): Promise<Violation> {
  const { schedule, scene } = one
  const kinds = new Set(one.violations.map(promiseOf))
  const found = await shrink(schedule, async (candidate) => {
    const { violations } = await play(candidate, scene, workshop, between)
    return violations.some((sentence) => kinds.has(promiseOf(sentence)))
  })
  return violationOf(found, await play(found, scene, workshop, between))
}

/** A sentence without names and numbers: what it is about. */
function promiseOf(sentence: string): string {
  return sentence.replaceAll(/\S*\d\S*/g, '#')
}
