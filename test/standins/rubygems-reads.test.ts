// Reads of the registry of gems: the API's two versions, the compact index, downloads, and what its caches repeat.
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packGem, type StatedGem } from '@plumbline/standins'
import type { ExampleWorld } from './example-world.ts'
import { ask, respecified, rubygemsWorld } from './rubygems-fixture.ts'

let world: ExampleWorld
beforeEach(async () => {
  world = await rubygemsWorld()
})
afterEach(() => world.close())

const gem = async (stated: Partial<StatedGem> = {}) =>
  (await packGem({ name: 'demo-gem', number: '1.0.0', ...stated }, 'Demo')).content
const get = (url: string, headers: Readonly<Record<string, string>> = {}) => ask(world, 'GET', url, { headers })
const read = async (url: string) => JSON.parse((await get(url)).text) as Record<string, unknown>
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
const V2 = '/api/v2/rubygems/demo-gem/versions/1.0.0.json'

test('version 2 of the API tells a version and its platforms apart', async () => {
  const [ruby, java] = [await gem(), await gem({ platform: 'java' })]
  world.rubygems.seed(java)
  expect(await read(V2)).toMatchObject({ platform: 'java', sha: sha256(java) })
  world.rubygems.seed(ruby)
  expect(await read(V2)).toMatchObject({
    name: 'demo-gem',
    version: '1.0.0',
    number: '1.0.0',
    platform: 'ruby',
    prerelease: false,
    yanked: false,
    authors: 'Plumbline',
    sha: sha256(ruby),
    dependencies: { development: [], runtime: [] },
  })
  expect(await read(`${V2}?platform=java`)).toMatchObject({ platform: 'java', sha: sha256(java) })
  for (const platform of ['', 'jruby'])
    expect(await get(`${V2}?platform=${platform}`)).toMatchObject({
      status: 404,
      text: 'This version could not be found.',
    })
  expect(await get(V2.replace('1.0.0', '1.0'))).toMatchObject({ status: 404 })
  expect(await get(V2.replace('demo-gem', 'Demo-gem'))).toMatchObject({
    status: 404,
    text: 'This gem could not be found',
  })
  expect(world.problems).toEqual([])
})

test('version 1 lists versions, the newest first, and shows the newest stable one', async () => {
  for (const number of ['1.9', '1.10', '2.0.rc1']) world.rubygems.seed(await gem({ number }))
  const versions = (await read('/api/v1/versions/demo-gem.json')) as unknown as {
    number: string
    prerelease: boolean
  }[]
  expect(versions.map(({ number, prerelease }) => [number, prerelease])).toEqual([
    ['2.0.rc1', true],
    ['1.10', false],
    ['1.9', false],
  ])
  expect(await read('/api/v1/gems/demo-gem.json')).toMatchObject({ version: '1.10' })
  expect(await get('/api/v1/gems/other.json')).toMatchObject({ status: 404, text: 'This rubygem could not be found.' })
})

test('the compact index has a line per gem, with what it needs', async () => {
  world.rubygems.seed(await gem({ name: 'other', number: '1.2' }))
  const dependencies = `dependencies:
- !ruby/object:Gem::Dependency
  name: other
  requirement: !ruby/object:Gem::Requirement
    requirements:
    - - "~>"
      - !ruby/object:Gem::Version
        version: '1.0'
    - - "!="
      - !ruby/object:Gem::Version
        version: '1.1'
  type: :runtime
  prerelease: false
- !ruby/object:Gem::Dependency
  name: unknown
  requirement: !ruby/object:Gem::Requirement
    requirements: []
  type: :runtime`
  const content = await respecified(await gem({ platform: 'java' }), 'dependencies: []', dependencies)
  world.rubygems.seed(content)
  const { text, headers, status } = await get('/info/demo-gem')
  const time = new Date(world.rubygems.gems('demo-gem')[0]?.createdAt ?? 0).toISOString().replace(/\.\d+Z/, 'Z')
  expect([status, text]).toEqual([
    200,
    `---\n1.0.0-java other:!= 1.1&~> 1.0|checksum:${sha256(content)},created_at:${time}\n`,
  ])
  expect(headers).toMatchObject({ 'cache-control': 'max-age=60, public', etag: expect.any(String) })
  expect(await get('/info/demo-gem', { 'if-none-match': headers['etag'] ?? '' })).toMatchObject({ status: 304 })
  const digest = createHash('md5').update(text).digest('hex')
  expect((await get('/versions')).text).toContain(`\n---\ndemo-gem 1.0.0-java ${digest}\nother 1.2 `)
  expect((await get('/names')).text).toBe('---\ndemo-gem\nother\n')
})

test('yanked is gone from every read', async () => {
  world.rubygems.seed(await gem())
  const reads = [
    V2,
    `${V2}?platform=ruby`,
    '/api/v1/versions/demo-gem.json',
    '/api/v1/gems/demo-gem.json',
    '/gems/demo-gem-1.0.0.gem',
    '/quick/Marshal.4.8/demo-gem-1.0.0.gemspec.rz',
  ]
  const states = () => Promise.all(reads.map(async (url) => (await get(url)).status))
  expect(await states()).toEqual(reads.map(() => 200))
  const specs = (await get('/specs.4.8.gz')).body
  world.rubygems.yank('demo-gem', '1.0.0')
  expect(await states()).toEqual(reads.map(() => 404))
  expect(await get('/info/demo-gem')).toMatchObject({ status: 200, text: '---\n' })
  expect((await get('/names')).text).not.toContain('demo-gem')
  expect((await get('/specs.4.8.gz')).body.equals(specs)).toBe(false)
  expect(await get('/info/never')).toMatchObject({ status: 404 })
})

test('a cache repeats what it read, a 404 as well, until its time is over; every address by itself', async () => {
  world.rubygems.cacheFor(600_000)
  expect(await get(V2)).toMatchObject({ status: 404 })
  world.rubygems.seed(await gem())
  world.clock.advance(590_000)
  expect(await get(V2)).toMatchObject({ status: 404, headers: { age: '590' } })
  expect(await get(`${V2}?platform=ruby`)).toMatchObject({ status: 200 })
  world.clock.advance(11_000)
  expect(await get(V2)).toMatchObject({ status: 200 })
  world.rubygems.yank('demo-gem', '1.0.0')
  expect(await get(V2)).toMatchObject({ status: 200 })
  world.rubygems.cacheFor(0)
  expect(await get(V2)).toMatchObject({ status: 404 })
})

test('behind its port: requests are logged for what they mean, keys are not', async () => {
  const root = world.urls.rubygems
  expect(root).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const key = `rubygems_${'0'.repeat(48)}`
  const headers = { authorization: key, 'content-type': 'application/octet-stream' }
  await fetch(`${root}/api/v1/gems`, { method: 'POST', headers, body: 'x' })
  await fetch(`${root}/api/v1/oidc/trusted_publisher/exchange_token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  await fetch(`${root}/info/${key}`)
  expect(world.rubygems.pushes).toBe(1)
  expect(world.requests.map(({ kind, status, path }) => `${kind} ${status} ${path}`)).toEqual([
    'upload 401 /api/v1/gems',
    'exchange 400 /api/v1/oidc/trusted_publisher/exchange_token',
    'read 404 /info/***',
  ])
})

test('a world without a registry of gems says so', async () => {
  await world.close()
  world = await rubygemsWorld(false)
  expect(world.urls.rubygems).toBe('')
  expect(() => world.rubygems.gems('demo-gem')).toThrow('`rubygems: true`')
})
