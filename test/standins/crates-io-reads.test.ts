// What the stand-in of crates.io says of what it holds: a web API that is fresh, an index that lags and is cached.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { jsonOf, packCrate } from '@plumbline/standins'
import { splitFeatures } from '../../packages/standins/src/crates-io/sparse-index.ts'
import { normalizedRequirement } from '../../packages/standins/src/crates-io/versions.ts'
import { answerOf, cratesWorld, demoCrate, indexLines, jobToken, publish, seedDemo, send } from './crates-io-fixture.ts'
import type { ExampleWorld } from './example-world.ts'

let world: ExampleWorld
beforeEach(async () => {
  world = await cratesWorld()
})
afterEach(() => world.close())

const PLACE = 'de/mo/demo-crate'
const versionsIn = async (place = PLACE) => (await indexLines(world, place)).map(({ vers }) => vers)
const read = async (path: string) => jsonOf(await send(world, 'GET', `/api/v1/crates/${path}`))

test('shows a version at once in the web API, under any spelling of its name', async () => {
  const token = await jobToken(world)
  const { content } = await demoCrate()
  await publish(world, token, await demoCrate())
  const held = world.cratesIo.crates('demo-crate').at(-1)
  expect(await read('Demo_Crate/1.0.0')).toEqual({
    version: expect.objectContaining({
      crate: 'demo-crate',
      num: '1.0.0',
      checksum: held?.checksum,
      crate_size: content.length,
      yanked: false,
      yank_message: null,
      license: 'MIT',
      dl_path: '/api/v1/crates/demo-crate/1.0.0/download',
      created_at: new Date(held?.uploadedAt ?? 0).toISOString(),
      trustpub_data: { provider: 'github', repository: 'octo/demo', run_id: '19000000007', sha: expect.any(String) },
    }),
  })
  world.cratesIo.yank('demo-crate', '1.0.0', 'broken')
  expect(await read('demo-crate/1.0.0')).toMatchObject({ version: { yanked: true, yank_message: 'broken' } })
  expect(await read('demo-crate')).toMatchObject({
    crate: { name: 'demo-crate', default_version: '0.9.0', max_version: '0.9.0', num_versions: 2 },
    versions: [
      { num: '1.0.0', yanked: true },
      { num: '0.9.0', yanked: false },
    ],
  })
})

test.each([
  ['absent', 404, 'crate `absent` does not exist'],
  ['absent/1.0.0', 404, 'crate `absent` does not exist'],
  ['demo-crate/1.0.0', 404, 'crate `demo-crate` does not have a version `1.0.0`'],
  ['demo-crate/1.0', 400, 'Invalid URL: Cannot parse `1.0` as a version'],
])('says of %s that it is not there', async (path, status, detail) => {
  seedDemo(world)
  expect(answerOf(await send(world, 'GET', `/api/v1/crates/${path}`))).toEqual({ status, detail })
})

test('says where a file is, and gives it to clients without a name too', async () => {
  seedDemo(world)
  const path = 'api/v1/crates/demo-crate/0.9.0/download'
  const response = await fetch(`${world.urls.cratesIo}${path}`, { redirect: 'manual', headers: { 'user-agent': '' } })
  const location = `${world.urls.cratesIo}crates/demo-crate/demo-crate-0.9.0.crate`
  expect([response.status, response.headers.get('location')]).toEqual([302, location])
  expect(await (await fetch(location)).text()).toBe('demo-crate 0.9.0')
  expect((await fetch(location.replaceAll('demo-crate', 'Demo_Crate'))).status).toBe(404)
  expect((await fetch(location.replace('0.9.0', '0.9.1'))).status).toBe(404)
})

test('keeps an index of lines at the places that cargo knows', async () => {
  const settings = jsonOf(await send(world, 'GET', '/index/config.json'))
  const origin = world.urls.cratesIo.slice(0, -1)
  expect(settings).toEqual({ dl: `${origin}/api/v1/crates`, api: origin })
  for (const name of ['A', 'ab', 'Abc', 'abcd']) seedDemo(world, name)
  for (const place of ['1/a', '2/ab', '3/a/abc', 'ab/cd/abcd']) expect(await versionsIn(place)).toEqual(['0.9.0'])
  expect(world.problems).toEqual([])
  for (const place of ['1/A', 'ab/abcd', 'ab/ce/abcd']) expect(await versionsIn(place)).toEqual([])
  expect(world.problems).toEqual([
    'crates-io: /index/1/A is no place of the index; "A" would be at 1/a',
    'crates-io: /index/ab/abcd is no place of the index; "abcd" would be at ab/cd/abcd',
    'crates-io: /index/ab/ce/abcd is no place of the index; "abcd" would be at ab/cd/abcd',
  ])
})

test('writes what cargo needs to choose, from Cargo.toml', async () => {
  seedDemo(world, 'needed')
  const token = world.cratesIo.addApiToken()
  const extra = `[dependencies]
needed = "1.2"
called = { package = "needed", version = ">=1, <3", optional = true, default-features = false, features = ["f"] }
[target."cfg(unix)".build-dependencies]
needed = "=1.0.0-rc.1"
[features]
plain = ["called"]
new = ["dep:called"]
leads = ["new"]
`
  const toml = await packCrate({ name: 'rich', version: '1.0.0' }, 'text', extra)
  expect(await publish(world, token, toml)).toMatchObject({ status: 200 })
  const common = { features: [], optional: false, default_features: true, target: null, kind: 'normal' }
  expect(await indexLines(world, 'ri/ch/rich')).toEqual([
    {
      name: 'rich',
      vers: '1.0.0',
      deps: [
        {
          ...common,
          name: 'called',
          package: 'needed',
          req: '>=1, <3',
          features: ['f'],
          optional: true,
          default_features: false,
        },
        { ...common, name: 'needed', req: '^1.2' },
        { ...common, name: 'needed', req: '=1.0.0-rc.1', target: 'cfg(unix)', kind: 'build' },
      ],
      cksum: world.cratesIo.crates('rich')[0]?.checksum,
      features: { plain: ['called'] },
      features2: { new: ['dep:called'], leads: ['new'] },
      yanked: false,
      v: 2,
    },
  ])
})

test('answers 304 to who has the lines already', async () => {
  seedDemo(world)
  const first = await send(world, 'GET', `/index/${PLACE}`)
  expect(first.headers).toMatchObject({ 'cache-control': 'public,max-age=600', 'content-type': 'text/plain' })
  const headers = { 'if-none-match': first.headers['etag'] ?? '' }
  const second = await send(world, 'GET', `/index/${PLACE}`, { headers })
  expect([second.status, second.body.length]).toEqual([304, 0])
  world.cratesIo.yank('demo-crate', '0.9.0')
  expect((await send(world, 'GET', `/index/${PLACE}`, { headers })).status).toBe(200)
})

test('writes the index some time after a change, in the order of changes', async () => {
  world.cratesIo.indexLag(30_000)
  const token = world.cratesIo.addApiToken()
  await publish(world, token, await demoCrate('1.0.0'))
  expect((await send(world, 'GET', `/index/${PLACE}`)).status).toBe(404)
  expect(await read('demo-crate/1.0.0')).toMatchObject({ version: { num: '1.0.0' } })
  world.clock.advance(20_000)
  world.cratesIo.indexLag(0)
  await publish(world, token, await demoCrate('1.1.0'))
  expect(await versionsIn()).toEqual([])
  world.clock.advance(11_000)
  expect(await versionsIn()).toEqual(['1.0.0', '1.1.0'])
  world.cratesIo.yank('demo-crate', '1.0.0')
  expect((await indexLines(world, PLACE)).map(({ yanked }) => yanked)).toEqual([true, false])
  world.cratesIo.unyank('demo-crate', '1.0.0')
  expect((await indexLines(world, PLACE)).map(({ yanked }) => yanked)).toEqual([false, false])
  world.cratesIo.remove('demo-crate')
  expect((await send(world, 'GET', `/index/${PLACE}`)).status).toBe(404)
})

test('may have a lag from the start, which seeded crates do not know', async () => {
  await world.close()
  world = await cratesWorld({ indexLagMs: 1_000_000 })
  seedDemo(world)
  const token = world.cratesIo.addApiToken()
  await publish(world, token, await demoCrate('1.0.0'))
  expect(await versionsIn()).toEqual(['0.9.0'])
  world.clock.advance(1_000_001)
  expect(await versionsIn()).toEqual(['0.9.0', '1.0.0'])
})

test('keeps what it said, that there is nothing too, while it is cached', async () => {
  world.cratesIo.cacheFor(600_000)
  expect((await send(world, 'GET', `/index/${PLACE}`)).status).toBe(404)
  await publish(world, world.cratesIo.addApiToken(), await demoCrate('1.0.0'))
  expect((await send(world, 'GET', `/index/${PLACE}`)).status).toBe(404)
  world.clock.advance(601_000)
  expect(await versionsIn()).toEqual(['1.0.0'])
})

test('yanks by request of a user, not of a job', async () => {
  const job = await jobToken(world)
  const path = '/api/v1/crates/demo-crate/0.9.0'
  const yank = async (token: string, method: string, what: string) =>
    answerOf(await send(world, method, `${path}/${what}`, { headers: { authorization: token } }))
  expect(await yank(job, 'DELETE', 'yank')).toEqual({ status: 403, detail: 'authentication failed' })
  expect(await yank(world.cratesIo.addApiToken({ endpoints: ['publish-new'] }), 'DELETE', 'yank')).toMatchObject({
    status: 403,
  })
  const token = world.cratesIo.addApiToken({ endpoints: ['yank'] })
  expect(await yank(token, 'DELETE', 'yank')).toEqual({ status: 200, detail: '' })
  expect(world.cratesIo.crates('demo-crate')[0]?.yanked).toBe(true)
  expect(await yank(token, 'PUT', 'unyank')).toEqual({ status: 200, detail: '' })
  expect(world.cratesIo.crates('demo-crate')[0]?.yanked).toBe(false)
})

test.each([
  ['1', '^1'],
  ['1.2.3', '^1.2.3'],
  [' = 1.2 ', '=1.2'],
  ['>= 1.2, <2', '>=1.2, <2'],
  ['~1.2.3-rc.1', '~1.2.3-rc.1'],
  ['1.2.3-rc.1+build', '^1.2.3-rc.1'],
  ['1.*', '1.*'],
  ['1.x.X', '1.*'],
  ['1.2.*', '1.2.*'],
  ['>=1.2.*', '>=1.2'],
  ['*', '*'],
  ['', undefined],
  ['1.*.3', undefined],
  ['01', undefined],
  ['v1', undefined],
  ['1 2', undefined],
  ['>1,', undefined],
  ['1.2-rc', undefined],
])('reads the requirement %j as %j', (text, normalized) => {
  expect(normalizedRequirement(text)).toBe(normalized)
})

test('sets features in the newer syntax apart, and all that lead to one', () => {
  expect(splitFeatures({ a: ['b'], b: ['c'], c: ['d?/e'], f: ['g/h'], g: [] })).toEqual({
    features: { f: ['g/h'], g: [] },
    features2: { a: ['b'], b: ['c'], c: ['d?/e'] },
  })
})
