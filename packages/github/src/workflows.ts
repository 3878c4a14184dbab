// Starting a workflow by hand, and knowing which one it is
// (https://docs.github.com/rest/actions/workflows).
import { allPages, type GithubClient, repoPath } from './client.ts'
import { GithubFailure } from './failure.ts'
import { Needless } from './patience.ts'

export interface Workflow {
  readonly id: number
  readonly name: string
  readonly path: string
  /** `active`, `disabled_manually`, `disabled_inactivity`, `disabled_fork`, `deleted`. */
  readonly state: string
}

export interface Dispatch {
  readonly repository: string
  /** File name or id. */
  readonly workflow: string
  readonly ref: string
  readonly inputs: Readonly<Record<string, string>>
  /** Asked right before each sending: `false` lets it be. */
  readonly wanted: () => Promise<boolean>
}

/**
 * `run` where GitHub named it; `accepted` without a run id; `unclear` where it may have been accepted; `needless` where
 * it was not sent, because it was no longer wanted.
 */
export type DispatchAnswer =
  | { readonly kind: 'needless' }
  | { readonly kind: 'run'; readonly runId: number; readonly url: string }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'unclear'; readonly failure: GithubFailure }

/** Every workflow of a repository. Throws GithubFailure (404 when the token cannot see the repository). */
export function listWorkflows(client: GithubClient, repository: string): Promise<Workflow[]> {
  const url = repoPath(repository, 'actions/workflows')
  return allPages<Workflow, { readonly workflows: readonly Workflow[] }>(client, url, {}, (data) => data.workflows)
}

/**
 * Sends one `workflow_dispatch`, once. Servers that do not know `return_run_details` refuse the whole request for it
 * (422 "is not a permitted key": nothing was started), so only then is it sent again without. Throws GithubFailure
 * for a clear refusal.
 */
export async function dispatchWorkflow(
  client: GithubClient,
  { repository, workflow, ref, inputs, wanted }: Dispatch,
): Promise<DispatchAnswer> {
  const url = workflowPath(repository, workflow, '/dispatches')
  const send = (extra: Readonly<Record<string, unknown>>) =>
    client.request<{ workflow_run_id?: number; html_url?: string }>({
      method: 'POST',
      url,
      body: { ref, inputs, ...extra },
      wanted,
    })
  try {
    return readAnswer(await send({ return_run_details: true }).catch((error) => sendPlain(error, send)))
  } catch (error) {
    if (error instanceof Needless) return { kind: 'needless' }
    if (error instanceof GithubFailure && error.unclear) return { kind: 'unclear', failure: error }
    throw error
  }
}

function sendPlain<Answer>(error: unknown, send: (extra: Readonly<Record<string, unknown>>) => Answer): Answer {
  const unknownKey =
    error instanceof GithubFailure && error.status === 422 && error.says(/return_run_details.*not a permitted key/i)
  if (!unknownKey) throw error
  return send({})
}

function readAnswer({ data }: { readonly data: { workflow_run_id?: number; html_url?: string } | '' }): DispatchAnswer {
  const runId = data === '' ? undefined : data.workflow_run_id
  if (runId === undefined) return { kind: 'accepted' }
  return { kind: 'run', runId, url: data === '' ? '' : (data.html_url ?? '') }
}

function workflowPath(repository: string, workflow: string, rest: string): string {
  return repoPath(repository, `actions/workflows/${encodeURIComponent(workflow)}${rest}`)
}
