// What an attestation shows to everybody: the log that it stands in is public.
import { claim } from './claims.ts'
import type { Claims } from './registry.ts'

/** Why a job of a repository that is not public should attest nothing unless it is told to; undefined for a public one. */
export function shownInPublic(claims: Claims): string | undefined {
  const visibility = claim(claims, 'repository_visibility')
  if (visibility === '' || visibility === 'public') return undefined
  return `${claim(claims, 'repository')} is ${visibility}, and an attestation would show its name, workflow and commit in Sigstore's public log; \`attestations: true\` signs all the same.`
}
