// Whether a workflow can be started by hand, with which command.
import { shellQuote } from '@plumbline/kernel'
import type { Dispatchable, DispatchInput, TriggerEvent, WorkflowSource } from './model.ts'
import { fileName, refOf } from './question.ts'
import { readTriggers } from './read-triggers.ts'

/** GitHub lists a workflow by its file on the default branch, and runs the version of the ref that is named. */
export function dispatchableOf(source: WorkflowSource, event: TriggerEvent): Dispatchable {
  const ref = refOf(event)
  const text = ref === undefined ? source.onDefaultBranch : source.atRef
  const where = ref === undefined ? 'on the default branch' : `at ${ref}`
  const missing = missingFile(source, text, where)
  if (missing !== undefined) return { possible: false, why: missing, inputs: {} }
  const triggers = readTriggers(source.path, text ?? '')
  const runName = triggers.runName === undefined ? {} : { runName: triggers.runName }
  const why = undeclared(triggers.problem?.message, triggers.events, source, where)
  if (why !== undefined) return { possible: false, why, inputs: {}, ...runName }
  return {
    possible: true,
    why: dispatchCommand(source.path, ref, triggers.inputs),
    inputs: triggers.inputs,
    ...runName,
  }
}

/** The command that starts it all the same, or what is missing for it. */
export function wayOut(dispatch: Dispatchable): string {
  return dispatch.possible
    ? `To start it now: \`${dispatch.why}\`.`
    : `It cannot be dispatched either: ${dispatch.why}.`
}

/** `gh workflow run publish.yml --ref v1.2.3`, with the inputs that must be given. */
export function dispatchCommand(
  path: string,
  ref: string | undefined,
  inputs: Readonly<Record<string, DispatchInput>>,
): string {
  const fields = Object.entries(inputs)
    .filter(([, input]) => mustBeGiven(input))
    .map(([name]) => ` -f ${shellQuote(name)}=…`)
  return `gh workflow run ${shellQuote(fileName(path))}${ref === undefined ? '' : ` --ref ${shellQuote(ref)}`}${fields.join('')}`
}

/** A required input without a default. */
export function mustBeGiven(input: DispatchInput): boolean {
  return input.required && input.default === undefined
}

function missingFile(source: WorkflowSource, text: string | undefined, where: string): string | undefined {
  if (source.state?.startsWith('disabled')) return `the workflow is ${source.state}: enable it first`
  if (source.onDefaultBranch === undefined) {
    return `${source.path} is not on the default branch, and GitHub dispatches only workflows that are there`
  }
  return text === undefined ? `${source.path} is not in the repository ${where}` : undefined
}

function undeclared(
  problem: string | undefined,
  events: Readonly<Record<string, unknown>>,
  source: WorkflowSource,
  where: string,
): string | undefined {
  if (problem !== undefined) return `${source.path} is not valid ${where}: ${problem}`
  if ('workflow_dispatch' in events) return undefined
  return `${source.path} has no \`on: workflow_dispatch\` ${where}`
}
