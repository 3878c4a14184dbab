// crates.io and RubyGems.org in a rehearsal: what they are supposed to hold, what they serve, what a scenario can do to them.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { registryOf, type Subject } from '@plumbline/rehearsal'
import { packCrate, packGem, type World } from '@plumbline/standins'
import { exchange, idToken } from '../../standins/crates-io-fixture.ts'
import { type ExampleWorld, exampleWorld } from '../../standins/example-world.ts'

const SHA256 = expect.stringMatching(/^[0-9a-f]{64}$/)

let world: ExampleWorld
beforeAll(async () => {
  world = await exampleWorld({ cratesIo: true, rubygems: true })
})
afterAll(() => world.close())

const subjectOf = (packageName: string) =>
  ({ packageName, slug: 'octo/demo', earlierVersion: '1.1.0', version: '1.2.0' }) as Subject
const job = { id: 'publish', callerFile: 'publish.yml', ownFile: 'upload.yml', environment: 'release' }

test('crates: an earlier version and the calling workflow are arranged, and every version is served by its name', async () => {
  const row = registryOf('crates')
  const subject = subjectOf('demo')
  expect(await row.arrange(world, subject)).toBe('the registry holds an earlier version of demo (1.1.0)')
  expect(row.trust(world, subject, job)).toBe(
    'demo has the trusted publisher octo/demo, workflow publish.yml, environment release',
  )
  expect(await exchange(world, await idToken(world))).toMatchObject({ status: 200 })
  await row.seedOtherBytes(world, subject, '1.2.0', [])
  world.cratesIo.yank('demo', '1.2.0')
  expect(await row.served(world, 'demo')).toEqual([
    { version: '1.1.0', files: [{ name: 'demo-1.1.0.crate', sha256: SHA256 }], remarks: [] },
    { version: '1.2.0', files: [{ name: 'demo-1.2.0.crate', sha256: SHA256 }], remarks: ['yanked'] },
  ])
  row.trustOther(world, subject, job)
  expect((await exchange(world, await idToken(world))).detail).toMatch(/workflow filename/)
})

test('rubygems: an earlier version and the own file of the job are arranged, and gems of platforms stand together', async () => {
  const row = registryOf('rubygems')
  const subject = subjectOf('demo')
  expect(await row.arrange(world, subject)).toBe('the registry holds an earlier version of demo (1.1.0)')
  const own = { ...job, ownFile: 'publish.yml' }
  expect(row.trust(world, subject, own)).toBe(
    'demo has the trusted publisher octo/demo, workflow publish.yml, environment release',
  )
  await row.seedOtherBytes(world, subject, '1.2.0', ['demo-1.2.0.gem', 'demo-1.2.0-x86_64-linux.gem'])
  expect(await row.served(world, 'demo')).toEqual([
    { version: '1.1.0', files: [{ name: 'demo-1.1.0.gem', sha256: SHA256 }], remarks: [] },
    {
      version: '1.2.0',
      files: [
        { name: 'demo-1.2.0.gem', sha256: SHA256 },
        { name: 'demo-1.2.0-x86_64-linux.gem', sha256: SHA256 },
      ],
      remarks: [],
    },
  ])
  world.rubygems.yank('demo', '1.2.0')
  expect((await row.served(world, 'demo'))[1]?.remarks).toEqual(['yanked'])
})

test('rubygems: a job in release.yml is compared by that file and its repository', async () => {
  const row = registryOf('rubygems')
  const subject = subjectOf('called-demo')
  const foreign = { repository: 'plumbline-release/plumbline', file: 'release.yml' }
  await row.arrange(world, subject)
  expect(row.trust(world, subject, { ...job, foreign })).toBe(
    'called-demo has the trusted publisher octo/demo, workflow release.yml of workflow repository plumbline-release/plumbline, environment release',
  )
  const own = { ...subject, slug: foreign.repository }
  expect(row.trust(world, own, { ...job, foreign })).toBe(
    'called-demo has the trusted publisher plumbline-release/plumbline, workflow release.yml, environment release',
  )
})

test.each([
  ['crates', (urls: World['urls']) => `${urls.cratesIo}index/la/g-/lag-demo`, /"vers":"1\.2\.0"/],
  ['rubygems', (urls: World['urls']) => `${urls.rubygems}/info/lag-demo`, /^1\.2\.0 /m],
] as const)('%s: a read that lags says the same until its time has passed', async (ecosystem, addressOf, shown) => {
  const row = registryOf(ecosystem)
  const subject = subjectOf('lag-demo')
  await row.arrange(world, subject)
  const read = async () => (await fetch(addressOf(world.urls), { headers: { 'user-agent': 'test' } })).text()
  row.lagReads(world, 60_000)
  expect(await read()).not.toMatch(shown)
  await row.seedOtherBytes(world, subject, '1.2.0', [])
  expect(await read()).not.toMatch(shown)
  world.clock.advance(61_000)
  expect(await read()).toMatch(shown)
  row.lagReads(world, 0)
})

test('what somebody published by hand has other bytes than anything that is built', async () => {
  const [crate, gem] = [
    await packCrate({ name: 'demo', version: '3.0.0' }, 'Built.'),
    await packGem({ name: 'demo', number: '3.0.0' }, 'Built.'),
  ]
  await registryOf('crates').seedOtherBytes(world, subjectOf('demo'), '3.0.0', [crate.filename])
  await registryOf('rubygems').seedOtherBytes(world, subjectOf('demo'), '3.0.0', [gem.filename])
  expect(world.cratesIo.crates('demo').at(-1)?.content.equals(crate.content)).toBe(false)
  expect(world.rubygems.gems('demo').at(-1)?.content.equals(gem.content)).toBe(false)
})

test.each([
  ['crates', 'upload', 'PUT', '/api/v1/crates/new'],
  ['crates', 'read', 'GET', '/api/v1/crates/demo/1.2.0'],
  ['crates', 'read', 'GET', '/index/de/mo/demo'],
  ['crates', 'exchange', 'POST', '/api/v1/trusted_publishing/tokens'],
  ['rubygems', 'upload', 'POST', '/api/v1/gems'],
  ['rubygems', 'read', 'GET', '/info/demo'],
  ['rubygems', 'read', 'GET', '/api/v2/rubygems/demo/versions/1.2.0.json'],
  ['rubygems', 'exchange', 'POST', '/api/v1/oidc/trusted_publisher/exchange_token'],
] as const)('%s: a fault for the %s is for %s %s, and for nothing else', (ecosystem, kind, method, path) => {
  const { faults } = registryOf(ecosystem)
  const meets = (name: keyof typeof faults) => faults[name].method === method && faults[name].path.test(path)
  expect((['upload', 'read', 'exchange'] as const).filter(meets)).toEqual([kind])
})
