// Workflows and their dispatch.
import { empty, json, type ServiceResponse } from '../handler.ts'
import { failure, notFound } from './answers.ts'
import { pageOf } from './pages.ts'
import { nodeId } from './repository-view.ts'
import type { GithubCall, GithubRoute } from './routes.ts'
import { titleOf } from './run-name.ts'
import { runPage } from './run-view.ts'
import type { DispatchInput, RepositoryState, WorkflowState } from './state.ts'

const WORKFLOWS = '/repos/{owner}/{repo}/actions/workflows'

export const workflowRoutes: readonly GithubRoute[] = [
  { method: 'GET', path: WORKFLOWS, needs: 'actions:read', handle: list },
  { method: 'GET', path: `${WORKFLOWS}/{workflow_id}`, needs: 'actions:read', handle: get },
  { method: 'POST', path: `${WORKFLOWS}/{workflow_id}/dispatches`, needs: 'actions:write', handle: dispatch },
]

/** By id or by file name. */
export function workflowOf({ call, repository }: GithubCall): WorkflowState | undefined {
  const wanted = call.params['workflow_id'] ?? ''
  return repository.workflows.find(({ id, path }) => `${id}` === wanted || path.split('/').at(-1) === wanted)
}

function view(workflow: WorkflowState, repository: RepositoryState, origin: string): unknown {
  const file = workflow.path.split('/').at(-1)
  return {
    id: workflow.id,
    node_id: nodeId('Workflow', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: '2024-01-01T00:00:00.000Z',
    updated_at: '2024-01-01T00:00:00.000Z',
    url: `${origin}/repos/${repository.slug}/actions/workflows/${workflow.id}`,
    html_url: `https://github.com/${repository.slug}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `https://github.com/${repository.slug}/workflows/${file}/badge.svg`,
  }
}

function list({ call, repository, state }: GithubCall): ServiceResponse {
  const { items, headers } = pageOf(repository.workflows, call, state.origin())
  const workflows = items.map((workflow) => view(workflow, repository, state.origin()))
  return json(200, { total_count: repository.workflows.length, workflows }, headers)
}

function get(call: GithubCall): ServiceResponse {
  const workflow = workflowOf(call)
  return workflow ? json(200, view(workflow, call.repository, call.state.origin())) : notFound()
}

/** 200 with the run's addresses when asked for, else 204 (changelog of 2026-02-19). */
async function dispatch(call: GithubCall): Promise<ServiceResponse> {
  const { repository, state, body } = call
  const workflow = workflowOf(call)
  if (!workflow) return notFound()
  const given = (body['inputs'] ?? {}) as Readonly<Record<string, unknown>>
  const ref = `${body['ref']}`
  const sha = await repository.source.commitOf(ref)
  const refused = refusal(workflow, given, ref, sha)
  if (refused !== undefined || sha === undefined) return failure(422, refused ?? '')
  const inputs = filledIn(workflow.inputs ?? {}, given)
  const { name, path } = workflow
  const titled = { title: titleOf(workflow, inputs) ?? name, actor: call.grant.login }
  const run = state.startRun(repository, {
    ...{ workflow: name, path, event: 'workflow_dispatch', ref, sha, inputs },
    ...titled,
  })
  const told = { repository: repository.slug, workflow: path, ref, inputs, runId: run.id }
  void (async () => state.onDispatch(told))().catch((error: Error) => {
    state.problem(`github: what was to follow the dispatch of ${path} failed: ${error.stack ?? error.message}`)
  })
  if (body['return_run_details'] !== true) return empty(204)
  const runUrl = `${state.origin()}/repos/${repository.slug}/actions/runs/${run.id}`
  return json(200, { workflow_run_id: run.id, run_url: runUrl, html_url: runPage(run) })
}

/**
 * GitHub's words for what a dispatch cannot start, all 422
 * (https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event; inputs and their types:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs).
 */
function refusal(
  workflow: WorkflowState,
  given: Readonly<Record<string, unknown>>,
  ref: string,
  sha: string | undefined,
): string | undefined {
  if (workflow.state !== 'active') return "Cannot trigger a 'workflow_dispatch' on a disabled workflow"
  if (sha === undefined) return `No ref found for: ${ref}`
  if (!workflow.inputs) return "Workflow does not have 'workflow_dispatch' trigger"
  const declared = workflow.inputs
  const strange = Object.keys(given).filter((name) => !(name in declared))
  if (strange.length > 0) return `Unexpected inputs provided: ${JSON.stringify(strange)}`
  for (const [name, input] of Object.entries(declared)) {
    const wrong = inputRefusal(name, input, given[name])
    if (wrong !== undefined) return wrong
  }
  return undefined
}

function inputRefusal(name: string, input: DispatchInput, value: unknown): string | undefined {
  if (value === undefined || value === '')
    return input.required && input.default === undefined ? `Required input '${name}' not provided` : undefined
  if (input.type === 'choice' && !input.options?.includes(`${value}`))
    return `Provided value '${value}' for input '${name}' not in the list of allowed values`
  if (input.type === 'boolean' && !['true', 'false'].includes(`${value}`))
    return `Provided value '${value}' for input '${name}' is not a boolean`
  return undefined
}

function filledIn(
  declared: Readonly<Record<string, DispatchInput>>,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [name, `${given[name] ?? input.default ?? ''}`]),
  )
}
