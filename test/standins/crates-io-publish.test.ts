// A publish that the stand-in of crates.io takes: what it stores, who may, how often, and mistakes that it only notes.
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { jsonOf, packCrate, requestOf } from '@plumbline/standins'
import { redactTokens } from '../../packages/standins/src/redaction.ts'
import {
  AGENT,
  answerOf,
  cratesWorld,
  demoCrate,
  exchange,
  framed,
  idToken,
  jobToken,
  METADATA,
  PUBLISHER,
  publish,
  publishBody,
  seedDemo,
  send,
} from './crates-io-fixture.ts'
import type { ExampleWorld } from './example-world.ts'

let world: ExampleWorld
beforeEach(async () => {
  world = await cratesWorld()
})
afterEach(() => world.close())

const GOOD = { status: 200, detail: '' }
const forbidden = (detail: string) => ({ status: 403, detail })

test('keeps the bytes and what came with them, and answers with the crate', async () => {
  const token = world.cratesIo.addApiToken()
  const { content } = await demoCrate()
  const response = await send(world, 'PUT', '/api/v1/crates/new', {
    headers: { authorization: token },
    body: framed(METADATA, content),
  })
  expect(jsonOf(response)).toMatchObject({
    crate: { id: 'demo-crate', max_version: '1.0.0', num_versions: 1, trustpub_only: false },
    warnings: { invalid_categories: [], invalid_badges: [], other: [] },
  })
  const [held, ...others] = world.cratesIo.crates('DEMO_CRATE')
  expect(others).toEqual([])
  expect(held).toMatchObject({ name: 'demo-crate', version: '1.0.0', yanked: false, metadata: METADATA })
  expect(held?.content.equals(content)).toBe(true)
  expect(held?.checksum).toBe(createHash('sha256').update(content).digest('hex'))
  expect(world.cratesIo.crates('absent')).toEqual([])
  expect(world.problems).toEqual([])
})

test('takes a version once, whatever its bytes and what follows a plus', async () => {
  const token = world.cratesIo.addApiToken()
  const taken = (version: string) => ({ status: 400, detail: `crate version \`${version}\` is already uploaded` })
  expect(await publish(world, token, await demoCrate('1.0.0+one'))).toEqual(GOOD)
  expect(await publish(world, token, await demoCrate('1.0.0+one'))).toEqual(taken('1.0.0'))
  expect(await publish(world, token, await demoCrate('1.0.0', 'Other bytes'))).toEqual(taken('1.0.0'))
  expect(await publish(world, token, await demoCrate('1.0.0-rc.1'))).toEqual(GOOD)
  world.cratesIo.yank('demo-crate', '1.0.0-rc.1')
  expect(await publish(world, token, await demoCrate('1.0.0-rc.1'))).toEqual(taken('1.0.0-rc.1'))
  const both = await Promise.all([1, 2].map(async () => publish(world, token, await demoCrate('1.1.0'))))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
  expect(world.cratesIo.crates('demo-crate').map(({ version }) => version)).toEqual([
    '1.0.0+one',
    '1.0.0-rc.1',
    '1.1.0',
  ])
})

test("a job's token makes no new crate, and an API token no version of a crate that wants jobs only", async () => {
  const token = await jobToken(world)
  const user = world.cratesIo.addApiToken()
  const other = await packCrate({ name: 'other', version: '1.0.0' }, 'text')
  expect(await publish(world, token, other)).toEqual(
    forbidden('Trusted Publishing tokens do not support creating new crates. Publish the crate manually, first'),
  )
  expect(await publish(world, user, await demoCrate('1.0.0'))).toEqual(GOOD)
  world.cratesIo.trustpubOnly('demo-crate', true)
  expect(await publish(world, user, await demoCrate('1.1.0'))).toEqual(
    forbidden(
      'New versions of this crate can only be published using Trusted Publishing (see https://crates.io/docs/trusted-publishing).',
    ),
  )
  expect(await publish(world, token, await demoCrate('1.1.0'))).toEqual(GOOD)
})

test('holds an API token to its scopes, and forgets one', async () => {
  const missing = forbidden('this token does not have the required permissions to perform this action')
  const first = world.cratesIo.addApiToken({ endpoints: ['publish-new'], crates: ['demo-*'] })
  expect(await publish(world, first, await packCrate({ name: 'other', version: '1.0.0' }, 'text'))).toEqual(missing)
  expect(await publish(world, first, await demoCrate('1.0.0'))).toEqual(GOOD)
  expect(await publish(world, first, await demoCrate('1.1.0'))).toEqual(missing)
  const update = world.cratesIo.addApiToken({ endpoints: ['publish-update'], crates: ['demo-crate'] })
  expect(await publish(world, update, await demoCrate('1.1.0'))).toEqual(GOOD)
  world.cratesIo.revokeApiToken(update)
  expect(await publish(world, update, await demoCrate('1.2.0'))).toEqual(forbidden('authentication failed'))
  expect(() => world.cratesIo.revokeApiToken(update)).toThrow('crates.io knows no such API token.')
})

test('limits how often a user publishes, and not a job', async () => {
  const job = await jobToken(world)
  const token = world.cratesIo.addApiToken()
  const make = async (name: string) => packCrate({ name, version: '1.0.0' }, 'text')
  for (const name of ['a', 'b', 'c', 'd', 'e']) expect(await publish(world, token, await make(name))).toEqual(GOOD)
  const headers = { authorization: token }
  const body = framed({ ...METADATA, name: 'f' }, (await make('f')).content)
  const response = await send(world, 'PUT', '/api/v1/crates/new', { headers, body })
  expect(answerOf(response)).toEqual({
    status: 429,
    detail: expect.stringMatching(/^You have published too many new crates in a short .* after \w+, .* GMT and see/),
  })
  expect(Date.parse(response.headers['retry-after'] ?? '')).toBeGreaterThan(world.clock.now() + 500_000)
  for (let patch = 0; patch < 31; patch++)
    expect(await publish(world, job, await demoCrate(`1.0.${patch}`))).toEqual(GOOD)
  world.clock.advance(600_000)
  expect(await publish(world, token, await make('f'))).toEqual(GOOD)
})

test('limits the versions of a day, for everybody', async () => {
  const token = await jobToken(world)
  world.cratesIo.limitDaily(2)
  expect(await publish(world, token, await demoCrate('1.0.0'))).toEqual(GOOD)
  expect(await publish(world, token, await demoCrate('1.1.0'))).toEqual({
    status: 429,
    detail: 'You have published too many versions of this crate in the last 24 hours',
  })
  world.clock.advance(24 * 3_600_000)
  const { token: fresh } = await exchange(world, await idToken(world))
  expect(await publish(world, fresh, await demoCrate('1.1.0'))).toEqual(GOOD)
})

test('may refuse with status 200, as the server can be set up for old cargos', async () => {
  await world.close()
  world = await cratesWorld({ refusalsAs200: true })
  expect(await publish(world, undefined, await demoCrate())).toEqual({
    status: 200,
    detail: 'this action requires authentication',
  })
})

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['an unknown field', { extra: 1 }, 'has no field "extra"'],
  ['another license', { license: 'Apache-2.0' }, 'came with "license" that differs from Cargo.toml'],
  ['another list of features', { features: { a: [] } }, 'came with "features" that differs from Cargo.toml'],
  ['no dependencies', { deps: undefined }, 'came with "deps" that differ from Cargo.toml'],
])('takes JSON with %s, and has a problem with it', async (_what, changes, sentence) => {
  const token = world.cratesIo.addApiToken()
  expect(await publish(world, token, await demoCrate(), changes)).toEqual(GOOD)
  expect(world.problems).toEqual([`crates-io: PUT /api/v1/crates/new ${sentence}`])
})

test('has a problem with a dependency in JSON that is not the one in Cargo.toml, and with bytes at the end', async () => {
  seedDemo(world, 'needed')
  const token = world.cratesIo.addApiToken()
  const dependency = {
    optional: false,
    default_features: true,
    name: 'needed',
    features: ['a'],
    version_req: '^1.2',
    target: null,
    kind: 'normal',
    registry: null,
  }
  const extra = '[dependencies]\nneeded = { version = "1.2", features = ["a"] }\n'
  const right = await demoCrate('1.0.0', 'text', extra)
  expect(await publish(world, token, right, { deps: [dependency] })).toEqual(GOOD)
  expect(world.problems).toEqual([])
  const wrong = await demoCrate('1.1.0', 'text', extra)
  const deps = [{ ...dependency, version_req: '1.2', more: 1 }]
  const body = framed({ ...METADATA, vers: '1.1.0', deps }, wrong.content)
  expect(await publishBody(world, token, Buffer.concat([body, Buffer.from('!')]))).toEqual(GOOD)
  expect(world.problems).toEqual([
    'crates-io: PUT /api/v1/crates/new has no field "deps[].more"',
    'crates-io: PUT /api/v1/crates/new came with "deps" that differ from Cargo.toml',
    'crates-io: PUT /api/v1/crates/new came with 1 bytes after the .crate',
  ])
})

test('wants a User-Agent, knows no other routes and counts uploads that arrive', async () => {
  const anonymous = await world.handlers['crates-io']?.(requestOf('GET', '/api/v1/crates/demo-crate'))
  expect(anonymous && answerOf(anonymous)).toEqual(
    forbidden(expect.stringContaining('include a `User-Agent`') as never),
  )
  expect(answerOf(await send(world, 'GET', '/api/v1/crates/demo-crate/owners/more'))).toEqual({
    status: 404,
    detail: 'Not Found',
  })
  expect(answerOf(await send(world, 'GET', '/api/v1/crates/demo-crate?all=1')).status).toBe(404)
  expect(world.problems).toEqual([
    'crates-io: no route for GET /api/v1/crates/demo-crate/owners/more',
    'crates-io: GET /api/v1/crates/{name} has no query parameter "all"',
  ])
  const url = `${world.urls.cratesIo}api/v1/crates/new`
  for (const status of [403, 400])
    expect(
      (await fetch(url, { method: 'PUT', headers: AGENT, body: status === 400 ? '' : await blank() })).status,
    ).toBe(status)
  expect(world.cratesIo.uploads).toBe(2)
  expect(world.requests.map(({ service, kind }) => `${service} ${kind}`)).toEqual(Array(2).fill('crates-io upload'))
})

async function blank(): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(framed(METADATA, (await demoCrate()).content))
}

test('keeps its tokens out of what a world writes down', async () => {
  const tokens = [await jobToken(world), world.cratesIo.addApiToken()]
  expect(redactTokens(`with ${tokens.join(' and ')}.`)).toBe('with *** and ***.')
})

test('says that it is not there in a world without it', async () => {
  await world.close()
  world = await cratesWorld(false)
  expect(() => world.cratesIo.trust(PUBLISHER)).toThrow('This world was started without `cratesIo: true`.')
  expect(world.urls.cratesIo).toBe('')
})
