// Where the bytes of a file come from: memory, or an open file that is read piece by piece and never held whole.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'

/** The bytes of a file, wherever they lie. */
export interface Source {
  readonly size: number
  /** The bytes from a position on; fewer only at the end. Where they must be copied, `into` is used when given. */
  read(position: number, length: number, into?: Buffer): Promise<Uint8Array>
}

/** What an open file must be able to do: Node's FileHandle can. */
export interface OpenFile {
  stat(): Promise<{ readonly size: number }>
  read(buffer: Buffer, offset: number, length: number, position: number): Promise<{ readonly bytesRead: number }>
}

const CHUNK = 256 * 1024
/** Chunks that are read ahead of whoever takes them. */
const AHEAD = 4
/** What is digested at once. */
const LARGE_CHUNK = 512 * 1024
/** A read of so much is remembered: an archive's small parts lie close together. */
const SMALL = 128 * 1024

/** Bytes in memory. */
export function bytesSource(bytes: Uint8Array): Source {
  return { size: bytes.length, read: async (position, length) => bytes.subarray(position, position + length) }
}

/** An open file, which must stay open for as long as it is read. */
export async function fileSource(file: OpenFile): Promise<Source> {
  const { size } = await file.stat()
  let last: { readonly start: number; readonly bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) }
  return {
    size,
    read: async (position, length, into) => {
      const wanted = Math.max(0, Math.min(length, size - position))
      const from = position - last.start
      if (from >= 0 && from + wanted <= last.bytes.length) return last.bytes.subarray(from, from + wanted)
      const bytes = await filled(file, position, into?.subarray(0, wanted) ?? Buffer.allocUnsafeSlow(wanted))
      if (!into && wanted <= SMALL) last = { start: position, bytes }
      return bytes
    },
  }
}

/** One read may give less than it was asked for. */
async function filled(file: OpenFile, position: number, buffer: Buffer): Promise<Buffer> {
  let done = 0
  while (done < buffer.length) {
    const { bytesRead } = await file.read(buffer, done, buffer.length - done, position + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return buffer.subarray(0, done)
}

/** A stretch of a source, as a source. */
export function partOf(source: Source, start: number, size: number): Source {
  const read: Source['read'] = (position, length, into) =>
    source.read(start + position, Math.max(0, Math.min(length, size - position)), into)
  return { size, read }
}

/** All bytes in order; fewer than its size only when the file has become shorter. */
export function streamOf(source: Source): Readable {
  return Readable.from(chunksOf(source), { highWaterMark: AHEAD })
}

/** Memory of earlier passes, to be used again. */
const spare: (readonly [Buffer, Buffer])[] = []

/** Hex digests, computed in one pass. */
export async function digestsOf<Algorithm extends 'sha256' | 'sha512'>(
  source: Source,
  algorithms: readonly Algorithm[],
): Promise<Readonly<Record<Algorithm, string>>> {
  const hashes = algorithms.map((algorithm) => createHash(algorithm))
  const length = LARGE_CHUNK
  const buffers = spare.pop() ?? [Buffer.allocUnsafeSlow(length), Buffer.allocUnsafeSlow(length)]
  let position = 0
  let reading = source.read(position, length, buffers[0])
  for (let turn = 1; position < source.size; turn += 1) {
    const chunk = await reading
    if (chunk.length === 0) break
    position += chunk.length
    // The next chunk is read while this one is digested.
    reading = source.read(position, length, buffers[turn % 2 === 0 ? 0 : 1])
    reading.catch(() => {})
    for (const hash of hashes) hash.update(chunk)
  }
  // Not after a failure: something may still be read into them.
  spare.push(buffers)
  const pairs = algorithms.map((algorithm, place) => [algorithm, hashes[place]?.digest('hex')])
  return Object.fromEntries(pairs) as Record<Algorithm, string>
}

async function* chunksOf(source: Source): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < source.size; ) {
    const chunk = await source.read(done, Math.min(CHUNK, source.size - done))
    if (chunk.length === 0) return
    done += chunk.length
    yield chunk
  }
}
