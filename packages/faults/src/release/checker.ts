// The checker of releases and of what follows them.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSigningKey } from '@plumbline/standins'
import { type Searched, type SearchOptions, search } from '../search.ts'
import type { Violation } from '../story.ts'
import { drawRelease } from './draw.ts'
import { playRelease } from './drive.ts'
import type { ClientBetween } from './one-run.ts'
import type { ReleaseSchedule } from './schedule.ts'
import { smallerReleases } from './shrink.ts'
import { createStock } from './stock.ts'
import { releaseViolation } from './story.ts'

export interface ReleaseCheckOptions extends SearchOptions {
  readonly seed: number
  readonly between?: ClientBetween
}

export interface ReleaseChecker {
  check(options: ReleaseCheckOptions): Promise<Searched<ReleaseSchedule>>
  /** Plays one schedule as it is. */
  replay(schedule: ReleaseSchedule, between?: ClientBetween): Promise<Violation<ReleaseSchedule>>
  close(): Promise<void>
}

/** Comparing every answer of the stand-in with GitHub's description costs more than all the rest. */
const CHECKED_EVERY = 50

/** A checker with a folder of its own; close it at the end. Without `paced` GitHub's limit on content is no subject. */
export async function createReleaseChecker({ paced = true } = {}): Promise<ReleaseChecker> {
  const scratch = await mkdtemp(join(tmpdir(), 'plumbline-faults-'))
  const tools = { stock: await createStock(scratch), key: await createSigningKey(), paced }
  const plain: ClientBetween = (client) => client
  return {
    check: ({ seed, between = plain, ...options }) =>
      search(options, {
        draw: (index) => drawRelease(seed, index),
        play: (schedule, index) => playRelease(schedule, { ...tools, between }, index % CHECKED_EVERY === 0),
        smallerOnes: smallerReleases,
        tell: releaseViolation,
      }),
    replay: async (schedule, between = plain) =>
      releaseViolation(schedule, await playRelease(schedule, { ...tools, between }, true)),
    close: () => rm(scratch, { recursive: true, force: true }),
  }
}
