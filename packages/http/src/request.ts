// One HTTP request with our user agent, a time limit and a size limit: every outcome is a value, nothing is thrown.
import { PROJECT_SLUG, PROJECT_VERSION } from '@plumbline/kernel'
import { sendLarge } from './large-body.ts'
import { redactText, redactUrl } from './redaction.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** A Blob is read while it is sent; its size is the content length. */
  readonly body?: string | Uint8Array<ArrayBuffer> | Blob
  /** For the whole exchange, answer's body included. */
  readonly timeoutMs?: number
  /** A longer answer is cut off and counts as unreadable. */
  readonly maxBytes?: number
}

export interface HttpAnswer {
  readonly kind: 'answer'
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array
  /** When the last byte arrived, milliseconds since the epoch. */
  readonly at: number
}

export interface HttpFailure {
  readonly kind: 'failure'
  /** `no` when it is certain that no byte of the request's body left; else `maybe`. */
  readonly sent: 'no' | 'maybe'
  readonly reason: string
  readonly at: number
}

export type HttpResult = HttpAnswer | HttpFailure

/** Sends one request, once: repeating is the caller's decision. */
export type Http = (request: HttpRequest) => Promise<HttpResult>

const DEFAULT_TIMEOUT_MS = 30_000
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024

/** Failures that end a connection before HTTP begins, by Node's and undici's codes. */
const NEVER_SENT = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_INVALID_URL',
])

/** Our door to the network over the given fetch; a Blob goes by Node's own client. Redirects are followed for reads only. */
export function createHttp(
  fetchOf: typeof fetch = fetch,
  now: () => number = Date.now,
  sendBlob: typeof sendLarge = sendLarge,
): Http {
  return async (request) => {
    try {
      const response = await answerTo(request, fetchOf, sendBlob)
      const body = await readCapped(response, request.maxBytes ?? DEFAULT_MAX_BYTES)
      if (body === undefined) return { kind: 'failure', sent: 'maybe', reason: 'the answer is too large', at: now() }
      return { kind: 'answer', status: response.status, headers: response.headers, body, at: now() }
    } catch (thrown) {
      return { kind: 'failure', ...explain(thrown), at: now() }
    }
  }
}

function answerTo(
  { method, url, body, timeoutMs, ...request }: HttpRequest,
  fetchOf: typeof fetch,
  sendBlob: typeof sendLarge,
): Promise<Response> {
  const headers = {
    'user-agent': `plumbline/${PROJECT_VERSION} (+https://github.com/${PROJECT_SLUG})`,
    ...request.headers,
  }
  // Limits are computed from sizes, and a signal takes whole milliseconds only.
  const signal = AbortSignal.timeout(Math.ceil(timeoutMs ?? DEFAULT_TIMEOUT_MS))
  if (body instanceof Blob) return sendBlob({ method, url, headers, body, signal })
  const redirect = method === 'GET' ? 'follow' : 'manual'
  return fetchOf(url, { method, headers, ...(body === undefined ? {} : { body }), redirect, signal })
}

/** `METHOD address`, fit to be shown. */
export function requestLine(request: HttpRequest): string {
  return `${request.method} ${redactUrl(request.url)}`
}

/** The answer's body as text, for people: without secrets, at most `max` characters. */
export function answerText(answer: HttpAnswer, max = 2000, secrets: readonly string[] = []): string {
  const text = redactText(new TextDecoder().decode(answer.body), secrets).trim()
  return text.length > max ? `${text.slice(0, max)}…` : text
}

/** The answer's body as JSON; undefined when it is not. */
export function answerJson(answer: HttpAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(answer.body))
  } catch {
    return undefined
  }
}

async function readCapped(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    // Leaving the loop cancels the stream.
    if (size > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A route can be lost under an open connection too: the system then says the same of a write or a read. */
function isMidway(cause: unknown): boolean {
  const { syscall = '' } = (cause ?? {}) as { readonly syscall?: string }
  return /^(?:read|write)/.test(syscall)
}

function explain(thrown: unknown): { sent: 'no' | 'maybe'; reason: string } {
  const error = thrown as Error & { cause?: Error & { code?: string; errors?: Error[] } }
  if (error.name === 'TimeoutError') return { sent: 'maybe', reason: 'no answer within the time limit' }
  const code = error.cause?.code ?? ''
  const cause = error.cause?.message || error.cause?.errors?.[0]?.message || error.message
  const reason = redactText(code === '' || cause.includes(code) ? cause : `${cause} (${code})`)
  return { sent: NEVER_SENT.has(code) && !isMidway(error.cause) ? 'no' : 'maybe', reason }
}
