// How a registry compares the claims of one job: some compare the job's file otherwise where it lies in another repository.
import { type ClaimName, type Comparison, workflowRepository } from './claims.ts'
import type { RegistryRules } from './registry-rules.ts'

/** The comparisons for a job with these claims; nothing is compared by a registry without rules. */
export function comparisonsOf(
  rules: RegistryRules | undefined,
  repository: string,
  jobWorkflowRef: string,
): Readonly<Partial<Record<ClaimName, Comparison>>> {
  const callee = workflowRepository(jobWorkflowRef)
  const foreign = callee !== '' && callee.toLowerCase() !== repository.toLowerCase()
  return { ...rules?.compared, ...(foreign ? rules?.comparedElsewhere : {}) }
}
