// The three digests that the index keeps of every file.
import { createHash } from 'node:crypto'
import { digestOf } from '@plumbline/kernel'
import { blake2b256 } from './blake2b.ts'

/** Hex. */
export interface FileDigests {
  readonly md5: string
  readonly sha256: string
  readonly blake2b256: string
}

export function digestsOf(content: Buffer): FileDigests {
  return {
    md5: createHash('md5').update(content).digest('hex'),
    sha256: digestOf('sha256', content),
    blake2b256: blake2b256(content),
  }
}
