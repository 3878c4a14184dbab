// The registry of gems as clients see it: exchange, pushes, and reads through a cache; and its controls.
import { createHash } from 'node:crypto'
import type { Handler, ServiceResponse } from '../handler.ts'
import { createReadCache } from '../npm/read-cache.ts'
import type { KeySet } from '../oidc/issuer.ts'
import { createRouter, type Problems } from '../router.ts'
import type { Clock } from '../world.ts'
import { notFound, plain } from './answers.ts'
import type { RubygemsControl, RubygemsSettings } from './control.ts'
import { exchange } from './exchange.ts'
import { createApiKeys } from './keys.ts'
import { createPublishers } from './publishers.ts'
import { push } from './push.ts'
import { createPushLimit } from './push-limit.ts'
import { type ReadSettings, readsOf } from './reads.ts'
import { controlOf, type Steered } from './steering.ts'
import { createGemStore } from './store.ts'

const AUDIENCE = 'rubygems.org'
/** What RubyGems.org tells clients about the age of its answers, in seconds. */
const AGE = 60

export interface RegistrySettings extends RubygemsSettings {
  readonly clock: Clock
  readonly keySet: KeySet
  readonly problem: Problems
  /** POSTs to /api/v1/gems so far. */
  readonly pushes: () => number
}

interface Registry extends RegistrySettings, Steered, ReadSettings {}

/** The handler and its controls. */
export function createRubygems(settings: RegistrySettings): { handler: Handler; control: RubygemsControl } {
  const { clock } = settings
  const registry: Registry = {
    ...settings,
    store: createGemStore(clock),
    publishers: createPublishers(clock),
    keys: createApiKeys(clock),
    limit: createPushLimit(clock),
    cache: createReadCache(clock, labelled),
  }
  return { handler: handlerOf(registry), control: controlOf(registry) }
}

function handlerOf(registry: Registry): Handler {
  const { audience = AUDIENCE, reservedNames = [], verifyAttestation = () => undefined, limit } = registry
  const pushing = { ...registry, reservedNames, verifyAttestation, mustWait: () => limit.take() }
  const route = createRouter('rubygems', [
    {
      method: 'POST',
      path: '/api/v1/oidc/trusted_publisher/exchange_token',
      handle: (call) => exchange(call, { ...registry, audience }),
    },
    { method: 'POST', path: '/api/v1/gems', handle: (call) => push(call, pushing) },
    // Clients look here first: an answer means that there is a compact index.
    { method: 'HEAD', path: '/', handle: () => plain(200, '') },
    ...readsOf(registry),
  ])
  return async (request) => {
    const match = route(request)
    if (match.kind === 'route') return match.route.handle(match.call)
    registry.problem(match.problem)
    return notFound(request)
  }
}

function labelled(response: ServiceResponse): ServiceResponse {
  const etag = `"${createHash('md5').update(response.body).digest('hex')}"`
  const labels = { 'cache-control': `max-age=${AGE}, public`, ...(response.status === 200 ? { etag } : {}) }
  return { ...response, headers: { ...response.headers, ...labels } }
}
