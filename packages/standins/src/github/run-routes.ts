// Workflow runs and their jobs.
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { empty, json, type ServiceResponse } from '../handler.ts'
import { notFound } from './answers.ts'
import { pageOf } from './pages.ts'
import { type GithubCall, type GithubRoute, idOf, stamp } from './routes.ts'
import { jobView, runView } from './run-view.ts'
import type { WorkflowRunState } from './state.ts'
import { workflowOf } from './workflow-routes.ts'

const ACTIONS = '/repos/{owner}/{repo}/actions'
/** Real time that a question about a followed run waits for news, in milliseconds. */
const PATIENCE = 20_000
/** The same for a conditional question about a list, below the time after which our client gives up. */
const LONG_PATIENCE = 45_000

const ROUTES: readonly GithubRoute[] = [
  {
    method: 'GET',
    path: `${ACTIONS}/runs`,
    needs: 'actions:read',
    handle: (call) => list(call, () => call.repository.runs),
  },
  { method: 'GET', path: `${ACTIONS}/workflows/{workflow_id}/runs`, needs: 'actions:read', handle: listOfWorkflow },
  { method: 'GET', path: `${ACTIONS}/runs/{run_id}`, needs: 'actions:read', handle: get },
  { method: 'GET', path: `${ACTIONS}/runs/{run_id}/jobs`, needs: 'actions:read', handle: jobs },
  {
    method: 'GET',
    path: `${ACTIONS}/runs/{run_id}/attempts/{attempt_number}/jobs`,
    needs: 'actions:read',
    handle: (call) => jobs(call, idOf(call.call, 'attempt_number')),
  },
  { method: 'GET', path: `${ACTIONS}/jobs/{job_id}/logs`, needs: 'actions:read', handle: jobLog },
]

export const runRoutes: readonly GithubRoute[] = ROUTES.map((route) => ({
  ...route,
  handle: (call) => {
    endDueRuns(call)
    return route.handle(call)
  },
}))

/** What was to end by now has ended, at the time that was set. */
function endDueRuns({ repository, state }: GithubCall): void {
  for (const run of repository.runs) {
    if (run.status === 'completed' || run.due === undefined || state.clock.now() < run.due.at) continue
    run.status = 'completed'
    run.conclusion = run.due.conclusion
    run.updatedAt = stamp(run.due.at)
  }
}

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
  if (run.followed && run.status !== 'completed' && call.grant.runId !== run.id)
    await newsOfAny([run], PATIENCE, call.call.signal)
  return json(200, await view(run, call))
}

/** Simulated time stands still while a run is really being executed: answers come when there is something to say. */
async function newsOfAny(
  runs: readonly WorkflowRunState[],
  patience: number,
  gone: AbortSignal | undefined,
): Promise<void> {
  const done = new AbortController()
  const stop = () => done.abort()
  for (const run of runs) run.watchers.add(stop)
  gone?.addEventListener('abort', stop, { once: true })
  await pause(patience, undefined, { signal: done.signal }).catch(() => undefined)
  for (const run of runs) run.watchers.delete(stop)
}

function listOfWorkflow(call: GithubCall): Promise<ServiceResponse> | ServiceResponse {
  const workflow = workflowOf(call)
  if (!workflow) return notFound()
  return list(call, () => call.repository.runs.filter((run) => run.path === workflow.path))
}

/**
 * With an ETag, and 304 without a body where a conditional request finds nothing new
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate).
 */
async function list(call: GithubCall, runs: () => readonly WorkflowRunState[]): Promise<ServiceResponse> {
  const known = call.call.headers['if-none-match']
  let page = pageNow(call, runs())
  const moving = page.items.filter((run) => run.followed && run.status !== 'completed' && call.grant.runId !== run.id)
  if (known === page.etag && moving.length > 0) {
    await newsOfAny(moving, LONG_PATIENCE, call.call.signal)
    page = pageNow(call, runs())
  }
  const headers = { ...page.headers, etag: page.etag }
  if (known === page.etag) return empty(304, headers)
  const views = await Promise.all(page.items.map((run) => view(run, call)))
  return json(200, { total_count: page.total, workflow_runs: views }, headers)
}

function pageNow(call: GithubCall, runs: readonly WorkflowRunState[]) {
  const wanted = runs.filter((run) => matches(run, call.call.query)).toReversed()
  const { items, headers } = pageOf(wanted, call.call, call.state.origin())
  const shown = items.map(({ id, attempt, status, conclusion, updatedAt }) => [
    id,
    attempt,
    status,
    conclusion,
    updatedAt,
  ])
  const digest = createHash('sha256').update(JSON.stringify([wanted.length, shown]))
  return { items, headers, total: wanted.length, etag: `W/"${digest.digest('hex')}"` }
}

function matches(run: WorkflowRunState, query: URLSearchParams): boolean {
  const same = (name: string, value: string) => !query.has(name) || query.get(name) === value
  const status = query.get('status')
  return (
    same('branch', run.headBranch) &&
    same('event', run.event) &&
    same('head_sha', run.sha) &&
    same('actor', run.actor) &&
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

/** The way to a job's log, which is there once the job has ended. */
function jobLog({ call, repository, state }: GithubCall): ServiceResponse {
  const log = repository.logs.get(idOf(call, 'job_id') ?? -1)
  if (log === undefined) return notFound()
  const blob = { contentType: 'text/plain; charset=utf-8', bytes: Buffer.from(log) }
  return empty(302, { location: state.addresses.offer(blob, 'job.log') })
}
