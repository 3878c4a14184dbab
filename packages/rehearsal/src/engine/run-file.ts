// Runs the jobs of one workflow file, one after another: in file order, as soon as what they need is done.
import { evaluateCondition } from '../expressions/condition.ts'
import type { ContextValue, ExpressionScope } from '../expressions/scope.ts'
import { evaluateText } from '../expressions/text.ts'
import type { Job } from '../workflow/model.ts'
import { keep } from './attempts.ts'
import { callInputs } from './inputs.ts'
import { combineStates, type JobState, needsContext, type Status, statusOf, whySkipped } from './needs.ts'
import type { PlannedWorkflow } from './plan.ts'
import type { Run } from './run.ts'
import { prepareJob, runPreparedJob } from './run-job.ts'
import { type ComputedStrategy, computeStrategy, strategyContext } from './strategy.ts'
import { cancel, failBeforeStart, skip, skipForeign } from './without-running.ts'

type Mapping = Readonly<Record<string, ContextValue>>

/** One file at one place in the run. */
export interface FileFrame {
  readonly planned: PlannedWorkflow
  /** Ids of the calling jobs, each with a `/` behind it; empty for the entry file. */
  readonly prefix: string
  /** Names of the calling jobs, each with ` / ` behind it. */
  readonly namePrefix: string
  readonly inputs: Mapping
  readonly secrets: Readonly<Record<string, string>>
  /** Every job is decided in this attempt: the call depends on a job that is. */
  readonly fresh: boolean
}

/** The states of all jobs of the file, by id. */
export async function runFile(run: Run, frame: FileFrame): Promise<ReadonlyMap<string, JobState>> {
  const { jobs } = frame.planned.workflow
  const states = new Map<string, JobState>()
  while (states.size < jobs.length) {
    const next = jobs.find((job) => !states.has(job.id) && job.needs.every((id) => states.has(id)))
    // The parser refuses cycles and unknown needs, so that there is always a next one.
    if (next === undefined) throw new Error(`no job of ${frame.planned.workflow.location.path} can run next`)
    states.set(next.id, await runJob(run, frame, next, states))
  }
  return states
}

/** The values of a file's `workflow_call` outputs, given its jobs. */
export function fileOutputs(
  run: Run,
  frame: FileFrame,
  states: ReadonlyMap<string, JobState>,
): Readonly<Record<string, string>> {
  const jobs = needsContext(states, states.keys())
  const scope: ExpressionScope = { contexts: { ...fileContexts(run, frame), jobs }, status: 'success' }
  const declared = Object.entries(frame.planned.workflow.call?.outputs ?? {})
  return Object.fromEntries(declared.map(([name, text]) => [name, evaluateText(text, scope)]))
}

function fileContexts(run: Run, frame: FileFrame): Mapping {
  return { github: run.github, inputs: frame.inputs, vars: run.options.vars ?? {} }
}

async function runJob(run: Run, frame: FileFrame, job: Job, states: ReadonlyMap<string, JobState>): Promise<JobState> {
  const path = frame.prefix + job.id
  const status = statusOf(job, frame.planned.workflow.jobs, states)
  const contexts = { ...fileContexts(run, frame), needs: needsContext(states, job.needs) }
  const scope: ExpressionScope = { contexts, status }
  const fresh = frame.fresh || job.needs.some((id) => states.get(id)?.fresh)
  const kept = fresh ? undefined : keepSkipped(run, path)
  if (kept !== undefined) return kept
  const strategy = attempt(run, path, () => {
    if (!evaluateCondition(job.if, scope)) return skip(run, path, whySkipped(job, states, status))
    const foreign = frame.planned.foreignCalls.get(job.id)
    if (foreign !== undefined) return skipForeign(run, path, foreign)
    return computeStrategy(job, scope)
  })
  if ('result' in strategy) return strategy
  return runCombinations({ run, frame, job, contexts, status, path, fresh }, strategy)
}

/** A job that was skipped as a whole, without its combinations or the jobs that it calls. */
function keepSkipped(run: Run, path: string): JobState | undefined {
  return run.options.earlier?.[path]?.why === undefined ? undefined : keep(run, path)
}

/** What `work` gives, or the state of a job whose expressions fail in it. */
function attempt<T>(run: Run, path: string, work: () => T): T | JobState {
  try {
    return work()
  } catch (error) {
    return failBeforeStart(run, path, error)
  }
}

interface Place {
  readonly run: Run
  readonly frame: FileFrame
  readonly job: Job
  readonly contexts: Mapping
  readonly status: Status
  readonly path: string
  /** Nothing of it is kept from an earlier attempt. */
  readonly fresh: boolean
}

async function runCombinations(place: Place, strategy: ComputedStrategy): Promise<JobState> {
  const done: JobState[] = []
  for (const [index, combination] of strategy.combinations.entries()) {
    const label = combination === undefined || combination.label === '' ? '' : ` (${combination.label})`
    const kept = place.fresh || place.job.uses !== undefined ? undefined : keep(place.run, place.path + label)
    if (kept !== undefined) {
      done.push(kept)
      continue
    }
    if (strategy.failFast && done.some(({ result }) => result === 'failure')) {
      done.push(cancel(place.run, place.path + label))
      continue
    }
    const own = { matrix: combination?.matrix ?? null, strategy: strategyContext(strategy, index) }
    const contexts = { ...place.contexts, ...own }
    done.push(await runCombination({ ...place, contexts, path: place.path + label }, label))
  }
  return combineStates(done)
}

function scopeOf({ contexts, status }: Place): ExpressionScope {
  return { contexts, status }
}

async function runCombination(place: Place, label: string): Promise<JobState> {
  const { run, frame, job, path } = place
  const nameOf = () => frame.namePrefix + displayName(job, label, scopeOf(place))
  if (job.uses !== undefined) {
    const called = attempt(run, path, () => calledFrame(place, nameOf()))
    return 'result' in called ? called : runCall(run, called, path)
  }
  const contexts = { ...place.contexts, secrets: frame.secrets }
  const prepared = attempt(run, path, () =>
    prepareJob({ run, planned: frame.planned, job, path, name: nameOf(), contexts }),
  )
  return 'result' in prepared ? prepared : runPreparedJob(run, prepared)
}

/** A name with an expression is taken as it comes out; any other gets the matrix values behind it. */
function displayName(job: Job, label: string, scope: ExpressionScope): string {
  const name = job.name === undefined || job.name === '' ? job.id : job.name
  return name.includes('${{') ? evaluateText(name, scope) : name + label
}

function calledFrame(place: Place, name: string): FileFrame {
  const { run, frame, job } = place
  const planned = frame.planned.calls.get(job.id)
  if (planned === undefined) throw new Error(`the plan has no callee for ${place.path}`)
  const caller: ExpressionScope = { contexts: { ...place.contexts, secrets: frame.secrets }, status: place.status }
  const callee: ExpressionScope = { contexts: fileContexts(run, { ...frame, inputs: {} }), status: 'success' }
  return {
    planned,
    prefix: `${place.path}/`,
    namePrefix: `${name} / `,
    inputs: callInputs(job, planned.workflow, caller, callee),
    secrets: callSecrets(job, frame.secrets, caller),
    fresh: place.fresh,
  }
}

async function runCall(run: Run, called: FileFrame, path: string): Promise<JobState> {
  const states = await runFile(run, called)
  const { result, fresh } = combineStates([...states.values()])
  return attempt(run, path, () => ({ result, fresh, outputs: fileOutputs(run, called, states) }))
}

function callSecrets(job: Job, own: Readonly<Record<string, string>>, scope: ExpressionScope): typeof own {
  if (job.secrets === 'inherit') return own
  return Object.fromEntries(Object.entries(job.secrets).map(([name, text]) => [name, evaluateText(text, scope)]))
}
