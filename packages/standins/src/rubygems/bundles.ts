// Attestations of a push: sigstore bundles of version 0.3 in shape; whether they are true is the world's own question.
import { digestOf } from '@plumbline/kernel'

/** A refusal: its status and the server's words. */
export type Refused = readonly [status: number, sentence: string]

/** Says why a bundle does not prove what it should; undefined when it does. */
export type VerifyAttestation = (gem: Buffer, bundle: unknown) => string | undefined

type Fields = Readonly<Record<string, unknown>>

/** What is wrong with the first bad bundle; undefined when all are good. */
export function wrongBundles(bundles: readonly unknown[], gem: Buffer, verify: VerifyAttestation): Refused | undefined {
  for (const bundle of bundles) {
    const wrong = wrongShape(bundle)
    if (wrong !== undefined) return [422, `Error verifying sigstore attestation:\n${wrong}\n`]
    const untrue = wrongDigest(bundle, gem) ?? verify(gem, bundle)
    if (untrue !== undefined) return [422, `Attestation verification failed:\n${untrue}`]
    if (!isVersion3(bundle)) return [422, 'Must provide at least v0.3 bundles']
  }
  return undefined
}

const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[1-3]|\.v0\.3\+json)$/

function wrongShape(bundle: unknown): string | undefined {
  const { mediaType, verificationMaterial, messageSignature, dsseEnvelope, ...others } = fieldsOf(bundle)
  const [strange] = Object.keys(others)
  if (strange !== undefined) return `Unknown field ${JSON.stringify(strange)}`
  if (!MEDIA_TYPE.test(`${mediaType}`)) return `Unsupported bundle format: ${JSON.stringify(mediaType ?? null)}`
  if ((messageSignature === undefined) === (dsseEnvelope === undefined))
    return 'Expected either a message signature or a dsse envelope'
  const wrong = dsseEnvelope === undefined ? wrongSignature(messageSignature) : wrongEnvelope(dsseEnvelope)
  return wrong ?? wrongMaterial(verificationMaterial, isVersion3(bundle))
}

function isVersion3(bundle: unknown): boolean {
  return /0\.3/.test(`${fieldsOf(bundle)['mediaType']}`)
}

function wrongSignature(value: unknown): string | undefined {
  return isBase64(fieldsOf(value)['signature']) ? undefined : 'Expected a signature'
}

function wrongEnvelope(value: unknown): string | undefined {
  const { payload, payloadType, signatures } = fieldsOf(value)
  if (payloadType !== 'application/vnd.in-toto+json') return 'Expected an in-toto payload'
  const list = Array.isArray(signatures) ? signatures : []
  if (list.length !== 1 || !isBase64(fieldsOf(list[0])['sig'])) return 'Expected exactly one signature'
  return isBase64(payload) ? undefined : 'Expected a payload'
}

/** A certificate of its own since 0.3, and an entry of the log with a proof that it is in there. */
function wrongMaterial(value: unknown, version3: boolean): string | undefined {
  const { certificate, x509CertificateChain, tlogEntries } = fieldsOf(value)
  if (version3 && x509CertificateChain !== undefined) return 'Expected a certificate, not a chain'
  if (version3 && !isBase64(fieldsOf(certificate)['rawBytes'])) return 'Expected a certificate'
  const [entry] = Array.isArray(tlogEntries) ? tlogEntries : []
  if (entry === undefined) return 'Expected one entry of the transparency log'
  const { canonicalizedBody, inclusionProof, logIndex } = fieldsOf(entry)
  // Members with the value 0 or without elements may be left out.
  if (!isBase64(canonicalizedBody) || !/^\d+$/.test(`${logIndex ?? 0}`)) return 'Expected a whole entry of the log'
  const { checkpoint, hashes = [] } = fieldsOf(inclusionProof)
  const proven = typeof fieldsOf(checkpoint)['envelope'] === 'string' && Array.isArray(hashes)
  return version3 && !proven ? 'Expected an inclusion proof with a checkpoint' : undefined
}

/** The digest that the bundle states, of a message or of a statement's subjects, must be the gem's. */
function wrongDigest(bundle: unknown, gem: Buffer): string | undefined {
  const { messageSignature, dsseEnvelope } = fieldsOf(bundle)
  const sum = digestOf('sha256', gem)
  if (dsseEnvelope === undefined) {
    const { digest } = fieldsOf(fieldsOf(messageSignature)['messageDigest'])
    const stated = digest === undefined ? sum : Buffer.from(`${digest}`, 'base64').toString('hex')
    return stated === sum ? undefined : 'Signature verification failed'
  }
  const subjects = subjectsIn(`${fieldsOf(dsseEnvelope)['payload']}`)
  const named = subjects.some((subject) => fieldsOf(fieldsOf(subject)['digest'])['sha256'] === sum)
  return named ? undefined : 'No matching subject found in the statement'
}

function subjectsIn(payload: string): readonly unknown[] {
  try {
    const { subject } = fieldsOf(JSON.parse(Buffer.from(payload, 'base64').toString('utf8')))
    return Array.isArray(subject) ? subject : []
  } catch {
    return []
  }
}

function isBase64(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && /^[A-Za-z0-9+/]+={0,2}$/.test(value)
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}
