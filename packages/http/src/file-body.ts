// A body with a file in it, which is read from disk while it is sent. A Blob like any other; but its pieces come straight
// from the file, by way of memory that is used again: Blob's own reader takes three times as long.
import { openAsBlob } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'

const PIECE = 2 * 1024 * 1024

/** What is sent: the file, with what stands before and after it. */
export interface Framed {
  readonly path: string
  readonly before?: string | Uint8Array<ArrayBuffer>
  readonly after?: string
}

/** Memory of earlier bodies, to be used again. */
const spare: (readonly [Buffer, Buffer])[] = []

/** Ends when the last body that was begun has its first piece: begun side by side, all of them would be late. */
let begun: Promise<void> = Promise.resolve()

interface Version {
  readonly size: number
  readonly mtimeMs: number
}

interface Begun {
  readonly file: FileHandle
  readonly bytesRead: number
  readonly buffer: Buffer
}

export class FileBody extends Blob {
  readonly #framed: Framed
  readonly #version: Version

  private constructor(framed: Framed, content: Blob, version: Version) {
    super([framed.before ?? '', content, framed.after ?? ''])
    this.#framed = framed
    this.#version = version
  }

  /** The body of a file as it is now. Throws when it cannot be read. */
  static async of(framed: Framed): Promise<FileBody> {
    const version = await stat(framed.path)
    return new FileBody(framed, await openAsBlob(framed.path), version)
  }

  /** All bytes in order; each piece is good until the next one is asked for. Throws when the file has changed. */
  async *pieces(): AsyncGenerator<Uint8Array> {
    const { path, before = '', after = '' } = this.#framed
    const [one, other] = spare.pop() ?? [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)]
    const beginning = begun.then(() => this.#begin(one))
    begun = beginning.then(ignored, ignored)
    try {
      yield Buffer.from(before)
      let { file, bytesRead, buffer } = await beginning
      let sent = 0
      for (let turn = 0; bytesRead > 0; turn += 1) {
        sent += bytesRead
        if (sent > this.#version.size) break
        // The next piece is read while this one is sent.
        const reading = file.read(turn % 2 === 0 ? other : one)
        reading.catch(ignored)
        yield buffer.subarray(0, bytesRead)
        ;({ bytesRead, buffer } = await reading)
      }
      if (sent !== this.#version.size) throw new Error(changed(path))
    } finally {
      const opened = await beginning.catch(ignored)
      await opened?.file.close()
    }
    // Not when the sending ends early: its memory may still be on its way.
    spare.push([one, other])
    yield Buffer.from(after)
  }

  /** The file, and its first piece. */
  async #begin(piece: Buffer): Promise<Begun> {
    const { path } = this.#framed
    const file = await open(path)
    try {
      requireSame(path, this.#version, await file.stat())
      return { file, ...(await file.read(piece)) }
    } catch (thrown) {
      await file.close()
      throw thrown
    }
  }
}

function requireSame(path: string, was: Version, is: Version): void {
  if (was.size !== is.size || was.mtimeMs !== is.mtimeMs) throw new Error(changed(path))
}

function changed(path: string): string {
  return `"${path}" was changed while it was on its way`
}

/** Whoever waits hears of it. */
function ignored(): undefined {}
