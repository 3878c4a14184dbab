// npm's registry in memory, as far as a publish and its reads go: versions are for ever, and each address has its own cache.
import { digestOf, fromIntegrity, toIntegrity } from '@plumbline/kernel'
import {
  createExchange,
  createReadCache,
  type Exchange,
  json,
  type KeySet,
  type ReadCache,
  type ServiceRequest,
  type ServiceResponse,
} from '@plumbline/standins'
import { REPOSITORY, WORKFLOW } from '../tokens.ts'

export interface NpmVersion {
  readonly version: string
  /** Hex. */
  readonly sha512: string
  readonly at: number
}

export interface NpmRegistrySettings {
  readonly packageName: string
  readonly hostname: string
  readonly keySet: KeySet
  readonly now: () => number
  /** How long a new version does not show: in the packument so long, at its own address half of it. */
  readonly lagMs: () => number
  readonly trusted: boolean
  readonly problem: (sentence: string) => void
}

export interface NpmRegistry {
  handle(request: ServiceRequest): Promise<ServiceResponse>
  readonly versions: Map<string, NpmVersion>
  cacheFor(milliseconds: number): void
}

interface Shop extends NpmRegistrySettings {
  readonly exchange: Exchange
  readonly cache: ReadCache
  readonly versions: Map<string, NpmVersion>
}

/** A registry with one package that has an older version; publishing anything else is refused. */
export function createNpmRegistry(settings: NpmRegistrySettings): NpmRegistry {
  const clock = { now: settings.now, advance: () => {} }
  const { packageName, keySet, hostname } = settings
  const exchange = createExchange({ clock, keySet, hostname, exists: async (name) => name === packageName })
  if (settings.trusted) exchange.trust({ package: packageName, repository: REPOSITORY.slug, workflow: WORKFLOW })
  const cache = createReadCache(clock)
  const versions = new Map([['1.0.0', { version: '1.0.0', sha512: digestOf('sha512', 'old'), at: 0 }]])
  const shop = { ...settings, exchange, cache, versions }
  return {
    handle: (request) => handle(request, shop),
    versions,
    cacheFor: (milliseconds) => cache.keepFor(milliseconds),
  }
}

async function handle(request: ServiceRequest, shop: Shop): Promise<ServiceResponse> {
  const path = decodeURIComponent(request.url.slice(1))
  const exchanging = /^-\/npm\/v1\/oidc\/token\/exchange\/package\/(.+)$/.exec(path)?.[1]
  if (request.method === 'POST' && exchanging !== undefined) return shop.exchange.exchange(exchanging, request)
  const [name, version] = [shop.packageName, path.slice(shop.packageName.length + 1)]
  const known = path === name || path === `${name}/${version}`
  if (request.method === 'PUT' && path === name) return put(request, shop)
  if (request.method !== 'GET' || !known) {
    shop.problem(`npm: no route for ${request.method} ${request.url}`)
    return notFound()
  }
  return shop.cache.read(`${path} ${request.headers['accept'] ?? ''}`, undefined, async () =>
    version === '' ? packument(shop) : single(version, shop),
  )
}

function packument(shop: Shop): ServiceResponse {
  const shown = visible(shop, shop.lagMs())
  return json(200, {
    name: shop.packageName,
    'dist-tags': { latest: shown.at(-1)?.version },
    versions: Object.fromEntries(shown.map((one) => [one.version, document(shop, one)])),
    time: Object.fromEntries(shown.map(({ version, at }) => [version, new Date(at).toISOString()])),
  })
}

function single(version: string, shop: Shop): ServiceResponse {
  const found = visible(shop, shop.lagMs() / 2).find((one) => one.version === version)
  return found ? json(200, document(shop, found)) : notFound()
}

function visible({ versions, now }: Shop, lagMs: number): NpmVersion[] {
  return [...versions.values()].filter(({ at }) => at + lagMs <= now())
}

function document({ packageName, hostname }: Shop, { version, sha512 }: NpmVersion): object {
  const tarball = `https://${hostname}/${packageName}/-/demo-${version}.tgz`
  return { name: packageName, version, dist: { integrity: toIntegrity('sha512', sha512), tarball } }
}

function put(request: ServiceRequest, shop: Shop): ServiceResponse {
  switch (shop.exchange.authorization(shop.packageName, request)) {
    case 'missing':
      return json(401, { error: 'You must be logged in to publish packages.' })
    case 'expired':
      return json(401, { error: 'Access token expired or revoked. Please try logging in again.' })
    case 'other-package':
      return notFound()
    default:
      return store(request, shop)
  }
}

interface Publication {
  readonly name: string
  readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>
}

function store({ body }: ServiceRequest, { versions, now, problem, packageName }: Shop): ServiceResponse {
  const { name, versions: sent, _attachments } = JSON.parse(body.toString('utf8')) as Publication
  const [[version, manifest] = [], ...others] = Object.entries(sent)
  const [attachment] = Object.values(_attachments)
  const sha512 = digestOf('sha512', Buffer.from(attachment?.data ?? '', 'base64'))
  const stated = fromIntegrity('sha512', manifest?.dist.integrity ?? '')
  if (name !== packageName || version === undefined || others.length > 0 || stated !== sha512) {
    problem('npm: the document of a PUT is not valid')
    return json(400, { error: 'The document is not valid.' })
  }
  if (versions.has(version)) {
    return json(403, { error: `You cannot publish over the previously published versions: ${version}.` })
  }
  versions.set(version, { version, sha512, at: now() })
  return json(200, { success: true })
}

function notFound(): ServiceResponse {
  return json(404, { error: 'Not found' })
}
