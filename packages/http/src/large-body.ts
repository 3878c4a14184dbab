// Sending a large body by Node's own client, which waits for the other side to take what was sent; fetch reads it all
// into memory first.
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

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
    pipeline(Readable.fromWeb(body.stream() as Parameters<typeof Readable.fromWeb>[0]), request).catch(fail)
  })
}
