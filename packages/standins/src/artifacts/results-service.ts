// GitHub's results service as @actions/artifact speaks it: Twirp with JSON, and the signed addresses of blobs.
import { bearerOf, fieldsOf, type Handler, json, type ServiceResponse } from '../handler.ts'
import type { Jobs, OpenJob } from '../jobs.ts'
import { type Call, createRouter, type Problems } from '../router.ts'
import { blobRoutes, type SignedAddresses } from './blob-storage.ts'
import { type ArtifactState, type ArtifactStore, blobDigest } from './store.ts'

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService'

export interface ResultsSettings {
  readonly store: ArtifactStore
  readonly jobs: Jobs
  readonly problem: Problems
  readonly addresses: SignedAddresses
}

type Fields = Readonly<Record<string, unknown>>
type Method = (input: Fields, job: OpenJob, settings: ResultsSettings) => ServiceResponse

/** Each method with the fields that it knows. */
const METHODS: Readonly<Record<string, { readonly fields: readonly string[]; readonly call: Method }>> = {
  CreateArtifact: { fields: ['name', 'expires_at', 'version', 'mime_type'], call: create },
  FinalizeArtifact: { fields: ['name', 'size', 'hash'], call: finalize },
  ListArtifacts: { fields: ['name_filter', 'id_filter'], call: list },
  GetSignedArtifactURL: { fields: ['name'], call: signedUrl },
  DeleteArtifact: { fields: ['name'], call: remove },
}
const BACKEND_FIELDS = ['workflow_run_backend_id', 'workflow_job_run_backend_id']

/** The service and its blob storage behind one origin (the client keeps only the origin of ACTIONS_RESULTS_URL). */
export function createResultsService(settings: ResultsSettings): Handler {
  const route = createRouter('artifacts', [
    { method: 'POST', path: `${SERVICE}/{method}`, handle: (call) => twirp(call, settings) },
    ...blobRoutes(settings),
  ])
  return async (request) => {
    const match = route(request)
    if (match.kind === 'route') return match.route.handle(match.call)
    settings.problem(match.problem)
    return twirpError(404, 'bad_route', match.problem)
  }
}

function twirp(call: Call, settings: ResultsSettings): ServiceResponse {
  const name = call.params['method'] ?? ''
  const method = METHODS[name]
  if (!method) {
    settings.problem(`artifacts: the service has no method ${name}`)
    return twirpError(404, 'bad_route', `no handler for ${name}`)
  }
  const job = settings.jobs.byRuntimeToken(bearerOf(call.headers))
  if (!job) return twirpError(401, 'unauthenticated', 'the runtime token is not valid')
  const input = fieldsOf(call)
  if (!input) return twirpError(400, 'malformed', 'the body is not a JSON object')
  const strange = Object.keys(input).filter((key) => !BACKEND_FIELDS.includes(key) && !method.fields.includes(key))
  if (strange.length > 0) {
    settings.problem(`artifacts: ${name} has no field ${strange.join(', ')}`)
    return twirpError(400, 'malformed', `unknown field ${strange.join(', ')}`)
  }
  if (input['workflow_run_backend_id'] !== job.runBackendId)
    return twirpError(403, 'permission_denied', 'the token belongs to another workflow run')
  return method.call(input, job, settings)
}

function twirpError(status: number, code: string, msg: string): ServiceResponse {
  return json(status, { code, msg })
}

function text(input: Fields, key: string): string {
  const value = input[key]
  return typeof value === 'string' ? value : ''
}

function create(input: Fields, job: OpenJob, { store, addresses }: ResultsSettings): ServiceResponse {
  const expires = Date.parse(text(input, 'expires_at'))
  const artifact = store.create({
    name: text(input, 'name'),
    runBackendId: job.runBackendId,
    jobBackendId: job.id,
    runId: job.identity.runId,
    mimeType: text(input, 'mime_type') || 'application/zip',
    expiresAt: Number.isNaN(expires) ? undefined : expires,
  })
  if (!artifact)
    return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
  return json(200, { ok: true, signed_upload_url: addresses.upload(artifact) })
}

/** An upload that was begun again under the same name is another artifact: only the caller's own is finished. */
function finalize(input: Fields, job: OpenJob, { store, addresses }: ResultsSettings): ServiceResponse {
  const artifact = addresses.pending(job.runBackendId, text(input, 'name'))
  const blob = artifact && store.blobs.get(artifact.blob)
  if (!artifact || !blob) return twirpError(404, 'not_found', 'artifact not found')
  const hash = text(input, 'hash')
  if (hash !== '' && hash !== blobDigest(blob))
    return twirpError(400, 'invalid_argument', 'the hash is not that of the uploaded content')
  if (Number(input['size']) !== blob.bytes.length)
    return twirpError(400, 'invalid_argument', 'the size is not that of the uploaded content')
  artifact.size = blob.bytes.length
  artifact.digest = hash === '' ? undefined : hash
  artifact.finalized = true
  addresses.settle(artifact)
  return json(200, { ok: true, artifact_id: `${artifact.id}` })
}

function list(input: Fields, job: OpenJob, { store }: ResultsSettings): ServiceResponse {
  const name = text(input, 'name_filter')
  const id = text(input, 'id_filter')
  const found = store
    .ofRun(job.runBackendId)
    .filter((artifact) => (name === '' || artifact.name === name) && (id === '' || `${artifact.id}` === id))
  return json(200, { artifacts: found.map(view) })
}

function view(artifact: ArtifactState): unknown {
  return {
    workflow_run_backend_id: artifact.runBackendId,
    workflow_job_run_backend_id: artifact.jobBackendId,
    database_id: `${artifact.id}`,
    name: artifact.name,
    size: `${artifact.size}`,
    created_at: new Date(artifact.createdAt).toISOString(),
    ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
  }
}

function named(input: Fields, job: OpenJob, store: ArtifactStore): ArtifactState | undefined {
  return store.ofRun(job.runBackendId).find((artifact) => artifact.name === text(input, 'name'))
}

function signedUrl(input: Fields, job: OpenJob, { store, addresses }: ResultsSettings): ServiceResponse {
  const artifact = named(input, job, store)
  if (!artifact) return twirpError(404, 'not_found', 'artifact not found')
  return json(200, { signed_url: addresses.download(artifact) })
}

/** Any job of a run may delete what another job of it uploaded: on GitHub as here. */
function remove(input: Fields, job: OpenJob, { store }: ResultsSettings): ServiceResponse {
  const artifact = named(input, job, store)
  if (!artifact) return twirpError(404, 'not_found', 'artifact not found')
  store.remove(artifact.id)
  return json(200, { ok: true, artifact_id: `${artifact.id}` })
}
