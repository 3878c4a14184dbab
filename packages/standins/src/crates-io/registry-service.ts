// crates.io as clients see it: web API, sparse index and downloads at one address; and its controls.
import { empty, type Handler, json, type ServiceResponse } from '../handler.ts'
import { createReadCache, type ReadCache } from '../npm/read-cache.ts'
import type { KeySet } from '../oidc/issuer.ts'
import { type Call, createRouter, type Problems, type Route } from '../router.ts'
import type { Clock } from '../world.ts'
import { isRefused, NO_USER_AGENT, plainText, type Refused, refusal, refused } from './answers.ts'
import { createApiTokens, tokenOf } from './api-tokens.ts'
import type { CratesIoControl, CratesIoSettings } from './control.ts'
import { createExchange } from './exchange.ts'
import { indexPath } from './names.ts'
import { type PublishSettings, publish } from './publish.ts'
import { createPublishers, type Publishers } from './publishers.ts'
import { createRateLimits } from './rate-limits.ts'
import { seedOf } from './seed.ts'
import { createSparseIndex, type SparseIndex } from './sparse-index.ts'
import { createCrateStore } from './store.ts'
import { isVersion } from './versions.ts'
import { crateView, versionView } from './views.ts'

const UPLOAD_LIMIT = 10 * 1024 * 1024
const UNPACK_LIMIT = 512 * 1024 * 1024
/** Seconds. */
const FILE_AGE = 31_536_000

export interface RegistrySettings extends CratesIoSettings {
  readonly clock: Clock
  readonly keySet: KeySet
  readonly problem: Problems
  /** PUTs to /api/v1/crates/new so far. */
  readonly uploads: () => number
  /** `http://127.0.0.1:PORT` once the registry listens. */
  readonly origin: () => string
}

interface Registry extends PublishSettings {
  readonly settings: RegistrySettings
  readonly publishers: Publishers
  readonly index: SparseIndex
  readonly cache: ReadCache
  readonly limitDaily: (versions: number | undefined) => void
}

/** The handler and its controls. */
export function createCratesIo(settings: RegistrySettings): { handler: Handler; control: CratesIoControl } {
  const { clock, keySet, problem } = settings
  const audience = () => settings.audience ?? new URL(settings.origin()).host
  const publishers = createPublishers()
  let daily = settings.dailyVersions
  const registry: Registry = {
    settings,
    clock,
    problem,
    publishers,
    store: createCrateStore(clock),
    exchange: createExchange({ clock, keySet, audience, publishers, problem }),
    apiTokens: createApiTokens(),
    rateLimit: createRateLimits(clock),
    uploadLimit: settings.uploadLimit ?? UPLOAD_LIMIT,
    unpackLimit: settings.unpackLimit ?? UNPACK_LIMIT,
    index: createSparseIndex(clock, settings.indexLagMs ?? 0),
    cache: createReadCache(clock, (response) => response),
    dailyVersions: () => daily,
    othersExist: settings.othersExist ?? false,
    limitDaily: (versions) => {
      daily = versions
    },
  }
  return { handler: handlerOf(registry), control: controlOf(registry) }
}

function handlerOf(registry: Registry): Handler {
  const { problem, exchange } = registry
  const route = createRouter('crates-io', [
    ...routesOfCargo(registry),
    { method: 'POST', path: '/api/v1/trusted_publishing/tokens', handle: (call) => exchange.exchange(call) },
    { method: 'DELETE', path: '/api/v1/trusted_publishing/tokens', handle: (call) => exchange.revoke(call) },
    { method: 'GET', path: '/api/v1/crates/{name}', handle: (call) => crateOf(call, registry) },
    { method: 'GET', path: '/api/v1/crates/{name}/{version}', handle: (call) => versionOf(call, registry) },
    { method: 'GET', path: '/crates/{name}/{file}', handle: (call) => download(call, registry) },
  ])
  return async (request) => {
    const path = request.url.split('?', 1)[0] ?? ''
    const anonymous = !request.headers['user-agent'] || request.headers['user-agent'] === 'Amazon CloudFront'
    if (anonymous && path.startsWith('/api/') && !path.endsWith('download')) return refusal(refused(403, NO_USER_AGENT))
    const match = route(request)
    if (match.kind === 'route') return match.route.handle(match.call)
    problem(match.problem)
    return refusal(refused(404, 'Not Found'))
  }
}

/** What cargo itself asks for. */
function routesOfCargo(registry: Registry): readonly Route[] {
  const api = '/api/v1/crates'
  return [
    { method: 'PUT', path: `${api}/new`, handle: async (call) => forCargo(await published(call, registry), registry) },
    {
      method: 'DELETE',
      path: `${api}/{name}/{version}/yank`,
      handle: (call) => forCargo(yanked(call, registry, true), registry),
    },
    {
      method: 'PUT',
      path: `${api}/{name}/{version}/unyank`,
      handle: (call) => forCargo(yanked(call, registry, false), registry),
    },
    { method: 'GET', path: `${api}/{name}/{version}/download`, handle: (call) => locationOf(call, registry) },
    { method: 'GET', path: '/index/{path+}', handle: (call) => indexed(call, registry) },
  ]
}

function forCargo(response: ServiceResponse, { settings }: Registry): ServiceResponse {
  return settings.refusalsAs200 ? { ...response, status: 200 } : response
}

async function published(call: Call, registry: Registry): Promise<ServiceResponse> {
  const crate = await publish(call, registry)
  if (isRefused(crate)) return refusal(crate)
  registry.index.write(crate.name, crate)
  const warnings = { invalid_categories: [], invalid_badges: [], other: [] }
  return json(200, { crate: crateView(crate, null), warnings })
}

/** The version of the path, whatever its name's case; as the server says that there is none. */
function heldAt(call: Call, { store }: Registry) {
  const { name = '', version = '' } = call.params
  if (!isVersion(version)) return refused(400, `Invalid URL: Cannot parse \`${version}\` as a version`)
  const crate = store.crate(name)
  if (!crate) return refused(404, `crate \`${name}\` does not exist`)
  return store.version(name, version) ?? refused(404, `crate \`${name}\` does not have a version \`${version}\``)
}

/** Only a user can; jobs' tokens are no API tokens here. */
function yanked(call: Call, registry: Registry, yank: boolean): ServiceResponse {
  const held = heldAt(call, registry)
  if (isRefused(held)) return refusal(held)
  const token = tokenOf(call.headers)
  const wrong: Refused | undefined = isRefused(token) ? token : registry.apiTokens.refusal(token, 'yank', held.name)
  if (wrong) return refusal(wrong)
  registry.store.yank(held.name, held.version, yank)
  registry.index.write(held.name, registry.store.crate(held.name))
  return json(200, { ok: true })
}

function crateOf(call: Call, { store }: Registry): ServiceResponse {
  const name = call.params['name'] ?? ''
  const crate = store.crate(name)
  if (!crate) return refusal(refused(404, `crate \`${name}\` does not exist`))
  const versions = crate.versions.toReversed()
  const ids = versions.map(({ id }) => id)
  return json(200, { crate: crateView(crate, ids), versions: versions.map(versionView), keywords: [], categories: [] })
}

function versionOf(call: Call, registry: Registry): ServiceResponse {
  const held = heldAt(call, registry)
  return isRefused(held) ? refusal(held) : json(200, { version: versionView(held) })
}

/** Where the file would be; the server does not look whether it is there. */
function locationOf(call: Call, { settings }: Registry): ServiceResponse {
  const [name, version] = [call.params['name'] ?? '', call.params['version'] ?? ''].map(encodeURIComponent)
  const location = `${settings.origin()}/crates/${name}/${name}-${version}.crate`
  return empty(302, { location, vary: 'accept' })
}

function download(call: Call, { store }: Registry): ServiceResponse {
  const { name = '', file = '' } = call.params
  const held = store.crate(name)?.versions.find((version) => file === `${name}-${version.version}.crate`)
  if (held?.name !== name) return plainText(404, 'Not Found')
  const headers = { 'content-type': 'application/gzip', 'cache-control': `public,max-age=${FILE_AGE},immutable` }
  return { status: 200, headers, body: held.content }
}

async function indexed(call: Call, { settings, index, cache, problem }: Registry): Promise<ServiceResponse> {
  const path = call.params['path'] ?? ''
  if (path === 'config.json') return json(200, { dl: `${settings.origin()}/api/v1/crates`, api: settings.origin() })
  const name = path.split('/').at(-1) ?? ''
  if (path === indexPath(name)) return cache.read(path, call.headers['if-none-match'], async () => index.read(path))
  problem(`crates-io: ${call.path} is no place of the index; "${name}" would be at ${indexPath(name)}`)
  return plainText(404, 'Not Found')
}

function controlOf(registry: Registry): CratesIoControl {
  const { store, publishers, apiTokens, index, cache, settings, clock } = registry
  const crateCalled = (name: string) => {
    const crate = store.crate(name)
    if (!crate) throw new Error(`crates.io has no crate "${name}".`)
    return crate
  }
  const yank = (name: string, version: string, yes: boolean, message?: string) => {
    store.yank(name, version, yes, message)
    index.write(crateCalled(name).name, crateCalled(name))
  }
  return {
    trust: (publisher) => publishers.trust({ ...publisher, crate: crateCalled(publisher.crate).name }),
    untrust: (crate) => publishers.untrust(crate),
    trustpubOnly: (crate, only) => {
      crateCalled(crate).trustpubOnly = only
    },
    addApiToken: (scopes = {}) => apiTokens.add(scopes),
    revokeApiToken: (token) => apiTokens.revoke(token),
    seed: (crate) => {
      const { name } = store.add(seedOf(crate))
      index.write(name, store.crate(name), 'at-once')
    },
    yank: (name, version, message) => yank(name, version, true, message),
    unyank: (name, version) => yank(name, version, false),
    remove: (name, availableAfterMs = 0) => {
      const crate = crateCalled(name)
      store.remove(name, clock.now() + availableAfterMs)
      publishers.untrust(name)
      index.write(crate.name, undefined)
    },
    crates: (name) => [...(store.crate(name)?.versions ?? [])],
    get uploads() {
      return settings.uploads()
    },
    indexLag: (milliseconds) => index.lag(milliseconds),
    cacheFor: (milliseconds) => cache.keepFor(milliseconds),
    limitDaily: (versions) => registry.limitDaily(versions),
  }
}
