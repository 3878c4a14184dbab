// What npm asks of a provenance bundle that comes with a version, refused in its words.
import { digestOf } from '@plumbline/kernel'
import type { BundleVerifier, CertifiedJob } from '../sigstore/verifier.ts'

type Fields = Readonly<Record<string, unknown>>

/** A bundle and the type of its statement, as `/-/npm/v1/attestations/…` shows them. */
export interface ProvenanceEntry {
  readonly predicateType: string
  readonly bundle: Fields
}

/** A version of a publish document, with the bundle beside its tarball. */
export interface ProvenVersion {
  readonly name: string
  readonly version: string
  readonly manifest: Fields
  readonly tarball: Buffer
  /** The attachment that is named `NAME-VERSION.sigstore`. */
  readonly attachment: Fields
}

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1'

/** The bundle, when all is right with it; throws the sentence that npm answers. */
export function checkedProvenance(of: ProvenVersion, verify: BundleVerifier): ProvenanceEntry {
  try {
    const bundle = bundleIn(of.attachment)
    checkSource(verify(bundle), of.manifest)
    return { predicateType: checkedStatement(bundle, of), bundle }
  } catch (error) {
    throw new Error(`Error verifying sigstore provenance bundle: ${(error as Error).message}`)
  }
}

function bundleIn({ content_type: type, data, length }: Fields): Fields {
  if (typeof data !== 'string' || length !== data.length) throw new Error('Invalid attachment length')
  const bundle = JSON.parse(data) as Fields
  if (type !== MEDIA_TYPE || bundle['mediaType'] !== type) throw new Error(`Unsupported bundle media type: ${type}`)
  return bundle
}

function checkSource({ sourceRepository, visibility }: CertifiedJob, manifest: Fields): void {
  if (visibility !== 'public')
    throw new Error(
      `Unsupported GitHub Actions source repository visibility: "${visibility}". Only public source repositories are supported when publishing with provenance.`,
    )
  const { repository } = manifest
  const stated = typeof repository === 'string' ? repository : ((repository as Fields | undefined)?.['url'] ?? '')
  if (plainAddress(`${stated}`) !== sourceRepository)
    throw new Error(
      `Failed to validate repository information: package.json: "repository.url" is "${stated}", expected to match "${sourceRepository}" from provenance`,
    )
}

/** Compared with case, without what git adds. */
function plainAddress(address: string): string {
  return address
    .replace(/^git\+/, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/\.git$/, '')
}

interface Statement {
  readonly subject?: readonly { readonly name?: unknown; readonly digest?: { readonly sha512?: unknown } }[]
  readonly predicateType?: unknown
}

function checkedStatement(bundle: Fields, { name, version, tarball }: ProvenVersion): string {
  const { payload = '' } = (bundle['dsseEnvelope'] ?? {}) as { readonly payload?: string }
  const { subject = [], predicateType } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as Statement
  const expected = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`
  const [only] = subject
  if (subject.length !== 1 || only?.name !== expected)
    throw new Error(`Provenance subject ${only?.name} does not match the package: ${expected}`)
  if (only.digest?.sha512 !== digestOf('sha512', tarball))
    throw new Error('Provenance subject digest does not match the package')
  if (predicateType !== PREDICATE_TYPE) throw new Error(`Unsupported predicate type: ${predicateType}`)
  return PREDICATE_TYPE
}
