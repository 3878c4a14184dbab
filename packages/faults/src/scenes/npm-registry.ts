// npm's registry in memory, as far as publishing and its reads go: versions are for ever, and each address has its own
// cache.
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
  /** Whether provenance came with it. */
  readonly proven?: boolean
}

/** A package before the first run. */
export interface NpmPackage {
  readonly name: string
  /** False for one that the registry has never heard of. */
  readonly exists: boolean
  readonly trusted: boolean
}

export interface NpmRegistrySettings {
  readonly packages: readonly NpmPackage[]
  readonly hostname: string
  readonly keySet: KeySet
  readonly now: () => number
  /** How long a new version does not show: in the packument so long, at its own address half of it. */
  readonly lagMs: () => number
  /** Why the provenance that comes with a version is refused; undefined when it is not. */
  readonly wrongProvenance: () => string | undefined
  /** A token of a person who may publish everything. */
  readonly personalToken: string
  readonly problem: (sentence: string) => void
}

export interface NpmRegistry {
  handle(request: ServiceRequest): Promise<ServiceResponse>
  /** By package name. */
  readonly versions: ReadonlyMap<string, Map<string, NpmVersion>>
  cacheFor(milliseconds: number): void
}

interface Shop extends NpmRegistrySettings {
  readonly exchange: Exchange
  readonly cache: ReadCache
}

/** One package as a request meets it. */
interface Shelf extends Shop {
  readonly name: string
  readonly versions: Map<string, NpmVersion>
}

/** A registry of these packages, each with an older version when it is there; anything else is refused. */
export function createNpmRegistry(settings: NpmRegistrySettings): NpmRegistry {
  const clock = { now: settings.now, advance: () => {} }
  const { packages, keySet, hostname } = settings
  const old = { version: '1.0.0', sha512: digestOf('sha512', 'old'), at: 0 }
  const versions = new Map(packages.map(({ name, exists }) => [name, new Map(exists ? [['1.0.0', old]] : [])]))
  const isThere = async (name: string) => (versions.get(name)?.size ?? 0) > 0
  const exchange = createExchange({ clock, keySet, hostname, exists: isThere })
  for (const { name, trusted } of packages) {
    if (trusted) exchange.trust({ package: name, repository: REPOSITORY.slug, workflow: WORKFLOW })
  }
  const cache = createReadCache(clock)
  const shop = { ...settings, exchange, cache }
  return {
    handle: (request) => handle(request, shop, versions),
    versions,
    cacheFor: (milliseconds) => cache.keepFor(milliseconds),
  }
}

async function handle(
  request: ServiceRequest,
  shop: Shop,
  packages: NpmRegistry['versions'],
): Promise<ServiceResponse> {
  const path = decodeURIComponent(request.url.slice(1))
  const exchanging = /^-\/npm\/v1\/oidc\/token\/exchange\/package\/(.+)$/.exec(path)?.[1]
  if (request.method === 'POST' && exchanging !== undefined) return shop.exchange.exchange(exchanging, request)
  const found = [...packages].find(([name]) => path === name || path.startsWith(`${name}/`))
  const [name, versions] = found ?? ['', new Map<string, NpmVersion>()]
  const shelf = { ...shop, name, versions }
  const version = path.slice(name.length + 1)
  if (request.method === 'PUT' && path === name) return put(request, shelf)
  if (request.method !== 'GET' || !found || version.includes('/')) {
    shop.problem(`npm: no route for ${request.method} ${request.url}`)
    return notFound()
  }
  return shop.cache.read(`${path} ${request.headers['accept'] ?? ''}`, undefined, async () =>
    version === '' ? packument(shelf) : single(version, shelf),
  )
}

function packument(shelf: Shelf): ServiceResponse {
  const shown = visible(shelf, shelf.lagMs())
  if (shown.length === 0) return notFound()
  return json(200, {
    name: shelf.name,
    'dist-tags': { latest: shown.at(-1)?.version },
    versions: Object.fromEntries(shown.map((one) => [one.version, document(shelf, one)])),
    time: Object.fromEntries(shown.map(({ version, at }) => [version, new Date(at).toISOString()])),
  })
}

function single(version: string, shelf: Shelf): ServiceResponse {
  const found = visible(shelf, shelf.lagMs() / 2).find((one) => one.version === version)
  return found ? json(200, document(shelf, found)) : notFound()
}

function visible({ versions, now }: Shelf, lagMs: number): NpmVersion[] {
  return [...versions.values()].filter(({ at }) => at + lagMs <= now())
}

function document({ name, hostname }: Shelf, { version, sha512, proven }: NpmVersion): object {
  const tarball = `https://${hostname}/${name}/-/demo-${version}.tgz`
  const attestations = { url: `https://${hostname}/-/npm/v1/attestations/${name}@${version}` }
  const signatures = [{ keyid: 'SHA256:npm', sig: 'MEUC' }]
  const integrity = toIntegrity('sha512', sha512)
  return { name, version, dist: { integrity, tarball, signatures, ...(proven ? { attestations } : {}) } }
}

function put(request: ServiceRequest, shop: Shelf): ServiceResponse {
  if (request.headers['authorization'] === `Bearer ${shop.personalToken}`) return store(request, shop)
  // A job's token is for a package that is there.
  switch (shop.exchange.authorization(shop.name, request)) {
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

function store(
  { body }: ServiceRequest,
  { versions, now, problem, name: packageName, wrongProvenance }: Shelf,
): ServiceResponse {
  const { name, versions: sent, _attachments } = JSON.parse(body.toString('utf8')) as Publication
  const [[version, manifest] = [], ...others] = Object.entries(sent)
  const attachment = _attachments[`${name}-${version}.tgz`]
  const sha512 = digestOf('sha512', Buffer.from(attachment?.data ?? '', 'base64'))
  const stated = fromIntegrity('sha512', manifest?.dist.integrity ?? '')
  if (name !== packageName || version === undefined || others.length > 0 || stated !== sha512) {
    problem('npm: the document of a PUT is not valid')
    return json(400, { error: 'The document is not valid.' })
  }
  if (versions.has(version)) {
    return json(403, { error: `You cannot publish over the previously published versions: ${version}.` })
  }
  const proven = `${name}-${version}.sigstore` in _attachments
  const wrong = proven ? wrongProvenance() : undefined
  if (wrong !== undefined) return json(422, { error: `Error verifying sigstore provenance bundle: ${wrong}` })
  versions.set(version, { version, sha512, at: now(), proven })
  return json(200, { success: true })
}

function notFound(): ServiceResponse {
  return json(404, { error: 'Not found' })
}
