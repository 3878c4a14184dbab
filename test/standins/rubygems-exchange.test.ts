// The registry's trusted publishing: which job's token is exchanged for a key, and the refusals that give no reason.
import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type JobIdentity, packGem, type RubygemsPublisher } from '@plumbline/standins'
import { signToken } from '../../packages/standins/src/oidc/jwt.ts'
import type { ExampleWorld } from './example-world.ts'
import {
  ask,
  exchange,
  FILE,
  idToken,
  newKey,
  OWN_JOB,
  PENDING,
  PUBLISHER,
  push,
  rubygemsWorld,
} from './rubygems-fixture.ts'

const CALLED = 'plumbline-release/plumbline/.github/workflows/publish.yml@refs/tags/v1'
const WORKFLOW_REPOSITORY = 'plumbline-release/plumbline'
const NOT_FOUND = { status: 404, error: 'Not Found' }
const PATH = '/api/v1/oidc/trusted_publisher/exchange_token'

let world: ExampleWorld
beforeEach(async () => {
  world = await rubygemsWorld()
})
afterEach(() => world.close())

const gem = async (number = '1.0.0', name = 'demo-gem') => (await packGem({ name, number }, 'Demo')).content

test('gives a key that pushes for 15 minutes, another one at every exchange', async () => {
  world.rubygems.trust(PENDING)
  const { rubygems_api_key: key = '', expires_at: expires = '', ...rest } = await exchange(world, await idToken(world))
  expect(rest).toEqual({
    status: 201,
    name: expect.stringMatching(
      /^GitHub Actions octo\/demo @ \.github\/workflows\/publish\.yml \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    ),
    scopes: ['push_rubygem'],
  })
  expect(key).toMatch(/^rubygems_[0-9a-f]{48}$/)
  expect(Math.abs(Date.parse(expires) - world.clock.now() - 900_000)).toBeLessThan(5_000)
  expect(await newKey(world)).not.toBe(key)
  world.clock.advance(890_000)
  expect(await push(world, key, await gem())).toMatchObject({ status: 200 })
  world.clock.advance(11_000)
  expect(await push(world, key, await gem('1.1.0'))).toMatchObject({ status: 401 })
  expect(world.problems).toEqual([])
})

test('takes one token twice', async () => {
  world.rubygems.trust(PENDING)
  const token = await idToken(world)
  expect([(await exchange(world, token)).status, (await exchange(world, token)).status]).toEqual([201, 201])
})

test.each<[string, unknown, string]>([
  ['no token', undefined, 'param is missing or the value is empty or invalid: jwt'],
  ['a number', 7, 'param is missing or the value is empty or invalid: jwt'],
  ['no JWT', 'invalid', 'Invalid JWT Format'],
  ['no JSON in it', 'a.a.a', 'Invalid JWT Format'],
])('a body with %s is a bad request', async (_what, jwt, error) => {
  expect(await exchange(world, jwt)).toEqual({ status: 400, error })
})

test.each(['nbf', 'iat', 'exp', 'iss', 'jti'])('a token without a good %s is a bad request', async (name) => {
  const [head, claims = '', signature] = (await idToken(world)).split('.')
  const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>
  for (const value of [undefined, ['a']]) {
    const other = Buffer.from(JSON.stringify({ ...read, [name]: value })).toString('base64url')
    expect(await exchange(world, `${head}.${other}.${signature}`)).toEqual({
      status: 400,
      error: `Missing/invalid ${name}`,
    })
  }
})

test('a token of another issuer, key, time or audience is not found', async () => {
  world.rubygems.trust(PENDING)
  const [, claims = ''] = (await idToken(world)).split('.')
  const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, string>
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  expect(await exchange(world, signToken(read, privateKey, 'unknown'))).toEqual(NOT_FOUND)
  expect(await exchange(world, signToken({ ...read, iss: 'https://example.org' }, privateKey, 'x'))).toEqual(NOT_FOUND)
  expect(await exchange(world, await idToken(world, {}, 'https://rubygems.org'))).toEqual(NOT_FOUND)
  const late = await idToken(world)
  world.clock.advance(301_000)
  expect(await exchange(world, late)).toEqual(NOT_FOUND)
  expect(world.problems).toEqual([])
})

test('may be a registry with an audience of its own', async () => {
  await world.close()
  world = await rubygemsWorld({ audience: 'gems.example.org' })
  world.rubygems.trust(PENDING)
  expect(await exchange(world, await idToken(world))).toEqual(NOT_FOUND)
  expect(await exchange(world, await idToken(world, {}, 'gems.example.org'))).toMatchObject({ status: 201 })
})

const CALLING = { workflowRepository: WORKFLOW_REPOSITORY }
test.each<[string, Partial<RubygemsPublisher>, Partial<JobIdentity>, 201 | 404]>([
  ['the same claims', {}, {}, 201],
  ['a repository in another case', { repository: 'octo/Demo' }, {}, 404],
  ['another repository', { repository: 'octo/other' }, {}, 404],
  ["another owner's id", { ownerId: '1' }, {}, 404],
  ['another file', { workflow: 'release.yml' }, {}, 404],
  ['a file in another case', { workflow: 'Publish.yml' }, {}, 404],
  ['any environment when none is registered', {}, { environment: 'rubygems' }, 201],
  ['no environment when none is registered', {}, { environment: undefined }, 201],
  ['the same environment', { environment: 'release' }, { environment: 'release' }, 201],
  ['the environment in another case', { environment: 'Release' }, { environment: 'release' }, 404],
  ['no environment when one is registered', { environment: 'release' }, { environment: undefined }, 404],
  ['the commit instead of the ref', {}, { sha: 'a'.repeat(40), jobWorkflowRef: `${FILE}@${'a'.repeat(40)}` }, 201],
  ['the file at another ref', {}, { jobWorkflowRef: `${FILE}@refs/heads/main` }, 404],
  ['a called workflow that is not registered', {}, { jobWorkflowRef: CALLED }, 404],
  ['a called workflow that is registered, at any ref', CALLING, { jobWorkflowRef: CALLED }, 201],
  ['a called workflow of another repository', { workflowRepository: 'x/y' }, { jobWorkflowRef: CALLED }, 404],
  ['the own file when a called one is registered', CALLING, {}, 404],
  [
    'a called file of the same repository',
    {},
    { jobWorkflowRef: `${FILE.replace('publish.yml', 'called.yml')}@refs/tags/v1.2.3` },
    404,
  ],
  ['pull_request_target', {}, { eventName: 'pull_request_target' }, 201],
])('compares with %s', async (_what, publisher, job, status) => {
  world.rubygems.trust({ ...PENDING, ...publisher })
  const answer = await exchange(world, await idToken(world, { ...OWN_JOB, ...job }))
  expect(answer.status === 201 ? { status: 201 } : answer).toEqual(status === 201 ? { status } : NOT_FOUND)
})

test('one key is for all gems of one publisher; the row with the environment comes first', async () => {
  for (const name of ['demo-gem', 'second']) world.rubygems.trust({ ...PENDING, gem: name, environment: 'release' })
  world.rubygems.trust({ ...PENDING, gem: 'third' })
  const key = await newKey(world)
  expect(await push(world, key, await gem())).toMatchObject({ status: 200 })
  expect(await push(world, key, await gem('1.0.0', 'second'))).toMatchObject({ status: 200 })
  expect(await push(world, key, await gem('1.0.0', 'third'))).toEqual({
    status: 403,
    text: 'You are not allowed to push this gem.',
  })
})

test('a pending publisher is made real by the first push', async () => {
  world.rubygems.trust(PENDING)
  expect(() => world.rubygems.trust(PENDING)).toThrow('is pending for "demo-gem" already')
  expect(() => world.rubygems.trust(PUBLISHER)).toThrow('"demo-gem" does not exist')
  const key = await newKey(world)
  expect(world.rubygems.gems('demo-gem')).toEqual([])
  expect(await push(world, key, await gem())).toMatchObject({ status: 200 })
  world.clock.advance(13 * 3_600_000)
  expect(await push(world, await newKey(world), await gem('1.1.0'))).toMatchObject({ status: 200 })
  expect(() => world.rubygems.trust(PENDING)).toThrow('"demo-gem" exists')
})

test('a pending publisher ends after 12 hours: exchanges go on, pushes are refused', async () => {
  world.rubygems.trust(PENDING)
  world.clock.advance(12 * 3_600_000)
  expect(await push(world, await newKey(world), await gem())).toMatchObject({ status: 403 })
  world.rubygems.trust(PENDING)
  expect(await push(world, await newKey(world), await gem())).toMatchObject({ status: 200 })
})

test('a publisher that was removed may exchange, not push', async () => {
  world.rubygems.seed(await gem())
  world.rubygems.trust(PUBLISHER)
  world.rubygems.untrust('demo-gem')
  expect(await push(world, await newKey(world), await gem('1.1.0'))).toMatchObject({ status: 403 })
})

test('a publisher names a file, and another repository for a called workflow', () => {
  expect(() => world.rubygems.trust({ ...PENDING, workflow: '.github/workflows/publish.yml' })).toThrow('no file name')
  expect(() => world.rubygems.trust({ ...PENDING, workflowRepository: 'octo/demo' })).toThrow('must be different')
})

test('a body in another form, or with another field, is a problem', async () => {
  const body = Buffer.from('jwt=x')
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect(await ask(world, 'POST', PATH, { body, headers })).toMatchObject({ status: 400 })
  expect(await ask(world, 'POST', PATH, { body: { jwt: 'x', gem: 'y' } })).toMatchObject({ status: 400 })
  expect(world.problems).toEqual([
    'rubygems: the exchange wants a body of application/json, not application/x-www-form-urlencoded',
    'rubygems: the exchange has no field "gem"',
  ])
})

test('a refusal is a page for clients that take anything', async () => {
  const jwt = await idToken(world)
  expect(await ask(world, 'POST', PATH, { body: { jwt } })).toMatchObject({
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
})
