// repository_dispatch: an event of one's own making, which starts what listens to it on the default branch.
import { empty, type ServiceResponse } from '../handler.ts'
import { failure } from './answers.ts'
import type { GithubCall, GithubRoute } from './routes.ts'
import { titleOf } from './run-name.ts'
import type { WorkflowState } from './state.ts'

/** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event: the payload's limit in characters. */
const PAYLOAD_LIMIT = 65_535

export const dispatchRoutes: readonly GithubRoute[] = [
  { method: 'POST', path: '/repos/{owner}/{repo}/dispatches', needs: 'contents:write', handle: dispatch },
]

/** 204 whatever listens, and without a word about the runs. */
async function dispatch(call: GithubCall): Promise<ServiceResponse> {
  const { repository, state, body } = call
  const type = `${body['event_type']}`
  const payload = (body['client_payload'] ?? {}) as Readonly<Record<string, unknown>>
  if (JSON.stringify(payload).length > PAYLOAD_LIMIT) return failure(422, 'client_payload is too large.')
  const sha = await repository.source.commitOf(repository.defaultBranch)
  for (const workflow of sha === undefined ? [] : repository.workflows.filter((each) => listens(each, type)))
    startFor(call, workflow, { type, payload, sha: sha ?? '' })
  state.dispatched.push({ repository: repository.slug, type, payload })
  return empty(204)
}

function listens({ state, eventTypes }: WorkflowState, type: string): boolean {
  return state === 'active' && eventTypes !== undefined && (eventTypes.length === 0 || eventTypes.includes(type))
}

interface Sent {
  readonly type: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly sha: string
}

function startFor({ repository, state, grant }: GithubCall, workflow: WorkflowState, { type, payload, sha }: Sent) {
  const { name, path } = workflow
  const ref = repository.defaultBranch
  const title = titleOf(workflow, payload) ?? type
  const run = state.startRun(repository, {
    ...{ workflow: name, path, event: 'repository_dispatch', ref, sha, title },
    actor: grant.login,
  })
  const told = { repository: repository.slug, workflow: path, ref, inputs: {}, runId: run.id, sent: { type, payload } }
  void (async () => state.onDispatch(told))().catch((error: Error) => {
    state.problem(`github: what was to follow the event ${type} failed: ${error.stack ?? error.message}`)
  })
}
