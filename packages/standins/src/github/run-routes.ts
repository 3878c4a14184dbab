// Workflow runs and their jobs.
import { setTimeout as pause } from 'node:timers/promises'
import { json, type ServiceResponse } from '../handler.ts'
import { notFound } from './answers.ts'
import { pageOf } from './pages.ts'
import { type GithubCall, type GithubRoute, idOf } from './routes.ts'
import { jobView, runView } from './run-view.ts'
import type { WorkflowRunState } from './state.ts'
import { workflowOf } from './workflow-routes.ts'

const ACTIONS = '/repos/{owner}/{repo}/actions'
/** Real time that a question about a followed run waits for news, in milliseconds. */
const PATIENCE = 20_000

export const runRoutes: readonly GithubRoute[] = [
  { method: 'GET', path: `${ACTIONS}/runs`, needs: 'actions:read', handle: (call) => list(call, call.repository.runs) },
  { method: 'GET', path: `${ACTIONS}/workflows/{workflow_id}/runs`, needs: 'actions:read', handle: listOfWorkflow },
  { method: 'GET', path: `${ACTIONS}/runs/{run_id}`, needs: 'actions:read', handle: get },
  { method: 'GET', path: `${ACTIONS}/runs/{run_id}/jobs`, needs: 'actions:read', handle: jobs },
  {
    method: 'GET',
    path: `${ACTIONS}/runs/{run_id}/attempts/{attempt_number}/jobs`,
    needs: 'actions:read',
    handle: (call) => jobs(call, idOf(call.call, 'attempt_number')),
  },
]

export function runOf({ call, repository }: GithubCall): WorkflowRunState | undefined {
  const id = idOf(call, 'run_id')
  return repository.runs.find((run) => run.id === id)
}

async function view(run: WorkflowRunState, { repository, state }: GithubCall) {
  return runView(run, repository, await repository.source.commit(run.sha), state.origin())
}

async function get(call: GithubCall): Promise<ServiceResponse> {
  const run = runOf(call)
  if (!run) return notFound()
  // A job that asks for its own run would wait for itself.
  if (run.followed && run.status !== 'completed' && call.grant.runId !== run.id) await news(run, call.call.signal)
  return json(200, await view(run, call))
}

/** Simulated time stands still while a run is really being executed: answers come when there is something to say. */
async function news(run: WorkflowRunState, gone: AbortSignal | undefined): Promise<void> {
  const done = new AbortController()
  const stop = () => done.abort()
  run.watchers.add(stop)
  gone?.addEventListener('abort', stop, { once: true })
  await pause(PATIENCE, undefined, { signal: done.signal }).catch(() => undefined)
  run.watchers.delete(stop)
}

function listOfWorkflow(call: GithubCall): Promise<ServiceResponse> | ServiceResponse {
  const workflow = workflowOf(call)
  if (!workflow) return notFound()
  return list(
    call,
    call.repository.runs.filter((run) => run.path === workflow.path),
  )
}

async function list(call: GithubCall, runs: readonly WorkflowRunState[]): Promise<ServiceResponse> {
  const wanted = runs.filter((run) => matches(run, call.call.query)).toReversed()
  const { items, headers } = pageOf(wanted, call.call, call.state.origin())
  const views = await Promise.all(items.map((run) => view(run, call)))
  return json(200, { total_count: wanted.length, workflow_runs: views }, headers)
}

function matches(run: WorkflowRunState, query: URLSearchParams): boolean {
  const same = (name: string, value: string) => !query.has(name) || query.get(name) === value
  const status = query.get('status')
  return (
    same('branch', run.headBranch) &&
    same('event', run.event) &&
    same('head_sha', run.sha) &&
    same('actor', 'github-actions[bot]') &&
    same('check_suite_id', `${run.id}`) &&
    (status === null || run.status === status || run.conclusion === status) &&
    inRange(run.createdAt, query.get('created'))
  )
}

/** `>=T`, `<=T`, `>T`, `<T`, `A..B` or a day. */
function inRange(time: string, range: string | null): boolean {
  if (range === null) return true
  const between = /^(.+)\.\.(.+)$/.exec(range)
  if (between) return inRange(time, `>=${between[1]}`) && inRange(time, `<=${between[2]}`)
  const [, sign = '', text = ''] = /^([<>]=?)?(.+)$/.exec(range) ?? []
  if (sign === '') return time.startsWith(text.replace('*', ''))
  const difference = Date.parse(time) - Date.parse(text)
  return sign.startsWith('>')
    ? difference > 0 || (difference === 0 && sign === '>=')
    : difference < 0 || (difference === 0 && sign === '<=')
}

/** Those of the latest attempt (`filter=latest`, the default), of all, or of one attempt. */
function jobs(call: GithubCall, attempt?: number): ServiceResponse {
  const run = runOf(call)
  if (!run) return notFound()
  const all = call.call.query.get('filter') === 'all'
  const found = run.jobs.filter((job) => all || job.attempt === (attempt ?? run.attempt))
  const { items, headers } = pageOf(found, call.call, call.state.origin())
  const views = items.map((job) => jobView(job, run, call.state.origin()))
  return json(200, { total_count: found.length, jobs: views }, headers)
}
