// One entry of a distribution, and what is learnt of a file as its bytes pass: digests, git's id, its first bytes.
import { createHash } from 'node:crypto'
import { posix } from 'node:path'

/**
 * One entry of a distribution, by its path inside the package: without the one top folder of an sdist, crate or npm
 * tarball; of a gem, in data.tar.gz.
 */
export interface Member {
  readonly path: string
  readonly type: 'file' | 'folder' | 'link'
  /** Unpacked bytes. */
  readonly size: number
  /** Unix permission bits with set-uid, set-gid and sticky (0o7777); 0 where the archive states none. */
  readonly mode: number
  /** Where a link leads, as it stands there. */
  readonly target?: string
  /** Hex git blob id (sha1 of `blob <size>\0` and the bytes); empty for anything but a file. */
  readonly blob: string
  /** Hex; empty for anything but a file. */
  readonly sha256: string
  /** Set for a file that begins with `#!`, as programs of an interpreter do. */
  readonly script?: true
}

/** Larger files are digested as they pass, and never held. */
export const MOST_VISITED = 1024 * 1024

/** Called once per member in the archive's order; `bytes` only for files of at most MOST_VISITED bytes. */
export type Visit = (member: Member, bytes: Uint8Array | undefined) => void | Promise<void>

/** What the bytes of one file say. */
export interface Passed extends Pick<Member, 'size' | 'blob' | 'sha256' | 'script'> {
  readonly bytes: Uint8Array | undefined
}

const SCRIPT = [0x23, 0x21]

/** Digests a file of a known size, and keeps its bytes where it is small. */
export async function passing(size: number, stream: AsyncIterable<unknown>): Promise<Passed> {
  const digests = [createHash('sha1').update(`blob ${size}\0`), createHash('sha256')] as const
  // Of its own: chunks are parts of larger buffers, which would stay for as long as one of them is kept.
  const kept = size <= MOST_VISITED ? Buffer.alloc(size) : undefined
  const head: number[] = []
  let done = 0
  for await (const one of stream) {
    const chunk = one as Uint8Array
    for (const digest of digests) digest.update(chunk)
    if (head.length < SCRIPT.length) head.push(...chunk.subarray(0, SCRIPT.length - head.length))
    kept?.set(chunk.subarray(0, Math.max(0, size - done)), Math.min(done, size))
    done += chunk.length
  }
  const [blob, sha256] = digests.map((digest) => digest.digest('hex')) as [string, string]
  const isScript = SCRIPT.every((byte, place) => head[place] === byte)
  return { size, blob, sha256, bytes: kept, ...(isScript ? { script: true } : {}) }
}

/** A path as readers of the archive take it: without `.`, doubled and trailing slashes; empty for the root. */
export function plainPath(path: string): string {
  const plain = posix.normalize(path).replace(/\/$/, '')
  return plain === '.' ? '' : plain
}

/** The same without the top folder. */
export function insideTop(path: string): string {
  const plain = plainPath(path)
  const slash = plain.indexOf('/')
  return slash < 0 ? '' : plain.slice(slash + 1)
}

/** What a visitor threw, carried past those who take an error for a sign of damage. */
export class VisitorError extends Error {}

/** Lets an error of the visitor's own be told from one of the archive's. */
export function guarded(visit: Visit): Visit {
  return async (member, bytes) => {
    try {
      await visit(member, bytes)
    } catch (cause) {
      throw new VisitorError('the visitor failed', { cause })
    }
  }
}

/** The visitor's own error again. */
export async function unguarded<Value>(walking: Promise<Value>): Promise<Value> {
  try {
    return await walking
  } catch (thrown) {
    throw thrown instanceof VisitorError ? thrown.cause : thrown
  }
}
