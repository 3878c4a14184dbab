// Sigstore's own verifier over the stand-in's keys: what registries believe of a bundle.
import type { Authority } from './authority.ts'
import { OIDS } from './certificate-extensions.ts'

/** What a certificate says of the job that signed. */
export interface CertifiedJob {
  /** Subject alternative name: the workflow file that defines the job, at its ref. */
  readonly signer: string
  readonly issuer: string
  /** `https://github.com/owner/repo`. */
  readonly sourceRepository: string
  readonly sourceDigest: string
  readonly sourceRef: string
  /** `https://github.com/owner/repo/.github/workflows/file@ref` of the calling workflow. */
  readonly buildConfig: string
  readonly visibility: string
}

export type BundleVerifier = (bundle: unknown, artifact?: Buffer) => CertifiedJob

/** Loads the verifier; what it gives throws the verifier's own words. */
export async function createVerifier({ trustedRoot }: Authority): Promise<BundleVerifier> {
  const [{ toSignedEntity, toTrustMaterial, Verifier }, { bundleFromJSON }, { TrustedRoot }] = await Promise.all([
    import('@sigstore/verify'),
    import('@sigstore/bundle'),
    import('@sigstore/protobuf-specs'),
  ])
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot)))
  return (bundle, artifact) => {
    const { identity } = verifier.verify(toSignedEntity(bundleFromJSON(bundle), artifact))
    const values = new Map(
      (identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join('.') ?? '', textOf(Buffer.from(value))]),
    )
    const of = (oid: string) => values.get(oid) ?? ''
    return {
      signer: identity?.subjectAlternativeName ?? '',
      issuer: of(OIDS.issuer),
      sourceRepository: of(OIDS.sourceRepository),
      sourceDigest: of(OIDS.sourceDigest),
      sourceRef: of(OIDS.sourceRef),
      buildConfig: of(OIDS.buildConfig),
      visibility: of(OIDS.visibility),
    }
  }
}

/** The text of a DER UTF8String; other values as they are. */
function textOf(value: Buffer): string {
  const UTF8_STRING = 0x0c
  if (value[0] !== UTF8_STRING) return value.toString('utf8')
  const first = value[1] ?? 0
  const lengthBytes = first < 0x80 ? 0 : first - 0x80
  return value.subarray(2 + lengthBytes).toString('utf8')
}
