// A run's view of the network: our real HTTP client over the fault door, without a socket.
import { createHttp, type Http } from '@plumbline/http'
import type { ServiceResponse } from '@plumbline/standins'
import type { Door } from './door.ts'
import type { RunState } from './run-state.ts'
import type { Asked } from './scene.ts'
import type { SimClock } from './sim-clock.ts'

const DEFAULT_TIMEOUT_MS = 30_000

/** Every request of the run passes the door; the client's time limit is kept on the simulated clock. */
export function networkOf(run: RunState, door: Door, clock: SimClock): Http {
  // Set just before the client calls the door, in the same turn: its own signal follows the machine's time.
  let timeoutMs = DEFAULT_TIMEOUT_MS
  let queue: Promise<unknown> = Promise.resolve()
  const pass = async (
    url: string,
    method: string,
    headers: Readonly<Record<string, string>>,
    bodyOf: () => Buffer | Promise<Buffer>,
  ): Promise<Response> => {
    const limit = timeoutMs
    // Requests of one moment keep their order, whichever body is read first.
    const body = queue.then(bodyOf)
    queue = body.catch(() => {})
    const request: Asked = { method, url: pathOf(url), headers: lowerCase(headers), body: await body, timeoutMs: limit }
    return asFetched(await door.pass(run, request))
  }
  const fetchOf = (async (url: string, init: { method: string; headers: Record<string, string>; body?: string }) =>
    pass(url, init.method, init.headers, () => Buffer.from(init.body ?? ''))) as unknown as typeof fetch
  const http = createHttp(fetchOf, clock.now, ({ url, method, headers, body }) =>
    pass(url, method, headers, async () => Buffer.from(await body.arrayBuffer())),
  )
  return (request) => {
    timeoutMs = request.timeoutMs ?? DEFAULT_TIMEOUT_MS
    return http(request)
  }
}

/** As much of fetch's answer as the client reads: a real one costs more than all the rest of a request. */
function asFetched({ status, headers, body }: ServiceResponse): Response {
  return { status, headers: new Headers(headers), body: [body] } as unknown as Response
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function pathOf(address: string): string {
  const start = address.indexOf('/', address.indexOf('//') + 2)
  return start < 0 ? '/' : address.slice(start)
}
