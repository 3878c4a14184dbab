// How GitHub shows a workflow run and its jobs.

import { ACTIONS_BOT } from '../jobs.ts'
import type { Commit } from './git-source.ts'
import { botView, nodeId, repositoryView, userView } from './repository-view.ts'
import type { JobState, RepositoryState, WorkflowRunState } from './state.ts'

export function runPage(run: WorkflowRunState): string {
  return `https://github.com/${run.repository}/actions/runs/${run.id}`
}

/** `workflow-run`. */
export function runView(
  run: WorkflowRunState,
  repository: RepositoryState,
  commit: Commit | undefined,
  origin: string,
) {
  const url = `${origin}/repos/${run.repository}/actions/runs/${run.id}`
  const workflow = repository.workflows.find(({ path }) => path === run.path)
  return {
    id: run.id,
    name: run.workflow,
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.headBranch,
    head_sha: run.sha,
    path: run.path,
    display_title: run.title,
    run_number: run.runNumber,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow?.id ?? 1,
    url,
    html_url: runPage(run),
    actor: actorView(run.actor, origin),
    triggering_actor: actorView(run.actor, origin),
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.startedAt,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${origin}/repos/${run.repository}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${origin}/repos/${run.repository}/actions/workflows/${workflow?.id ?? 1}`,
    head_commit: commit ? commitView(commit) : null,
    repository: repositoryView(repository, origin),
    head_repository: repositoryView(repository, origin),
  }
}

/** Bots by their name; everybody else is shown as the description's simple user. */
function actorView(login: string, origin: string): unknown {
  if (login === ACTIONS_BOT) return botView(origin)
  return { ...userView(login, 900_000, origin, 'Bot'), type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

function commitView(commit: Commit): unknown {
  const { name, email } = commit.author
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { name, email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  }
}

/** `job`. */
export function jobView(job: JobState, run: WorkflowRunState, origin: string) {
  const base = `${origin}/repos/${run.repository}`
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${base}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.sha,
    url: `${base}/actions/jobs/${job.id}`,
    html_url: `${runPage(run)}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps.map((step) => ({ started_at: job.startedAt, completed_at: job.completedAt, ...step })),
    check_run_url: `${base}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
    workflow_name: run.workflow,
    head_branch: run.headBranch,
  }
}
