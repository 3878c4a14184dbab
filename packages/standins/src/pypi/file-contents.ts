// What must be inside a file: core metadata in a source distribution, the three files of dist-info in a wheel.
import { Readable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { extract } from 'tar-stream'

const END_RECORD = 0x06054b50
const CENTRAL_ENTRY = 0x02014b50
const STORED_OR_DEFLATED = [0, 8]

/** Why the bytes are no distribution of that name, in one sentence; undefined when they are. */
export async function wrongContents(filename: string, content: Buffer): Promise<string | undefined> {
  const [name, version] = filename.replace(/\.(?:tar\.gz|whl)$/, '').split('-')
  if (filename.endsWith('.whl')) return wrongWheel(filename, content, `${name}-${version}.dist-info`)
  const names = await namesInTarball(content).catch(() => undefined)
  if (!names) return 'Invalid distribution file. File is not a tarfile'
  const wanted = `${filename.slice(0, -'.tar.gz'.length)}/PKG-INFO`
  return names.includes(wanted) ? undefined : `Invalid distribution file. PKG-INFO not found at ${wanted}`
}

function wrongWheel(filename: string, content: Buffer, folder: string): string | undefined {
  const names = namesInZip(content)
  if (!names) return 'Invalid distribution file. File is not a zipfile'
  const absent = ['METADATA', 'WHEEL', 'RECORD'].find((file) => !names.includes(`${folder}/${file}`))
  return absent && `Wheel '${filename}' does not contain the required ${absent} file: ${folder}/${absent}`
}

async function namesInTarball(content: Buffer): Promise<readonly string[]> {
  const archive = Readable.from([gunzipSync(content)]).pipe(extract())
  const names: string[] = []
  for await (const entry of archive) {
    names.push(entry.header.name)
    entry.resume()
  }
  return names
}

/** From the central directory; undefined when there is none, or when a method is not one that PyPI takes. */
function namesInZip(content: Buffer): readonly string[] | undefined {
  const end = content.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > content.length || content.readUInt32LE(end) !== END_RECORD) return undefined
  const names: string[] = []
  let at = content.readUInt32LE(end + 16)
  for (let left = content.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > content.length || content.readUInt32LE(at) !== CENTRAL_ENTRY) return undefined
    if (!STORED_OR_DEFLATED.includes(content.readUInt16LE(at + 10))) return undefined
    const lengths = [28, 30, 32].map((offset) => content.readUInt16LE(at + offset))
    names.push(content.subarray(at + 46, at + 46 + (lengths[0] ?? 0)).toString('utf8'))
    at += 46 + lengths.reduce((sum, length) => sum + length, 0)
  }
  return names
}
