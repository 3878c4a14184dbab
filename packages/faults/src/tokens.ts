// ID tokens as GitHub signs them; made once and used by many schedules, because signing is slow and time is simulated.
import { claimsOf, createSigningKey, type JobIdentity, type KeySet } from '@plumbline/standins'

/** Issue times are rounded down to this, so that few tokens do for all schedules; they live 300 s. */
const STEP_MS = 120_000

export interface TokenMaker {
  readonly keySet: KeySet
  /** The n-th token of a schedule. */
  token(audience: string, now: number, serial: number): string
}

export const REPOSITORY = { slug: 'octo/demo', id: 1_296_269, ownerId: 583_231 }
export const WORKFLOW = 'publish.yml'
export const COMMIT = 'c'.repeat(40)

/** The file that started the run, which is the job's own. */
export const WORKFLOW_REF = `${REPOSITORY.slug}/.github/workflows/${WORKFLOW}@refs/tags/v1.2.3`
const IDENTITY: JobIdentity = {
  runId: 42,
  attempt: 1,
  path: 'publish',
  permissions: { 'id-token': 'write' },
  environment: undefined,
  eventName: 'push',
  ref: 'refs/tags/v1.2.3',
  sha: COMMIT,
  workflowRef: WORKFLOW_REF,
  workflowSha: COMMIT,
  jobWorkflowRef: WORKFLOW_REF,
  jobWorkflowSha: COMMIT,
}

/** One key for all schedules. */
export async function createTokenMaker(): Promise<TokenMaker> {
  const key = await createSigningKey()
  const made = new Map<string, string>()
  return {
    keySet: key.keySet,
    token: (audience, now, serial) => {
      const issued = now - (now % STEP_MS)
      const name = `${audience} ${issued} ${serial}`
      const known = made.get(name)
      if (known !== undefined) return known
      const token = key.sign(claimsAt(audience, issued, `jti-${serial}`))
      made.set(name, token)
      return token
    },
  }
}

/** What GitHub says of the job. */
export function claimsAt(audience: string, now: number, tokenId = 'jti'): ReturnType<typeof claimsOf> {
  return claimsOf({
    identity: IDENTITY,
    repository: REPOSITORY,
    audience,
    tokenId,
    checkRunId: 1,
    now,
    immutableSubject: false,
  })
}
