// A run's view of the network: our real GitHub client over the door, without a socket.
import { type GithubClient, openGithub } from '@plumbline/github'
import { GITHUB_ORIGIN, type ServiceRequest, type ServiceResponse } from '@plumbline/standins'
import type { SimClock } from '../sim-clock.ts'
import type { ReleaseDoor } from './door.ts'
import { Died, type ReleaseRun } from './run-state.ts'

interface Init {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Blob
}

/** The longest that anybody has reason to wait. */
const MOST_WAIT_MS = 48 * 3_600_000

/** Every request of the run passes the door; waits are on the simulated clock. */
export async function clientOf(
  run: ReleaseRun,
  door: ReleaseDoor,
  clock: SimClock,
  token: string,
): Promise<GithubClient> {
  let queue: Promise<unknown> = Promise.resolve()
  const fetchOf = async (url: string, { method, headers, body }: Init): Promise<Response> => {
    // Requests of one moment keep their order, whichever body is read first.
    const bytes = queue.then(() => bytesOf(body, clock))
    queue = bytes.catch(() => {})
    const read = await bytes
    const described = read.length > 0 || method === 'POST' ? { 'content-length': `${read.length}` } : {}
    const request: ServiceRequest = {
      method,
      url: url.slice(GITHUB_ORIGIN.length),
      headers: { ...described, ...lowerCase(headers) },
      body: read,
    }
    return asFetched(url, await door.pass(run, request))
  }
  clock.hold()
  return openGithub({
    token,
    apiUrl: GITHUB_ORIGIN,
    fetch: fetchOf as unknown as typeof fetch,
    wait: sleepOf(run, clock),
    now: clock.now,
  }).finally(() => clock.release())
}

/** Sleep that ends with its run. */
export function sleepOf(run: ReleaseRun, clock: SimClock): (milliseconds: number) => Promise<void> {
  return async (milliseconds) => {
    if (clock.now() + milliseconds > run.startedAt + MOST_WAIT_MS)
      throw new Error('A run waits for more than two days.')
    if (!run.dead) await clock.sleep(milliseconds)
    if (run.dead) throw new Died()
  }
}

/** Files are read by the machine underneath; time stands still meanwhile. */
async function bytesOf(body: Init['body'], clock: SimClock): Promise<Buffer> {
  if (body === undefined) return Buffer.alloc(0)
  if (typeof body === 'string') return Buffer.from(body)
  clock.hold()
  return body
    .arrayBuffer()
    .then((bytes) => Buffer.from(bytes))
    .finally(() => clock.release())
}

/** As much of fetch's answer as the client reads: a real one costs more than all the rest of a request. */
function asFetched(url: string, { status, headers, body }: ServiceResponse): Response {
  const text = async () => body.toString('utf8')
  return { status, url, headers: new Headers(headers), text, arrayBuffer: async () => body } as unknown as Response
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
