// A body that is too large for memory, from an address to a file: with caps, and digested as it passes.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { PROJECT_SLUG, PROJECT_VERSION } from '@plumbline/kernel'
import { redactText } from './redaction.ts'

export interface SaveRequest {
  readonly url: string
  /** A file that is not there yet; none is left behind where saving fails. */
  readonly path: string
  readonly maxBytes: number
  readonly timeoutMs?: number
}

export type SaveResult =
  | { readonly kind: 'saved'; readonly size: number; readonly digests: SavedDigests }
  /** `status` where the server answered otherwise than with the file. */
  | { readonly kind: 'failure'; readonly reason: string; readonly status?: number }

/** In hex. */
export type SavedDigests = Readonly<Record<'sha1' | 'sha256' | 'sha512', string>>

/** Saves what an address answers, once, without any credentials: https, or http of this machine. */
export type Save = (request: SaveRequest) => Promise<SaveResult>

const MOST_REDIRECTS = 5
const DEFAULT_TIMEOUT_MS = 15 * 60_000
const ALGORITHMS = ['sha1', 'sha256', 'sha512'] as const

/** The way to a file over the given fetch. */
export function createSave(fetchOf: typeof fetch = fetch): Save {
  return async ({ url, path, maxBytes, timeoutMs }) => {
    const signal = AbortSignal.timeout(timeoutMs ?? DEFAULT_TIMEOUT_MS)
    try {
      const response = await followed(url, fetchOf, signal)
      if (response.status !== 200) {
        await response.body?.cancel()
        return { kind: 'failure', reason: `${response.status}`, status: response.status }
      }
      return await saved(response, path, maxBytes, signal)
    } catch (thrown) {
      return { kind: 'failure', reason: reasonOf(thrown) }
    }
  }
}

/** Every address on the way must be one that nobody between can change, and none leads from outside to this machine. */
async function followed(url: string, fetchOf: typeof fetch, signal: AbortSignal): Promise<Response> {
  const headers = { 'user-agent': `plumbline/${PROJECT_VERSION} (+https://github.com/${PROJECT_SLUG})` }
  let at = new URL(url)
  const local = isThisMachine(at)
  for (let hop = 0; ; hop += 1) {
    if (at.protocol !== 'https:' && !(local && isThisMachine(at)))
      throw new Error(`it leads to ${at.origin}, which is not https`)
    if (isThisMachine(at) && !local) throw new Error('it leads to this machine')
    const response = await fetchOf(at.href, { headers, redirect: 'manual', signal })
    const location = response.headers.get('location')
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response
    await response.body?.cancel()
    if (hop === MOST_REDIRECTS) throw new Error(`it was redirected more than ${MOST_REDIRECTS} times`)
    at = new URL(location, at)
  }
}

async function saved(response: Response, path: string, maxBytes: number, signal: AbortSignal): Promise<SaveResult> {
  const hashes = ALGORITHMS.map((algorithm) => createHash(algorithm))
  let size = 0
  const measured = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.length
      for (const hash of hashes) hash.update(chunk)
      done(size > maxBytes ? new Error(`it is longer than ${maxBytes} bytes`) : null, chunk)
    },
  })
  const body = response.body ? Readable.fromWeb(response.body as ReadableStream<Uint8Array>) : Readable.from([])
  const file = createWriteStream(path, { flags: 'wx' })
  // A file that was there before is not ours to take away.
  let opened = false
  file.once('open', () => {
    opened = true
  })
  try {
    await pipeline(body, measured, file, { signal })
  } catch (thrown) {
    if (opened) await rm(path, { force: true })
    throw thrown
  }
  const pairs = ALGORITHMS.map((algorithm, place) => [algorithm, hashes[place]?.digest('hex')])
  return { kind: 'saved', size, digests: Object.fromEntries(pairs) as SavedDigests }
}

function isThisMachine({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function reasonOf(thrown: unknown): string {
  const error = thrown as Error & { readonly cause?: Error & { readonly code?: string } }
  if (error.name === 'TimeoutError') return 'no answer within the time limit'
  return redactText(error.cause?.message || error.cause?.code || error.message)
}
