// The exchange at RubyGems.org, which refuses without a reason: what the claims say of it, the likely cause first.
import { describe, expect, test } from '@jest/globals'
import type { Claims } from '@plumbline/registries'
import { type Answer, NOW, open, RUBY, SUBJECT } from './rig.ts'

const PATH = '/api/v1/oidc/trusted_publisher/exchange_token'
const FILE = 'octo/demo/.github/workflows/publish.yml'
const OWN: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  nbf: NOW / 1000 - 10,
  exp: NOW / 1000 + 290,
  repository: 'octo/demo',
  ref: 'refs/tags/v1',
  sha: '0a1b2c',
  workflow_ref: `${FILE}@refs/tags/v1`,
  job_workflow_ref: `${FILE}@refs/tags/v1`,
  environment: 'release',
}
const refusal: Answer = { status: 404, body: { error: 'Page not found' } }

async function refused(claims: Claims, answer = refusal, repositoryUrl = '') {
  const { registry } = await open({ [PATH]: answer }, repositoryUrl)
  const refusedBy = await registry.exchange(SUBJECT, 'h.e.s', claims)
  if (refusedBy.kind !== 'refused') throw new Error(`it was ${refusedBy.kind}`)
  return refusedBy
}

test('an exchange gives a key, for the one audience that RubyGems.org knows', async () => {
  const { registry, requests } = await open({ [PATH]: { status: 201, body: { rubygems_api_key: 'rubygems_k' } } })
  expect(await registry.audience()).toBe('rubygems.org')
  expect(await registry.exchange(SUBJECT, 'h.e.s', OWN)).toEqual({ kind: 'token', token: 'rubygems_k' })
  expect(requests[0]).toMatchObject({
    method: 'POST',
    url: `https://rubygems.org${PATH}`,
    headers: { 'content-type': 'application/json' },
    body: '{"jwt":"h.e.s"}',
  })
})

test('an exchange without a key, with none that fits a header, or without an answer has failed', async () => {
  for (const answer of [
    { status: 201, body: {} },
    { status: 201, body: { rubygems_api_key: 'a\nb' } },
    { status: 503 },
    { status: 429, headers: { 'retry-after': '7' } },
  ]) {
    const { registry } = await open({ [PATH]: answer })
    const failed = await registry.exchange(SUBJECT, 'h.e.s', OWN)
    expect(failed).toMatchObject({ kind: 'failed', ...(answer.status === 429 ? { waitMs: 7_000 } : {}) })
  }
})

const cases: { name: string; claims: Claims; means: RegExp; next: RegExp }[] = [
  {
    name: 'no publisher',
    claims: OWN,
    means: /^No trusted publisher of demo matches this job/,
    next: /trusted_publishers and .* repository owner "octo", repository name "demo", workflow filename "publish\.yml", environment "release" or left empty, both fields of the workflow repository left empty\.$/,
  },
  {
    name: 'no environment',
    claims: { ...OWN, environment: undefined },
    means: /matches this job/,
    next: /environment left empty/,
  },
  {
    name: 'a workflow of another repository',
    claims: { ...OWN, job_workflow_ref: 'Shared/ci/.github/workflows/gem.yml@refs/tags/v3' },
    means: /reusable workflow of Shared\/ci/,
    next: /repository owner "octo", .*filename "gem\.yml".* workflow repository owner "Shared", workflow repository name "ci"\.$/,
  },
  {
    name: 'a workflow of this repository that is called',
    claims: { ...OWN, job_workflow_ref: 'octo/demo/.github/workflows/gem.yml@refs/tags/v1' },
    means: /it names publish\.yml: RubyGems\.org compares the file that is called, gem\.yml/,
    next: /workflow filename "gem\.yml"/,
  },
  {
    name: 'a workflow of this repository that is called at another ref',
    claims: { ...OWN, job_workflow_ref: 'octo/demo/.github/workflows/gem.yml@refs/heads/main' },
    means: /only at the ref or commit of the run \(refs\/tags\/v1\)/,
    next: /without a ref/,
  },
  {
    name: 'a token past its life',
    claims: { ...OWN, exp: NOW / 1000 - 1 },
    means: /had expired/,
    next: /Run the job again/,
  },
  {
    name: 'a clock that is slow',
    claims: { ...OWN, nbf: NOW / 1000 + 60 },
    means: /not valid yet/,
    next: /set its clock/,
  },
  {
    name: "an enterprise's own issuer",
    claims: { ...OWN, iss: 'https://token.actions.githubusercontent.com/octo' },
    means: /knows GitHub's issuer .* alone/,
    next: /github\.com/,
  },
]

describe('a refusal is explained from the claims', () => {
  test.each(cases)('$name', async ({ claims, means, next }) => {
    expect(await refused(claims)).toEqual({
      kind: 'refused',
      request: `POST https://rubygems.org${PATH}`,
      answer: '404 {"error":"Page not found"}',
      means: expect.stringMatching(means),
      next: expect.stringMatching(next),
    })
  })

  test('at the commit of the run a called workflow is the right one', async () => {
    const { means } = await refused({ ...OWN, job_workflow_ref: `${FILE}@0a1b2c` })
    expect(means).toMatch(/No trusted publisher of demo/)
  })

  test('another host may believe another issuer', async () => {
    const { means } = await refused({ ...OWN, iss: 'https://ghes.example' }, refusal, 'https://gems.example/')
    expect(means).toMatch(/No trusted publisher/)
  })

  test('a gem that is not there needs a pending publisher', async () => {
    const { registry } = await open({ [PATH]: refusal })
    await registry.read(SUBJECT, [RUBY])
    expect(await registry.exchange(SUBJECT, 'h.e.s', OWN)).toMatchObject({
      means: expect.stringContaining('within 12 hours'),
      next: expect.stringContaining('profile/oidc/pending_trusted_publishers'),
    })
    expect(registry.exchangeWrites?.() ?? false).toBe(false)
  })

  test('words are shown without the token', async () => {
    const { answer, means } = await refused(OWN, { status: 400, body: { error: 'Invalid format: h.e.s' } })
    expect(answer).not.toContain('h.e.s')
    expect(means).toMatch(/could not use the request/)
    expect((await refused(OWN, { status: 403, body: 'blocked' })).means).toMatch(/did not accept the request/)
  })
})
