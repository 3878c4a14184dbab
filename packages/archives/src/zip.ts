// Reading a zip strictly: one directory at the end, what it says is what is there, sizes and checksums kept to.
// Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3.
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { ArchiveLimits } from './kind.ts'
import type { Source } from './source.ts'

export interface ZipEntry {
  /** With `/`; a folder's ends in one. */
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
  /** Kind and permissions as Unix has them (st_mode); 0 where the zip was made without. */
  readonly unixMode: number
}

/** Why a zip is refused; the message goes on after the file's name. */
export class ZipError extends Error {}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const MAX_COMMENT = 65_535
const CHUNK = 256 * 1024

/** Bit 0 of an entry's flags: its bytes are encrypted. */
const ENCRYPTED = 1

/**
 * The entries, in the directory's order. Throws `ZipError` for damage, a name that leaves the archive or occurs twice,
 * bytes after the end, encryption, zip64 (4 GiB and more), and anything beyond the limits.
 */
export async function readZipDirectory(source: Source, limits: ArchiveLimits): Promise<ZipEntry[]> {
  const entries = await entriesOf(source, limits)
  const seen = new Set<string>()
  for (const { name } of entries) {
    requirePlainName(name)
    if (seen.has(name)) throw new ZipError(`it holds "${name}" twice`)
    seen.add(name)
  }
  const most = Math.min(limits.bytes, Math.max(source.size * limits.ratio, 1024 * 1024))
  if (entries.reduce((sum, { size }) => sum + size, 0) > most)
    throw new ZipError(`it unpacks to more than ${most} bytes`)
  return entries
}

/** The unpacked bytes of an entry, checked against its size and checksum as they pass. */
export async function openZipEntry(source: Source, entry: ZipEntry): Promise<Readable> {
  const start = await startOf(source, entry)
  const checked = exactly(entry)
  const steps = entry.method === 8 ? [createInflateRaw(), checked] : [checked]
  // Whoever reads the last step sees the same error; without a handler here Node would call it unhandled.
  pipeline([Readable.from(chunksOf(source, start, entry.packed)), ...steps]).catch((error) => checked.destroy(error))
  return checked
}

/** The unpacked bytes of an entry, checked against its size and checksum. They are held whole: ask for its size before. */
export async function readZipEntry(source: Source, entry: ZipEntry): Promise<Buffer> {
  const packed = await read(source, await startOf(source, entry), entry.packed)
  if (packed.length < entry.packed) throw new ZipError('it is cut off')
  const bytes = entry.method === 8 ? inflated(packed, entry) : packed
  if (bytes.length > entry.size) throw larger(entry)
  if (bytes.length < entry.size) throw new ZipError(`"${entry.name}" is shorter than it says`)
  if (crc32(bytes) !== entry.crc) throw new ZipError(`"${entry.name}" does not match its checksum`)
  return bytes
}

/** Where an entry's bytes begin, by the header that stands before them. */
async function startOf(source: Source, entry: ZipEntry): Promise<number> {
  if (entry.method !== 0 && entry.method !== 8)
    throw new ZipError(`"${entry.name}" is packed by method ${entry.method}`)
  const local = await read(source, entry.offset, 30)
  if (local.length < 30 || local.readUInt32LE(0) !== LOCAL) {
    throw new ZipError(`"${entry.name}" is not where it should be`)
  }
  const nameLength = local.readUInt16LE(26)
  const name = (await read(source, entry.offset + 30, nameLength)).toString('utf8')
  if (name !== entry.name) throw new ZipError(`"${entry.name}" is called ${JSON.stringify(name)} where it lies`)
  return entry.offset + 30 + nameLength + local.readUInt16LE(28)
}

/** Never more than a byte beyond what the entry says. */
function inflated(packed: Buffer, entry: ZipEntry): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.size + 1 })
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException
    throw code === 'ERR_BUFFER_TOO_LARGE'
      ? larger(entry)
      : new ZipError(`"${entry.name}" cannot be unpacked: ${message}`)
  }
}

function larger({ name }: ZipEntry): ZipError {
  return new ZipError(`"${name}" is larger than it says`)
}

async function entriesOf(source: Source, limits: ArchiveLimits): Promise<ZipEntry[]> {
  const tail = await read(source, Math.max(0, source.size - END_SIZE - MAX_COMMENT), END_SIZE + MAX_COMMENT)
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || tail.length < end + END_SIZE || tail.readUInt32LE(end) !== END)
    throw new ZipError('it is not a zip file')
  if (tail.length !== end + END_SIZE + tail.readUInt16LE(end + 20)) throw new ZipError('it goes on after its end')
  const count = tail.readUInt16LE(end + 10)
  const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (start === 0xffffffff || count === 0xffff) throw new ZipError('it is larger than 4 GiB or holds 65535 files')
  if (count > limits.entries) throw new ZipError(`it has more than ${limits.entries} entries`)
  const directory = await read(source, start, length)
  const entries: ZipEntry[] = []
  let at = 0
  while (entries.length < count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) {
      throw new ZipError('its directory is cut off')
    }
    const lengths = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset))
    entries.push(entryAt(directory, at, lengths[0] ?? 0))
    at += 46 + lengths.reduce((sum, one) => sum + one, 0)
  }
  if (at !== directory.length) throw new ZipError('its directory holds more than it says')
  return entries
}

function entryAt(directory: Buffer, at: number, nameLength: number): ZipEntry {
  const name = directory.toString('utf8', at + 46, at + 46 + nameLength)
  if (directory.readUInt16LE(at + 8) & ENCRYPTED) throw new ZipError(`"${name}" is encrypted`)
  return {
    name,
    method: directory.readUInt16LE(at + 10),
    crc: directory.readUInt32LE(at + 16),
    packed: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    offset: directory.readUInt32LE(at + 42),
    // The upper half of the external attributes; installers look at it whatever system the zip says it is from.
    unixMode: directory.readUInt16LE(at + 40),
  }
}

async function* chunksOf(source: Source, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < length; ) {
    const chunk = await source.read(start + done, Math.min(CHUNK, length - done))
    if (chunk.length === 0) throw new ZipError('it is cut off')
    done += chunk.length
    yield chunk
  }
}

function exactly(entry: ZipEntry): Transform {
  let [seen, sum] = [0, 0]
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      sum = crc32(chunk, sum)
      done(seen > entry.size ? new ZipError(`"${entry.name}" is larger than it says`) : null, chunk)
    },
    flush(done) {
      if (seen !== entry.size) done(new ZipError(`"${entry.name}" is shorter than it says`))
      else done(sum === entry.crc ? null : new ZipError(`"${entry.name}" does not match its checksum`))
    },
  })
}

/** A path that stays inside; a folder's last `/` is its mark. */
function requirePlainName(name: string): void {
  const parts = name.replace(/\/$/, '').split('/')
  const plain = !/[\\\0]|^[A-Za-z]:/.test(name)
  if (!plain || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new ZipError(`it holds a file called ${JSON.stringify(name)}, which would land outside its folder`)
  }
}

async function read(source: Source, position: number, length: number): Promise<Buffer> {
  return Buffer.from(await source.read(position, length))
}
