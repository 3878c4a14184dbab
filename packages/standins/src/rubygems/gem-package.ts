// A .gem taken apart: a tar archive of metadata, data and checksums, judged as RubyGems.org judges it.
import { gunzipSync } from 'node:zlib'
import { digestOf } from '@plumbline/kernel'
import { parse } from 'yaml'
import { type GemSpec, readSpec } from './gem-spec.ts'

const BLOCK = 512
const MOST_BYTES = 10 * 1024 * 1024
const SIGNATURES = ['metadata.gz.sig', 'data.tar.gz.sig', 'checksums.yaml.gz.sig']

/** Thrown for bytes that are no gem; the message is the server's detail. */
export class WrongGem extends Error {}

export interface GemPackage {
  readonly spec: GemSpec
  /** Names in the archive. */
  readonly files: readonly string[]
}

/** Specification and file names of a gem; throws WrongGem or WrongSpec. */
export function readGem(content: Buffer): GemPackage {
  const entries = entriesOf(content)
  if (entries.length === 0) throw new WrongGem('gem package contains no entries')
  const files = new Map<string, Buffer>()
  for (const { name, bytes } of entries) {
    if (!/^(?:metadata|metadata\.gz|data\.tar\.gz|checksums\.yaml\.gz)$|\.sig$/.test(name))
      throw new WrongGem(`unexpected gem file entry: "${name}"`)
    if (files.has(name)) throw new WrongGem(`duplicate ${name} file found`)
    files.set(name, bytes)
  }
  const metadata = files.get('metadata.gz')
  const plain = files.get('metadata')
  if (!metadata && !plain) throw new WrongGem('missing metadata.gz file')
  if (!files.has('data.tar.gz')) throw new WrongGem('missing data.tar.gz file')
  checkSums(files)
  const yaml = metadata ? unpacked(metadata, 'metadata.gz') : (plain ?? Buffer.alloc(0))
  const spec = readSpec(yaml.toString('utf8'))
  if (spec.certificates > 0 && !SIGNATURES.every((name) => files.has(name)))
    throw new WrongGem('Cert chain provided, but no signatures found')
  return { spec, files: [...files.keys()] }
}

function entriesOf(content: Buffer): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const entries: { name: string; bytes: Buffer }[] = []
  let at = 0
  while (at + BLOCK <= content.length && content[at] !== 0) {
    const header = content.subarray(at, at + BLOCK)
    const size = Number.parseInt(field(header, 124, 12).trim() || '0', 8)
    if (!hasGoodSum(header) || !Number.isInteger(size)) throw new WrongGem('tar header is damaged')
    const end = at + BLOCK + size
    if (end > content.length) throw new WrongGem('the archive ends within a file')
    entries.push({ name: field(header, 0, 100), bytes: content.subarray(at + BLOCK, end) })
    at = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return entries
}

function field(header: Buffer, from: number, length: number): string {
  const bytes = header.subarray(from, from + length)
  const end = bytes.indexOf(0)
  return bytes.subarray(0, end < 0 ? length : end).toString('latin1')
}

/** The sum of a header's bytes, its own field counted as spaces. */
function hasGoodSum(header: Buffer): boolean {
  const stated = Number.parseInt(field(header, 148, 8).trim(), 8)
  return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0) === stated
}

/** Every file's SHA-256 must stand in checksums.yaml.gz, when there is one. */
function checkSums(files: ReadonlyMap<string, Buffer>): void {
  const packed = files.get('checksums.yaml.gz')
  if (!packed) return
  const stated = sumsIn(unpacked(packed, 'checksums.yaml.gz'))
  for (const [name, bytes] of files) {
    if (name === 'checksums.yaml.gz' || name.endsWith('.sig')) continue
    const expected = stated[name]
    if (expected === undefined) throw new WrongGem(`expected checksum for "${name}" but found none`)
    const sum = digestOf('sha256', bytes)
    if (sum !== expected) throw new WrongGem(`expected "${name}" to have ${sum} but was ${expected}`)
  }
}

function sumsIn(yaml: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(yaml.toString('utf8'))
    const sums = (value as { SHA256?: unknown } | null)?.SHA256
    if (typeof sums === 'object' && sums !== null) return sums as Record<string, unknown>
  } catch {
    throw new WrongGem('invalid YAML syntax in checksums')
  }
  throw new WrongGem('checksums validation failed: missing key "SHA256"')
}

function unpacked(bytes: Buffer, name: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    const tooBig = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new WrongGem(tooBig ? `${name} is too big (over ${MOST_BYTES} bytes)` : 'not in gzip format')
  }
}
