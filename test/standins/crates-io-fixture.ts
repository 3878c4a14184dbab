// What the tests of the crates.io stand-in share: a world with it, tokens, requests as cargo and jobs send them.
import {
  type JobIdentity,
  jsonOf,
  type PackedCrate,
  packCrate,
  requestOf,
  type ServiceResponse,
  type WorldOptions,
} from '@plumbline/standins'
import { type ExampleWorld, exampleWorld } from './example-world.ts'

export const PUBLISHER = { crate: 'demo-crate', repository: 'octo/demo', workflow: 'publish.yml' }
export const AGENT = { 'user-agent': 'plumbline-tests (tests@example.org)' }
export const TOKENS = '/api/v1/trusted_publishing/tokens'

export function cratesWorld(cratesIo: WorldOptions['cratesIo'] = true): Promise<ExampleWorld> {
  return exampleWorld({ cratesIo: cratesIo ?? true })
}

/** What `demo-crate` states, as cargo would state it in JSON. */
export const METADATA: Readonly<Record<string, unknown>> = {
  name: 'demo-crate',
  vers: '1.0.0',
  deps: [],
  features: {},
  authors: [],
  description: 'A demonstration',
  documentation: null,
  homepage: null,
  readme: null,
  readme_file: null,
  keywords: [],
  categories: [],
  license: 'MIT',
  license_file: null,
  repository: null,
  badges: {},
  links: null,
  rust_version: null,
}

export function demoCrate(version = '1.0.0', text = 'A demonstration', extra = ''): Promise<PackedCrate> {
  return packCrate({ name: 'demo-crate', version }, text, extra)
}

/** Two lengths and what they are of. */
export function framed(metadata: unknown, content: Buffer): Buffer {
  const json = Buffer.isBuffer(metadata) ? metadata : Buffer.from(JSON.stringify(metadata))
  return Buffer.concat([length(json.length), json, length(content.length), content])
}

export function length(count: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(count)
  return bytes
}

export interface Answer {
  readonly status: number
  /** The sentence of a refusal; empty otherwise. */
  readonly detail: string
}

export async function send(
  world: ExampleWorld,
  method: string,
  url: string,
  options: Parameters<typeof requestOf>[2] = {},
): Promise<ServiceResponse> {
  const headers = { ...AGENT, ...options.headers }
  return (await world.handlers['crates-io']?.(requestOf(method, url, { ...options, headers }))) as ServiceResponse
}

export function answerOf(response: ServiceResponse): Answer {
  const { errors = [] } = (jsonOf(response) ?? {}) as { errors?: readonly { readonly detail: string }[] }
  return { status: response.status, detail: errors[0]?.detail ?? '' }
}

/** Publishes without a port. */
export async function publishBody(world: ExampleWorld, token: string | undefined, body: Buffer): Promise<Answer> {
  const headers = token === undefined ? {} : { authorization: token }
  return answerOf(await send(world, 'PUT', '/api/v1/crates/new', { headers, body }))
}

/** With the JSON that belongs to it; `changes` overrides its fields. */
export function publish(
  world: ExampleWorld,
  token: string | undefined,
  { content, filename }: PackedCrate,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const [, name, vers] = /^(.+?)-(\d[^/]*)\.crate$/.exec(filename) ?? []
  return publishBody(world, token, framed({ ...METADATA, name, vers, ...changes }, content))
}

export async function idToken(
  world: ExampleWorld,
  changes: Partial<JobIdentity> = {},
  audience = new URL(world.urls.cratesIo).host,
) {
  const access = world.job({ 'id-token': 'write' }, { path: `publish-${Math.random()}`, ...changes })
  const headers = { authorization: `Bearer ${access.idToken?.token}` }
  const response = await fetch(`${access.idToken?.url}&audience=${audience}`, { headers })
  return ((await response.json()) as { value: string }).value
}

export async function exchange(world: ExampleWorld, jwt: unknown): Promise<Answer & { readonly token: string }> {
  const response = await send(world, 'POST', TOKENS, { body: { jwt } })
  const { token = '' } = jsonOf(response) as { token?: string }
  return { ...answerOf(response), token }
}

/** A world's token of trusted publishing for `demo-crate`, which exists since 0.9.0. */
export async function jobToken(world: ExampleWorld): Promise<string> {
  seedDemo(world)
  world.cratesIo.trust(PUBLISHER)
  return (await exchange(world, await idToken(world))).token
}

export function seedDemo(world: ExampleWorld, name = 'demo-crate', version = '0.9.0'): void {
  world.cratesIo.seed({ name, version, content: Buffer.from(`${name} ${version}`) })
}

/** The lines of a file of the index, newest last. */
export async function indexLines(world: ExampleWorld, path: string): Promise<readonly Record<string, unknown>[]> {
  const { status, body } = await send(world, 'GET', `/index/${path}`)
  const lines = status === 200 ? body.toString('utf8').trim().split('\n') : []
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}
