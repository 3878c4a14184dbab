// The caches in front of npm's registry: what was read stays, a 404 too, until its age is reached.
import { digestOf } from '@plumbline/kernel'
import { empty, type ServiceResponse } from '../handler.ts'
import type { Clock } from '../world.ts'

/** What npm's registry says about packuments, in seconds. */
const STATED_AGE = 300

export interface ReadCache {
  keepFor(milliseconds: number): void
  /** From now on what was read before a change stands for so long after it, whatever its age. */
  showAfter(milliseconds: number): void
  /** Something was stored. */
  changed(): void
  /** The kept answer, else a fresh one; 304 when the client has it already. */
  read(key: string, known: string | undefined, fresh: () => Promise<ServiceResponse>): Promise<ServiceResponse>
}

/** `label` adds what the service's caches say about an answer; what npm's say when not given. */
export function createReadCache(
  clock: Clock,
  label: (response: ServiceResponse) => ServiceResponse = labelled,
): ReadCache {
  const kept = new Map<string, { readonly at: number; readonly response: ServiceResponse }>()
  let keptFor = 0
  let lag = 0
  let hiddenUntil = 0
  return {
    keepFor: (milliseconds) => {
      keptFor = milliseconds
      kept.clear()
    },
    showAfter: (milliseconds) => {
      lag = milliseconds
      kept.clear()
    },
    changed: () => {
      hiddenUntil = clock.now() + lag
    },
    read: async (key, known, fresh) => {
      const entry = kept.get(key)
      const stands = entry && (clock.now() - entry.at < keptFor || clock.now() < hiddenUntil)
      const current = stands ? entry : { at: clock.now(), response: label(await fresh()) }
      if (keptFor > 0 || lag > 0) kept.set(key, current)
      const headers = { ...current.response.headers, age: `${Math.floor((clock.now() - current.at) / 1000)}` }
      const unchanged = known !== undefined && known === current.response.headers['etag']
      return unchanged ? empty(304, headers) : { ...current.response, headers }
    },
  }
}

function labelled(response: ServiceResponse): ServiceResponse {
  const etag = `"${digestOf('sha1', response.body)}"`
  const headers = {
    'content-type': response.headers['content-type'] ?? 'application/json',
    'cache-control': `public, max-age=${STATED_AGE}`,
    vary: 'accept-encoding, accept',
    ...(response.status === 200 ? { etag } : {}),
  }
  return { ...response, headers }
}
