// The claims of a real ID token in the shape of the expected ones, with the registry's comparison beside each.
import { CLAIM_NAMES, type ClaimName, type ExpectedClaim } from './claims.ts'
import { comparisonsOf } from './comparisons.ts'
import type { RegistryRules } from './registry-rules.ts'

/** What the token says of every claim that matters, in reading order; an empty value where it says nothing. */
export function realClaims(
  actual: Readonly<Record<string, unknown>>,
  rules: RegistryRules | undefined,
): ExpectedClaim[] {
  const textOf = (claim: ClaimName) => String(actual[claim] ?? '')
  const compared = comparisonsOf(rules, textOf('repository'), textOf('job_workflow_ref'))
  return CLAIM_NAMES.map((claim) => ({
    claim,
    value: textOf(claim),
    certainty: 'known',
    compared: compared[claim] ?? 'no',
  }))
}
