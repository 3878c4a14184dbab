// Wheels and sdists made by hand, good ones and every kind of bad one.
import { createHash } from 'node:crypto'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { type Header, pack } from 'tar-stream'

export interface TarFile extends Partial<Header> {
  readonly name: string
  readonly content?: string
}

export async function tarGz(files: readonly TarFile[]): Promise<Buffer> {
  const archive = pack()
  for (const { content, ...header } of files) archive.entry({ mtime: new Date(0), ...header } as Header, content ?? '')
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return gzipSync(Buffer.concat(chunks))
}

export interface ZipFile {
  readonly name: string
  readonly content: string | Buffer
  /** What the entry says where it lies, when not its name. */
  readonly localName?: string
  /** What the directory says of its size and checksum, when not the truth. */
  readonly size?: number
  readonly crc?: number
  /** Kind and permissions as Unix has them. */
  readonly mode?: number
}

export function zip(files: readonly ZipFile[], comment = ''): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, localName = name, ...said } of files) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(said.crc ?? crc32(bytes), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(said.size ?? bytes.length, 18)
    const named = (length: number) => {
      const header = Buffer.from(shared)
      header.writeUInt16LE(length, 22)
      return header
    }
    const body = [
      Buffer.from('PK\x03\x04', 'latin1'),
      named(Buffer.byteLength(localName)),
      Buffer.from(localName),
      packed,
    ]
    const place = Buffer.alloc(14)
    place.writeUInt16LE(said.mode ?? 0, 8)
    place.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
      named(Buffer.byteLength(name)),
      place,
      Buffer.from(name),
    )
    bodies.push(...body)
    offset += Buffer.concat(body).length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  end.writeUInt16LE(comment.length, 16)
  return Buffer.concat([...bodies, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end, Buffer.from(comment)])
}

export interface PythonFile {
  readonly name?: string
  readonly version?: string
  /** More metadata lines. */
  readonly more?: string
  readonly description?: string
}

export function metadataOf({ name = 'Demo.Pkg', version = '1.2.3', more = '', description = '' }: PythonFile): string {
  const body = description === '' ? '' : `\n${description}`
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${more}${body}`
}

/** The entries of a good wheel; `more` files are in its RECORD. */
export function wheelEntries(
  file: PythonFile = {},
  more: readonly ZipFile[] = [],
  stem = 'demo_pkg-1.2.3',
  tag = 'py3-none-any',
): ZipFile[] {
  const info = `${stem}.dist-info`
  const entries = [
    { name: 'demo_pkg/__init__.py', content: 'answer = 42\n' },
    ...more,
    { name: `${info}/METADATA`, content: metadataOf(file) },
    {
      name: `${info}/WHEEL`,
      content: `Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: ${tag}\n`,
    },
  ]
  const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('base64url')
  const lines = entries.map(({ name, content }) => `${name},sha256=${hash(content)},${content.length}`)
  return [...entries, { name: `${info}/RECORD`, content: `${lines.join('\n')}\n${info}/RECORD,,\n` }]
}

export function wheelOf(file: PythonFile = {}, more: readonly ZipFile[] = []): Buffer {
  return zip(wheelEntries(file, more))
}

export function sdistOf(file: PythonFile = {}, more: readonly TarFile[] = [], top = 'demo_pkg-1.2.3'): Promise<Buffer> {
  return tarGz([{ name: `${top}/PKG-INFO`, content: metadataOf(file) }, ...more])
}
