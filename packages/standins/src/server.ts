// Puts a handler on a loopback port: the request log, the faults, and cut connections.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { FaultBook } from './faults.ts'
import { type Handler, json, type ServiceRequest, type ServiceResponse } from './handler.ts'
import { redactUrl } from './redaction.ts'
import type { Problems } from './router.ts'
import type { Clock, Fault, LoggedRequest, Service } from './world.ts'

/** How long (real time) a client that watches the simulated clock gets to give up before a hanging request is cut. */
const HANG_GRACE_MS = 2_000

/** Bytes; smaller bodies are collected as they come. */
const LARGE = 1024 ** 2
/** A larger length is not believed before the bytes are there. */
const MOST_AT_ONCE = 1024 ** 3

export interface ServerSettings {
  readonly service: Service
  readonly handler: Handler
  readonly kindOf: (method: string, path: string) => LoggedRequest['kind']
  readonly jobOf: (token: string | undefined) => LoggedRequest['job']
  readonly clock: Clock
  readonly faults: FaultBook
  readonly requests: LoggedRequest[]
  readonly problem: Problems
  /** Real time that every answer waits. */
  readonly latencyMs: number
}

export interface RunningServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** Listens on an ephemeral port of 127.0.0.1. */
export async function serve(settings: ServerSettings): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    void answer(settings, incoming, outgoing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(settings: ServerSettings, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { service, kindOf, jobOf, requests, problem } = settings
  const method = incoming.method ?? 'GET'
  const url = incoming.url ?? '/'
  const path = url.split('?', 1)[0] ?? '/'
  const { authorization = '', 'user-agent': agent = '' } = incoming.headers
  const client = agent.split(/(?<=[\w-])\/[v\d]| /, 1)[0] ?? ''
  const job = jobOf(authorization.split(' ')[1])
  const times = { begun: performance.now(), ended: 0 }
  const entry = { service, method, path: redactUrl(url), status: 0, ...times, kind: kindOf(method, path), client, job }
  requests.push(entry)
  try {
    const gone = new AbortController()
    outgoing.once('close', () => gone.abort())
    const request = await readRequest(incoming, gone.signal)
    if (settings.latencyMs > 0) await pause(settings.latencyMs)
    const response = await respond(settings, request, path)
    if (response === 'cut') return void incoming.socket.destroy()
    entry.status = response.status
    entry.ended = performance.now()
    send(outgoing, method, response)
  } catch (error) {
    if (incoming.destroyed && !incoming.complete) return
    problem(`${service}: ${method} ${entry.path} broke the stand-in: ${(error as Error).stack ?? error}`)
    entry.status = 500
    if (!outgoing.headersSent) send(outgoing, method, json(500, { message: 'The stand-in failed.' }))
  }
}

/** The handler's answer, or what a fault makes of it. */
async function respond(
  settings: ServerSettings,
  request: ServiceRequest,
  path: string,
): Promise<ServiceResponse | 'cut'> {
  const fault = settings.faults.take(settings.service, request.method, path)
  if (!fault) return settings.handler(request)
  if (fault.when === 'after-accept') await settings.handler(request)
  return suffer(fault, settings.clock, request.signal)
}

async function suffer(fault: Fault, clock: Clock, gone: AbortSignal | undefined): Promise<ServiceResponse | 'cut'> {
  const { effect } = fault
  if (effect.kind === 'reset') return 'cut'
  if (effect.kind === 'tell') {
    effect.told()
    return 'cut'
  }
  if (effect.kind === 'hang') {
    clock.advance(effect.forMs)
    await pause(HANG_GRACE_MS, undefined, gone ? { signal: gone } : {}).catch(() => undefined)
    return 'cut'
  }
  if (effect.afterMs !== undefined) clock.advance(effect.afterMs)
  const { status, headers = {}, body = { message: `Status ${status}` } } = effect
  if (typeof body !== 'string') return json(status, body, headers)
  // What a proxy says when it answers for the service: no JSON.
  return { status, headers: { 'content-type': 'text/html', ...headers }, body: Buffer.from(body) }
}

async function readRequest(incoming: IncomingMessage, signal: AbortSignal): Promise<ServiceRequest> {
  const body = await readBody(incoming)
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
  return { method: incoming.method ?? 'GET', url: incoming.url ?? '/', headers, body, signal }
}

/** Into its place at once where the length is known: large uploads are copied once and leave nothing to clean up. */
async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const length = Number(incoming.headers['content-length'] ?? Number.NaN)
  const chunks: Buffer[] = []
  // Shared, so that other threads can digest it without another copy.
  const whole = length > LARGE && length <= MOST_AT_ONCE ? Buffer.from(new SharedArrayBuffer(length)) : undefined
  let filled = 0
  for await (const chunk of incoming) {
    if (whole) filled += (chunk as Buffer).copy(whole, filled)
    else chunks.push(chunk as Buffer)
  }
  return whole ? whole.subarray(0, filled) : Buffer.concat(chunks)
}

function send(outgoing: ServerResponse, method: string, response: ServiceResponse): void {
  const length = response.status === 204 || response.status === 304 ? {} : { 'content-length': response.body.length }
  outgoing.writeHead(response.status, { ...response.headers, ...length })
  outgoing.end(method === 'HEAD' ? undefined : response.body)
}
