// The claims of a real ID token in the shape of the expected ones, with the registry's comparison beside each.
import { CLAIM_NAMES, type ExpectedClaim } from './claims.ts'
import type { RegistryRules } from './registry-rules.ts'

/** What the token says of every claim that matters, in reading order; an empty value where it says nothing. */
export function realClaims(
  actual: Readonly<Record<string, unknown>>,
  rules: RegistryRules | undefined,
): ExpectedClaim[] {
  return CLAIM_NAMES.map((claim) => ({
    claim,
    value: actual[claim] === undefined || actual[claim] === null ? '' : String(actual[claim]),
    certainty: 'known',
    compared: rules?.compared[claim] ?? 'no',
  }))
}
