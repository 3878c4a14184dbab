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
import { type Searched, type SearchOptions, search } from './search.ts'
import { smallerOnes } from './shrink.ts'
import { type Violation, violationOf } from './story.ts'
import { createTokenMaker } from './tokens.ts'

export interface CheckOptions extends SearchOptions {
  readonly seed: number
  /** Every registry in turn when empty. */
  readonly registries?: readonly string[]
  readonly between?: Between
}

export type Checked = Searched<Schedule>

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

async function check(
  { registries = [], seed, between, ...options }: CheckOptions,
  sceneFor: (id: string) => Promise<Scene>,
  workshop: Workshop,
): Promise<Checked> {
  const chosen = registries.length > 0 ? registries : SCENE_IDS
  const sceneAt = (index: number) => sceneFor(chosen[index % chosen.length] ?? '')
  return search(options, {
    draw: async (index) => drawSchedule(await sceneAt(index), seed, index),
    play: async (schedule) => play(schedule, await sceneFor(schedule.registry), workshop, between),
    smallerOnes,
    tell: violationOf,
  })
}
