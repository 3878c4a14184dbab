// Artifacts of runs as the REST API shows them; the bytes come from the results service.

import type { ArtifactState } from '../artifacts/store.ts'
import { empty, json, type ServiceResponse } from '../handler.ts'
import { failure, notFound } from './answers.ts'
import { pageOf } from './pages.ts'
import { nodeId } from './repository-view.ts'
import { type GithubCall, type GithubRoute, idOf, stamp } from './routes.ts'

const ACTIONS = '/repos/{owner}/{repo}/actions'

export const artifactRoutes: readonly GithubRoute[] = [
  { method: 'GET', path: `${ACTIONS}/artifacts`, needs: 'actions:read', handle: (call) => list(call, () => true) },
  {
    method: 'GET',
    path: `${ACTIONS}/runs/{run_id}/artifacts`,
    needs: 'actions:read',
    handle: (call) => list(call, (artifact) => artifact.runId === idOf(call.call, 'run_id')),
  },
  { method: 'GET', path: `${ACTIONS}/artifacts/{artifact_id}`, needs: 'actions:read', handle: get },
  {
    method: 'GET',
    path: `${ACTIONS}/artifacts/{artifact_id}/{archive_format}`,
    needs: 'actions:read',
    handle: download,
  },
]

/** Artifacts of this repository's runs. */
function ofRepository({ state, repository }: GithubCall): readonly ArtifactState[] {
  const runs = new Set(repository.runs.map(({ id }) => id))
  return state.artifacts.all().filter(({ runId }) => runs.has(runId))
}

function list(call: GithubCall, belongs: (artifact: ArtifactState) => boolean): ServiceResponse {
  const name = call.call.query.get('name')
  const found = ofRepository(call)
    .filter((artifact) => belongs(artifact) && (name === null || artifact.name === name))
    .toSorted((a, b) => (call.call.query.get('direction') === 'asc' ? a.id - b.id : b.id - a.id))
  const { items, headers } = pageOf(found, call.call, call.state.origin())
  const artifacts = items.map((artifact) => view(artifact, call))
  return json(200, { total_count: found.length, artifacts }, headers)
}

function find(call: GithubCall): ArtifactState | undefined {
  const id = idOf(call.call, 'artifact_id')
  return ofRepository(call).find((artifact) => artifact.id === id)
}

function get(call: GithubCall): ServiceResponse {
  const artifact = find(call)
  return artifact ? json(200, view(artifact, call)) : notFound()
}

function download(call: GithubCall): ServiceResponse {
  const artifact = find(call)
  if (!artifact || call.call.params['archive_format'] !== 'zip') return notFound()
  if (isExpired(artifact, call)) return failure(410, 'Artifact has expired')
  return empty(302, { location: call.state.addresses.download(artifact) })
}

function isExpired(artifact: ArtifactState, { state }: GithubCall): boolean {
  return artifact.expiresAt <= state.clock.now()
}

function view(artifact: ArtifactState, call: GithubCall): unknown {
  const { repository, state } = call
  const url = `${state.origin()}/repos/${repository.slug}/actions/artifacts/${artifact.id}`
  const run = repository.runs.find(({ id }) => id === artifact.runId)
  const created = stamp(artifact.createdAt)
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(artifact, call),
    created_at: created,
    updated_at: created,
    expires_at: stamp(artifact.expiresAt),
    digest: artifact.digest ?? null,
    workflow_run: {
      id: artifact.runId,
      repository_id: repository.id,
      head_repository_id: repository.id,
      head_branch: run?.headBranch ?? '',
      head_sha: run?.sha ?? '',
    },
  }
}
