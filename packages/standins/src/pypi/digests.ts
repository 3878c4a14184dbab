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
  const sha256 = digestOf('sha256', content)
  return { md5: createHash('md5').update(content).digest('hex'), sha256, blake2b256: blake2bOf(content, sha256) }
}

/** BLAKE2b in JavaScript is slow, and the same few files come again and again. */
const MOST_KEPT = 500
const kept = new Map<string, string>()

function blake2bOf(content: Buffer, sha256: string): string {
  const known = kept.get(sha256)
  if (known !== undefined) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const digest = blake2b256(content)
  kept.set(sha256, digest)
  return digest
}
