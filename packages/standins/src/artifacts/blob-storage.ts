// The blob storage behind artifacts: Azure's block uploads, through addresses that carry their own permission.
import { randomBytes } from 'node:crypto'
import { empty, type ServiceResponse } from '../handler.ts'
import type { Call, Problems, Route } from '../router.ts'
import type { ArtifactState, ArtifactStore, Blob } from './store.ts'

export interface SignedAddresses {
  upload(artifact: ArtifactState): string
  download(artifact: ArtifactState): string
  /** For bytes of another part of GitHub, such as a release's assets. */
  offer(blob: Blob, name: string): string
  /** What such an address leads to; undefined when it is none of ours. */
  offered(signature: string | null): { readonly blob: Blob; readonly name: string } | undefined
  /** The unfinished artifact of that name in the run. */
  pending(runBackendId: string, name: string): ArtifactState | undefined
  /** Ends the upload's permission. */
  settle(artifact: ArtifactState): void
  /** What a signature allows; undefined when it is none of ours. */
  permits(
    signature: string | null,
    blob: string,
  ): { readonly mode: 'r' | 'w'; readonly artifact: ArtifactState } | undefined
}

/** Addresses under `origin()` with a random signature each. */
export function createSignedAddresses(origin: () => string): SignedAddresses {
  const grants = new Map<string, { readonly mode: 'r' | 'w'; readonly artifact: ArtifactState }>()
  const offers = new Map<string, { readonly blob: Blob; readonly name: string }>()
  const sign = (artifact: ArtifactState, mode: 'r' | 'w') => {
    const signature = randomBytes(32).toString('base64url')
    grants.set(signature, { mode, artifact })
    const query = `se=${encodeURIComponent(new Date(artifact.expiresAt).toISOString())}&sig=${signature}&sp=${mode}`
    return `${origin()}/blobs/${artifact.blob}?${query}`
  }
  return {
    upload: (artifact) => sign(artifact, 'w'),
    download: (artifact) => sign(artifact, 'r'),
    offer: (blob, name) => {
      const signature = randomBytes(32).toString('base64url')
      offers.set(signature, { blob, name })
      return `${origin()}/blobs/offers/${offers.size}?sig=${signature}&sp=r`
    },
    offered: (signature) => offers.get(signature ?? ''),
    pending: (runBackendId, name) =>
      [...grants.values()].find(
        ({ mode, artifact }) => mode === 'w' && artifact.runBackendId === runBackendId && artifact.name === name,
      )?.artifact,
    settle: (artifact) => {
      for (const [signature, grant] of grants)
        if (grant.artifact === artifact && grant.mode === 'w') grants.delete(signature)
    },
    permits: (signature, blob) => {
      const grant = grants.get(signature ?? '')
      return grant?.artifact.blob === blob ? grant : undefined
    },
  }
}

export interface BlobSettings {
  readonly store: ArtifactStore
  readonly addresses: SignedAddresses
  readonly problem: Problems
}

/** PUT of blocks and of their list, GET of the whole. */
export function blobRoutes(settings: BlobSettings): readonly Route[] {
  const path = '/blobs/{blob+}'
  return [
    { method: 'PUT', path, query: ['se', 'sig', 'sp', 'comp', 'blockid'], handle: (call) => put(call, settings) },
    { method: 'GET', path, query: ['se', 'sig', 'sp'], handle: (call) => get(call, settings) },
  ]
}

function refused(): ServiceResponse {
  const body = '<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code></Error>'
  return { status: 403, headers: { 'content-type': 'application/xml' }, body: Buffer.from(body) }
}

function put(call: Call, { store, addresses, problem }: BlobSettings): ServiceResponse {
  const grant = addresses.permits(call.query.get('sig'), call.params['blob'] ?? '')
  if (grant?.mode !== 'w') return refused()
  const key = grant.artifact.blob
  const what = call.query.get('comp')
  if (what === 'block') store.blocks.set(`${key} ${call.query.get('blockid')}`, call.body)
  else if (what === 'blocklist')
    store.blobs.set(key, { contentType: grant.artifact.mimeType, bytes: joined(call.body, key, store) })
  else {
    problem(`artifacts: a blob was sent with comp=${what}, which the artifact client never does`)
    return refused()
  }
  return empty(201, {
    etag: '"0x1"',
    'last-modified': new Date(0).toUTCString(),
    'x-ms-request-server-encrypted': 'true',
  })
}

/** The blocks in the order of the list (learn.microsoft.com/rest/api/storageservices/put-block-list). */
function joined(list: Buffer, key: string, store: ArtifactStore): Buffer {
  const ids = [...list.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, id]) => id)
  const blocks = ids.map((id) => store.blocks.get(`${key} ${id}`) ?? Buffer.alloc(0))
  for (const id of ids) store.blocks.delete(`${key} ${id}`)
  return Buffer.concat(blocks)
}

function get(call: Call, { store, addresses, problem }: BlobSettings): ServiceResponse {
  if (call.headers['authorization'] !== undefined) {
    problem('artifacts: a token was sent to a signed address, which belongs to somebody else and refuses it')
    return refused()
  }
  const blob = call.params['blob'] ?? ''
  const offered = addresses.offered(call.query.get('sig'))
  if (offered) return whole(offered.blob, offered.name)
  const grant = addresses.permits(call.query.get('sig'), blob)
  const found = store.blobs.get(blob)
  if (!grant || !found) return grant ? empty(404) : refused()
  const name = grant.artifact.mimeType === 'application/zip' ? `${grant.artifact.name}.zip` : grant.artifact.name
  return whole(found, name)
}

function whole({ contentType, bytes }: Blob, name: string): ServiceResponse {
  const disposition = `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`
  return { status: 200, headers: { 'content-type': contentType, 'content-disposition': disposition }, body: bytes }
}
