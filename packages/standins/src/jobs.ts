// The jobs that are running: which token belongs to which, and what it may do.
import { createHash, randomBytes } from 'node:crypto'
import type { SigningKey } from './oidc/issuer.ts'
import type { Clock, JobIdentity } from './world.ts'

/** The account that GITHUB_TOKEN acts as. */
export const ACTIONS_BOT = 'github-actions[bot]'

/** Numbers of GitHub's own app, whose tokens jobs are given, and of some other one. */
const ACTIONS_APP = 15_368
const OTHER_APP = 2_400_117

/** A job's runtime token lives as long as the longest job on a hosted runner, in seconds. */
const RUNTIME_TOKEN_LIFETIME = 6 * 60 * 60

export interface OpenJob {
  /** UUID, also its "job backend id". */
  readonly id: string
  readonly runBackendId: string
  readonly identity: JobIdentity
  /** `owner/repo` that the job belongs to. */
  readonly repository: string
  readonly token: string
  readonly runtimeToken: string
  readonly checkRunId: number
}

/** What GITHUB_TOKEN, or a token of an app, may do. */
export interface Grant {
  readonly repositories: readonly string[]
  readonly permissions: JobIdentity['permissions']
  /** Whom GitHub names as the actor of what the token does: the job's own token, or an app of the owner's. */
  readonly login: string
  /** Number of the app that the token is of; left out for a person's. */
  readonly app?: number
  /** The run whose job holds the token. */
  readonly runId?: number
}

export interface Jobs {
  open(identity: JobIdentity, repository: string): OpenJob
  close(job: OpenJob): void
  byRuntimeToken(token: string | undefined): OpenJob | undefined
  /** A token that belongs to no job: an installation token of a GitHub App. */
  issueToken(grant: Grant): string
  grantOf(token: string | undefined): Grant | undefined
  /** Whose token this is, GITHUB_TOKEN or runtime token. */
  holderOf(token: string | undefined): JobIdentity | undefined
}

/** An empty register; runtime tokens are signed with the issuer's key. */
export function createJobs(key: SigningKey, clock: Clock): Jobs {
  const byRuntimeToken = new Map<string, OpenJob>()
  const grants = new Map<string, Grant>()
  const holders = new Map<string, JobIdentity>()
  let opened = 0
  return {
    open: (identity, repository) => {
      opened += 1
      const ids = backendIds(identity)
      const runtimeToken = key.sign(runtimeClaims(ids, clock.now()))
      const job = {
        ...ids,
        identity,
        repository,
        token: newToken(ACTIONS_APP),
        runtimeToken,
        checkRunId: 40_000_000_000 + opened,
      }
      byRuntimeToken.set(runtimeToken, job)
      for (const token of [job.token, runtimeToken]) holders.set(token, identity)
      grants.set(job.token, {
        repositories: [repository],
        permissions: identity.permissions,
        login: ACTIONS_BOT,
        app: ACTIONS_APP,
        runId: identity.runId,
      })
      return job
    },
    close: (job) => {
      byRuntimeToken.delete(job.runtimeToken)
      grants.delete(job.token)
    },
    byRuntimeToken: (token) => byRuntimeToken.get(token ?? ''),
    issueToken: (grant) => {
      const token = newToken(OTHER_APP)
      grants.set(token, { app: OTHER_APP, ...grant })
      return token
    },
    grantOf: (token) => grants.get(token ?? ''),
    holderOf: (token) => holders.get(token ?? ''),
  }
}

/** GitHub's stateless form since 2026: long, with dots and dashes in it. */
function newToken(app: number): string {
  const part = (bytes: number) => randomBytes(bytes).toString('base64url')
  return `ghs_${app}_${part(27)}.${part(240)}.${part(64)}`
}

function backendIds(identity: JobIdentity): { readonly id: string; readonly runBackendId: string } {
  return {
    id: uuidOf(`job ${identity.runId} ${identity.attempt} ${identity.path}`),
    runBackendId: uuidOf(`run ${identity.runId}`),
  }
}

function runtimeClaims(ids: { readonly id: string; readonly runBackendId: string }, now: number) {
  const issued = Math.floor(now / 1000)
  return {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'https://pipelines.actions.githubusercontent.com',
    iat: issued,
    nbf: issued - 300,
    exp: issued + RUNTIME_TOKEN_LIFETIME,
    scp: `Actions.Results:${ids.runBackendId}:${ids.id}`,
    orchid: `${ids.id}.job.__default`,
  }
}

/** A UUID that is the same for the same text. */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
