// Wheels to upload: as large as asked for, incompressible, written piece by piece.
import { createHash, randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

export const PROJECT = 'demo-pkg'
export const VERSION = '1.0'
const STEM = `demo_pkg-${VERSION}`
const PIECE = 1024 * 1024

interface Member {
  readonly name: string
  readonly size: number
  readonly crc: number
  readonly sha256: string
  readonly pieces: () => Iterable<Buffer>
}

/** Writes that many wheels of about that many bytes, each for another platform; returns their paths. */
export function writeWheels(folder: string, count: number, bytes: number): string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `${STEM}-py3-none-manylinux_2_${index + 5}_x86_64.whl`)
    writeWheel(path, bytes)
    return path
  })
}

function writeWheel(path: string, bytes: number): void {
  const info = `${STEM}.dist-info`
  const members = [
    randomMember('demo_pkg/data.bin', bytes),
    textMember(
      `${info}/METADATA`,
      `Metadata-Version: 2.1\nName: ${PROJECT}\nVersion: ${VERSION}\nSummary: To be uploaded\n`,
    ),
    textMember(`${info}/WHEEL`, 'Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: false\nTag: py3-none-any\n'),
  ]
  const record = members.map(({ name, size, sha256 }) => `${name},sha256=${sha256},${size}\n`).join('')
  const file = openSync(path, 'w')
  const directory: Buffer[] = []
  let at = 0
  const write = (piece: Buffer) => {
    writeSync(file, piece)
    at += piece.length
  }
  for (const member of [...members, textMember(`${info}/RECORD`, `${record}${info}/RECORD,,\n`)]) {
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), sharedHeader(member), place, Buffer.from(member.name))
    write(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), sharedHeader(member), Buffer.from(member.name)]))
    for (const piece of member.pieces()) write(piece)
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(members.length + 1, 8)
  end.writeUInt16LE(members.length + 1, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(at, 16)
  write(Buffer.concat([listing, end]))
  closeSync(file)
}

/** One random piece over and over, beginning with its number: nothing about an upload depends on more. */
function randomMember(name: string, size: number): Member {
  const piece = randomBytes(Math.min(PIECE, size))
  const pieces = function* () {
    for (let done = 0; done < size; done += piece.length) {
      piece.writeUInt32LE(done, 0)
      yield piece.subarray(0, Math.min(piece.length, size - done))
    }
  }
  let crc = 0
  const hash = createHash('sha256')
  for (const part of pieces()) {
    crc = crc32(part, crc)
    hash.update(part)
  }
  return { name, size, crc, sha256: hash.digest('base64url'), pieces }
}

function textMember(name: string, text: string): Member {
  const bytes = Buffer.from(text)
  const sha256 = createHash('sha256').update(bytes).digest('base64url')
  return { name, size: bytes.length, crc: crc32(bytes), sha256, pieces: () => [bytes] }
}

/** What a file's own header and its entry in the directory share: version, flags, method (none), time, sizes. */
function sharedHeader({ name, size, crc }: Member): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  // 1980-01-01, the first day that a zip can name.
  fields.writeUInt16LE(33, 8)
  fields.writeUInt32LE(crc, 10)
  fields.writeUInt32LE(size, 14)
  fields.writeUInt32LE(size, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}
