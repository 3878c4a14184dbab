// The exchange at crates.io: its refusals in its own words, the likely cause first; and the end of a token.
import { describe, expect, test } from '@jest/globals'
import type { Claims } from '@plumbline/registries'
import { open, refusal, SUBJECT } from './rig.ts'

const OWN: Claims = {
  repository: 'octo/demo',
  repository_owner_id: '4711',
  workflow_ref: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1',
  job_workflow_ref: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1',
  event_name: 'push',
  environment: 'release',
}
const inside = { ...OWN, job_workflow_ref: 'other/tools/.github/workflows/called.yml@refs/tags/v1' }
const outside: Claims = { ...OWN, environment: undefined }
const config = 'The Trusted Publishing config for repository `octo/demo`'
const cases: { name: string; says: string; claims?: Claims; means: RegExp; next: RegExp }[] = [
  {
    name: 'an unknown repository',
    says: 'No Trusted Publishing config found for repository `octo/demo`.',
    means: /No crate trusts octo\/demo yet, so neither does demo-crate/,
    next: /crates\/demo-crate\/settings .* workflow filename "publish\.yml", environment "release" or left empty/,
  },
  {
    name: 'another file',
    says: `${config} does not match the workflow filename \`publish.yml\` in the JWT. Expected workflow filenames: \`release.yml\``,
    means: /names another workflow file than publish\.yml, which started this run .*blank\)\.$/,
    next: /workflow filename "publish\.yml"/,
  },
  {
    name: 'another file, the job in a called one',
    says: `${config} does not match the workflow filename \`publish.yml\` in the JWT. Expected workflow filenames: \`called.yml\``,
    claims: inside,
    means: /stands in called\.yml, which crates\.io does not look at/,
    next: /workflow filename "publish\.yml"/,
  },
  {
    name: 'another environment',
    says: `${config} does not match the environment \`release\` in the JWT. Expected environments: \`prod\``,
    means: /another environment/,
    next: /Give the job the environment/,
  },
  {
    name: 'no environment',
    says: `${config} requires an environment, but the JWT does not specify one. Expected environments: \`prod\``,
    claims: outside,
    means: /publish job runs in none/,
    next: /environment left empty/,
  },
  {
    name: 'another owner',
    says: `${config} does not match the repository owner ID (4711) in the JWT. Expected owner IDs: 1. Please recreate the Trusted Publishing config to update the repository owner ID.`,
    means: /another id \(4711\)/,
    next: /Delete the trusted publisher/,
  },
  {
    name: 'a forbidden event',
    says: 'Trusted Publishing does not support the `workflow_run` event trigger, because of security.',
    claims: { ...OWN, event_name: 'workflow_run' },
    means: /started by `workflow_run`/,
    next: /run for the tag/,
  },
  {
    name: 'a reused token',
    says: 'JWT has already been used',
    means: /takes each one once/,
    next: /Run the job again/,
  },
  { name: 'a wrong audience', says: 'Failed to decode JWT', means: /another audience/, next: /Run the job again/ },
  {
    name: 'something new',
    says: 'Computer says no',
    means: /one field that differs/,
    next: /make the trusted publisher say/,
  },
]

describe('a refused exchange', () => {
  test.each(cases)('for $name says so first, in the words of crates.io', async ({
    says,
    claims = OWN,
    means,
    next,
  }) => {
    const { registry } = await open(() => refusal(400, says))
    expect(await registry.exchange(SUBJECT, 'h.e.s', claims)).toEqual({
      kind: 'refused',
      request: 'POST https://crates.io/api/v1/trusted_publishing/tokens',
      answer: `400 ${says}`,
      means: expect.stringMatching(means),
      next: expect.stringMatching(next),
    })
  })

  test('never shows the ID token, and is told from no answer and from a registry that has none', async () => {
    const echoed = await (await open(() => refusal(400, 'What is aaa.bbb.ccc?'))).registry.exchange(
      SUBJECT,
      'aaa.bbb.ccc',
      OWN,
    )
    expect(echoed).toMatchObject({ kind: 'refused', answer: '400 What is ***?' })
    for (const status of [0, 500, 503]) {
      expect(await (await open(() => ({ status }))).registry.exchange(SUBJECT, 'h.e.s', OWN)).toMatchObject({
        kind: 'failed',
      })
    }
    const late = await (await open(() => ({ status: 429, headers: { 'retry-after': '7' } }))).registry.exchange(
      SUBJECT,
      'h',
      OWN,
    )
    expect(late).toMatchObject({ kind: 'failed', waitMs: 7000 })
    const none = await (await open(() => ({ status: 404, body: 'nothing here' }))).registry.exchange(
      SUBJECT,
      'h.e.s',
      OWN,
    )
    expect(none).toMatchObject({ kind: 'refused', means: expect.stringContaining('knows no trusted publishing') })
  })
})

test('a token is for every crate that trusts the job, and its life ends on request', async () => {
  const { registry, requests } = await open(({ method }) =>
    method === 'DELETE' ? { status: 204 } : { status: 200, body: { token: 'cio_tp_x' } },
  )
  expect(registry).toMatchObject({ tokenScope: 'publisher', tokenLifeMs: 25 * 60_000 })
  expect(await registry.exchange(SUBJECT, 'h.e.s', OWN)).toEqual({ kind: 'token', token: 'cio_tp_x' })
  await registry.revoke?.('cio_tp_x')
  const url = 'https://crates.io/api/v1/trusted_publishing/tokens'
  expect(requests).toMatchObject([
    { method: 'POST', url, body: '{"jwt":"h.e.s"}' },
    { method: 'DELETE', url, headers: { authorization: 'Bearer cio_tp_x' } },
  ])
  await expect((await open(() => ({ status: 500 }))).registry.revoke?.('t')).rejects.toThrow('500')
  const empty = await open(() => ({ status: 200, body: { token: '' } }))
  expect(await empty.registry.exchange(SUBJECT, 'h', OWN)).toMatchObject({
    kind: 'failed',
    reason: '200 without a token',
  })
})
