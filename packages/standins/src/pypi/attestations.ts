// What PyPI asks of attestations (warehouse/attestations/services.py, pypi_attestations): form, signature, publisher.
import { ISSUER } from '../oidc/claims.ts'
import type { BundleVerifier, CertifiedJob } from '../sigstore/verifier.ts'
import { canonicalVersion, nameInFiles } from './names.ts'
import type { PypiPublisher } from './publishers.ts'

const LEAD = 'Invalid attestations supplied during upload: '
const UNVERIFIED = 'Could not verify the uploaded artifact using the included attestation: '
const PUBLISH_V1 = 'https://docs.pypi.org/attestations/publish/v1'
const PREDICATE_TYPES = [PUBLISH_V1, 'https://slsa.dev/provenance/v1']

/** The file that came along, and who uploads it. */
export interface Attested {
  readonly filename: string
  /** Hex. */
  readonly sha256: string
  readonly publisher: PypiPublisher
}

/** PEP 740's object. */
interface Attestation {
  readonly version: 1
  readonly verification_material: { readonly certificate: string; readonly transparency_entries: readonly object[] }
  readonly envelope: { readonly statement: string; readonly signature: string }
}

interface Statement {
  readonly _type?: unknown
  readonly subject?: readonly { readonly name?: unknown; readonly digest?: { readonly sha256?: unknown } }[]
  readonly predicateType?: unknown
  readonly predicate?: unknown
}

/** A sentence that PyPI would answer with. */
class AttestationRefusal extends Error {}

/**
 * Why the form field `attestations` is refused, in PyPI's words; undefined when it is not. Without a verifier, in a
 * world without Sigstore, a list of objects will do.
 */
export function wrongAttestations(
  field: string,
  file: Attested,
  verify: BundleVerifier | undefined,
): string | undefined {
  try {
    const list = listIn(field)
    if (!verify) return undefined
    const seen = new Set<string>()
    for (const attestation of list.map(asAttestation)) {
      const type = predicateType(attestation, file, verify)
      if (seen.has(type))
        throw new AttestationRefusal(
          `Multiple attestations for the same file with the same predicate type (${type}) are not supported`,
        )
      seen.add(type)
    }
    return undefined
  } catch (error) {
    if (!(error instanceof AttestationRefusal)) throw error
    return `${LEAD}${error.message}`
  }
}

function listIn(field: string): readonly object[] {
  const value = parsed(field)
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'object' && item !== null))
    throw new AttestationRefusal('Malformed attestations: not a list of objects.')
  if (value.length === 0)
    throw new AttestationRefusal('Malformed attestations: an empty attestation set is not permitted')
  if (value.length > PREDICATE_TYPES.length)
    throw new AttestationRefusal(`A maximum of ${PREDICATE_TYPES.length} attestations per file are supported`)
  return value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function asAttestation(value: object): Attestation {
  const { version, verification_material: material, envelope } = value as Partial<Attestation>
  const entries = material?.transparency_entries
  const whole =
    version === 1 &&
    [material?.certificate, envelope?.statement, envelope?.signature].every((text) => typeof text === 'string') &&
    Array.isArray(entries) &&
    entries.length > 0
  if (!whole) throw new AttestationRefusal('Malformed attestations: 1 validation error for list[Attestation]')
  return value as Attestation
}

function unverified(reason: string): AttestationRefusal {
  return new AttestationRefusal(`${UNVERIFIED}${reason}`)
}

/** The type of one attestation that is all right. */
function predicateType(attestation: Attestation, file: Attested, verify: BundleVerifier): string {
  checkJob(certified(attestation, verify), file.publisher)
  const statement = parsed(Buffer.from(attestation.envelope.statement, 'base64').toString('utf8')) as Statement | null
  if (statement?._type !== 'https://in-toto.io/Statement/v1' || !Array.isArray(statement.subject))
    throw unverified('invalid statement')
  const [subject, second] = statement.subject
  if (!subject || second) throw unverified('too many subjects in statement (must be exactly one)')
  const name = spelled(`${subject.name ?? ''}`)
  if (name === undefined) throw unverified(`invalid subject: ${subject.name}`)
  const expected = spelled(file.filename)
  if (name !== expected) throw unverified(`subject does not match distribution name: ${name} != ${expected}`)
  if (subject.digest?.sha256 !== file.sha256) throw unverified('subject does not match distribution digest')
  return checkedPredicate(statement)
}

function checkedPredicate({ predicateType: type, predicate }: Statement): string {
  if (typeof type !== 'string' || !PREDICATE_TYPES.includes(type)) throw unverified(`unknown attestation type: ${type}`)
  const empty = (predicate ?? null) === null || JSON.stringify(predicate) === '{}'
  if (type === PUBLISH_V1 && !empty) throw unverified('invalid statement: a publish attestation has no predicate')
  return type
}

/** PEP 740's object as the bundle that it was: one signature, and a payload of one type. */
function certified({ verification_material: material, envelope }: Attestation, verify: BundleVerifier): CertifiedJob {
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: material.certificate },
      tlogEntries: material.transparency_entries,
    },
    dsseEnvelope: {
      payload: envelope.statement,
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: envelope.signature, keyid: '' }],
    },
  }
  try {
    return verify(bundle)
  } catch (error) {
    throw unverified((error as Error).message)
  }
}

/** The certificate against the trusted publisher: issuer, source repository, and the workflow that was started. */
function checkJob(job: CertifiedJob, { repository, workflow }: PypiPublisher): void {
  const exact = [
    ['OIDCIssuerV2', job.issuer, ISSUER],
    ['OIDCSourceRepositoryURI', job.sourceRepository, `https://github.com/${repository}`],
  ] as const
  for (const [name, got, expected] of exact)
    if (got !== expected)
      throw unverified(`Certificate's ${name} does not match (got '${got}', expected '${expected}')`)
  const file = `https://github.com/${repository}/.github/workflows/${workflow}`
  if ([job.sourceDigest, job.sourceRef].some((ref) => job.buildConfig === `${file}@${ref}`)) return
  throw unverified(
    `Certificate's Build Config URI (${job.buildConfig}) does not match expected Trusted Publisher (${workflow} @ ${repository})`,
  )
}

/** A distribution's name as parsed and spelled again; undefined for what is none. */
function spelled(filename: string): string | undefined {
  const suffix = /\.(?:whl|tar\.gz|zip)$/.exec(filename)?.[0]
  if (suffix === undefined) return undefined
  const stem = filename.slice(0, -suffix.length)
  const cut = suffix === '.whl' ? stem.indexOf('-') : stem.lastIndexOf('-')
  const [version = '', ...tags] = stem.slice(cut + 1).split('-')
  const canonical = canonicalVersion(version)
  if (cut < 1 || canonical === undefined || (suffix === '.whl') !== tags.length >= 3) return undefined
  return [nameInFiles(stem.slice(0, cut)), canonical, ...tags].join('-') + suffix
}
