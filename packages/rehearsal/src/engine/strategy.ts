// A job's strategy, computed: its combinations and how they follow each other.
import { isList, isMapping } from '../expressions/data.ts'
import type { ContextValue, ExpressionScope } from '../expressions/scope.ts'
import { evaluateText, evaluateValue } from '../expressions/text.ts'
import type { Job } from '../workflow/model.ts'
import { type Combination, expandMatrix } from './matrix.ts'

export interface ComputedStrategy {
  /** One entry that is undefined for a job without a matrix. */
  readonly combinations: readonly (Combination | undefined)[]
  readonly failFast: boolean
  readonly maxParallel: number
}

/** Throws `expression-failed` for a matrix that GitHub refuses at run time. */
export function computeStrategy(job: Job, scope: ExpressionScope): ComputedStrategy {
  const combinations = combinationsOf(job, scope)
  return {
    combinations,
    failFast: evaluateText(job.strategy?.failFast ?? 'true', scope) === 'true',
    maxParallel: Number(evaluateText(job.strategy?.maxParallel ?? `${combinations.length}`, scope)),
  }
}

/** The `strategy` context of one of the combinations. */
export function strategyContext({ combinations, failFast, maxParallel }: ComputedStrategy, index: number) {
  return { 'fail-fast': failFast, 'job-index': index, 'job-total': combinations.length, 'max-parallel': maxParallel }
}

function combinationsOf(job: Job, scope: ExpressionScope): readonly (Combination | undefined)[] {
  if (job.strategy === undefined) return [undefined]
  const matrix = evaluateData(job.strategy.matrix as ContextValue, scope)
  return isMapping(matrix) && Object.keys(matrix).length === 0 ? [undefined] : expandMatrix(matrix)
}

/** Data with every text that is an expression replaced by its value. */
function evaluateData(value: ContextValue, scope: ExpressionScope): ContextValue {
  if (typeof value === 'string') return evaluateValue(value, scope)
  if (isList(value)) return value.map((each) => evaluateData(each, scope))
  if (!isMapping(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, evaluateData(each, scope)]))
}
