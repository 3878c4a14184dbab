// A run's title: its `run-name`, with what its inputs or its payload say.
import type { WorkflowState } from './state.ts'

const PLACE = /\$\{\{ *(?:inputs|github\.event\.client_payload|github\.event\.inputs)\.([\w-]+) *\}\}/g

/** Undefined for a workflow without `run-name`. */
export function titleOf({ runName }: WorkflowState, values: Readonly<Record<string, unknown>>): string | undefined {
  return runName?.replace(PLACE, (_, name: string) => `${values[name] ?? ''}`)
}
