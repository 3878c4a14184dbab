// The claims of the publish job's ID token, as they can be foreseen, and their comparison with the real ones.
// https://docs.github.com/actions/reference/openid-connect-reference

/** What registries may compare, in reading order. */
export const CLAIM_NAMES = [
  'repository',
  'repository_owner',
  'repository_owner_id',
  'workflow_ref',
  'job_workflow_ref',
  'environment',
  'event_name',
  'ref',
  'runner_environment',
] as const

export type ClaimName = (typeof CLAIM_NAMES)[number]

/** `known` where the run and the workflow file leave no doubt; `assumed` where something else decides. */
export type Certainty = 'known' | 'assumed'

/**
 * How a registry compares a claim with what is registered; `file-name` takes the workflow's file name out of it,
 * `file-path` its path and repository, whatever the ref.
 */
export type Comparison = 'no' | 'exact' | 'ignoring-case' | 'file-name' | 'file-path'

export interface ExpectedClaim {
  readonly claim: ClaimName
  /** Empty where the token will not have the claim. */
  readonly value: string
  readonly certainty: Certainty
  readonly compared: Comparison
}

/** A claim that is not what was foreseen. */
export interface ClaimDifference extends ExpectedClaim {
  readonly actual: string
}

/**
 * The expected claims that the registry compares and that the real token states otherwise, by the registry's own rule
 * for each; in the order of `expected`. A difference where the value was only assumed is one too: its certainty says so.
 */
export function compareClaims(
  expected: readonly ExpectedClaim[],
  actual: Readonly<Record<string, unknown>>,
): ClaimDifference[] {
  return expected.flatMap((claim) => {
    const real = actual[claim.claim]
    const text = real === undefined || real === null ? '' : String(real)
    return sameTo(claim.compared, claim.value, text) ? [] : [{ ...claim, actual: text }]
  })
}

/**
 * Expected claims from the JSON that `preflight-publish` states; undefined when the text is none of that, which is no
 * reason to stop: the registry compares in any case.
 */
export function parseExpectedClaims(text: string): ExpectedClaim[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every(isExpectedClaim) ? value : undefined
  } catch {
    return undefined
  }
}

/** The file name in `owner/repo/.github/workflows/file@ref`; empty when there is none. */
export function workflowFileName(reference: string): string {
  return workflowPath(reference).split('/').at(-1) ?? ''
}

/** The path in `owner/repo/path@ref`; empty when there is none. */
export function workflowPath(reference: string): string {
  return /^[^/@]+\/[^/@]+\/([^@]+)/.exec(reference)?.[1] ?? ''
}

/** The ref in `owner/repo/path@ref`, which may hold an `@` itself (`refs/tags/demo@1.2.3`); empty when there is none. */
export function workflowRefName(reference: string): string {
  const at = reference.indexOf('@')
  return at < 0 ? '' : reference.slice(at + 1)
}

/** `owner/repo` of `owner/repo/path@ref`; empty when there is none. */
export function workflowRepository(reference: string): string {
  return /^([^/@]+\/[^/@]+)\//.exec(reference)?.[1] ?? ''
}

function sameTo(compared: Comparison, one: string, other: string): boolean {
  if (compared === 'no') return true
  if (compared === 'exact') return one === other
  if (compared === 'ignoring-case') return one.toLowerCase() === other.toLowerCase()
  if (compared === 'file-path') return one.split('@')[0] === other.split('@')[0]
  return workflowFileName(one) === workflowFileName(other)
}

function isExpectedClaim(value: unknown): value is ExpectedClaim {
  const { claim, value: text, certainty, compared } = (value ?? {}) as Partial<Record<keyof ExpectedClaim, unknown>>
  return (
    CLAIM_NAMES.some((name) => name === claim) &&
    typeof text === 'string' &&
    (certainty === 'known' || certainty === 'assumed') &&
    ['no', 'exact', 'ignoring-case', 'file-name', 'file-path'].some((name) => name === compared)
  )
}
