// Bodies that are too large for memory: from an answer of GitHub's to a file.
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { PlumblineError } from '@plumbline/kernel'
import type { GithubClient, GithubRequest } from './client.ts'

const TRIES = 3
const PAUSE_MS = 3000
/** Slow lines get this long for one body; milliseconds. */
const BODY_TIMEOUT = 30 * 60_000

/**
 * Saves what GitHub answers to a read, from the start again where the line breaks, three times at most. GitHub sends
 * bytes by a redirect to a signed address on another host; the token stays behind, as fetch leaves it out there.
 * Throws GithubFailure for a refusal, `github-unreachable` for a line that keeps breaking or a body beyond `maxBytes`.
 */
export async function saveAnswer(
  client: GithubClient,
  request: Omit<GithubRequest, 'method' | 'stream'>,
  path: string,
  maxBytes: number,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const { data } = await client.request<ReadableStream | ''>({ ...request, method: 'GET', stream: true })
    try {
      const body = data === '' ? Readable.from([]) : Readable.fromWeb(data)
      const signal = AbortSignal.timeout(BODY_TIMEOUT)
      await pipeline(body, capped(maxBytes), createWriteStream(path, { flags: 'wx' }), { signal })
      return
    } catch (cause) {
      await rm(path, { force: true })
      if (tries < TRIES && !(cause instanceof TooLarge)) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries))
        continue
      }
      throw new PlumblineError('github-unreachable', {
        what: `GitHub began to send "GET ${request.url}" and did not get to the end.`,
        request: `GET ${request.url}`,
        answer: (cause as Error).message,
        cause,
      })
    }
  }
}

class TooLarge extends Error {}

function capped(maxBytes: number): Transform {
  let seen = 0
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      seen += chunk.length
      done(seen > maxBytes ? new TooLarge(`it is longer than ${maxBytes} bytes`) : null, chunk)
    },
  })
}
