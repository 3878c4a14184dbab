// PyPI's publish attestation (https://docs.pypi.org/attestations/publish/v1/) and the form that PEP 740 gives a bundle.
import { claim } from '../claims.ts'
import { shownInPublic } from '../public-log.ts'
import type { AttestationRules, Claims, SignedBundle } from '../registry.ts'

export const PUBLISH_V1 = 'https://docs.pypi.org/attestations/publish/v1'

export const pypiAttestations: AttestationRules = {
  label: 'PEP 740 publish attestations',
  obstacle: (_subject, claims) => obstacleOf(claims),
  reservation: (_subject, claims) => shownInPublic(claims),
  whenRefused: 'stop',
  toSign: (_subject, file) => ({
    kind: 'statement',
    statement: {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: file.name, digest: { sha256: file.sha256 } }],
      predicateType: PUBLISH_V1,
      predicate: null,
    },
  }),
}

function obstacleOf(claims: Claims): string | undefined {
  if (claim(claims, 'event_name') === 'pull_request_target') {
    return 'PyPI trusts no job of a run that `pull_request_target` started.'
  }
  const [called, calling] = [claim(claims, 'job_workflow_ref'), claim(claims, 'workflow_ref')]
  if (called !== calling) {
    return `PyPI compares an attestation with the calling workflow (${calling}) and the trusted publisher with the called one (${called}); a job in a called workflow can satisfy only one of the two.`
  }
  return undefined
}

/** The parts of a bundle that PEP 740 keeps. */
interface DsseBundle {
  readonly verificationMaterial?: {
    readonly certificate?: { readonly rawBytes?: string }
    readonly tlogEntries?: readonly object[]
  }
  readonly dsseEnvelope?: { readonly payload?: string; readonly signatures?: readonly { readonly sig?: string }[] }
}

/** The attestation object (https://packaging.python.org/specifications/index-hosted-attestations/) of a bundle. */
export function toPep740(bundle: SignedBundle): object {
  const { verificationMaterial, dsseEnvelope } = bundle as DsseBundle
  return {
    version: 1,
    verification_material: {
      certificate: verificationMaterial?.certificate?.rawBytes,
      transparency_entries: verificationMaterial?.tlogEntries,
    },
    envelope: { statement: dsseEnvelope?.payload, signature: dsseEnvelope?.signatures?.[0]?.sig },
  }
}
