// Digest and size of a file of any size.
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

const PIECE = 1024 * 1024

/** Memory of earlier measurements, to be used again: many files in a row would otherwise leave theirs to the collector. */
const spare: Buffer[] = []

/** Lower-case hex SHA-256 and size in bytes of a file, read piece by piece into the same memory. */
export async function measureFile(path: string): Promise<{ readonly sha256: string; readonly size: number }> {
  const hash = createHash('sha256')
  const piece = spare.pop() ?? Buffer.allocUnsafeSlow(PIECE)
  const file = await open(path)
  try {
    let size = 0
    for (let read = await file.read(piece); read.bytesRead > 0; read = await file.read(piece)) {
      hash.update(piece.subarray(0, read.bytesRead))
      size += read.bytesRead
    }
    return { sha256: hash.digest('hex'), size }
  } finally {
    await file.close()
    spare.push(piece)
  }
}
