// Listing a gzipped tar archive and reading single files of it, within limits; nothing is ever written to disk.
import { posix } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { PlumblineError } from '@plumbline/kernel'
import { type Extract, extract, type Header } from 'tar-stream'
import type { ArchiveLimits } from './kind.ts'
import { VisitorError } from './member.ts'
import { bad } from './refusal.ts'
import { type Source, streamOf } from './source.ts'
import { type ExtendedHeaders, tarGuard } from './tar-guard.ts'

export type EntryType = 'file' | 'directory' | 'link'

export interface TarEntry {
  readonly path: string
  readonly type: EntryType
  readonly size: number
  /** Where its bytes begin in the tar. */
  readonly start: number
}

export interface TarContents {
  readonly entries: readonly TarEntry[]
  /** The wanted files' bytes, in the archive's order (a path can occur twice). */
  readonly wanted: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

/** tar-stream says where an entry begins; its types do not. */
export type PlacedHeader = Header & { readonly byteOffset?: number }

/** One entry as it passes: whoever is called reads it to its end, or lets it pass (`resume`). */
export type EachEntry = (entry: PassingEntry, header: PlacedHeader, type: EntryType) => void | Promise<void>

/** The bytes of an entry. */
export interface PassingEntry extends AsyncIterable<unknown> {
  resume(): unknown
}

/** A file that is read whole is metadata or a readme; a larger one is made to exhaust whoever parses it. */
const MOST_READ = 16 * 1024 * 1024

/** How a kind's own tools read its archive. */
export interface TarReading {
  readonly links: 'no links' | 'links inside'
  /** Which members of the gzip file are unpacked (RFC 1952, 2.2): npm and pip read all as one, cargo and RubyGems one. */
  readonly gzip: 'all members' | 'one member'
  readonly headers: ExtendedHeaders
}

const STRICT: TarReading = { links: 'no links', gzip: 'all members', headers: 'extended headers' }
/** Of a gem's outer tar. */
const PLAIN: TarReading = { ...STRICT, headers: 'plain headers' }

/**
 * Entries of a .tar.gz and the bytes of the files that are wanted.
 * Throws `bad-archive` for damage, bytes behind the gzip data, devices, links (with `links inside`: those that lead out), paths that leave the
 * archive, and anything beyond the limits.
 */
export function readTarGz(
  fileName: string,
  source: Source,
  isWanted: (path: string) => boolean,
  limits: ArchiveLimits,
  reading: TarReading = STRICT,
): Promise<TarContents> {
  return collected(fileName, isWanted, (each) => eachOfTarGz(fileName, source, limits, reading, each))
}

/** The same of a tar that is not packed: a gem. */
export function readTar(
  fileName: string,
  source: Source,
  isWanted: (path: string) => boolean,
  limits: ArchiveLimits,
): Promise<TarContents> {
  return collected(fileName, isWanted, (each) => {
    const tar = extract()
    const unpacking = pipeline(streamOf(source), tarGuard(fileName, PLAIN.headers), tar)
    return eachOf(fileName, tar, unpacking, limits, PLAIN, each)
  })
}

/** Every entry of a .tar.gz, one after the other. Throws like `readTarGz`. */
export function eachOfTarGz(
  fileName: string,
  source: Source,
  limits: ArchiveLimits,
  reading: TarReading,
  each: EachEntry,
): Promise<void> {
  const tar = extract()
  return eachOf(fileName, tar, unpackedInto(tar, fileName, source, limits, reading), limits, reading, each)
}

async function unpackedInto(
  tar: Extract,
  fileName: string,
  source: Source,
  limits: ArchiveLimits,
  { gzip, headers }: TarReading,
): Promise<void> {
  const gunzip = createGunzip()
  const cap = capped(fileName, source.size, limits)
  try {
    await pipeline(streamOf(source), gunzip, cap.stream, tarGuard(fileName, headers), tar)
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException
    // What follows a member is a member or nothing; behind zeros Node stops without a word.
    const isBehind = message === 'incorrect header check' || code === 'ERR_STREAM_PREMATURE_CLOSE'
    throw isBehind && (await isGzip(source)) ? behind(fileName, thrown) : thrown
  }
  if (gunzip.bytesWritten < source.size) throw behind(fileName)
  if (gzip === 'one member' && cap.unpacked() !== (await lastSize(source))) {
    throw bad(fileName, 'is packed in several gzip members, of which its own tools read the first alone')
  }
}

/** https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
async function isGzip(source: Source): Promise<boolean> {
  return source.size > 2 && Buffer.from(await source.read(0, 2)).readUInt16BE(0) === 0x1f8b
}

function behind(fileName: string, cause?: unknown): PlumblineError {
  return bad(fileName, 'holds bytes behind its gzip data, which some tools pass over and others do not', cause)
}

/** The size of what the last member unpacks to, as its end states it. */
async function lastSize(source: Source): Promise<number> {
  return Buffer.from(await source.read(source.size - 4, 4)).readUInt32LE(0)
}

async function eachOf(
  fileName: string,
  tar: Extract,
  unpacking: Promise<void>,
  limits: ArchiveLimits,
  { links }: TarReading,
  each: EachEntry,
): Promise<void> {
  // The loop below sees an error too; without a handler here Node would call this one unhandled.
  const ended = unpacking.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  let count = 0
  try {
    for await (const entry of tar) {
      const type = acceptedType(fileName, entry.header, links)
      count += 1
      if (count > limits.entries) throw bad(fileName, `has more than ${limits.entries} entries`)
      await each(entry, entry.header, type)
    }
    await unpacking
  } catch (thrown) {
    // Nothing is read any more when this returns: the file may be closed then.
    const reason = await ended
    if (thrown instanceof PlumblineError || thrown instanceof VisitorError) throw thrown
    if (reason instanceof PlumblineError) throw reason
    throw bad(fileName, `cannot be unpacked (${(thrown as Error).message})`, thrown)
  }
}

async function collected(
  fileName: string,
  isWanted: (path: string) => boolean,
  walk: (each: EachEntry) => Promise<void>,
): Promise<TarContents> {
  const entries: TarEntry[] = []
  const wanted: { path: string; bytes: Uint8Array }[] = []
  await walk(async (entry, { name, size = 0, byteOffset = 0 }, type) => {
    entries.push({ path: name, type, size, start: byteOffset })
    if (type === 'file' && isWanted(name)) {
      if (size > MOST_READ) throw bad(fileName, `holds "${name}" of ${size} bytes; at most ${MOST_READ} are read`)
      wanted.push({ path: name, bytes: await collect(entry) })
    } else entry.resume()
  })
  return { entries, wanted }
}

function capped(fileName: string, packed: number, limits: ArchiveLimits) {
  const most = Math.min(limits.bytes, Math.max(packed * limits.ratio, 1024 * 1024))
  let size = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > most) done(bad(fileName, `unpacks to more than ${most} bytes (${packed} packed)`))
      else done(null, chunk)
    },
  })
  return { stream, unpacked: () => size }
}

function acceptedType(fileName: string, header: Header, links: TarReading['links']): EntryType {
  const { name, type, linkname, size = 0 } = header
  if (type !== 'file' && size > 0) {
    throw bad(fileName, `holds "${name}", a ${type} with ${size} bytes, which some tools pass over and others read`)
  }
  if (leaves(name)) throw bad(fileName, `holds the path ${JSON.stringify(name)}, which leaves the archive`)
  if (type === 'file' || type === 'directory') return type
  const target = type === 'symlink' ? posix.join(posix.dirname(name), linkname ?? '..') : (linkname ?? '..')
  const isLink = type === 'symlink' || type === 'link'
  if (links === 'links inside' && isLink && !leaves(target) && !linkname?.startsWith('/')) return 'link'
  const what = isLink ? `${type} to ${JSON.stringify(linkname)}` : (type ?? 'thing of unknown type')
  throw bad(fileName, `holds "${name}", a ${what}; only files and folders may be in it`)
}

function leaves(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:|[\\\0]/.test(path) || path.split('/').includes('..')
}

async function collect(stream: PassingEntry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk as Uint8Array)
  const [only] = chunks
  return chunks.length === 1 && only ? only : Buffer.concat(chunks)
}
