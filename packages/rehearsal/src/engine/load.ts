// From an entry file to a plan: reads the callees of every level and applies every rule before anything starts.
import { PlumblineError } from '@plumbline/kernel'
import { type Call, calledPermissions, callProblems } from '../workflow/call-rules.ts'
import type { FileLocation, Job, Permissions, Workflow } from '../workflow/model.ts'
import { DEFAULT_PERMISSIONS } from '../workflow/permissions.ts'
import { type Problem, problemsOf, problemText, refuseProblems } from '../workflow/problems.ts'
import { parseWorkflowFile } from '../workflow/read-workflow.ts'
import { emptyReferences } from '../workflow/references.ts'
import { type FileSource, type ResolvedUses, resolveUses } from '../workflow/uses.ts'
import type { PlannedWorkflow, RunPlan } from './plan.ts'

/** Levels of a run, the entry file included (GitHub's limit on github.com). */
const MAX_LEVELS = 10

export interface LoadOptions {
  readonly source: FileSource
  /** The file that the event starts, read at `commit`. */
  readonly entry: FileLocation
}

interface Loading {
  readonly source: FileSource
  readonly problems: Problem[]
  readonly warnings: Problem[]
  readonly files: Map<string, Workflow | undefined>
}

/**
 * The plan of a run. Throws `workflow-missing` when the entry file is not there, and `workflow-invalid` with every
 * problem of every file when GitHub would not start the run.
 */
export async function loadRun({ source, entry }: LoadOptions): Promise<RunPlan> {
  const loading: Loading = { source, problems: [], warnings: [], files: new Map() }
  const file = source.read(entry.repository, entry.path, entry.commit)
  if (file === undefined) {
    const what = `"${entry.path}" is not in ${entry.repository} at ${entry.ref} (${entry.commit}).`
    throw new PlumblineError('workflow-missing', { what, file: entry.path })
  }
  const workflow = parseWorkflowFile(file.text, entry)
  const granted = (job: Job) => job.permissions ?? workflow.permissions
  const planned = planWorkflow(loading, workflow, granted, 1)
  refuseProblems(distinct(loading.problems))
  return { ...planned, entry, warnings: distinct(loading.warnings) }
}

/** `granted` is what each job has, or undefined while no file on the way down says anything. */
function planWorkflow(
  loading: Loading,
  workflow: Workflow,
  granted: (job: Job) => Permissions | undefined,
  level: number,
): PlannedWorkflow {
  const calls = new Map<string, PlannedWorkflow>()
  const foreignCalls = new Map<string, string>()
  for (const job of workflow.jobs.filter((each) => each.uses !== undefined)) {
    const target = resolveUses(job.uses ?? '', workflow.location, loading.source)
    if (target.kind === 'external') foreignCalls.set(job.id, job.uses ?? '')
    if (target.kind !== 'workflow') continue
    const called = planCall(loading, { caller: workflow, job, granted: granted(job) }, target, level)
    if (called !== undefined) calls.set(job.id, called)
  }
  const outputsOf = (job: Job) => {
    if (job.uses === undefined) return Object.keys(job.outputs)
    const callee = calls.get(job.id)?.workflow.call
    return callee === undefined ? undefined : Object.keys(callee.outputs)
  }
  loading.warnings.push(...emptyReferences(workflow, outputsOf))
  const permissions = new Map(workflow.jobs.map((job) => [job.id, granted(job) ?? DEFAULT_PERMISSIONS]))
  return { workflow, calls, foreignCalls, permissions }
}

type WorkflowTarget = Extract<ResolvedUses, { kind: 'workflow' }>

function planCall(
  loading: Loading,
  { caller, job, granted }: Pick<Call, 'caller' | 'job' | 'granted'>,
  target: WorkflowTarget,
  level: number,
): PlannedWorkflow | undefined {
  const place = { file: caller.location.path, line: job.lines?.['uses'] ?? job.line }
  const refuse = (message: string) => void loading.problems.push({ ...place, message })
  if (level >= MAX_LEVELS) return refuse(`Nested reusable workflow depth exceeded ${MAX_LEVELS}.`) as undefined
  const callee = readCallee(loading, target, caller.location, () =>
    refuse(`Error calling workflow '${target.name}'. The workflow was not found.`),
  )
  if (callee === undefined) return undefined
  const call: Call = { caller, job, callee, name: target.name, granted }
  loading.problems.push(...callProblems(call))
  return planWorkflow(loading, callee, (each) => calledPermissions(call, each), level + 1)
}

/** The parsed callee; its own problems are collected once, however often it is called. */
function readCallee(
  loading: Loading,
  { repository, path, ref }: WorkflowTarget,
  containing: FileLocation,
  missing: () => void,
): Workflow | undefined {
  const own = repository === containing.repository && ref === containing.commit
  const key = `${repository}/${path}@${own ? `${containing.ref}:` : ''}${ref}`
  if (loading.files.has(key)) return loading.files.get(key)
  const file = loading.source.read(repository, path, ref)
  if (file === undefined) missing()
  const location = { repository, path, ref: own ? containing.ref : ref, commit: file?.commit ?? ref }
  const workflow = file === undefined ? undefined : collect(loading, () => parseWorkflowFile(file.text, location))
  // A missing file is told at every call of it.
  if (file !== undefined) loading.files.set(key, workflow)
  return workflow
}

function collect<T>(loading: Loading, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    const problems = problemsOf(error)
    if (problems.length === 0) throw error
    loading.problems.push(...problems)
    return undefined
  }
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [problemText(each), each])).values()]
}
