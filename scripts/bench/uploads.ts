// Uploads to the Python index beside twine's: the same files, in turns, every run against an index of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { summarize } from './cold-start.ts'
import { UPLOAD_LIMITS } from './limits.ts'
import { knownFile } from './upload-digests.ts'
import { writeWheels } from './upload-files.ts'
import { LATENCY_MS, ours, twine, twineVersion, type Upload, type Uploader, uploadOnce } from './upload-run.ts'

const MEGABYTE = 1_000_000

interface Load {
  readonly name: string
  readonly count: number
  readonly bytes: number
  readonly rounds: number
  readonly timesFaster: number
}

const LOADS: readonly Load[] = [
  { name: '60 files of 2 MB', count: 60, bytes: 2 * MEGABYTE, rounds: 5, timesFaster: UPLOAD_LIMITS.manyTimesFaster },
  { name: '1 file of 500 MB', count: 1, bytes: 500 * MEGABYTE, rounds: 3, timesFaster: UPLOAD_LIMITS.largeTimesFaster },
]

interface Compared {
  readonly rows: readonly (readonly string[])[]
  /** Limits that were not kept, one sentence each. */
  readonly broken: readonly string[]
}

/** What is measured, for the line above the table. Throws when there is no twine. */
export function uploadsTitle(): string {
  const found = twineVersion()
  return `Uploads to the index stand-in, ${LATENCY_MS} ms more per answer, medians, without attestations; twine ${found} has its token already.`
}

/** A table, and what breaks a limit. */
export async function compareUploads(): Promise<Compared> {
  const compared: Compared[] = []
  for (const load of LOADS) compared.push(await compareLoad(load))
  const head = [
    '',
    'publish-with-oidc',
    'min–max',
    'twine upload',
    'min–max',
    'faster',
    'limit',
    'memory',
    'twine’s',
    'limit',
  ]
  return { rows: [head, ...compared.flatMap(({ rows }) => rows)], broken: compared.flatMap(({ broken }) => broken) }
}

async function compareLoad({ name, count, bytes, rounds, timesFaster }: Load): Promise<Compared> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-wheels-'))
  try {
    const files = writeWheels(folder, count, bytes).map(knownFile)
    const runs = new Map<Uploader, Upload[]>([
      [ours, []],
      [twine, []],
    ])
    for (let round = 0; round < rounds; round++) {
      // Who goes first takes turns: neither finds the machine warmer than the other.
      const order = round % 2 === 0 ? [ours, twine] : [twine, ours]
      for (const uploader of order) runs.get(uploader)?.push(await uploadOnce(uploader, files))
    }
    return judged(name, timesFaster, runs.get(ours) ?? [], runs.get(twine) ?? [])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function judged(name: string, timesFaster: number, our: readonly Upload[], their: readonly Upload[]): Compared {
  const times = (uploads: readonly Upload[]) =>
    summarize(
      name,
      uploads.map(({ milliseconds }) => milliseconds),
    )
  const memory = (uploads: readonly Upload[]) => Math.max(...uploads.map((upload) => upload.memory))
  const pairs = our.map(({ milliseconds }, round) => (their[round]?.milliseconds ?? Number.NaN) / milliseconds)
  const { median: faster } = summarize(name, pairs)
  const [most, theirs] = [memory(our), memory(their)]
  const cells = (uploads: readonly Upload[]) => {
    const { median, least, most } = times(uploads)
    return [seconds(median), `${seconds(least)}–${seconds(most)}`]
  }
  const told = [
    `×${faster.toFixed(1)}`,
    `×${timesFaster}`,
    mebibytes(most),
    mebibytes(theirs),
    mebibytes(UPLOAD_LIMITS.memory),
  ]
  return {
    rows: [[name, ...cells(our), ...cells(their), ...told]],
    broken: [
      ...(faster >= timesFaster
        ? []
        : [`${name}: ${faster.toFixed(2)} times as fast as twine, ${timesFaster} are wanted`]),
      // Where the system does not tell, nothing is claimed.
      ...(most > UPLOAD_LIMITS.memory
        ? [`${name}: ${mebibytes(most)} of memory, ${UPLOAD_LIMITS.memory} are allowed`]
        : []),
    ],
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

function mebibytes(value: number): string {
  return Number.isNaN(value) ? 'not told' : `${value.toFixed(0)} MiB`
}
