// The assets of a release: the committed bundle beside the same bundle that sends one file after the other.
import { randomFillSync } from 'node:crypto'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { summarize } from './cold-start.ts'
import { RELEASE_LIMITS } from './limits.ts'
import { oneByOne, ours, type Released, releaseOnce } from './release-run.ts'
import { LATENCY_MS } from './upload-run.ts'

const MEGABYTE = 1_000_000
const MANY = { name: '100 assets of 1 MB', count: 100, bytes: MEGABYTE, rounds: 5 }
const LARGE = { name: '1 asset of 2 GB', count: 1, bytes: 2000 * MEGABYTE, rounds: 1 }

interface Compared {
  readonly rows: readonly (readonly string[])[]
  /** Limits that were not kept, one sentence each. */
  readonly broken: readonly string[]
}

/** What is measured, for the line above the table. */
export function releasesTitle(): string {
  return `Releases on the GitHub stand-in, ${LATENCY_MS} ms more per answer and at most 80 writes a minute; medians of real time, minutes of waiting by a simulated clock.`
}

/** A table, and what breaks a limit. */
export async function measureReleases(): Promise<Compared> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-assets-'))
  try {
    const slow = oneByOne(join(folder, 'one-by-one'))
    const many = writeFiles(join(folder, 'many'), MANY)
    const runs: Record<'ours' | 'slow', Released[]> = { ours: [], slow: [] }
    for (let round = 0; round < MANY.rounds; round++) {
      // Who goes first takes turns: neither finds the machine warmer than the other.
      for (const who of round % 2 === 0 ? (['ours', 'slow'] as const) : (['slow', 'ours'] as const))
        runs[who].push(await releaseOnce(who === 'ours' ? ours : slow, many, MANY.count))
    }
    const large = [await releaseOnce(ours, writeFiles(join(folder, 'large'), LARGE), LARGE.count)]
    return judged(runs.ours, runs.slow, large)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Each begins differently; the rest of a large one is zeros, which take no room on the disk. */
function writeFiles(folder: string, { count, bytes }: typeof MANY): string {
  mkdirSync(folder)
  for (let index = 0; index < count; index++) {
    const path = join(folder, `asset-${index}.bin`)
    const file = openSync(path, 'w')
    writeSync(file, randomFillSync(Buffer.alloc(MEGABYTE)))
    closeSync(file)
    truncateSync(path, bytes)
  }
  return folder
}

function judged(our: readonly Released[], slow: readonly Released[], large: readonly Released[]): Compared {
  const faster = (measure: (run: Released) => number) =>
    summarize(
      'faster',
      our.map((run, round) => measure(slow[round] ?? run) / measure(run)),
    ).median
  const whole = faster(({ milliseconds }) => milliseconds)
  const uploads = faster(({ uploadMs }) => uploadMs)
  const head = ['', 'whole run', 'uploads', 'in flight', 'requests', 'refused', 'simulated', 'memory']
  return {
    rows: [
      head,
      rowOf(MANY.name, our),
      rowOf('  the same one by one', slow),
      ['  faster', `×${whole.toFixed(1)}`, `×${uploads.toFixed(1)}`, '', '', '', '', ''],
      rowOf(LARGE.name, large),
      [
        'limit',
        `×${RELEASE_LIMITS.timesFaster}`,
        '',
        `${RELEASE_LIMITS.atOnce}`,
        '',
        '0',
        '',
        mebibytes(RELEASE_LIMITS.memory),
      ],
    ],
    broken: [...tooSlow(whole), ...[...our, ...large].flatMap(tooMuch)],
  }
}

function rowOf(name: string, runs: readonly Released[]): string[] {
  const median = (measure: (run: Released) => number) => summarize(name, runs.map(measure)).median
  const most = (measure: (run: Released) => number) => Math.max(...runs.map(measure))
  return [
    name,
    seconds(median(({ milliseconds }) => milliseconds)),
    seconds(median(({ uploadMs }) => uploadMs)),
    `${most(({ uploadsAtOnce }) => uploadsAtOnce)}`,
    `${most(({ requests }) => requests)}`,
    `${most(({ refused }) => refused)}`,
    `${(median(({ simulatedMs }) => simulatedMs) / 60_000).toFixed(1)} min`,
    mebibytes(most(({ memory }) => memory)),
  ]
}

function tooSlow(faster: number): string[] {
  const { timesFaster } = RELEASE_LIMITS
  if (faster >= timesFaster) return []
  return [`${MANY.name}: ${faster.toFixed(2)} times as fast as one after the other, ${timesFaster} are wanted`]
}

function tooMuch({ assets, uploadsAtOnce, refused, memory }: Released): string[] {
  const name = `${assets} assets`
  return [
    ...(uploadsAtOnce > RELEASE_LIMITS.atOnce ? [`${name}: ${uploadsAtOnce} uploads in flight`] : []),
    ...(refused > 0 ? [`${name}: ${refused} requests faster than GitHub allows`] : []),
    // Where the system does not tell, nothing is claimed.
    ...(memory > RELEASE_LIMITS.memory ? [`${name}: ${mebibytes(memory)} of memory`] : []),
  ]
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

function mebibytes(value: number): string {
  return Number.isNaN(value) ? 'not told' : `${value.toFixed(0)} MiB`
}
