// The transparency log: signatures that verify are kept for ever, and none is kept twice.
import { createHash, createPublicKey, verify, X509Certificate } from 'node:crypto'
import { fieldsOf, json, type ServiceRequest, type ServiceResponse } from '../handler.ts'
import type { Authority } from './authority.ts'
import type { LogEntry } from './control.ts'

const ENTRIES = '/rekor/api/v1/log/entries'

export interface Rekor {
  /** `POST /api/v1/log/entries`. */
  create(request: ServiceRequest): Promise<ServiceResponse>
  /** `GET /api/v1/log/entries/{uuid}`. */
  entry(uuid: string): ServiceResponse
  conflict(times: number): void
  readonly entries: readonly LogEntry[]
}

/** An empty log. */
export function createRekor(authority: Authority): Rekor {
  const byBody = new Map<string, string>()
  const byUuid = new Map<string, object>()
  const entries: LogEntry[] = []
  let conflicts = 0
  const add = async (body: string, entry: Canonical): Promise<string> => {
    const logged = await authority.log(entry)
    const uuid = Object.keys(logged)[0] ?? ''
    byBody.set(body, uuid)
    byUuid.set(uuid, logged)
    entries.push({ kind: entry.kind, uuid })
    return uuid
  }
  return {
    create: async (request) => {
      const entry = canonical(fieldsOf(request) ?? {})
      if (typeof entry === 'string') return json(400, { code: 400, message: entry })
      const body = JSON.stringify(entry)
      const known = byBody.get(body)
      if (known !== undefined) return conflictWith(known)
      const uuid = await add(body, entry)
      if (conflicts > 0) {
        conflicts -= 1
        return conflictWith(uuid)
      }
      return json(201, byUuid.get(uuid), { location: `${ENTRIES}/${uuid}`, etag: uuid })
    },
    entry: (uuid) => {
      const known = byUuid.get(uuid)
      return known ? json(200, known) : json(404, { code: 404, message: 'entry not found' })
    },
    conflict: (times) => {
      conflicts = times
    },
    entries,
  }
}

function conflictWith(uuid: string): ServiceResponse {
  const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`
  return json(409, { code: 409, message }, { location: `${ENTRIES}/${uuid}` })
}

/** An entry as it is kept: hashes, signature and certificate, without what was signed. */
interface Canonical {
  readonly apiVersion: '0.0.1'
  readonly kind: 'dsse' | 'hashedrekord'
  readonly spec: object
}

interface Envelope {
  readonly payload: string
  readonly payloadType: string
  readonly signatures: readonly { readonly sig: string }[]
}

/** What is kept of a proposed entry, or why nothing is. */
function canonical(proposed: Readonly<Record<string, unknown>>): Canonical | string {
  try {
    if (proposed['apiVersion'] !== '0.0.1') return `version ${proposed['apiVersion']} is not taken`
    if (proposed['kind'] === 'dsse') return dsse(proposed['spec'] as DsseSpec)
    if (proposed['kind'] === 'hashedrekord') return hashedRekord(proposed['spec'] as HashedRekordSpec)
    return `kind ${proposed['kind']} is not taken`
  } catch (error) {
    return `error processing entry: ${(error as Error).message}`
  }
}

interface DsseSpec {
  readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly [string] }
}

function dsse({ proposedContent: { envelope: text, verifiers } }: DsseSpec): Canonical | string {
  const envelope = JSON.parse(text) as Envelope
  const [signature] = envelope.signatures
  if (!signature) return 'the envelope has no signature'
  const payload = Buffer.from(envelope.payload, 'base64')
  const signed = Buffer.concat([
    Buffer.from(`DSSEv1 ${envelope.payloadType.length} ${envelope.payloadType} ${payload.length} `),
    payload,
  ])
  if (!verify('sha256', signed, keyOf(verifiers[0]), Buffer.from(signature.sig, 'base64'))) return WRONG_SIGNATURE
  const spec = {
    envelopeHash: { algorithm: 'sha256', value: sha256(text) },
    payloadHash: { algorithm: 'sha256', value: sha256(payload) },
    signatures: [{ signature: signature.sig, verifier: verifiers[0] }],
  }
  return { apiVersion: '0.0.1', kind: 'dsse', spec }
}

interface HashedRekordSpec {
  readonly data: { readonly hash: { readonly algorithm: string; readonly value: string } }
  readonly signature: { readonly content: string; readonly publicKey: { readonly content: string } }
}

/** The log knows the file by its hash alone: the signature is over the bytes, and is taken as it is. */
function hashedRekord({ data, signature }: HashedRekordSpec): Canonical | string {
  if (data.hash.algorithm !== 'sha256' || !/^[0-9a-f]{64}$/.test(data.hash.value)) return 'the hash is no SHA-256'
  keyOf(signature.publicKey.content)
  return { apiVersion: '0.0.1', kind: 'hashedrekord', spec: { data, signature } }
}

const WRONG_SIGNATURE =
  'error processing entry: verifying signature: invalid signature when validating ASN.1 encoded signature'

/** The public key in a certificate or key, base64 of its PEM. */
function keyOf(verifier: string) {
  const pem = Buffer.from(verifier, 'base64').toString('utf8')
  return pem.includes('BEGIN CERTIFICATE') ? new X509Certificate(pem).publicKey : createPublicKey(pem)
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}
