// What the tests of the Python index share: a world with it, tokens, files as Python's tools lay them out, uploads.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type JobIdentity, requestOf, type ServiceResponse, type WorldOptions } from '@plumbline/standins'
import { pack } from 'tar-stream'
import { type ExampleWorld, exampleWorld } from './example-world.ts'

export const PUBLISHER = { project: 'Demo.Pkg', repository: 'octo/demo', workflow: 'publish.yml' }

export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

export interface Sent {
  readonly filename: string
  readonly content: Buffer
  readonly contentType?: string
}

/** A job in the caller's own workflow file, which is what PyPI wants. */
export const OWN_JOB = { jobWorkflowRef: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3' }

export function pypiWorld(pypi: WorldOptions['pypi'] = true): Promise<ExampleWorld> {
  return exampleWorld({ pypi: pypi ?? true })
}

export async function idToken(world: ExampleWorld, changes: Partial<JobIdentity> = {}, audience = 'pypi') {
  const access = world.job({ 'id-token': 'write' }, { path: `publish-${Math.random()}`, ...OWN_JOB, ...changes })
  const headers = { authorization: `Bearer ${access.idToken?.token}` }
  const response = await fetch(`${access.idToken?.url}&audience=${audience}`, { headers })
  return ((await response.json()) as { value: string }).value
}

export interface Minted {
  readonly status: number
  readonly token?: string
  readonly success?: boolean
  readonly expires?: number
  readonly message?: string
  readonly errors?: readonly { readonly code: string; readonly description: string }[]
}

export async function mint(world: ExampleWorld, token: unknown): Promise<Minted> {
  const response = await fetch(`${world.urls.pypi}_/oidc/mint-token`, {
    method: 'POST',
    body: JSON.stringify({ token }),
  })
  return { status: response.status, ...((await response.json()) as object) }
}

/** A token for a publisher's projects. */
export async function uploadToken(world: ExampleWorld, publisher = PUBLISHER): Promise<string> {
  world.pypi.trust(publisher)
  const { token = '' } = await mint(world, await idToken(world))
  return token
}

export async function sdist(version = '1.0', name = 'demo_pkg', extra = ''): Promise<Sent> {
  const archive = pack()
  const top = `${name}-${version}`
  archive.entry({ name: `${top}/PKG-INFO`, mtime: new Date(0) }, `Metadata-Version: 2.1\nName: ${name}\n${extra}`)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return { filename: `${top}.tar.gz`, content: gzipSync(Buffer.concat(chunks)) }
}

/** A zip without compression that holds the three files of dist-info, or those of them that are given. */
export function wheel(
  filename = 'demo_pkg-1.0-py3-none-any.whl',
  { files = ['METADATA', 'WHEEL', 'RECORD'], method = 0 } = {},
): Sent {
  const [name, version] = filename.split('-')
  const entries = files.map((file) => ({
    path: `${name}-${version}.dist-info/${file}`,
    text: `${file} of ${filename}\n`,
  }))
  const bodies: Buffer<ArrayBufferLike>[] = []
  const directory: Buffer<ArrayBufferLike>[] = []
  let offset = 0
  for (const { path, text } of entries) {
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(method, 4)
    shared.writeUInt32LE(text.length, 14)
    shared.writeUInt32LE(text.length, 18)
    shared.writeUInt16LE(path.length, 22)
    bodies.push(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(path + text)]))
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, place, Buffer.from(path)]))
    offset += bodies.at(-1)?.length ?? 0
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  return { filename, content: Buffer.concat([...bodies, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end]) }
}

/** The fields that every upload needs, for this file. */
export function fieldsFor({ filename, content }: Sent): Fields {
  const isWheel = filename.endsWith('.whl')
  return {
    ':action': 'file_upload',
    protocol_version: '1',
    filetype: isWheel ? 'bdist_wheel' : 'sdist',
    pyversion: isWheel ? 'py3' : 'source',
    metadata_version: '2.1',
    name: 'Demo.Pkg',
    version: filename.replace(/\.tar\.gz$/, '').split('-')[1],
    sha256_digest: createHash('sha256').update(content).digest('hex'),
  }
}

/** A multipart body, written by hand: also the wrong ones. */
export function multipart(fields: Fields, file: Sent | undefined) {
  const boundary = 'a-boundary'
  const parts: Buffer[] = Object.entries(fields).flatMap(([name, value]) =>
    (value === undefined ? [] : [value].flat()).map((text) =>
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`),
    ),
  )
  if (file) {
    const { filename, contentType = 'application/octet-stream', content } = file
    const type = contentType === '' ? '' : `Content-Type: ${contentType}\r\n`
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${filename}"\r\n${type}\r\n`
    parts.push(Buffer.from(head), content, Buffer.from('\r\n'))
  }
  const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
  return { body, contentType: `multipart/form-data; boundary=${boundary}` }
}

export interface Answer {
  readonly status: number
  readonly text: string
}

/** Uploads without a port; `changes` overrides fields, undefined leaves one out. */
export async function upload(
  world: ExampleWorld,
  token: string,
  file: Sent | undefined,
  changes: Fields = {},
  user = '__token__',
): Promise<Answer> {
  const { body, contentType } = multipart({ ...(file ? fieldsFor(file) : {}), ...changes }, file)
  const authorization = `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`
  const headers = { 'content-type': contentType, accept: 'text/plain', ...(token === '' ? {} : { authorization }) }
  const response = (await world.handlers.pypi?.(requestOf('POST', '/legacy/', { headers, body }))) as ServiceResponse
  return { status: response.status, text: response.body.toString('utf8') }
}
