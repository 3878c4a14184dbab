// Beside the reader of a tar: refuses whatever other readers of tars take otherwise, by the headers alone.
// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html (ustar, pax), https://www.gnu.org/software/tar/manual/html_node/Standard.html (GNU)
import { Transform } from 'node:stream'
import { paxRecords } from './pax-records.ts'
import { bad } from './refusal.ts'

/** Whether the tools of a kind read names and sizes in headers of their own before an entry: RubyGems passes them over. */
export type ExtendedHeaders = 'extended headers' | 'plain headers'

const BLOCK = 512
/** The largest that are honest hold a path and a few times. */
const MOST_EXTENDED = 1024 * 1024
/** Where the fields of a header stand. */
const [CHECKSUM, SIZE, TYPE, MAGIC, PREFIX] = [148, 124, 156, 257, 345]
/** What extends the entry that follows it, or all that follow. */
const EXTENDING: readonly string[] = ['x', 'g', 'L', 'K']
/** Git archive writes the commit there. */
const HARMLESS_FOR_ALL: readonly string[] = ['comment']

/** What was said of the entry to come. */
type Said = Map<string, string>

interface Walk {
  readonly fileName: string
  readonly extended: ExtendedHeaders
  readonly header: Buffer
  filled: number
  /** Bytes of the entry, and of its padding, that are still to pass. */
  rest: number
  /** An extending header whose bytes are being kept. */
  kept: { readonly type: string; left: number; readonly chunks: Buffer[] } | undefined
  said: Said
  ended: boolean
}

/** Lets a tar through as it is. Fails with `bad-archive` for what readers disagree on. */
export function tarGuard(fileName: string, extended: ExtendedHeaders): Transform {
  const header = Buffer.alloc(BLOCK)
  const walk: Walk = { fileName, extended, header, filled: 0, rest: 0, kept: undefined, said: new Map(), ended: false }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        pass(walk, chunk)
        done(null, chunk)
      } catch (thrown) {
        done(thrown as Error)
      }
    },
  })
}

function pass(walk: Walk, chunk: Buffer): void {
  for (let at = 0; at < chunk.length; ) {
    if (walk.ended) {
      if (!isZero(chunk.subarray(at)))
        throw bad(
          walk.fileName,
          'holds more behind the zeros that end its tar, where some tools stop and others read on',
        )
      return
    }
    at += walk.rest > 0 ? passData(walk, chunk.subarray(at)) : passHeader(walk, chunk.subarray(at))
  }
}

function passData(walk: Walk, bytes: Buffer): number {
  const length = Math.min(walk.rest, bytes.length)
  walk.rest -= length
  const { kept } = walk
  if (!kept) return length
  const own = bytes.subarray(0, Math.min(kept.left, length))
  kept.chunks.push(Buffer.from(own))
  kept.left -= own.length
  if (kept.left === 0) extend(walk, kept.type, Buffer.concat(kept.chunks))
  return length
}

function passHeader(walk: Walk, bytes: Buffer): number {
  const length = bytes.copy(walk.header, walk.filled, 0, BLOCK - walk.filled)
  walk.filled += length
  if (walk.filled < BLOCK) return length
  walk.filled = 0
  if (isZero(walk.header)) walk.ended = true
  else read(walk)
  return length
}

function read(walk: Walk): void {
  const { header, fileName } = walk
  requireChecksum(header, fileName)
  const size = numberAt(header, SIZE, 12, fileName, 'size')
  const type = String.fromCharCode(header[TYPE] ?? 0)
  // With this magic the place is a time for some, and the beginning of the path for others.
  if (header.toString('latin1', MAGIC, MAGIC + 8) === 'ustar  \0' && header[PREFIX] !== 0)
    throw bad(fileName, 'holds a GNU header with a prefix, which some tools take for a part of the path')
  walk.rest = Math.ceil(size / BLOCK) * BLOCK
  if (EXTENDING.includes(type)) begin(walk, type, size)
  else endOf(walk, size)
}

/** An extending header: its bytes are kept until they are whole. */
function begin(walk: Walk, type: string, size: number): void {
  const { fileName } = walk
  if (walk.extended === 'plain headers')
    throw bad(fileName, `holds a header of the type "${type}", which its own tools pass over and others obey`)
  if (size > MOST_EXTENDED) throw bad(fileName, `holds a header of the type "${type}" with ${size} bytes`)
  walk.kept = { type, left: size, chunks: [] }
  if (size === 0) extend(walk, type, Buffer.alloc(0))
}

/** The entry that the extending headers were for. */
function endOf(walk: Walk, size: number): void {
  const stated = walk.said.get('size')
  if (stated !== undefined && stated !== String(size))
    throw bad(walk.fileName, `holds an entry of ${size} bytes whose pax header says ${JSON.stringify(stated)}`)
  walk.said = new Map()
}

function extend(walk: Walk, type: string, bytes: Buffer): void {
  walk.kept = undefined
  if (type === 'L') say(walk, 'path', '')
  else if (type === 'K') say(walk, 'linkpath', '')
  else extendByPax(walk, type, bytes)
}

function extendByPax(walk: Walk, type: string, bytes: Buffer): void {
  const { fileName } = walk
  const records = paxRecords(bytes)
  if (!records) throw bad(fileName, 'holds a pax header that is none')
  for (const [key, value] of records) {
    if (type === 'g') {
      if (HARMLESS_FOR_ALL.includes(key)) continue
      throw bad(
        fileName,
        `holds a pax header that sets ${JSON.stringify(key)} for all that follows, which not all tools obey`,
      )
    }
    if (key.startsWith('GNU.sparse.')) throw bad(fileName, 'holds a sparse file, which not all tools unpack')
    say(walk, key, value)
  }
}

/** Of two that say the same thing of one entry some tools obey the first, others the last. */
function say({ said, fileName }: Walk, key: string, value: string): void {
  if (said.has(key)) throw bad(fileName, `holds an entry of which two headers say the ${JSON.stringify(key)}`)
  said.set(key, value)
}

function requireChecksum(header: Buffer, fileName: string): void {
  const sum = header.reduce((all, byte, at) => all + (at >= CHECKSUM && at < CHECKSUM + 8 ? 0x20 : byte), 0)
  if (sum !== numberAt(header, CHECKSUM, 8, fileName, 'checksum'))
    throw bad(fileName, 'holds a tar header whose checksum is wrong')
}

/** Octal, filled up with zeros or spaces; anything else is read in as many ways as there are readers. */
function numberAt(header: Buffer, at: number, length: number, fileName: string, what: string): number {
  const text = header.toString('latin1', at, at + length)
  const [, digits] = /^ *([0-7]*)[ \0]*$/.exec(text) ?? []
  if (digits === undefined) throw bad(fileName, `holds a tar header whose ${what} is no octal number`)
  return digits === '' ? 0 : Number.parseInt(digits, 8)
}

const ZEROS = Buffer.alloc(64 * 1024)

function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += ZEROS.length) {
    const length = Math.min(ZEROS.length, bytes.length - at)
    if (bytes.compare(ZEROS, 0, length, at, at + length) !== 0) return false
  }
  return true
}
