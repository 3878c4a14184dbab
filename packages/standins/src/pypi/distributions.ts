// Small sdists and wheels made in memory, as Python's tools lay them out: the same input gives the same bytes.
import { createHash } from 'node:crypto'
import { crc32, gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import type { SeededFile } from './control.ts'
import { nameInFiles } from './names.ts'

/** What a distribution states about itself. */
export interface Stated {
  readonly name: string
  readonly version: string
}

/** A source distribution of the name that PEP 625 gives it, with `text` as its README and more files by their paths. */
export async function packSdist(
  stated: Stated,
  text: string,
  more: Readonly<Record<string, string>> = {},
): Promise<SeededFile> {
  const top = `${nameInFiles(stated.name)}-${stated.version}`
  const archive = pack()
  const files = { 'PKG-INFO': metadataOf(stated), 'README.md': text, ...more }
  for (const [name, content] of Object.entries(files))
    archive.entry({ name: `${top}/${name}`, mtime: new Date(0), mode: 0o644 }, content)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return { filename: `${top}.tar.gz`, content: gzipSync(Buffer.concat(chunks)) }
}

/** A pure-Python wheel whose only module says `text`. */
export function packWheel(stated: Stated, text: string): SeededFile {
  const name = nameInFiles(stated.name)
  const folder = `${name}-${stated.version}.dist-info`
  const files: (readonly [path: string, content: string])[] = [
    [`${name}.py`, `"""${text.trim()}"""\n`],
    [`${folder}/METADATA`, metadataOf(stated)],
    [`${folder}/WHEEL`, 'Wheel-Version: 1.0\nGenerator: stand-in\nRoot-Is-Purelib: true\nTag: py3-none-any\n'],
  ]
  const record = files.map(([path, content]) => `${path},sha256=${recordHash(content)},${Buffer.byteLength(content)}\n`)
  const all = [...files, [`${folder}/RECORD`, `${record.join('')}${folder}/RECORD,,\n`] as const]
  return { filename: `${name}-${stated.version}-py3-none-any.whl`, content: storedZip(all) }
}

function metadataOf({ name, version }: Stated): string {
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`
}

function recordHash(content: string): string {
  return createHash('sha256').update(content).digest('base64url')
}

/** A zip archive without compression and without times. */
function storedZip(files: readonly (readonly [path: string, content: string])[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of files) {
    const shared = sharedHeader(path, Buffer.from(content))
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(path + content)])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, place, Buffer.from(path))
    bodies.push(body)
    offset += body.length
  }
  const size = Buffer.concat(directory).length
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}

/** The fields that a file's own header and its entry in the directory share: version, flags, method, time, sizes. */
function sharedHeader(path: string, content: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  // 1980-01-01, the first day that a zip can name.
  fields.writeUInt16LE(33, 8)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(content.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(Buffer.byteLength(path), 22)
  return fields
}
