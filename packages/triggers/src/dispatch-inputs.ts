// Inputs of a dispatch that GitHub refuses.
import { mustBeGiven } from './dispatchable.ts'
import type { DispatchInput } from './model.ts'
import { quoted } from './ref-filters.ts'

/** What is wrong with the inputs given; without `complete` a missing one is not looked for. */
export function inputProblem(
  given: Readonly<Record<string, string>>,
  declared: Readonly<Record<string, DispatchInput>>,
  path: string,
  complete: boolean,
): string | undefined {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name))
  if (unknown.length > 0) {
    const known = Object.keys(declared)
    const has = known.length > 0 ? `it has ${quoted(known)}` : 'it declares none'
    return `${path} does not declare the input ${quoted(unknown)} (${has}), and GitHub refuses the dispatch. Declare it at the ref that is dispatched, or leave it out.`
  }
  const missing = Object.entries(declared).filter(([name, input]) => mustBeGiven(input) && !given[name])
  if (complete && missing.length > 0) {
    return `${path} requires the input ${quoted(missing.map(([name]) => name))}, which the dispatch does not give.`
  }
  return Object.entries(given)
    .map(([name, value]) => valueProblem(name, value, declared[name]))
    .find((problem) => problem !== undefined)
}

function valueProblem(name: string, value: string, input: DispatchInput | undefined): string | undefined {
  if (input?.type === 'choice' && !input.options?.includes(value)) {
    return `The input "${name}" cannot be "${value}": its options are ${quoted(input.options ?? [])}.`
  }
  if (input?.type === 'boolean' && !['true', 'false'].includes(value)) {
    return `The input "${name}" is a boolean and cannot be "${value}": give true or false.`
  }
  if (input?.type === 'number' && (value.trim() === '' || Number.isNaN(Number(value)))) {
    return `The input "${name}" is a number and cannot be "${value}".`
  }
  return undefined
}
