// Workflow runs and their jobs (https://docs.github.com/rest/actions/workflow-runs, …/workflow-jobs).
import { allPages, type GithubClient, repoPath } from './client.ts'
import { GithubFailure } from './failure.ts'

export interface WorkflowRun {
  readonly id: number
  readonly html_url: string
  /** queued, in_progress, completed, requested, waiting, pending. */
  readonly status: string | null
  /** success, failure, neutral, cancelled, skipped, timed_out, action_required, stale, startup_failure. */
  readonly conclusion: string | null
  /** The workflow's file; GitHub has been seen to add `@ref`. */
  readonly path: string
  readonly run_attempt?: number
  readonly event: string
  /** The branch or tag name that the run was started at. */
  readonly head_branch: string | null
  readonly head_sha: string
  /** Where the commit lies: another repository for a pull request from a fork. */
  readonly head_repository: { readonly full_name: string } | null
  readonly display_title: string
  /** Who started it, with whose token. */
  readonly actor?: { readonly login: string; readonly type?: string } | null
  readonly created_at: string
  readonly run_started_at?: string
  readonly updated_at: string
}

export interface RunJob {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  readonly html_url: string | null
  readonly steps?: readonly RunStep[]
}

export interface RunStep {
  readonly name: string
  readonly number: number
  readonly conclusion: string | null
  readonly started_at?: string | null
  readonly completed_at?: string | null
}

/** Where a run failed. */
export interface FailedPlace {
  readonly job: RunJob
  /** The step's name; empty where no step is known to have failed. */
  readonly step: string
  /** The same with its times, for the log. */
  readonly failedStep?: RunStep
}

/** The run as it is now. */
export async function readRun(client: GithubClient, repository: string, runId: number): Promise<WorkflowRun> {
  return (await client.request<WorkflowRun>({ method: 'GET', url: repoPath(repository, `actions/runs/${runId}`) })).data
}

export interface RunsPage {
  readonly runs: readonly WorkflowRun[]
  readonly more: boolean
  /** To ask again with: the answer is then `unchanged` where it would be the same. */
  readonly etag: string | undefined
}

/** One page (100) of a repository's runs, newest first, by GitHub's filters. Throws GithubFailure. */
export async function repositoryRuns(
  client: GithubClient,
  repository: string,
  query: Readonly<Record<string, string>>,
  { page = 1, etag }: { readonly page?: number; readonly etag?: string | undefined } = {},
): Promise<RunsPage | 'unchanged'> {
  const { status, data, headers } = await client.request<
    { readonly workflow_runs: readonly WorkflowRun[] } | undefined
  >({
    method: 'GET',
    url: repoPath(repository, 'actions/runs'),
    query: { ...query, per_page: 100, ...(page > 1 ? { page } : {}) },
    ...(etag === undefined ? {} : { etag }),
  })
  if (status === 304) return 'unchanged'
  const found = headers['etag']
  return {
    runs: data?.workflow_runs ?? [],
    more: /rel="next"/.test(String(headers['link'] ?? '')),
    etag: found === undefined ? undefined : String(found),
  }
}

/** Every run of a repository that the filters leave, newest first; GitHub shows at most 1,000. Throws GithubFailure. */
export async function allRuns(client: GithubClient, repository: string, query: Readonly<Record<string, string>>) {
  const runs: WorkflowRun[] = []
  for (let page = 1; page <= 10; page += 1) {
    const found = await repositoryRuns(client, repository, query, { page })
    if (found === 'unchanged') break
    runs.push(...found.runs)
    if (!found.more) break
  }
  return runs
}

/**
 * The newest runs of a workflow that were started at a branch or tag (its short name), newest first, at most `most`;
 * `cut` when there are more. None where GitHub knows no such workflow. Throws GithubFailure.
 */
export async function runsAt(client: GithubClient, repository: string, workflow: string, name: string, most: number) {
  const url = repoPath(repository, `actions/workflows/${encodeURIComponent(workflow)}/runs`)
  const runs: WorkflowRun[] = []
  for (let page = 1; ; page += 1) {
    const { data, headers } = await runsPage(client, url, { branch: name, per_page: 100, page })
    runs.push(...data.workflow_runs.filter((run) => run.head_branch === name))
    const more = /rel="next"/.test(String(headers['link'] ?? ''))
    if (!more || runs.length >= most) return { runs: runs.slice(0, most), cut: more || runs.length > most }
  }
}

async function runsPage(client: GithubClient, url: string, query: Readonly<Record<string, string | number>>) {
  type Page = { readonly workflow_runs: readonly WorkflowRun[] }
  try {
    return await client.request<Page>({ method: 'GET', url, query })
  } catch (error) {
    if (!(error instanceof GithubFailure) || error.status !== 404) throw error
    return { data: { workflow_runs: [] }, headers: {} as Readonly<Record<string, string | number | undefined>> }
  }
}

/** The jobs of a run's latest attempt, or of the attempt that is named. */
export function runJobs(client: GithubClient, repository: string, runId: number, attempt?: number): Promise<RunJob[]> {
  const which = attempt === undefined ? `${runId}` : `${runId}/attempts/${attempt}`
  const url = repoPath(repository, `actions/runs/${which}/jobs`)
  return allPages<RunJob, { readonly jobs: readonly RunJob[] }>(client, url, {}, (data) => data.jobs)
}

/** The first job that did not end well, and its first such step; undefined when every job did. */
export function failedPlace(jobs: readonly RunJob[]): FailedPlace | undefined {
  return failedPlaces(jobs)[0]
}

/** Every job that did not end well, each with its first such step, in their order. */
export function failedPlaces(jobs: readonly RunJob[]): FailedPlace[] {
  return jobs.flatMap((job) => {
    if (!failed(job.conclusion)) return []
    const failedStep = job.steps?.find((step) => failed(step.conclusion))
    return [{ job, step: failedStep?.name ?? '', ...(failedStep ? { failedStep } : {}) }]
  })
}

function failed(conclusion: string | null): boolean {
  return conclusion !== null && !['success', 'skipped', 'neutral'].includes(conclusion)
}
