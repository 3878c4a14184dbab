// Unpacks the zip of an artifact: plain files with plain names, sizes known beforehand and kept to.
// Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3.
import { createReadStream, createWriteStream } from 'node:fs'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PassThrough, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { PlumblineError } from '@plumbline/kernel'

interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const MAX_ENTRIES = 5000
const MAX_TOTAL = 8 * 1024 ** 3

/** Unpacks into a folder; returns the names, with `/`. Throws `bad-record` for what no honest artifact holds. */
export async function unpackZip(path: string, folder: string): Promise<string[]> {
  const file = await open(path, 'r')
  try {
    const entries = (await readEntries(file)).filter((entry) => !entry.name.endsWith('/'))
    for (const entry of entries) requirePlainName(entry.name)
    if (entries.reduce((sum, entry) => sum + entry.size, 0) > MAX_TOTAL) throw refused('it unpacks to more than 8 GiB')
    for (const entry of entries) await unpackEntry(file, path, entry, join(folder, entry.name))
    return entries.map((entry) => entry.name)
  } finally {
    await file.close()
  }
}

async function readEntries(file: FileHandle): Promise<ZipEntry[]> {
  const { size } = await file.stat()
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || tail.length < end + 22 || tail.readUInt32LE(end) !== END) throw refused('it is not a zip file')
  const count = tail.readUInt16LE(end + 10)
  const start = tail.readUInt32LE(end + 16)
  if (count > MAX_ENTRIES || start === 0xffffffff) throw refused(`it holds more than ${MAX_ENTRIES} files or 4 GiB`)
  const directory = await readAt(file, start, tail.readUInt32LE(end + 12))
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) throw refused('its directory is cut off')
    const lengths = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset))
    const nameEnd = at + 46 + (lengths[0] ?? 0)
    entries.push({
      name: directory.toString('utf8', at + 46, nameEnd),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + lengths.reduce((sum, length) => sum + length, 0)
  }
  return entries
}

async function unpackEntry(file: FileHandle, zip: string, entry: ZipEntry, target: string): Promise<void> {
  if (entry.method !== 0 && entry.method !== 8) throw refused(`"${entry.name}" is packed by method ${entry.method}`)
  const local = await readAt(file, entry.offset, 30)
  if (local.length < 30 || local.readUInt32LE(0) !== LOCAL) throw refused(`"${entry.name}" is not where it should be`)
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  await mkdir(dirname(target), { recursive: true })
  const packed = createReadStream(zip, { start, end: Math.max(start, start + entry.packed - 1) })
  const source = entry.packed === 0 ? PassThrough.from([]) : packed
  const unpack = entry.method === 8 ? createInflateRaw() : new PassThrough()
  await pipeline(source, unpack, exactly(entry), createWriteStream(target, { flags: 'wx' }))
}

function exactly(entry: ZipEntry): Transform {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      done(seen > entry.size ? refused(`"${entry.name}" is larger than it says`) : null, chunk)
    },
    flush(done) {
      done(seen === entry.size ? null : refused(`"${entry.name}" is shorter than it says`))
    },
  })
}

function requirePlainName(name: string): void {
  const parts = name.split('/')
  const plain = !name.includes('\\') && !name.includes('\0') && !/^[A-Za-z]:/.test(name)
  if (!plain || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw refused(`it holds a file called ${JSON.stringify(name)}, which would land outside its folder`)
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

function refused(why: string): PlumblineError {
  return new PlumblineError('record-replaced', { what: `The artifact cannot be unpacked: ${why}.` })
}
