// What the reporting job of the PyPI shape is told: needs of prepare, the caller's own publish job, and finish.
import { expect } from '@jest/globals'
import { prepare, type ReleaseWorld, reference } from '../../test/github/release-world.ts'

export const RUN_ID = 19_000_000_007
export const RERUN = `gh run rerun ${RUN_ID} --failed --repo octo/demo`

export interface Need {
  readonly result: string
  readonly outputs?: Readonly<Record<string, string>>
}

/** The report on a blocked release. */
export async function reportIn(
  world: ReleaseWorld,
  needs: Readonly<Record<string, Need>>,
  attempt = 1,
): Promise<string> {
  const options = {
    permissions: { actions: 'read', contents: 'read' },
    env: { GITHUB_RUN_ATTEMPT: String(attempt) },
  } as const
  const result = await world.run('report-failure', { needs: JSON.stringify(needs) }, options)
  expect(result.code).toBe(
    Object.values(needs).some((one) => one.result === 'failure' || one.result === 'cancelled') ? 0 : 1,
  )
  expect(result.outputs['blocked']).toBe('true')
  return result.outputs['report'] ?? ''
}

type Conclusion = 'success' | 'failure' | 'skipped' | 'cancelled'

/** The run's jobs, each with its conclusion. */
export function jobs(conclusions: Readonly<Record<string, Conclusion>>, attempt = 1) {
  return Object.entries(conclusions).map(([name, conclusion]) => ({
    name,
    status: 'completed' as const,
    conclusion,
    attempt,
  }))
}

/** prepare, ended in success. */
export async function preparedIn(world: ReleaseWorld, changes: Readonly<Record<string, string>> = {}): Promise<Need> {
  return { result: 'success', outputs: JSON.parse(await prepare(world, { registry: 'pypi', ...changes })) }
}

/** The one output of the caller's publish job. */
export function publication(outputs: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return {
    publication: JSON.stringify({ registry: 'pypi', proof: 'none', 'already-published': 'false', ...outputs }),
  }
}

/** finish, whose check failed with this and kept a record of it. */
export async function finishWith(world: ReleaseWorld, failure: Readonly<Record<string, string>>): Promise<Need> {
  const section = { step: 'x', means: 'Usually so.', next: 'Do this.', request: '', answer: '', ...failure }
  const record = { schema: 1, plumbline: '0.1.0', failure: section }
  const uploaded = await world.upload({ check: { 'record.json': JSON.stringify(record) } })
  return {
    result: 'failure',
    outputs: { 'record-artifacts': JSON.stringify({ check: reference(uploaded, 'check') }) },
  }
}

export const NOT_DONE = {
  phase: 'release',
  step: 'require-equal',
  code: 'publish-not-done',
  what: 'The result of publish is not "success".',
}

export const REFUSED = {
  phase: 'publish',
  step: 'publish-with-oidc',
  code: 'exchange-refused',
  what: 'pypi refused this job a token for demo 1.2.3.',
  means: 'No trusted publisher matches.',
  next: 'Open https://pypi.org/manage/account/publishing/ and make the trusted publisher say: owner "octo".',
  request: 'POST https://upload.pypi.org/_/oidc/mint-token',
  answer: '422 invalid-publisher: valid token, but no corresponding publisher',
}
