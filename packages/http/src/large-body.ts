// Sending a large body by Node's own client, which waits for the other side to take what was sent; fetch reads it all
// into memory first.
import { type ClientRequest, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileBody } from './file-body.ts'

export interface LargeRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Blob
  readonly signal: AbortSignal
}

/** The answer as fetch would give it; fails as fetch does, with the reason as the cause. Redirects are not followed. */
export async function sendLarge({ method, url, headers, body, signal }: LargeRequest): Promise<Response> {
  const open = new URL(url).protocol === 'https:' ? requestHttps : requestHttp
  const options = { method, headers: { ...headers, 'content-length': String(body.size) }, signal }
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(signal.aborted ? signal.reason : new TypeError('request failed', { cause }))
    const request = open(url, options, (answer) => {
      const { statusCode = 0, rawHeaders } = answer
      const shown = new Headers()
      for (let at = 0; at + 1 < rawHeaders.length; at += 2) shown.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
      const empty = statusCode === 204 || statusCode === 304
      resolve(
        new Response(empty ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array<ArrayBuffer>>), {
          status: statusCode,
          headers: shown,
        }),
      )
    })
    request.on('error', fail)
    write(body, request).catch((cause: Error) => {
      // A body that ends early must not look whole.
      request.destroy(cause)
      fail(cause)
    })
  })
}

function write(body: Blob, request: ClientRequest): Promise<void> {
  if (body instanceof FileBody) return writePieces(body, request)
  return pipeline(Readable.fromWeb(body.stream() as Parameters<typeof Readable.fromWeb>[0]), request)
}

/** One piece at a time: its memory is used again once the system has it. */
async function writePieces(body: FileBody, request: ClientRequest): Promise<void> {
  // Of what is written to a connection that never came about, nothing is heard.
  const closed = new Promise<void>((resolve) => request.once('close', resolve))
  for await (const piece of body.pieces()) {
    const written = new Promise<void>((resolve, reject) => {
      request.write(piece, (error) => (error ? reject(error) : resolve()))
    })
    await Promise.race([written, closed])
    if (request.destroyed) return
  }
  request.end()
}
