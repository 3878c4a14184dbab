// The index's trusted publishing: which job's token is exchanged, for which projects, and every refusal's words.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { JobIdentity } from '@plumbline/standins'
import type { ExampleWorld } from './example-world.ts'
import { idToken, mint, OWN_JOB, PUBLISHER, pypiWorld, sdist, upload } from './pypi-fixture.ts'

const FILE = 'octo/demo/.github/workflows/publish.yml'
const CALLED = 'plumbline-release/plumbline/.github/workflows/publish.yml@refs/tags/v1'

let world: ExampleWorld
beforeEach(async () => {
  world = await pypiWorld()
})
afterEach(() => world.close())

function refused(code: string, description: string) {
  return { status: 422, message: 'Token request failed', errors: [{ code, description }] }
}
const noPublisher = (reason: string) =>
  refused('invalid-publisher', `valid token, but no corresponding publisher (${reason})`)
const NOT_FOUND = noPublisher('Publisher with matching claims was not found')

test('says its audience, and gives a token that lives for 15 minutes', async () => {
  expect(await (await fetch(`${world.urls.pypi}_/oidc/audience`)).json()).toEqual({ audience: 'pypi' })
  world.pypi.trust(PUBLISHER)
  const { token = '', ...rest } = await mint(world, await idToken(world))
  expect(rest).toEqual({ status: 200, success: true, expires: expect.any(Number) })
  expect((rest.expires ?? 0) - Math.floor(world.clock.now() / 1000)).toBeGreaterThanOrEqual(898)
  expect(token).toMatch(/^pypi-[\w-]{100,}$/)
  world.clock.advance(890_000)
  expect(await upload(world, token, await sdist())).toMatchObject({ status: 200 })
  world.clock.advance(11_000)
  expect(await upload(world, token, await sdist('1.1'))).toMatchObject({ status: 403 })
  expect(world.requests.filter(({ service }) => service === 'pypi').map(({ kind }) => kind)).toEqual([
    'read',
    'exchange',
  ])
  expect(world.problems).toEqual([])
})

test('may be the other index, with its own audience', async () => {
  await world.close()
  world = await pypiWorld({ audience: 'testpypi' })
  expect(await (await fetch(`${world.urls.pypi}_/oidc/audience`)).json()).toEqual({ audience: 'testpypi' })
  world.pypi.trust(PUBLISHER)
  expect(await mint(world, await idToken(world))).toEqual(refused('invalid-token', 'malformed or invalid token'))
  expect(await mint(world, await idToken(world, {}, 'testpypi'))).toMatchObject({ status: 200 })
})

test.each<[string, unknown, string]>([
  ['no token', undefined, 'token: Field required'],
  ['a number', 7, 'token: Field required'],
  ['no JWT', 'abc', 'malformed JWT'],
  [
    'another issuer',
    `e30.${Buffer.from('{"iss":"https://example.org"}').toString('base64url')}.x`,
    'unknown trusted publishing issuer',
  ],
])('a body with %s is an invalid payload', async (_what, token, description) => {
  expect(await mint(world, token)).toEqual(refused('invalid-payload', description))
})

test('a token with another signature, of another time or for another audience is invalid', async () => {
  world.pypi.trust(PUBLISHER)
  const invalid = refused('invalid-token', 'malformed or invalid token')
  const [head, , signature] = (await idToken(world)).split('.')
  const [, claims] = (await idToken(world, { environment: undefined })).split('.')
  expect(await mint(world, `${head}.${claims}.${signature}`)).toEqual(invalid)
  expect(await mint(world, await idToken(world, {}, 'npm:127.0.0.1'))).toEqual(invalid)
  const late = await idToken(world)
  world.clock.advance(301_000)
  expect(await mint(world, late)).toEqual(invalid)
})

test('a token is exchanged once; one that was refused was not used', async () => {
  const token = await idToken(world)
  expect(await mint(world, token)).toEqual(NOT_FOUND)
  world.pypi.trust(PUBLISHER)
  expect(await mint(world, token)).toMatchObject({ status: 200 })
  expect(await mint(world, token)).toEqual(refused('invalid-reuse-token', 'invalid token: already used'))
})

test.each<[string, Partial<typeof PUBLISHER & { environment: string; ownerId: string }>, Partial<JobIdentity>, object]>(
  [
    ['the same claims', {}, {}, { status: 200 }],
    ['a repository in another case', { repository: 'octo/DEMO' }, {}, { status: 200 }],
    ['an owner in another case', { repository: 'Octo/demo' }, {}, NOT_FOUND],
    ['another repository', { repository: 'octo/other' }, {}, NOT_FOUND],
    ["another owner's id", { ownerId: '1' }, {}, NOT_FOUND],
    ['another file', { workflow: 'release.yml' }, {}, NOT_FOUND],
    ['a file in another case', { workflow: 'Publish.yml' }, {}, NOT_FOUND],
    ['any environment when none is registered', {}, { environment: 'pypi' }, { status: 200 }],
    ['no environment when none is registered', {}, { environment: undefined }, { status: 200 }],
    ['the environment in another case', { environment: 'PyPI' }, { environment: 'pypi' }, { status: 200 }],
    ['another environment', { environment: 'pypi' }, { environment: 'release' }, NOT_FOUND],
    ['no environment when one is registered', { environment: 'pypi' }, { environment: undefined }, NOT_FOUND],
    [
      'the commit instead of the ref',
      {},
      { sha: 'a'.repeat(40), jobWorkflowRef: `${FILE}@${'a'.repeat(40)}` },
      { status: 200 },
    ],
    [
      'the file at another ref',
      {},
      { sha: 'a'.repeat(40), jobWorkflowRef: `${FILE}@refs/heads/main` },
      noPublisher(
        `The job_workflow_ref claim does not match, expecting one of ['${FILE}@${'a'.repeat(40)}', '${FILE}@refs/tags/v1.2.3'], got '${FILE}@refs/heads/main'`,
      ),
    ],
    [
      'a called workflow of another repository whose file has the same name',
      {},
      { sha: 'a'.repeat(40), jobWorkflowRef: CALLED },
      noPublisher(
        `The job_workflow_ref claim does not match, expecting one of ['${FILE}@${'a'.repeat(40)}', '${FILE}@refs/tags/v1.2.3'], got '${CALLED}'`,
      ),
    ],
    [
      'a called workflow of another name',
      {},
      { jobWorkflowRef: CALLED.replace('publish.yml', 'release.yml') },
      NOT_FOUND,
    ],
    [
      'a called file of the same repository that is not registered',
      {},
      { jobWorkflowRef: `octo/demo/.github/workflows/called.yml@refs/tags/v1.2.3` },
      NOT_FOUND,
    ],
    [
      'pull_request_target',
      {},
      { eventName: 'pull_request_target' },
      noPublisher("Publishing from a workflow invoked via 'pull_request_target' is not supported."),
    ],
    ['workflow_run', {}, { eventName: 'workflow_run' }, { status: 200 }],
    ['workflow_dispatch', {}, { eventName: 'workflow_dispatch' }, { status: 200 }],
  ],
)('compares with %s', async (_what, publisher, job, answer) => {
  world.pypi.trust({ ...PUBLISHER, ...publisher })
  expect(await mint(world, await idToken(world, { ...OWN_JOB, ...job }))).toMatchObject(answer)
})

test('one token is for all projects of one publisher row; the row with the environment comes first', async () => {
  for (const project of ['demo-pkg', 'second']) world.pypi.trust({ ...PUBLISHER, project, environment: 'release' })
  world.pypi.trust({ ...PUBLISHER, project: 'third' })
  const { token = '' } = await mint(world, await idToken(world))
  expect(await upload(world, token, await sdist())).toMatchObject({ status: 200 })
  expect(await upload(world, token, await sdist('1.0', 'second'), { name: 'second' })).toMatchObject({ status: 200 })
  expect(await upload(world, token, await sdist('1.0', 'third'), { name: 'third' })).toMatchObject({
    status: 403,
    text: expect.stringContaining("The given token isn't allowed to upload to project 'third'."),
  })
})

test('a pending publisher creates its project when it mints, once, before any upload', async () => {
  const pending = { ...PUBLISHER, pending: true }
  const status = async () => (await fetch(`${world.urls.pypi}simple/demo-pkg/`)).status
  world.pypi.trust(pending)
  expect(() => world.pypi.trust({ ...pending, project: 'second' })).toThrow('one pending publisher')
  expect(await status()).toBe(404)
  const { token = '' } = await mint(world, await idToken(world))
  expect(await status()).toBe(200)
  expect(await upload(world, token, await sdist('1.0', 'typo'), { name: 'typo' })).toMatchObject({
    status: 400,
    text: expect.stringContaining('Non-user identities cannot create new projects.'),
  })
  expect(await upload(world, token, await sdist())).toMatchObject({ status: 200 })
  expect(await mint(world, await idToken(world))).toMatchObject({ status: 200 })
})

test('a pending publisher whose project exists by now is dropped', async () => {
  world.pypi.trust({ ...PUBLISHER, pending: true })
  world.pypi.seed({ project: 'demo_pkg', version: '0.9', files: [] })
  expect(await mint(world, await idToken(world))).toEqual(
    refused('invalid-pending-publisher', 'valid token, but project already exists'),
  )
  expect(await mint(world, await idToken(world))).toEqual(NOT_FOUND)
})

test('a pending publisher ends after 30 days', async () => {
  world.pypi.trust({ ...PUBLISHER, pending: true })
  world.clock.advance(31 * 24 * 3_600_000)
  expect(await mint(world, await idToken(world))).toEqual(NOT_FOUND)
})
