// Inputs of a dispatch that GitHub refuses.
import { mustBeGiven } from './dispatchable.ts'
import type { DispatchInput } from './model.ts'
import { quoted } from './ref-filters.ts'

/** The first thing that is wrong with the inputs given; without `complete` a missing one is not looked for. */
export function inputProblem(
  given: Readonly<Record<string, string>>,
  declared: Readonly<Record<string, DispatchInput>>,
  path: string,
  complete: boolean,
): string | undefined {
  return inputProblems(given, declared, path, complete)[0]
}

/** Everything that is wrong with them, in the order in which a person wants to hear it. */
export function inputProblems(
  given: Readonly<Record<string, string>>,
  declared: Readonly<Record<string, DispatchInput>>,
  path: string,
  complete: boolean,
): string[] {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name))
  const missing = Object.entries(declared).filter(([name, input]) => mustBeGiven(input) && !given[name])
  return [
    ...(unknown.length > 0 ? [undeclared(unknown, Object.keys(declared), path)] : []),
    ...(complete && missing.length > 0
      ? [`${path} requires the input ${quoted(missing.map(([name]) => name))}, which the dispatch does not give.`]
      : []),
    ...Object.entries(given).flatMap(([name, value]) => valueProblem(name, value, declared[name]) ?? []),
  ]
}

function undeclared(names: readonly string[], known: readonly string[], path: string): string {
  const has = known.length > 0 ? `it has ${quoted(known)}` : 'it declares none'
  return `${path} does not declare the input ${quoted(names)} (${has}), and GitHub refuses the dispatch. Declare it at the ref that is dispatched, or leave it out.`
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
