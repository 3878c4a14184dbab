// A package of 1 GB under every rule of its kind: how long it takes, and the most memory of the process that looks.
import { randomFillSync } from 'node:crypto'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { projectRoot } from '../project-root.ts'
import { INSPECTION_LIMITS } from './limits.ts'
import { timed } from './upload-run.ts'

const PIECE = 1024 * 1024
/** Of a piece; the rest is zeros, which pack well, but never so well that the file would be taken for a bomb. */
const RANDOM = 32 * 1024
const SMALL_FILES = 700
/** Pieces of the one large file. */
const LARGE = 324

/** A kind of package: its file's name, its top folder, and the small files that make it one. */
interface Load {
  readonly name: string
  readonly fileName: string
  readonly top: string
  readonly about: Readonly<Record<string, string>>
}

const LOADS: readonly Load[] = [
  {
    name: 'sdist of 1 GB',
    fileName: 'demo_pkg-1.0.tar.gz',
    top: 'demo_pkg-1.0',
    about: { 'PKG-INFO': 'Metadata-Version: 2.1\nName: demo-pkg\nVersion: 1.0\n', 'pyproject.toml': '' },
  },
  {
    name: 'npm tarball of 1 GB',
    fileName: 'demo-1.0.0.tgz',
    top: 'package',
    about: { 'package.json': '{"name":"demo","version":"1.0.0","exports":{"./*":"./small-*"}}' },
  },
]

interface Measured {
  readonly rows: readonly (readonly string[])[]
  /** Limits that were not kept, one sentence each. */
  readonly broken: readonly string[]
}

/** What is measured, for the line above the table. */
export function inspectionTitle(): string {
  return `One look through a package of 1 GB (${SMALL_FILES} files of 1 MiB, one of ${LARGE}), in a process of its own.`
}

/** A table, and what breaks a limit. */
export async function measureInspection(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-inspection-'))
  const script = join(projectRoot, 'scripts/bench/inspection-run.ts')
  const rows: string[][] = [['', 'packed', 'time', 'memory', 'limit']]
  const broken: string[] = []
  try {
    for (const load of LOADS) {
      const path = join(folder, load.fileName)
      await write(path, load)
      const env = { PATH: process.env['PATH'] ?? '' }
      const args = ['--no-warnings', script, path]
      const { milliseconds, memory } = await timed({ program: process.execPath, args, env }, folder)
      const packed = `${(statSync(path).size / PIECE).toFixed(0)} MiB`
      rows.push([
        load.name,
        packed,
        `${(milliseconds / 1000).toFixed(1)} s`,
        told(memory),
        told(INSPECTION_LIMITS.memory),
      ])
      // Where the system does not tell, nothing is claimed.
      if (memory > INSPECTION_LIMITS.memory)
        broken.push(`${load.name}: ${told(memory)} of memory, ${told(INSPECTION_LIMITS.memory)} are allowed`)
      rmSync(path)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { rows, broken }
}

async function write(path: string, { top, about }: Load): Promise<void> {
  const archive = pack()
  const written = pipeline(archive, createGzip({ level: 1 }), createWriteStream(path))
  for (const [name, content] of Object.entries(about)) archive.entry({ name: `${top}/${name}` }, content)
  for (let count = 0; count < SMALL_FILES; count++) await entry(archive, `${top}/small-${count}`, 1)
  await entry(archive, `${top}/large`, LARGE)
  archive.finalize()
  await written
}

/** One file of so many pieces, each with other bytes. */
async function entry(archive: ReturnType<typeof pack>, name: string, count: number): Promise<void> {
  const pieces = function* () {
    for (let done = 0; done < count; done++) {
      const piece = Buffer.alloc(PIECE)
      randomFillSync(piece, 0, RANDOM)
      yield piece
    }
  }
  await pipeline(Readable.from(pieces(), { highWaterMark: 1 }), archive.entry({ name, size: count * PIECE }))
}

function told(mebibytes: number): string {
  return Number.isNaN(mebibytes) ? 'not told' : `${mebibytes.toFixed(0)} MiB`
}
