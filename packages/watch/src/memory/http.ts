// Reads of a registry that ask whether the answer before still holds, and within one audit only once.
import type { Http, HttpAnswer, HttpRequest, HttpResult } from '@plumbline/http'
import type { Memory, Remembered } from './memory.ts'

/** What of an answer a registry's reader looks at. */
const HEADERS = ['content-type', 'etag']

/** The same door to the network, with a memory for plain reads. */
export function rememberingHttp(http: Http, memory: Memory, now: () => number): Http {
  const running = new Map<string, Promise<HttpResult>>()
  return async (request) => {
    const { method, url, headers = {}, body } = request
    const names = Object.keys(headers).map((name) => name.toLowerCase())
    if (method !== 'GET' || body !== undefined || names.some((name) => name !== 'accept')) return http(request)
    const key = `http ${url} ${JSON.stringify(headers)}`
    const known = memory.answer(key)
    if (known && memory.isOfThisRun(key)) return answerOf(known, now())
    const asked = running.get(key) ?? ask(http, { ...request, headers }, key, memory).finally(() => running.delete(key))
    running.set(key, asked)
    return asked
  }
}

async function ask(http: Http, request: HttpRequest, key: string, memory: Memory): Promise<HttpResult> {
  const known = memory.answer(key)
  const condition = known && known.etag !== '' ? { 'if-none-match': known.etag } : {}
  const answer = await http({ ...request, headers: { ...request.headers, ...condition } })
  if (answer.kind !== 'answer') return answer
  if (answer.status === 304 && known) {
    memory.remember(key, known)
    return answerOf(known, answer.at)
  }
  const text = answer.status === 200 ? textOf(answer.body) : undefined
  if (text !== undefined) {
    const kept = HEADERS.flatMap((name) => {
      const value = answer.headers.get(name)
      return value === null ? [] : [[name, value] as const]
    })
    memory.remember(key, { etag: answer.headers.get('etag') ?? '', headers: Object.fromEntries(kept), body: text })
  }
  return answer
}

function answerOf({ body, headers }: Remembered, at: number): HttpAnswer {
  return { kind: 'answer', status: 200, headers: new Headers(headers), body: Buffer.from(String(body)), at }
}

/** Undefined for bytes that are no text. */
function textOf(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('utf8')
  return Buffer.from(text).equals(bytes) ? text : undefined
}
