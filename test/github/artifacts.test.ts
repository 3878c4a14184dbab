// Artifacts are believed only by their digest, and unpacked only where they belong.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ArtifactStore, measureFile, readFiles, readFragment } from '@plumbline/github'

let temp: string
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'artifacts-'))
})
afterEach(() => rmSync(temp, { recursive: true, force: true }))

interface Entry {
  readonly name: string
  readonly content: string
  readonly stored?: boolean
  /** Claimed instead of the real one. */
  readonly size?: number
}

function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, stored, size = Buffer.byteLength(content) } of entries) {
    const bytes = Buffer.from(content)
    const packed = stored ? bytes : deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(stored ? 0 : 8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const central = Buffer.alloc(14)
    central.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, central, Buffer.from(name)]))
    parts.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, list, end])
}

function storeOf(bytes: Buffer): ArtifactStore {
  return { download: async (_id, folder) => writeFileSync(join(folder, 'artifact.zip'), bytes) }
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
const RECORD = { name: 'record.json', content: '{"schema":1,"plumbline":"0.1.0"}' }

function entry(name: string, content: string) {
  return { name, kind: 'npm-tarball', size: content.length, sha256: sha256(content), sha512: 'f'.repeat(128) }
}

test('reads a fragment whose bytes are those that the job announced', async () => {
  const bytes = zip([RECORD])
  const record = await readFragment(storeOf(bytes), temp, 'validate', { id: 7, digest: sha256(bytes) })
  expect(record).toEqual({ schema: 1, plumbline: '0.1.0' })
})

test('refuses other bytes before anything of them is unpacked', async () => {
  const reading = readFragment(storeOf(zip([RECORD])), temp, 'validate', { id: 7, digest: 'a'.repeat(64) })
  await expect(reading).rejects.toMatchObject({ code: 'record-replaced', what: expect.stringContaining('"validate"') })
  expect(readdirSync(join(temp, 'plumbline', 'artifacts'))).toEqual([])
})

test('an artifact that is gone was replaced; a store that fails is only out of reach', async () => {
  const failing = (name: string): ArtifactStore => ({
    download: () => Promise.reject(Object.assign(new Error('no'), { name })),
  })
  const reference = { id: 7, digest: 'a'.repeat(64) }
  const gone = readFragment(failing('ArtifactNotFoundError'), temp, 'verify', reference)
  await expect(gone).rejects.toMatchObject({ code: 'record-replaced' })
  const down = readFragment(failing('NetworkError'), temp, 'verify', reference)
  await expect(down).rejects.toMatchObject({ code: 'github-unreachable' })
})

test('gives the verified files, packed or stored', async () => {
  const store = storeOf(
    zip([
      { name: 'a.tgz', content: 'aaaa' },
      { name: 'b.whl', content: 'bb', stored: true },
    ]),
  )
  const files = await readFiles(store, temp, 9, [entry('a.tgz', 'aaaa'), entry('b.whl', 'bb')])
  expect([...files.keys()]).toEqual(['a.tgz', 'b.whl'])
  expect(readFileSync(files.get('b.whl') ?? '', 'utf8')).toBe('bb')
  expect(await measureFile(files.get('a.tgz') ?? '')).toEqual({ sha256: sha256('aaaa'), size: 4 })
})

test.each([
  {
    name: 'a file too many',
    entries: [
      { name: 'a', content: 'x' },
      { name: 'b', content: 'y' },
    ],
  },
  { name: 'a file too few', entries: [] },
  { name: 'other bytes', entries: [{ name: 'a', content: 'z' }] },
  { name: 'a size that is not kept', entries: [{ name: 'a', content: 'xxxx', size: 1 }] },
  { name: 'a path upwards', entries: [{ name: '../../evil', content: 'x' }] },
  { name: 'an absolute path', entries: [{ name: '/evil', content: 'x' }] },
  { name: 'a Windows path', entries: [{ name: 'C:\\evil', content: 'x' }] },
])('refuses an artifact with $name', async ({ entries }) => {
  const reading = readFiles(storeOf(zip(entries)), temp, 9, [entry('a', 'x')])
  await expect(reading).rejects.toMatchObject({ code: 'record-replaced' })
  expect(existsSync(join(temp, 'evil'))).toBe(false)
})

test.each([
  ['no zip at all', Buffer.from('hello')],
  ['an empty file', Buffer.alloc(0)],
  ['a zip without its end', zip([RECORD]).subarray(0, -30)],
  ['a directory that is cut off', Buffer.concat([zip([RECORD]).subarray(0, 60), zip([RECORD]).subarray(-22)])],
])('refuses %s', async (_name, bytes) => {
  const reading = readFragment(storeOf(bytes), temp, 'verify', { id: 1, digest: sha256(bytes) })
  await expect(reading).rejects.toMatchObject({ code: 'record-replaced' })
})
