// The `inputs` context: what a call passes, what a dispatch passes, and the defaults, with their declared types.
import { PlumblineError } from '@plumbline/kernel'
import { coerceText } from '../expressions/data.ts'
import type { ContextValue, ExpressionScope } from '../expressions/scope.ts'
import { evaluateValue } from '../expressions/text.ts'
import type { CallInput, Job, Workflow } from '../workflow/model.ts'

type Inputs = Readonly<Record<string, ContextValue>>

const EMPTY: Readonly<Record<string, ContextValue>> = { boolean: false, number: 0 }

/**
 * The inputs of a called workflow. `caller` is where the values of `with` are evaluated, `callee` where defaults are.
 * Throws `expression-failed` for a value of the wrong type: GitHub turns no text into a boolean here.
 */
export function callInputs(job: Job, workflow: Workflow, caller: ExpressionScope, callee: ExpressionScope): Inputs {
  const given = new Map(Object.entries(job.values ?? job.with).map(([name, value]) => [name.toLowerCase(), value]))
  const declared = Object.entries(workflow.call?.inputs ?? {})
  return Object.fromEntries(
    declared.map(([name, input]) => {
      const value = given.get(name.toLowerCase())
      if (value === undefined) return [name, defaultOf(name, input, callee)]
      return [name, typed(name, input.type, typeof value === 'string' ? evaluateValue(value, caller) : value)]
    }),
  )
}

function defaultOf(name: string, input: CallInput, scope: ExpressionScope): ContextValue {
  if (input.default === undefined) return EMPTY[input.type] ?? ''
  if (input.default.includes('${{')) return typed(name, input.type, evaluateValue(input.default, scope))
  return fromText(input.type, input.default)
}

function typed(name: string, type: CallInput['type'], value: ContextValue): ContextValue {
  if (type === 'string') return coerceText(value)
  if (typeof value === type) return value
  const what = `Unexpected value '${coerceText(value)}' for input "${name}", which is a ${type}.`
  const next = `Pass it as a ${type}, for example with fromJSON(…): outputs and env values are always texts.`
  throw new PlumblineError('expression-failed', { what, next })
}

function fromText(type: string, text: string): ContextValue {
  if (type === 'boolean') return text === 'true'
  return type === 'number' ? Number(text) : text
}

interface DispatchInput {
  readonly type?: string
  readonly required?: boolean
  readonly default?: string | number | boolean
  readonly options?: readonly string[]
}

/**
 * The inputs of a dispatched workflow, typed by their declaration.
 * Throws `workflow-invalid` for what GitHub's dispatch API answers with 422, with its words.
 */
export function dispatchInputs(workflow: Workflow, given: Readonly<Record<string, string>>): Inputs {
  const settings = workflow.on['workflow_dispatch'] as { inputs?: Record<string, DispatchInput | null> } | null
  const declared = settings?.inputs ?? {}
  const unexpected = Object.keys(given).filter((name) => !(name in declared))
  if (unexpected.length > 0) throw refused(workflow, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, spec]) => [name, dispatched(workflow, name, spec ?? {}, given[name])]),
  )
}

function dispatched(workflow: Workflow, name: string, spec: DispatchInput, given: string | undefined): ContextValue {
  const type = spec.type ?? 'string'
  if (given === undefined || given === '') {
    if (spec.default !== undefined) return fromText(type, String(spec.default))
    if (spec.required === true) throw refused(workflow, `Required input '${name}' not provided`)
    return EMPTY[type] ?? (type === 'choice' ? (spec.options?.[0] ?? '') : '')
  }
  if (type === 'choice' && !spec.options?.includes(given)) {
    throw refused(workflow, `Provided value '${given}' for input '${name}' not in the list of allowed values`)
  }
  return fromText(type, given)
}

function refused(workflow: Workflow, message: string): PlumblineError {
  const { path } = workflow.location
  const means = 'GitHub refuses such a dispatch (422): no run is made.'
  return new PlumblineError('workflow-invalid', { what: `${message} (${path}).`, means, file: path })
}
