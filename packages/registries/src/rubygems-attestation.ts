// RubyGems.org's attestations: sigstore bundles over the gem's own bytes, made by the job that pushes it.
import { claim } from './claims.ts'
import { shownInPublic } from './public-log.ts'
import type { AttestationRules } from './registry.ts'

export const RUBYGEMS_ATTESTATION: AttestationRules = {
  label: 'sigstore bundles; without one where RubyGems.org refuses a good one',
  /**
   * The certificate names the called file at its own ref; RubyGems.org expects it at the ref of the run
   * (github.com/rubygems/rubygems.org issue 6797).
   */
  obstacle(_subject, claims) {
    const reference = claim(claims, 'job_workflow_ref')
    const place = reference.slice(reference.indexOf('@') + 1)
    const ref = claim(claims, 'ref')
    if (reference === '' || place === ref) return undefined
    return `RubyGems.org is reported to refuse attestations from a workflow at another ref than the run's: the job is from ${reference}, and the run is for ${ref === '' ? 'no ref' : ref} (github.com/rubygems/rubygems.org issue 6797).`
  },
  // Good bundles are refused there too (issue 6797), for no fault of the job.
  whenRefused: 'send-without',
  reservation: (_subject, claims) => shownInPublic(claims),
  toSign: (_subject, { path }) => ({ kind: 'file', path }),
}
