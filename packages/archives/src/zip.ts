// Reading a zip strictly: one directory at the end, what it says is what is there, sizes and checksums kept to.
// Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3.
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { ArchiveLimits } from './kind.ts'
import type { Source } from './source.ts'
import { readDirectory, type ZipDirectory } from './zip-directory.ts'
import { type ZipEntry, ZipError } from './zip-entry.ts'
import { spanOf } from './zip-layout.ts'

const CHUNK = 256 * 1024

/**
 * The entries, in the directory's order. Throws `ZipError` for damage, a name that leaves the archive or occurs twice,
 * bytes after the end, encryption, and anything beyond the limits.
 */
export async function readZipDirectory(source: Source, limits: ArchiveLimits): Promise<readonly ZipEntry[]> {
  return (await readWholeDirectory(source, limits)).entries
}

/** The same, with the place where the directory begins. */
export async function readWholeDirectory(source: Source, limits: ArchiveLimits): Promise<ZipDirectory> {
  const directory = await readDirectory(source, limits)
  const { entries } = directory
  const seen = new Set<string>()
  for (const { name } of entries) {
    requirePlainName(name)
    // A folder of a file's name is that name again.
    const path = name.replace(/\/$/, '')
    if (seen.has(path)) throw new ZipError(`it holds "${path}" twice`)
    seen.add(path)
  }
  const most = Math.min(limits.bytes, Math.max(source.size * limits.ratio, 1024 * 1024))
  if (entries.reduce((sum, { size }) => sum + size, 0) > most)
    throw new ZipError(`it unpacks to more than ${most} bytes`)
  return directory
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
  return (await spanOf(source, entry)).dataStart
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
