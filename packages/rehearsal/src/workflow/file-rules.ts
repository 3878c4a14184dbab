// Rules about one file that GitHub's service has and its published parser does not check.
import type { Concurrency, Job, Step, Workflow } from './model.ts'
import type { Problem } from './problems.ts'
import { isWorkflowPath, parseUses } from './uses.ts'

/** Everything wrong with a parsed workflow file that can be seen without any other file. */
export function fileProblems(workflow: Workflow): readonly Problem[] {
  const file = workflow.location.path
  const concurrencies = [workflow.concurrency, ...workflow.jobs.map((job) => job.concurrency)]
  return [
    ...concurrencies.flatMap((each) => concurrencyProblems(each, file)),
    ...workflow.jobs.flatMap((job) => [...callReferenceProblems(job, file), ...stepProblems(job.steps, file)]),
  ].sort((left, right) => left.line - right.line)
}

/** `queue: max` keeps every waiting run, `cancel-in-progress: true` keeps none: GitHub refuses both together. */
function concurrencyProblems(concurrency: Concurrency | undefined, file: string): readonly Problem[] {
  if (concurrency?.queue !== 'max' || concurrency.cancelInProgress !== 'true') return []
  return [{ file, line: concurrency.line, message: "'queue: max' cannot be used with 'cancel-in-progress: true'" }]
}

function callReferenceProblems(job: Job, file: string): readonly Problem[] {
  if (job.uses === undefined) return []
  const parsed = parseUses(job.uses)
  const line = job.lines?.['uses'] ?? job.line
  if (parsed.form === 'invalid') return [{ file, line, message: parsed.why }]
  if (parsed.form !== 'docker' && isWorkflowPath(parsed.path)) return []
  const message = `A called workflow is a YAML file directly in .github/workflows. Actual '${job.uses}'`
  return [{ file, line, message }]
}

/** Steps whose `uses:` no runner can resolve. */
export function stepProblems(steps: readonly Step[], file: string): readonly Problem[] {
  return steps.flatMap((step) => {
    const parsed = step.uses === undefined ? undefined : parseUses(step.uses)
    return parsed?.form === 'invalid' ? [{ file, line: step.line, message: parsed.why }] : []
  })
}
