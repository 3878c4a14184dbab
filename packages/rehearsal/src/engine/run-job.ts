// Hands one job to the host: its name, environment, permissions, limits and contexts worked out.
import { coerceText, isList, isTruthy } from '../expressions/data.ts'
import type { ContextValue, ExpressionScope } from '../expressions/scope.ts'
import { evaluateText, evaluateValue } from '../expressions/text.ts'
import type { Job, Texts } from '../workflow/model.ts'
import { attemptOf, ended } from './attempts.ts'
import type { JobState } from './needs.ts'
import type { PlannedWorkflow } from './plan.ts'
import type { JobRequest } from './ports.ts'
import { jobIdentity, type Run } from './run.ts'

/** GitHub's limit for a job that states none. */
const DEFAULT_TIMEOUT_MINUTES = 360

export interface JobPlace {
  readonly run: Run
  readonly planned: PlannedWorkflow
  readonly job: Job
  readonly path: string
  readonly name: string
  /** github, needs, inputs, matrix, strategy, vars, secrets. */
  readonly contexts: Readonly<Record<string, ContextValue>>
}

/** A job whose own expressions are all computed. */
export interface PreparedJob {
  readonly request: JobRequest
  /** `continue-on-error`: jobs behind it see a failure as a success. */
  readonly tolerant: boolean
}

/** Computes what the job itself says. Throws when an expression fails: then the job fails before its first step. */
export function prepareJob(place: JobPlace): PreparedJob {
  return { request: jobRequest(place), tolerant: isTolerant(place) }
}

/** Runs a job of steps; the state is what jobs behind it see. */
export async function runPreparedJob(run: Run, { request, tolerant }: PreparedJob): Promise<JobState> {
  const { path, name } = request
  const { runId, report, host } = run.options
  report({ kind: 'job-started', runId, path, name })
  const started = run.now()
  const result = await host.runJob(request)
  report({ kind: 'job-ended', runId, path, result, milliseconds: run.now() - started })
  const tolerated = tolerant && result.conclusion === 'failure'
  const state = { result: tolerated ? ('success' as const) : result.conclusion, outputs: result.outputs }
  return ended(run, path, { result, state })
}

function isTolerant({ job, contexts }: JobPlace): boolean {
  const text = job.continueOnError
  if (text === undefined) return false
  const value = evaluateValue(text, { contexts, status: 'success' })
  return value === 'true' || (typeof value !== 'string' && isTruthy(value))
}

function jobRequest(place: JobPlace): JobRequest {
  const { run, planned, job, path, name } = place
  const { workflow } = planned
  const contexts = jobContexts(place)
  const scope: ExpressionScope = { contexts, status: 'success' }
  const environment = job.environment === undefined ? '' : evaluateText(job.environment, scope)
  const timeout = job.timeoutMinutes === undefined ? DEFAULT_TIMEOUT_MINUTES : evaluateText(job.timeoutMinutes, scope)
  return {
    runId: run.options.runId,
    attempt: attemptOf(run),
    path,
    name,
    job: { ...job, runsOn: runsOnOf(job, scope), defaults: { ...workflow.defaults, ...job.defaults } },
    file: workflow.location,
    entry: run.entry,
    permissions: planned.permissions.get(job.id) ?? {},
    environment: environment === '' ? undefined : environment,
    contexts,
    timeoutMinutes: Number(timeout),
    report: run.options.report,
  }
}

/** All that the job's own expressions may see; the host adds what the runner knows (steps, runner, job.status, tokens). */
function jobContexts({ run, planned, job, contexts }: JobPlace): JobRequest['contexts'] {
  const { location, env } = planned.workflow
  const github = { ...run.github, job: job.id }
  const base = { ...contexts, github, job: jobIdentity(location) }
  const scope: ExpressionScope = { contexts: base, status: 'success' }
  return { ...base, env: { ...evaluateTexts(env, scope), ...evaluateTexts(job.env, scope) } }
}

function evaluateTexts(texts: Texts, scope: ExpressionScope): Texts {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, evaluateText(text, scope)]))
}

function runsOnOf(job: Job, scope: ExpressionScope): string {
  const value = evaluateValue(job.runsOn, scope)
  return isList(value) ? value.map(coerceText).join(', ') : coerceText(value)
}
