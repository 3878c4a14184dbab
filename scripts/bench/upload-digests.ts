// The digests of files that are uploaded again and again: computed once, before anything is measured. An index that
// computes them beside the program that is measured would be measured with it.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { digestsOf, type FileDigests } from '../../packages/standins/src/pypi/digests.ts'

/** Enough of a file's beginning to tell it from the others. */
const HEAD = 64
const PIECE = 1024 * 1024

/** A file that will be uploaded. */
export interface KnownFile {
  readonly path: string
  /** Hex. */
  readonly head: string
  readonly digests: FileDigests
}

export function knownFile(path: string): KnownFile {
  const content = readFileSync(path)
  return { path, head: headOf(content), digests: digestsOf(content) }
}

/** The digests of an upload: those of the known file that it equals byte for byte, else computed. */
export function digestsAmong(files: readonly KnownFile[]): (content: Buffer) => Promise<FileDigests> {
  const byHead = new Map(files.map((file) => [file.head, file]))
  const piece = Buffer.allocUnsafeSlow(PIECE)
  return async (content) => {
    const file = byHead.get(headOf(content))
    return file && isContentOf(file.path, content, piece) ? file.digests : digestsOf(content)
  }
}

function headOf(content: Buffer): string {
  return content.subarray(0, HEAD).toString('hex')
}

function isContentOf(path: string, content: Buffer, piece: Buffer): boolean {
  const file = openSync(path, 'r')
  try {
    for (let at = 0; ; ) {
      const length = readSync(file, piece, 0, piece.length, at)
      if (length === 0) return at === content.length
      if (!piece.subarray(0, length).equals(content.subarray(at, at + length))) return false
      at += length
    }
  } finally {
    closeSync(file)
  }
}
