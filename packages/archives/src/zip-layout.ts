// The entries where they lie: one after the other from the first byte to the directory, each as the directory states it.
// Readers that stream a zip believe these headers and not the directory, so what is in one and not the other is a way
// to show one file to a scanner and another to an installer.
import type { Source } from './source.ts'
import { extraFields, widened } from './zip-directory.ts'
import { type ZipEntry, ZipError } from './zip-entry.ts'

const LOCAL = 0x04034b50
const LOCAL_SIZE = 30
const DESCRIPTOR = 0x08074b50

/** Flags: sizes and checksum stand behind the bytes; the name is UTF-8. */
const DESCRIBED = 0x8
const UTF8 = 0x800

/** An extra field that gives another name (Info-ZIP Unicode Path): some readers take it, others do not. */
const OTHER_NAME = 0x7075

/** What is read at once where an entry lies: its header, and the whole of a small one. */
const NEAR = 64 * 1024

/** From the first byte of an entry's header to the last of its packed bytes. */
export interface Span {
  readonly start: number
  readonly dataStart: number
  readonly end: number
  readonly entry: ZipEntry
}

/** Where an entry lies. Throws `ZipError` where its header says something else than the directory. */
export async function spanOf(source: Source, entry: ZipEntry): Promise<Span> {
  const { name, offset: start } = entry
  const near = Math.min(NEAR, LOCAL_SIZE + 2 * entry.rawName.length + 256 + entry.packed)
  const local = Buffer.from(await source.read(start, near))
  if (local.length < LOCAL_SIZE || local.readUInt32LE(0) !== LOCAL) {
    throw new ZipError(`"${name}" is not where it should be`)
  }
  const [nameLength, extraLength] = [local.readUInt16LE(26), local.readUInt16LE(28)]
  const head = LOCAL_SIZE + nameLength + extraLength
  const whole = head <= local.length ? local : Buffer.from(await source.read(start, head))
  const rawName = whole.subarray(LOCAL_SIZE, LOCAL_SIZE + nameLength)
  if (!rawName.equals(entry.rawName)) {
    throw new ZipError(`"${name}" is called ${JSON.stringify(rawName.toString('utf8'))} where it lies`)
  }
  requireSame(entry, whole, whole.subarray(LOCAL_SIZE + nameLength, head))
  return { start, dataStart: start + head, end: start + head + entry.packed, entry }
}

/** A name that every reader reads alike: plain ASCII, or marked as UTF-8 and valid, with no other one beside it. */
export function requireOneName({ name, rawName, flags, fields }: ZipEntry): void {
  const isAscii = rawName.every((byte) => byte < 0x80)
  const isUtf8 = (flags & UTF8) !== 0 && Buffer.from(name, 'utf8').equals(rawName)
  if (!isAscii && !isUtf8) throw new ZipError(`"${name}" is not marked as UTF-8: readers would give it different names`)
  const other = fields.get(OTHER_NAME)?.subarray(5)
  if (other && !Buffer.from(rawName).equals(other)) {
    throw new ZipError(`"${name}" is also called ${JSON.stringify(Buffer.from(other).toString('utf8'))}`)
  }
}

/** Entries overlap nowhere, and nothing lies before, between or behind them that the directory does not name. */
export async function requireNoGaps(source: Source, spans: readonly Span[], directory: number): Promise<void> {
  const sorted = [...spans].sort((one, other) => one.start - other.start)
  let reached = 0
  for (const [place, { start, end, entry }] of sorted.entries()) {
    if (start !== reached) throw new ZipError(`it holds bytes that no entry answers for, before "${entry.name}"`)
    const next = sorted[place + 1]?.start ?? directory
    const described = await descriptorIn(source, entry, end, next)
    if (!described) throw new ZipError(`it holds bytes that no entry answers for, behind "${entry.name}"`)
    reached = next
  }
  if (reached !== directory) throw new ZipError('it holds bytes that no entry answers for')
}

/** Sizes and checksum before the bytes; behind them (`DESCRIBED`) zeros may stand here. */
function requireSame(entry: ZipEntry, local: Buffer, extra: Buffer): void {
  const [method, crc] = [local.readUInt16LE(8), local.readUInt32LE(14)]
  const [size = 0, packed = 0] = widened(
    entry.name,
    [22, 18].map((place) => local.readUInt32LE(place)),
    extra,
  )
  const isLater = (local.readUInt16LE(6) & DESCRIBED) !== 0
  const agree = (here: number, there: number) => here === there || (isLater && here === 0)
  const same = agree(size, entry.size) && agree(packed, entry.packed) && agree(crc, entry.crc)
  if (method !== entry.method || !same || isLater !== ((entry.flags & DESCRIBED) !== 0)) {
    throw new ZipError(`"${entry.name}" says something else of itself where it lies than the directory does`)
  }
  const other = extraFields(entry.name, extra).get(OTHER_NAME)?.subarray(5)
  if (other && !other.equals(entry.rawName)) {
    throw new ZipError(`"${entry.name}" is also called ${JSON.stringify(other.toString('utf8'))} where it lies`)
  }
}

/** True where nothing is between these places, or the descriptor that the entry announces. */
async function descriptorIn(source: Source, entry: ZipEntry, from: number, to: number): Promise<boolean> {
  if ((entry.flags & DESCRIBED) === 0) return from === to
  const length = to - from
  if (![12, 16, 20, 24].includes(length)) return false
  const bytes = Buffer.from(await source.read(from, length))
  const isMarked = length % 8 === 0
  if (bytes.length < length || (isMarked && bytes.readUInt32LE(0) !== DESCRIPTOR)) return false
  const rest = isMarked ? bytes.subarray(4) : bytes
  const [packed, size] =
    rest.length === 12
      ? [rest.readUInt32LE(4), rest.readUInt32LE(8)]
      : [Number(rest.readBigUInt64LE(4)), Number(rest.readBigUInt64LE(12))]
  return rest.readUInt32LE(0) === entry.crc && packed === entry.packed && size === entry.size
}
