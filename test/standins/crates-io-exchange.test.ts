// Trusted publishing at the stand-in of crates.io: which job's token is exchanged, for which crates, and every refusal's
// words.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { JobIdentity } from '@plumbline/standins'
import {
  type Answer,
  answerOf,
  cratesWorld,
  demoCrate,
  exchange,
  idToken,
  PUBLISHER,
  publish,
  seedDemo,
  send,
  TOKENS,
} from './crates-io-fixture.ts'
import type { ExampleWorld } from './example-world.ts'

let world: ExampleWorld
beforeEach(async () => {
  world = await cratesWorld()
  seedDemo(world)
})
afterEach(() => world.close())

const GOOD = { status: 200, detail: '' }
const refused = (detail: string) => ({ status: 400, detail, token: '' })
const UNDECODABLE = refused('Failed to decode JWT')
const CONFIG = 'The Trusted Publishing config for repository `octo/demo`'

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

test('gives a token for half an hour, good for every crate whose row matches', async () => {
  seedDemo(world, 'second')
  seedDemo(world, 'third')
  world.cratesIo.trust({ ...PUBLISHER, crate: 'Demo_Crate' })
  world.cratesIo.trust({ ...PUBLISHER, crate: 'second', environment: 'Release' })
  world.cratesIo.trust({ ...PUBLISHER, crate: 'third', workflow: 'other.yml' })
  const { token, ...answer } = await exchange(world, await idToken(world))
  expect(answer).toEqual(GOOD)
  expect(token).toMatch(/^cio_tp_[A-Za-z\d]{32}$/)
  expect(await publish(world, token, await demoCrate())).toEqual(GOOD)
  const third = { ...(await demoCrate()), filename: 'third-1.0.0.crate' }
  expect(await publish(world, token, third)).toEqual({
    status: 403,
    detail: 'The provided access token is not valid for crate `third`',
  })
  world.clock.advance(29 * 60_000)
  expect(await publish(world, token, await demoCrate('1.0.1'))).toEqual(GOOD)
  world.clock.advance(61_000)
  const late = { status: 403, detail: 'Invalid authentication token' }
  expect(await publish(world, token, await demoCrate('1.0.2'))).toEqual(late)
  expect(world.problems).toEqual([])
})

test('notes who published with it', async () => {
  world.cratesIo.trust(PUBLISHER)
  const { token } = await exchange(world, await idToken(world))
  await publish(world, `Bearer ${token}`, await demoCrate())
  const trustpub = { provider: 'github', repository: 'octo/demo', run_id: '19000000007', sha: world.repository.commit }
  expect(world.cratesIo.crates('demo-crate').map((held) => held.trustpub)).toEqual([undefined, trustpub])
})

test('revokes a token; another time, or for one that was never given, it says the same', async () => {
  world.cratesIo.trust(PUBLISHER)
  const { token } = await exchange(world, await idToken(world))
  for (const _time of [1, 2]) expect((await send(world, 'DELETE', TOKENS, { token })).status).toBe(204)
  expect(await publish(world, token, await demoCrate())).toEqual({
    status: 403,
    detail: 'Invalid authentication token',
  })
})

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['no header', {}, 'Missing authorization header'],
  ['a bare token', { authorization: `cio_tp_${'a'.repeat(32)}` }, 'Invalid authorization header'],
  ['no such token', { authorization: 'Bearer cio_tp_guess' }, 'Invalid authorization header'],
])('revokes nothing with %s', async (_what, headers, detail) => {
  expect(answerOf(await send(world, 'DELETE', TOKENS, { headers }))).toEqual({ status: 401, detail })
})

test.each<[string, Readonly<Record<string, string>>, unknown, Answer]>([
  [
    'no JSON',
    { 'content-type': 'application/json' },
    Buffer.from('{'),
    { status: 400, detail: expect.any(String) as never },
  ],
  [
    'another type',
    { 'content-type': 'text/plain' },
    {},
    { status: 415, detail: 'Expected request with `Content-Type: application/json`' },
  ],
  ['no field', {}, {}, { status: 422, detail: expect.stringContaining('missing field `jwt`') as never }],
])('refuses a body with %s', async (_what, headers, body, answer) => {
  expect(answerOf(await send(world, 'POST', TOKENS, { headers, body }))).toEqual(answer)
})

test('has a problem with a field that it does not know', async () => {
  await send(world, 'POST', TOKENS, { body: { jwt: 'a', token: 'b' } })
  expect(world.problems).toEqual([`crates-io: POST ${TOKENS} has no field "token"`])
})

test.each<[string, unknown, string]>([
  ['no JWT', 'abc', 'Failed to decode JWT'],
  ['no issuer', `${encoded({ kid: 'a' })}.${encoded({})}.x`, 'Failed to decode JWT'],
  [
    'another issuer',
    `${encoded({ kid: 'a' })}.${encoded({ iss: 'https://example.org' })}.x`,
    'Unsupported JWT issuer: https://example.org',
  ],
  [
    'no key',
    `${encoded({ alg: 'RS256' })}.${encoded({ iss: 'https://token.actions.githubusercontent.com' })}.x`,
    'Missing JWT key ID',
  ],
  [
    'another key',
    `${encoded({ kid: 'a' })}.${encoded({ iss: 'https://token.actions.githubusercontent.com' })}.x`,
    'Invalid JWT key ID',
  ],
])('says what is wrong with a token that has %s', async (_what, jwt, detail) => {
  expect(await exchange(world, jwt)).toEqual(refused(detail))
})

test('refuses a token with another signature, of another time or for another audience', async () => {
  world.cratesIo.trust(PUBLISHER)
  const [head, , signature] = (await idToken(world)).split('.')
  const [, claims] = (await idToken(world)).split('.')
  expect(await exchange(world, `${head}.${claims}.${signature}`)).toEqual(UNDECODABLE)
  expect(await exchange(world, await idToken(world, {}, 'pypi'))).toEqual(UNDECODABLE)
  const token = await idToken(world)
  const late = await idToken(world)
  world.clock.advance(350_000)
  // A minute is allowed for clocks that differ.
  expect(await exchange(world, token)).toMatchObject(GOOD)
  world.clock.advance(11_000)
  expect(await exchange(world, late)).toEqual(UNDECODABLE)
})

test('may be another registry, with an audience of its own', async () => {
  await world.close()
  world = await cratesWorld({ audience: 'staging.crates.io' })
  seedDemo(world)
  world.cratesIo.trust(PUBLISHER)
  expect(await exchange(world, await idToken(world))).toEqual(UNDECODABLE)
  expect(await exchange(world, await idToken(world, {}, 'staging.crates.io'))).toMatchObject(GOOD)
})

test('exchanges a token once; one that was refused was not used', async () => {
  const token = await idToken(world)
  expect(await exchange(world, token)).toEqual(
    refused('No Trusted Publishing config found for repository `octo/demo`.'),
  )
  world.cratesIo.trust(PUBLISHER)
  expect(await exchange(world, token)).toMatchObject(GOOD)
  expect(await exchange(world, token)).toEqual(refused('JWT has already been used'))
  world.cratesIo.untrust('demo_crate')
  expect(await exchange(world, await idToken(world))).toMatchObject({ status: 400 })
})

const blocked = (event: string) =>
  `Trusted Publishing does not support the \`${event}\` event trigger due to security concerns. Please use a different trigger such as \`push\`, \`release\`, or \`workflow_dispatch\`.`

test.each<[string, Partial<typeof PUBLISHER & { environment: string; ownerId: string }>, Partial<JobIdentity>, string]>(
  [
    ['the same claims', {}, {}, ''],
    ['a repository in another case', { repository: 'Octo/DEMO' }, {}, ''],
    [
      'another repository',
      { repository: 'octo/other' },
      {},
      'No Trusted Publishing config found for repository `octo/demo`.',
    ],
    [
      "another owner's id",
      { ownerId: '1' },
      {},
      `${CONFIG} does not match the repository owner ID (OWNER) in the JWT. Expected owner IDs: 1. Please recreate the Trusted Publishing config to update the repository owner ID.`,
    ],
    [
      'another file',
      { workflow: 'release.yml' },
      {},
      `${CONFIG} does not match the workflow filename \`publish.yml\` in the JWT. Expected workflow filenames: \`release.yml\``,
    ],
    [
      'a file in another case',
      { workflow: 'Publish.yml' },
      {},
      `${CONFIG} does not match the workflow filename \`publish.yml\` in the JWT. Expected workflow filenames: \`Publish.yml\``,
    ],
    [
      'the file of a called workflow',
      { workflow: 'release.yml' },
      {},
      `${CONFIG} does not match the workflow filename`,
    ],
    ['a caller at any ref', {}, { workflowRef: 'octo/demo/.github/workflows/publish.yml@refs/heads/x@y' }, ''],
    ['no file', {}, { workflowRef: 'octo/demo@refs/heads/main' }, 'Unexpected `workflow_ref` value'],
    ['any environment when none is registered', {}, { environment: 'else' }, ''],
    ['the environment in another case', { environment: 'RELEASE' }, {}, ''],
    [
      'another environment',
      { environment: 'crates' },
      {},
      `${CONFIG} does not match the environment \`release\` in the JWT. Expected environments: \`crates\``,
    ],
    [
      'no environment when one is registered',
      { environment: 'crates' },
      { environment: undefined },
      `${CONFIG} requires an environment, but the JWT does not specify one. Expected environments: \`crates\``,
    ],
    ['pull_request_target', {}, { eventName: 'pull_request_target' }, blocked('pull_request_target')],
    ['workflow_run', {}, { eventName: 'workflow_run' }, blocked('workflow_run')],
    ['workflow_dispatch', {}, { eventName: 'workflow_dispatch' }, ''],
  ],
)('compares with %s', async (_what, publisher, job, detail) => {
  world.cratesIo.trust({ ...PUBLISHER, ...publisher })
  const answer = await exchange(world, await idToken(world, job))
  const said = answer.detail.replace(/owner ID \(\d+\)/, 'owner ID (OWNER)')
  expect([answer.status, said]).toEqual(detail === '' ? [200, ''] : [400, expect.stringContaining(detail)])
})

test('knows no pending publisher: a row belongs to a crate that exists', () => {
  expect(() => world.cratesIo.trust({ ...PUBLISHER, crate: 'absent' })).toThrow('crates.io has no crate "absent".')
})
