// What the tests of the registry of gems share: a world with it, tokens, keys, pushes without a port, bundles in shape.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import {
  type JobIdentity,
  type RubygemsPublisher,
  requestOf,
  type ServiceResponse,
  type WorldOptions,
} from '@plumbline/standins'
import { extract, pack } from 'tar-stream'
import { type ExampleWorld, exampleWorld } from './example-world.ts'

export const PUBLISHER = { gem: 'demo-gem', repository: 'octo/demo', workflow: 'publish.yml' }
export const PENDING = { ...PUBLISHER, pending: true }
export const FILE = 'octo/demo/.github/workflows/publish.yml'
const EXCHANGE = '/api/v1/oidc/trusted_publisher/exchange_token'

/** A job that the repository's own workflow file defines. */
export const OWN_JOB = { jobWorkflowRef: `${FILE}@refs/tags/v1.2.3` }

export function rubygemsWorld(rubygems: WorldOptions['rubygems'] = true): Promise<ExampleWorld> {
  return exampleWorld({ rubygems: rubygems ?? true })
}

export async function idToken(world: ExampleWorld, changes: Partial<JobIdentity> = {}, audience = 'rubygems.org') {
  const access = world.job({ 'id-token': 'write' }, { path: `publish-${Math.random()}`, ...OWN_JOB, ...changes })
  const headers = { authorization: `Bearer ${access.idToken?.token}` }
  const response = await fetch(`${access.idToken?.url}&audience=${audience}`, { headers })
  return ((await response.json()) as { value: string }).value
}

export interface Answer {
  readonly status: number
  readonly text: string
}

/** A request to the handler, without a port. */
export async function ask(
  world: ExampleWorld,
  method: string,
  url: string,
  options: Parameters<typeof requestOf>[2] = {},
): Promise<ServiceResponse & Answer> {
  const response = (await world.handlers.rubygems?.(requestOf(method, url, options))) as ServiceResponse
  return { ...response, text: response.body.toString('utf8') }
}

export interface Exchanged {
  readonly status: number
  readonly rubygems_api_key?: string
  readonly name?: string
  readonly scopes?: readonly string[]
  readonly expires_at?: string
  readonly error?: string
}

export async function exchange(world: ExampleWorld, jwt: unknown): Promise<Exchanged> {
  const headers = { accept: 'application/json' }
  const { status, text } = await ask(world, 'POST', EXCHANGE, { body: { jwt }, headers })
  return { status, ...(JSON.parse(text) as object) }
}

/** A key for the publisher's gem; the first push creates it unless it is there. */
export async function pushKey(world: ExampleWorld, publisher: RubygemsPublisher = PENDING): Promise<string> {
  world.rubygems.trust(publisher)
  return newKey(world)
}

/** Another exchange of the same publisher. */
export async function newKey(world: ExampleWorld, changes: Partial<JobIdentity> = {}): Promise<string> {
  return (await exchange(world, await idToken(world, changes))).rubygems_api_key ?? ''
}

export async function push(world: ExampleWorld, key: string, body: Buffer): Promise<Answer> {
  const { status, text } = await ask(world, 'POST', '/api/v1/gems', { body, headers: { authorization: key } })
  return { status, text }
}

/** A form as Node's own FormData writes it. */
export async function pushForm(world: ExampleWorld, key: string, fields: Readonly<Record<string, Buffer | string>>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, new Blob([new Uint8Array(value)]), 'demo.gem')
  const request = new Request('http://stand-in', { method: 'POST', body: form })
  const headers = { 'content-type': request.headers.get('content-type') ?? '', authorization: key }
  const body = Buffer.from(await request.arrayBuffer())
  const { status, text } = await ask(world, 'POST', '/api/v1/gems', { body, headers })
  return { status, text }
}

/** A bundle whose signatures are made up and whose digest is the gem's; `changes` replaces members. */
export function bundleOf(
  gem: Buffer,
  changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const digest = createHash('sha256').update(gem).digest('base64')
  const inclusionProof = { logIndex: '1', rootHash: 'AAAA', treeSize: '2', hashes: [], checkpoint: { envelope: 'x' } }
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: 'AAAA' },
      tlogEntries: [{ logIndex: '1', canonicalizedBody: 'AAAA', inclusionProof }],
    },
    messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature: 'AAAA' },
    ...changes,
  }
}

/** The archive with its files changed, and with the sums of what is in it now. */
export async function repacked(gem: Buffer, change: (files: Map<string, Buffer>) => void): Promise<Buffer> {
  const files = new Map<string, Buffer>()
  for await (const entry of Readable.from([gem]).pipe(extract())) {
    const chunks: Buffer[] = []
    for await (const chunk of entry) chunks.push(chunk as Buffer)
    files.set(entry.header.name, Buffer.concat(chunks))
  }
  const sum = (name: string) =>
    createHash('sha256')
      .update(files.get(name) ?? '')
      .digest('hex')
  change(files)
  const sums = ['metadata.gz', 'data.tar.gz'].map((name) => `  ${name}: ${sum(name)}\n`)
  if (!files.delete('keep sums')) files.set('checksums.yaml.gz', gzipSync(`---\nSHA256:\n${sums.join('')}`))
  const archive = pack()
  for (const [name, bytes] of files) archive.entry({ name }, bytes)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** With another specification. */
export function respecified(gem: Buffer, from: string | RegExp, to: string): Promise<Buffer> {
  return repacked(gem, (files) => {
    const yaml = gunzipSync(files.get('metadata.gz') ?? '').toString()
    const changed = yaml.replace(from, to)
    if (changed === yaml) throw new Error(`The specification does not hold ${from}.`)
    files.set('metadata.gz', gzipSync(changed))
  })
}
