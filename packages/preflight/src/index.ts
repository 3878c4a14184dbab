// The public list of the preflight package.
export {
  type Certainty,
  CLAIM_NAMES,
  type ClaimDifference,
  type ClaimName,
  type Comparison,
  compareClaims,
  type ExpectedClaim,
  parseExpectedClaims,
  workflowPath,
  workflowRefName,
} from './claims.ts'
export { asOwnJob, expectedClaims, type PublishPlan, type RunFacts } from './expected-claims.ts'
export { findPublishJob, innermost, type JobQuestion, type JobSearch, type ReadText } from './publish-job.ts'
export { realClaims } from './real-claims.ts'
export type { PublisherField, RegistryRules } from './registry-rules.ts'
export { RULED_REGISTRIES, rulesOf } from './rules/index.ts'
export { judge, type Obstacle, type Verdict } from './verdict.ts'
export { workflowInstead } from './workflow-instead.ts'
