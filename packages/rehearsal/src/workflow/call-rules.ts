// Rules between a calling job and the workflow that it calls, with the messages of GitHub's service
// (actions/runner, src/Sdk/WorkflowParser/Conversion: PermissionsHelper, WorkflowTemplateConverter).
import type { Job, Permissions, Workflow } from './model.ts'
import { DEFAULT_PERMISSIONS, type Excess, excessOf } from './permissions.ts'
import type { Problem } from './problems.ts'

/** A call to check: the calling job, its file, and the callee under the name of GitHub's messages. */
export interface Call {
  readonly caller: Workflow
  readonly job: Job
  readonly callee: Workflow
  readonly name: string
  /** What the calling job has; undefined when no file says anything up to here. */
  readonly granted: Permissions | undefined
}

/** Everything wrong with a call itself; the callee's own calls are calls of their own. */
export function callProblems(call: Call): readonly Problem[] {
  if (call.callee.call === undefined) {
    const message = `Error calling workflow '${call.name}'. workflow_call key is not defined in the referenced workflow.`
    return [{ ...placeOf(call, 'uses'), message }]
  }
  return [...inputProblems(call), ...secretProblems(call), ...permissionProblems(call)]
}

/** What a job of the callee has: its own block, else the callee's, else the grant. Undefined: nobody said anything. */
export function calledPermissions(call: Call, job: Job): Permissions | undefined {
  return job.permissions ?? call.callee.permissions ?? call.granted
}

function placeOf({ caller, job }: Call, key: string): { file: string; line: number } {
  return { file: caller.location.path, line: job.lines?.[key] ?? job.line }
}

function inputProblems(call: Call): readonly Problem[] {
  const declared = call.callee.call?.inputs ?? {}
  const values = call.job.values ?? call.job.with
  const problems: Problem[] = []
  for (const [name, input] of Object.entries(declared)) {
    const given = Object.keys(values).find((each) => sameName(each, name))
    if (given === undefined) {
      if (!input.required) continue
      problems.push({ ...placeOf(call, 'uses'), message: `Input ${name} is required, but not provided while calling.` })
    } else if (!fits(values[given], input.type)) {
      const message = `Unexpected value '${values[given]}' (input ${name} of the called workflow is a ${input.type})`
      problems.push({ ...placeOf(call, `with.${given}`), message })
    }
  }
  return [...problems, ...undeclared(call, 'input', 'with', Object.keys(values), Object.keys(declared))]
}

/** An expression's type is seen only when the run gets there. */
function fits(value: unknown, type: 'string' | 'boolean' | 'number'): boolean {
  return type === 'string' || typeof value === type || (typeof value === 'string' && value.includes('${{'))
}

function secretProblems(call: Call): readonly Problem[] {
  const { secrets } = call.job
  if (secrets === 'inherit') return []
  const declared = call.callee.call?.secrets ?? {}
  const missing = Object.entries(declared).filter(
    ([name, { required }]) => required && !Object.keys(secrets).some((each) => sameName(each, name)),
  )
  return [
    ...missing.map(([name]) => ({
      ...placeOf(call, 'uses'),
      message: `Secret ${name} is required, but not provided while calling.`,
    })),
    ...undeclared(call, 'secret', 'secrets', Object.keys(secrets), Object.keys(declared)),
  ]
}

function undeclared(call: Call, what: string, key: string, given: string[], declared: string[]): readonly Problem[] {
  return given
    .filter((name) => !declared.some((each) => sameName(each, name)))
    .map((name) => ({
      ...placeOf(call, `${key}.${name}`),
      message: `Invalid ${what}, ${name} is not defined in the referenced workflow.`,
    }))
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}

/** A callee may ask for what its caller has, never for more, be it in a job that would be skipped. */
function permissionProblems(call: Call): readonly Problem[] {
  const allowed = call.granted ?? DEFAULT_PERMISSIONS
  const requests = [
    { who: 'The workflow', permissions: call.callee.permissions },
    ...call.callee.jobs.map((job) => ({ who: `The nested job '${job.id}'`, permissions: job.permissions })),
  ]
  return requests.flatMap(({ who, permissions }) => {
    const excess = permissions === undefined ? [] : excessOf(permissions, allowed)
    if (excess.length === 0) return []
    const list = (access: 'requested' | 'allowed') => excess.map((each: Excess) => `${each.scope}: ${each[access]}`)
    const requesting = `is requesting '${list('requested').join(', ')}'`
    const message = `Error calling workflow '${call.name}'. ${who} ${requesting}, but is only allowed '${list('allowed').join(', ')}'.`
    return [{ file: call.caller.location.path, line: call.job.line, message }]
  })
}
