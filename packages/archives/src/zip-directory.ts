// The directory at the end of a zip: where it is, with Zip64 too, and its entries.
// Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3.12 to §4.3.16, §4.5.3.
import type { ArchiveLimits } from './kind.ts'
import type { Source } from './source.ts'
import { type ZipEntry, ZipError } from './zip-entry.ts'

const END = 0x06054b50
const CENTRAL = 0x02014b50
const WIDE_END = 0x06064b50
const WIDE_LOCATOR = 0x07064b50
const END_SIZE = 22
const WIDE_END_SIZE = 56
const LOCATOR_SIZE = 20
const MAX_COMMENT = 65_535

/** A directory of 100,000 entries with long names is a tenth of this. */
const MOST_DIRECTORY = 256 * 1024 * 1024

/** Bit 0 of an entry's flags: its bytes are encrypted. */
const ENCRYPTED = 1

/** A field that is all ones has its value in the Zip64 record. */
const ONES_16 = 0xffff
const ONES_32 = 0xffffffff
const WIDE_FIELDS = 0x0001

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** Where it begins: the entries' own bytes end there. */
  readonly start: number
}

interface Place {
  readonly count: number
  readonly length: number
  readonly start: number
}

/** Reads it whole. Throws `ZipError` where its records disagree, and beyond the limit of entries. */
export async function readDirectory(source: Source, limits: ArchiveLimits): Promise<ZipDirectory> {
  const { count, length, start } = await placeOf(source)
  if (count > limits.entries) throw new ZipError(`it has more than ${limits.entries} entries`)
  if (length > MOST_DIRECTORY) throw new ZipError(`its directory has ${length} bytes`)
  const directory = Buffer.from(await source.read(start, length))
  const entries: ZipEntry[] = []
  let at = 0
  while (entries.length < count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) {
      throw new ZipError('its directory is cut off')
    }
    const lengths = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset))
    const [nameLength = 0, extraLength = 0] = lengths
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    entries.push(entryAt(directory, at, nameLength, extra))
    at += 46 + lengths.reduce((sum, one) => sum + one, 0)
  }
  if (at !== directory.length) throw new ZipError('its directory holds more than it says')
  return { entries, start }
}

async function placeOf(source: Source): Promise<Place> {
  const from = Math.max(0, source.size - END_SIZE - MAX_COMMENT)
  const tail = Buffer.from(await source.read(from, END_SIZE + MAX_COMMENT))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || tail.length < end + END_SIZE || tail.readUInt32LE(end) !== END)
    throw new ZipError('it is not a zip file')
  if (tail.length !== end + END_SIZE + tail.readUInt16LE(end + 20)) throw new ZipError('it goes on after its end')
  const [disk, other, here] = [4, 6, 8].map((offset) => tail.readUInt16LE(end + offset))
  const count = tail.readUInt16LE(end + 10)
  if ((disk !== 0 && disk !== ONES_16) || disk !== other || here !== count)
    throw new ZipError('it is one of several disks')
  const said = { count, length: tail.readUInt32LE(end + 12), start: tail.readUInt32LE(end + 16) }
  const place = await widePlace(source, from + end, said)
  const behind = place.wideStart ?? from + end
  if (place.start + place.length !== behind)
    throw new ZipError('its directory does not end where its last record begins')
  return place
}

/** Readers take the Zip64 record whenever there is one, so it must not say anything else than the plain one. */
async function widePlace(source: Source, end: number, said: Place): Promise<Place & { readonly wideStart?: number }> {
  const isOpen = said.count === ONES_16 || said.length === ONES_32 || said.start === ONES_32
  const locator = Buffer.from(await source.read(Math.max(0, end - LOCATOR_SIZE), LOCATOR_SIZE))
  if (end < LOCATOR_SIZE || locator.readUInt32LE(0) !== WIDE_LOCATOR) {
    if (said.length === ONES_32 || said.start === ONES_32)
      throw new ZipError('it has no Zip64 record, which its end asks for')
    return said
  }
  const wideStart = numberAt(locator, 8)
  const record = Buffer.from(await source.read(wideStart, WIDE_END_SIZE))
  if (
    wideStart + WIDE_END_SIZE !== end - LOCATOR_SIZE ||
    record.readUInt32LE(0) !== WIDE_END ||
    numberAt(record, 4) !== 44
  ) {
    throw new ZipError('its Zip64 record is not where it should be')
  }
  const wide = { count: numberAt(record, 32), length: numberAt(record, 40), start: numberAt(record, 48) }
  const agree = (one: number, other: number, open: number) => one === other || one === open
  const same =
    agree(said.count, wide.count, ONES_16) &&
    agree(said.length, wide.length, ONES_32) &&
    agree(said.start, wide.start, ONES_32)
  if (!same || numberAt(record, 24) !== wide.count)
    throw new ZipError('its two ends say different things of its directory')
  return isOpen ? { ...wide, wideStart } : { ...said, wideStart }
}

function entryAt(directory: Buffer, at: number, nameLength: number, extra: Buffer): ZipEntry {
  const rawName = directory.subarray(at + 46, at + 46 + nameLength)
  const name = rawName.toString('utf8')
  const flags = directory.readUInt16LE(at + 8)
  if (flags & ENCRYPTED) throw new ZipError(`"${name}" is encrypted`)
  const [size = 0, packed = 0, offset = 0] = widened(
    name,
    [24, 20, 42].map((place) => directory.readUInt32LE(at + place)),
    extra,
  )
  return {
    ...{ name, rawName, flags, size, packed, offset },
    method: directory.readUInt16LE(at + 10),
    crc: directory.readUInt32LE(at + 16),
    // The upper half of the external attributes; installers look at it whatever system the zip says it is from.
    unixMode: directory.readUInt16LE(at + 40),
    fields: extraFields(name, extra),
  }
}

/** Numbers of an entry, those that are all ones from its Zip64 field, where they stand in this order. */
export function widened(name: string, numbers: readonly number[], extra: Buffer): number[] {
  const wide = extraFields(name, extra).get(WIDE_FIELDS)
  let at = 0
  return numbers.map((number) => {
    if (number !== ONES_32) return number
    if (!wide || at + 8 > wide.length) throw new ZipError(`"${name}" has no Zip64 field, which it asks for`)
    at += 8
    return numberAt(wide, at - 8)
  })
}

/** The extra fields of an entry by their numbers; none may occur twice. Old tools fill the end with zeros. */
export function extraFields(name: string, extra: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>()
  for (let at = 0; at + 4 <= extra.length; ) {
    const [id, length] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)]
    if (id === WIDE_FIELDS && (fields.has(id) || at + 4 + length > extra.length)) {
      throw new ZipError(`"${name}" has a Zip64 field that is broken`)
    }
    fields.set(id, extra.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return fields
}

/** Eight bytes as a number; what is beyond JavaScript's whole numbers is beyond every file too. */
function numberAt(bytes: Buffer, at: number): number {
  return bytes.length < at + 8 ? Number.NaN : Number(bytes.readBigUInt64LE(at))
}
