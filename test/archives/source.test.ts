// Files are read piece by piece: the same answers as from memory, and never much of them at once.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { bytesSource, fileSource, type OpenFile, readDistribution } from '@plumbline/archives'
import { gemOf } from './gem-files.ts'
import { sdistOf, tarGz, wheelEntries, wheelOf, zip } from './python-files.ts'

const MANIFEST = JSON.stringify({ name: 'demo', version: '1.2.3' })
const CRATE = '[package]\nname = "demo"\nversion = "1.2.3"\ndescription = "d"\nlicense = "MIT"\nreadme = "README.md"\n'

/** Bytes that no packing makes smaller. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let at = 0, state = 1; at + 4 <= length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes.writeUInt32LE(state, at)
  }
  return bytes
}

const FILES: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  'demo_pkg-1.2.3-py3-none-any.whl': () => wheelOf(),
  'demo_pkg-1.2.3.tar.gz': () => sdistOf({}, [{ name: 'demo_pkg-1.2.3/big', content: noise(700_000).toString('hex') }]),
  'demo-1.2.3.tgz': () => tarGz([{ name: 'package/package.json', content: MANIFEST }]),
  'demo-1.2.3.gem': () => gemOf({}),
  'demo-1.2.3.crate': () =>
    tarGz([
      { name: 'demo-1.2.3/README.md', content: 'Read me\n' },
      { name: 'demo-1.2.3/Cargo.toml', content: CRATE },
    ]),
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each(Object.entries(FILES))('%s says the same from disk as from memory', async (name, bytesOf) => {
  const bytes = await bytesOf()
  writeFileSync(join(folder, name), bytes)
  const file = await open(join(folder, name))
  const read = await readDistribution(name, await fileSource(file))
  await file.close()
  expect(read).toEqual(await readDistribution(name, bytes))
  expect(read.entry.size).toBe(bytes.length)
})

/** A file in memory that notes how much it was asked for, and gives no more than `most` at once. */
function watched(bytes: Buffer, most = bytes.length) {
  const asked: number[] = []
  const file: OpenFile = {
    stat: async () => ({ size: bytes.length }),
    read: async (buffer, offset, length, position) => {
      asked.push(length)
      return { bytesRead: bytes.copy(buffer, offset, position, position + Math.min(length, most)) }
    },
  }
  return { file, asked }
}

const LARGE = wheelEntries({}, [{ name: 'demo_pkg/data.bin', content: noise(6_000_000) }])

test('of a large wheel only a little is held at once, and its small parts are one read', async () => {
  const { file, asked } = watched(zip(LARGE))
  const { entry } = await readDistribution('demo_pkg-1.2.3-py3-none-any.whl', await fileSource(file))
  expect(entry.size).toBeGreaterThan(6_000_000)
  expect(Math.max(...asked)).toBeLessThanOrEqual(1024 * 1024)
  // The first bytes, the end with the directory and the metadata; then the digests.
  expect(asked.filter((length) => length < 100_000)).toHaveLength(2)
})

test('a read that gives less than was asked for is continued', async () => {
  const bytes = zip(LARGE)
  const { file } = watched(bytes, 10_007)
  const name = 'demo_pkg-1.2.3-py3-none-any.whl'
  expect(await readDistribution(name, await fileSource(file))).toEqual(await readDistribution(name, bytesSource(bytes)))
})

test('a file that has become shorter is told as broken', async () => {
  const { file } = watched((await sdistOf()).subarray(0, 60))
  const source = await fileSource({ ...file, stat: async () => ({ size: 5000 }) })
  await expect(readDistribution('demo_pkg-1.2.3.tar.gz', source)).rejects.toMatchObject({ code: 'bad-archive' })
})
