// The npm registry as clients see it: reads through a cache, trusted publishing, and PUTs only with its tokens.
import { fromIntegrity } from '@plumbline/kernel'
import { fieldsOf, type Handler, json, jsonOf, type ServiceRequest, type ServiceResponse } from '../handler.ts'
import type { KeySet } from '../oidc/issuer.ts'
import { type Call, createRouter, type Problems } from '../router.ts'
import type { BundleVerifier } from '../sigstore/verifier.ts'
import type { Clock } from '../world.ts'
import type { NpmControl, PublishedVersion } from './control.ts'
import { createExchange, type Exchange } from './exchange.ts'
import { createPersonalTokens, type PersonalTokens } from './personal-tokens.ts'
import { checkedProvenance, type ProvenanceEntry } from './provenance.ts'
import { asStored, type Publication, publicationOf, readPublication } from './publication.ts'
import { createReadCache, type ReadCache } from './read-cache.ts'
import { createSignatures, type SignVersion } from './signatures.ts'
import { manifestOf } from './tarball.ts'
import type { Upstream } from './upstream.ts'

export interface GatewaySettings {
  readonly clock: Clock
  readonly keySet: KeySet
  readonly upstream: Upstream
  readonly problem: Problems
  readonly puts: () => number
  /** `127.0.0.1:PORT` once the gateway listens. */
  readonly host: () => string
  /** Checks provenance; undefined in a world without Sigstore, where whoever sends one is told. */
  readonly verify?: BundleVerifier | undefined
}

interface Gateway extends GatewaySettings {
  readonly exchange: Exchange
  readonly cache: ReadCache
  readonly people: PersonalTokens
  readonly sign: SignVersion
  /** Provenance by `name@version`. */
  readonly provenance: Map<string, ProvenanceEntry>
}

type Fields = Readonly<Record<string, unknown>>

interface Packument {
  readonly versions: Readonly<Record<string, { readonly dist: Readonly<Record<string, string>> }>>
  readonly 'dist-tags': Readonly<Record<string, string>>
}

/** The handler and its controls. */
export function createNpmGateway(settings: GatewaySettings): { handler: Handler; control: NpmControl } {
  const exists = async (name: string) => (await packument(name, settings)) !== undefined
  const exchange = createExchange({ ...settings, hostname: '127.0.0.1', exists })
  const cache = createReadCache(settings.clock)
  const gateway = {
    ...settings,
    exchange,
    cache,
    people: createPersonalTokens(),
    sign: createSignatures(),
    provenance: new Map<string, ProvenanceEntry>(),
  }
  return { handler: handlerOf(gateway), control: controlOf(gateway) }
}

/** What real clients ask for beside packages; `{name}` may be `@scope/name` or `@scope%2fname`. */
function handlerOf(gateway: Gateway): Handler {
  const read = (call: Call) => cached(call, gateway)
  const route = createRouter('npm', [
    { method: 'GET', path: '/-/ping', handle: () => json(200, {}) },
    {
      method: 'POST',
      path: '/-/npm/v1/oidc/token/exchange/package/{name+}',
      handle: (call) => gateway.exchange.exchange(call.params['name'] ?? '', call),
    },
    { method: 'POST', path: '/-/npm/v1/security/advisories/bulk', handle: () => json(200, {}) },
    { method: 'GET', path: '/-/npm/v1/attestations/{spec+}', handle: (call) => attestations(call, gateway) },
    { method: 'GET', path: '/-/package/{name+}/dist-tags', handle: read },
    { method: 'GET', path: '/{name}/-/{file}', handle: read },
    { method: 'GET', path: '/{scope}/{name}/-/{file}', handle: read },
    { method: 'GET', path: '/{name}', query: ['write'], handle: read },
    { method: 'GET', path: '/{name}/{version}', handle: read },
    { method: 'GET', path: '/{scope}/{name}/{version}', handle: read },
    { method: 'PUT', path: '/{name}', handle: (call) => publish(call, gateway) },
  ])
  return async (request) => {
    const match = route(request)
    if (match.kind === 'route' && !reserved(match.call)) return match.route.handle(match.call)
    gateway.problem(match.kind === 'unknown' ? match.problem : `npm: no route for ${request.method} ${match.call.path}`)
    return json(404, { error: 'Not found' })
  }
}

/** `/-/…` is the registry's own; the package routes must not swallow what is not listed of it. */
function reserved(call: Call): boolean {
  return call.params['name'] === '-' || call.params['scope'] === '-'
}

function attestations(call: Call, gateway: Gateway): ServiceResponse {
  const known = gateway.provenance.get(call.params['spec'] ?? '')
  return known ? json(200, { attestations: [known] }) : json(404, { error: 'Not found' })
}

function cached(call: Call, gateway: Gateway): Promise<ServiceResponse> {
  const fresh = () => proxied(call, call.url, gateway)
  return gateway.cache.read(`${call.url} ${call.headers['accept'] ?? ''}`, call.headers['if-none-match'], fresh)
}

function proxied(call: ServiceRequest, path: string, gateway: Gateway): Promise<ServiceResponse> {
  return gateway.upstream.send({ method: 'GET', path, host: gateway.host(), accept: call.headers['accept'] })
}

async function packument(name: string, settings: GatewaySettings): Promise<Packument | undefined> {
  const path = `/${name.replace('/', '%2f')}`
  const response = await settings.upstream.send({ method: 'GET', path, host: settings.host() })
  return response.status === 200 ? (jsonOf(response) as Packument) : undefined
}

const REFUSALS: Readonly<Record<string, () => ServiceResponse>> = {
  missing: () => json(401, { error: 'You must be logged in to publish packages.' }),
  expired: () => json(401, { error: 'Access token expired or revoked. Please try logging in again.' }),
  'other-package': () => json(404, { error: 'Not found' }),
}

const NO_PLAN = 'You must sign up for private packages'

async function publish(call: Call, gateway: Gateway): Promise<ServiceResponse> {
  const name = call.params['name'] ?? ''
  const authorized = gateway.people.authorization(name, call) ?? gateway.exchange.authorization(name, call)
  const refused = REFUSALS[authorized]
  if (refused) return refused()
  const publication = publicationIn(call, name, gateway)
  if (publication === undefined) return json(400, { error: 'The document is not valid.' })
  const { version } = publication
  const known = await packument(name, gateway)
  if (known?.versions[version]) return duplicate(version)
  // A new scoped package is restricted unless it says otherwise, and nobody here has paid for that.
  if (!known && name.startsWith('@') && publication.access !== 'public') return json(402, { error: NO_PLAN })
  const proven = provenanceOf(publication, gateway)
  if (typeof proven === 'string') return json(422, { error: proven })
  const response = await gateway.upstream.send({
    method: 'PUT',
    path: call.path,
    host: gateway.host(),
    body: Buffer.from(JSON.stringify(stored(call, publication, gateway, proven !== undefined))),
  })
  if (response.status === 409) return duplicate(version)
  if (response.status !== 201) gateway.problem(`npm: Verdaccio answered ${response.status}: ${response.body}`)
  if (response.status !== 201) return response
  if (proven) gateway.provenance.set(`${name}@${version}`, proven)
  gateway.cache.changed()
  return json(200, { success: true })
}

/** The bundle that came along, or npm's sentence against it. */
function provenanceOf(publication: Publication, { verify }: Gateway): ProvenanceEntry | string | undefined {
  const { provenance: attachment } = publication
  if (!attachment || !verify) return undefined
  try {
    return checkedProvenance({ ...publication, attachment }, verify)
  } catch (error) {
    return (error as Error).message
  }
}

function stored(call: Call, publication: Publication, gateway: Gateway, proven: boolean): object {
  const { name, version } = publication
  const url = proven ? `http://${gateway.host()}/-/npm/v1/attestations/${name}@${version}` : undefined
  return asStored(fieldsOf(call) ?? {}, publication, gateway.sign, url)
}

function publicationIn(call: Call, name: string, gateway: Gateway): Publication | undefined {
  try {
    const publication = readPublication(fieldsOf(call) ?? {}, name)
    if (publication.provenance && !gateway.verify)
      throw new RangeError('provenance came along, and this world has no Sigstore')
    return publication
  } catch (error) {
    gateway.problem(`npm: PUT ${call.path}: ${(error as Error).message}`)
    return undefined
  }
}

function duplicate(version: string): ServiceResponse {
  return json(403, { error: `You cannot publish over the previously published versions: ${version}.` })
}

function controlOf(gateway: Gateway): NpmControl {
  return {
    seed: async ({ name, version, tarball, tag = 'latest' }) => {
      const manifest = { ...(await manifestOf(tarball)), name, version }
      const document = publicationOf(manifest, tarball, tag, `http://${gateway.host()}/`) as Fields
      const body = Buffer.from(JSON.stringify(asStored(document, readPublication(document, name), gateway.sign)))
      const path = `/${name.replace('/', '%2f')}`
      const response = await gateway.upstream.send({ method: 'PUT', path, host: gateway.host(), body })
      if (response.status !== 201)
        throw new Error(`Seeding ${name}@${version} failed with ${response.status}: ${response.body}`)
    },
    trust: (publisher) => gateway.exchange.trust(publisher),
    addToken: (...scopes) => gateway.people.add(...scopes),
    versions: async (name) => {
      const entries = Object.entries((await packument(name, gateway))?.versions ?? {})
      return Object.fromEntries(entries.map(([version, { dist }]) => [version, published(dist)]))
    },
    tags: async (name) => (await packument(name, gateway))?.['dist-tags'] ?? {},
    tarball: async (name, version) => {
      const { tarball } = (await packument(name, gateway))?.versions[version]?.dist ?? {}
      if (tarball === undefined) throw new Error(`The registry has no ${name}@${version}.`)
      const path = new URL(tarball).pathname
      const response = await gateway.upstream.send({ method: 'GET', path, host: gateway.host() })
      if (response.status !== 200) throw new Error(`Reading ${path} failed with ${response.status}.`)
      return response.body
    },
    get puts() {
      return gateway.puts()
    },
    cacheFor: (milliseconds) => gateway.cache.keepFor(milliseconds),
    showAfter: (milliseconds) => gateway.cache.showAfter(milliseconds),
  }
}

function published(dist: Readonly<Record<string, string>>): PublishedVersion {
  const sha512 = fromIntegrity('sha512', dist['integrity'] ?? '') ?? ''
  return { sha512, shasum: dist['shasum'] ?? '', tarball: dist['tarball'] ?? '' }
}
