// The exchange at a Python index: its refusals in its own words, the likely cause first.
import { describe, expect, test } from '@jest/globals'
import type { Claims } from '@plumbline/registries'
import { open, SUBJECT } from './rig.ts'

const OWN: Claims = {
  repository: 'octo/demo',
  workflow_ref: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1',
  job_workflow_ref: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1',
  event_name: 'push',
  environment: 'pypi',
}
const elsewhere = {
  ...OWN,
  job_workflow_ref: 'plumbline-release/plumbline/.github/workflows/release.yml@refs/tags/v1',
}
const inside = { ...OWN, job_workflow_ref: 'octo/demo/.github/workflows/called.yml@refs/tags/v1' }
const cases: { name: string; code: string; claims?: Claims; means: RegExp; next: RegExp }[] = [
  {
    name: 'an unknown publisher',
    code: 'invalid-publisher',
    means: /No trusted publisher of Demo\.Pkg/,
    next: /workflow name "publish\.yml", environment "pypi"/,
  },
  {
    name: 'a workflow of another repository',
    code: 'invalid-publisher',
    claims: elsewhere,
    means: /reusable workflow of plumbline-release\/plumbline/,
    next: /your own workflow file/,
  },
  {
    name: 'a called workflow of the same one',
    code: 'invalid-publisher',
    claims: inside,
    means: /the called file/,
    next: /into publish\.yml/,
  },
  {
    name: 'a forbidden event',
    code: 'invalid-publisher',
    claims: { ...OWN, event_name: 'pull_request_target' },
    means: /pull_request_target/,
    next: /run for the tag/,
  },
  {
    name: 'a used pending publisher',
    code: 'invalid-pending-publisher',
    means: /exists by now/,
    next: /to the project itself/,
  },
  { name: 'a wrong audience', code: 'invalid-token', means: /another index/, next: /Run the job again/ },
  { name: 'a reused token', code: 'invalid-reuse-token', means: /takes each one once/, next: /Run the job again/ },
  { name: 'an index without it', code: 'not-enabled', means: /switched trusted publishing off/, next: /status page/ },
]

describe('a refused exchange', () => {
  test.each(cases)('for $name says so first, in the words of the index', async ({
    code,
    claims = OWN,
    means,
    next,
  }) => {
    const errors = [{ code, description: `valid token, but ${code}` }]
    const { registry } = await open(() => ({ status: 422, body: { message: 'Token request failed', errors } }))
    expect(await registry.exchange(SUBJECT, 'h.e.s', claims)).toEqual({
      kind: 'refused',
      request: 'POST https://upload.pypi.org/_/oidc/mint-token',
      answer: `422 ${code}: valid token, but ${code}`,
      means: expect.stringMatching(means),
      next: expect.stringMatching(next),
    })
  })
})

test('a refusal is told from an index that gives no answer, and from one that has no trusted publishing', async () => {
  const { registry } = await open(() => ({ status: 503 }))
  expect(await registry.exchange(SUBJECT, 'h.e.s', OWN)).toMatchObject({ kind: 'failed' })
  expect(await registry.audience()).toMatchObject({ kind: 'failed' })
  expect(await (await open()).registry.audience()).toMatchObject({
    kind: 'refused',
    means: expect.stringMatching(/no trusted/),
  })
  const { registry: good } = await open(() => ({ status: 200, body: { audience: 'pypi', token: 'pypi-x' } }))
  expect([await good.audience(), await good.exchange(SUBJECT, 'h', OWN)]).toEqual([
    'pypi',
    { kind: 'token', token: 'pypi-x' },
  ])
})
