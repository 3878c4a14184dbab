// A body with a file in it, which is read from disk while it is sent. A Blob like any other; but its pieces come straight
// from the file, by way of memory that is used again: Blob's own reader takes three times as long.
import { openAsBlob } from 'node:fs'
import { open, stat } from 'node:fs/promises'

const PIECE = 512 * 1024

/** What is sent: the file, with what stands before and after it. */
export interface Framed {
  readonly path: string
  readonly before?: string | Uint8Array<ArrayBuffer>
  readonly after?: string
}

/** Memory of earlier bodies, to be used again. */
const spare: (readonly [Buffer, Buffer])[] = []

interface Version {
  readonly size: number
  readonly mtimeMs: number
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
    yield Buffer.from(before)
    const file = await open(path)
    try {
      requireSame(path, this.#version, await file.stat())
      const [one, other] = spare.pop() ?? [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)]
      let sent = 0
      let reading = file.read(one)
      for (let turn = 0; ; turn += 1) {
        const { bytesRead, buffer } = await reading
        sent += bytesRead
        if (bytesRead === 0 || sent > this.#version.size) break
        // The next piece is read while this one is sent.
        reading = file.read(turn % 2 === 0 ? other : one)
        reading.catch(() => {})
        yield buffer.subarray(0, bytesRead)
      }
      if (sent !== this.#version.size) throw new Error(changed(path))
      // Not when the sending ends early: its memory may still be on its way.
      spare.push([one, other])
    } finally {
      await file.close()
    }
    yield Buffer.from(after)
  }
}

function requireSame(path: string, was: Version, is: Version): void {
  if (was.size !== is.size || was.mtimeMs !== is.mtimeMs) throw new Error(changed(path))
}

function changed(path: string): string {
  return `"${path}" was changed while it was on its way`
}
