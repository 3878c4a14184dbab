// The claims that GitHub's issuer puts into a job's ID token (docs.github.com/actions/reference/security/oidc).
import type { JobIdentity } from '../world.ts'
import type { Claims } from './jwt.ts'

export const ISSUER = 'https://token.actions.githubusercontent.com'
/** Seconds: what GitHub's own samples show. */
const LIFETIME = 300
const NOT_BEFORE = 600

export interface RepositoryIdentity {
  readonly slug: string
  readonly id: number
  readonly ownerId: number
}

export interface TokenRequest {
  readonly identity: JobIdentity
  readonly repository: RepositoryIdentity
  readonly audience: string
  readonly tokenId: string
  readonly checkRunId: number
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Repositories made after 2026-07-15 have ids in their subject. */
  readonly immutableSubject: boolean
}

/** All claims of one token; caller (`workflow_ref`) and callee (`job_workflow_ref`) apart. */
export function claimsOf(request: TokenRequest): Claims {
  const { identity, repository } = request
  const issued = Math.floor(request.now / 1000)
  const owner = repository.slug.split('/')[0] ?? ''
  return {
    iss: ISSUER,
    aud: request.audience,
    sub: subjectOf(request),
    jti: request.tokenId,
    iat: issued,
    nbf: issued - NOT_BEFORE,
    exp: issued + LIFETIME,
    actor: 'octocat',
    actor_id: '583231',
    base_ref: identity.baseRef ?? '',
    head_ref: identity.headRef ?? '',
    check_run_id: `${request.checkRunId}`,
    ...(identity.environment === undefined ? {} : { environment: identity.environment }),
    event_name: identity.eventName,
    job_workflow_ref: identity.jobWorkflowRef,
    job_workflow_sha: identity.jobWorkflowSha,
    ref: identity.ref,
    ref_protected: 'false',
    ref_type: identity.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: repository.slug,
    repository_id: `${repository.id}`,
    repository_owner: owner,
    repository_owner_id: `${repository.ownerId}`,
    repository_visibility: identity.visibility ?? 'public',
    run_attempt: `${identity.attempt}`,
    run_id: `${identity.runId}`,
    run_number: `${identity.runNumber ?? 1}`,
    runner_environment: 'github-hosted',
    sha: identity.sha,
    workflow: identity.workflowName ?? workflowFile(identity.workflowRef),
    workflow_ref: identity.workflowRef,
    workflow_sha: identity.workflowSha,
  }
}

/** `repo:O/R:` and environment, pull request or ref; a colon in a value is written `%3A`. */
function subjectOf({ identity, repository, immutableSubject }: TokenRequest): string {
  const [owner = '', name = ''] = repository.slug.split('/')
  const prefix = immutableSubject
    ? `repo:${owner}@${repository.ownerId}/${name}@${repository.id}`
    : `repo:${repository.slug}`
  if (identity.environment !== undefined) return `${prefix}:environment:${identity.environment.replaceAll(':', '%3A')}`
  if (identity.eventName === 'pull_request') return `${prefix}:pull_request`
  return `${prefix}:ref:${identity.ref.replaceAll(':', '%3A')}`
}

/** `.github/workflows/publish.yml` from `owner/repo/.github/workflows/publish.yml@refs/tags/v1`. */
export function workflowFile(workflowRef: string): string {
  return /^[^/]+\/[^/]+\/(.+)@[^@]*$/.exec(workflowRef)?.[1] ?? workflowRef
}
