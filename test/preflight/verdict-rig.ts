// A workflow file and a registry, and what preflight makes of the two.
import { expectedClaims, findPublishJob, judge, type PublishPlan, type RunFacts, rulesOf } from '@plumbline/preflight'

export const PATH = '.github/workflows/publish.yml'
export const RELEASE = 'plumbline-release/plumbline/.github/workflows/release.yml'
const run: RunFacts = {
  repository: 'Octo/demo',
  ownerId: '4711',
  workflowRef: `Octo/demo/${PATH}@refs/tags/v1.2.3`,
  ref: 'refs/tags/v1.2.3',
  eventName: 'push',
}

export interface Case {
  readonly file: string
  readonly registry?: string
  readonly files?: Readonly<Record<string, string>>
  readonly plan?: Partial<PublishPlan>
  readonly facts?: Partial<RunFacts>
}

/** What preflight makes of a workflow file. */
export async function judged({ file, registry = 'pypi', files = {}, plan = {}, facts = {} }: Case) {
  const { calledWorkflow = '', environment = '' } = plan
  const question = { repository: run.repository, path: PATH, calledWorkflow, job: '', environment }
  const search = await findPublishJob(question, (path) => ({ [PATH]: file, ...files })[path])
  const whole = { search, calledWorkflow, environment }
  const rules = rulesOf(registry)
  const claims = expectedClaims({ ...run, ...facts }, whole, rules)
  const verdict = judge({ ...run, ...facts }, whole, claims, rules)
  const codes = verdict.obstacles.map(({ code, line }) => (line === undefined ? code : `${code} ${line}`))
  const values = Object.fromEntries(claims.map(({ claim, value, certainty }) => [claim, `${value} (${certainty})`]))
  return { codes, doubts: verdict.doubts, values, claims }
}

/** A workflow whose own job publishes. */
export const job = (rest: string, permissions = '{ id-token: write }') =>
  `jobs:\n  publish:\n    permissions: ${permissions}\n    ${rest}\n    steps: [{ uses: plumbline-release/plumbline/actions/publish-with-oidc@v1 }]\n`

export const CALL = `jobs: { go: { permissions: { id-token: write }, uses: ${RELEASE}@v1 } }`
