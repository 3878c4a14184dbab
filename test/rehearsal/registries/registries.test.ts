// Each registry of a rehearsal: what it is supposed to hold, what it serves, and what a scenario can do to it.
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { REHEARSED_ECOSYSTEMS, registryOf, type Subject } from '@plumbline/rehearsal'
import { packTarball, type World } from '@plumbline/standins'
import { type ExampleWorld, exampleWorld } from '../../standins/example-world.ts'
import { idToken, mint } from '../../standins/pypi-fixture.ts'

let world: ExampleWorld
beforeAll(async () => {
  world = await exampleWorld({ npm: true, pypi: true })
})
afterAll(() => world.close())

const subjectOf = (packageName: string) =>
  ({ packageName, slug: 'octo/demo', earlierVersion: '1.1.0', version: '1.2.0' }) as Subject
const job = { id: 'publish', callerFile: 'publish.yml', ownFile: 'upload.yml', environment: 'release' }
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const statusOf = async (url: string) => (await fetch(url)).status

test('every ecosystem that is rehearsed has a row; another one is refused with the list', () => {
  expect(REHEARSED_ECOSYSTEMS).toEqual(['npm', 'pypi', 'crates', 'rubygems'])
  for (const name of REHEARSED_ECOSYSTEMS) expect(registryOf(name).ecosystem).toBe(name)
  expect(() => registryOf('hex')).toThrow(
    expect.objectContaining({ code: 'no-package', means: 'This version rehearses npm, pypi, crates, rubygems.' }),
  )
})

test.each([
  ['npm', { npm: true }, ['NPM_CONFIG_REGISTRY']],
  ['pypi', { pypi: true }, ['PIP_INDEX_URL', 'PIP_DISABLE_PIP_VERSION_CHECK', 'PIP_NO_INPUT']],
  ['crates', { cratesIo: { othersExist: true } }, ['CARGO_NET_OFFLINE']],
  ['rubygems', { rubygems: true }, ['GEMRC', 'RUBYGEMS_HOST']],
])('%s starts only its own stand-in and points only its own tools at it', (ecosystem, starts, variables) => {
  const row = registryOf(ecosystem)
  expect(row.starts).toEqual(starts)
  expect(Object.keys(row.environment(world, world.folder))).toEqual(variables)
})

test('npm: an earlier version and the calling workflow are arranged, and the tarball is compared by its own bytes', async () => {
  const row = registryOf('npm')
  const subject = subjectOf('demo-npm')
  expect(await row.arrange(world, subject)).toBe('the registry holds an earlier version of demo-npm (1.1.0)')
  expect(row.trust(world, subject, job)).toBe(
    'demo-npm has the trusted publisher octo/demo, workflow publish.yml, environment release',
  )
  const tarball = await packTarball({ name: 'demo-npm', version: '1.2.0' })
  await world.npm.seed({ name: 'demo-npm', version: '1.2.0', tarball })
  expect(await row.served(world, 'demo-npm')).toEqual([
    { version: '1.1.0', files: [{ name: undefined, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }], remarks: [] },
    { version: '1.2.0', files: [{ name: undefined, sha256: sha256(tarball) }], remarks: ['latest'] },
  ])
  expect(await row.served(world, 'nobody-has-this')).toEqual([])
})

test('pypi: an earlier version and the own file of the job are arranged, and files are served by name', async () => {
  const row = registryOf('pypi')
  const subject = subjectOf('Demo.Pkg')
  expect(await row.arrange(world, subject)).toBe('the index holds an earlier version of Demo.Pkg (1.1.0)')
  expect(row.trust(world, subject, { ...job, ownFile: 'publish.yml' })).toBe(
    'Demo.Pkg has the trusted publisher octo/demo, workflow publish.yml, environment release',
  )
  const exchange = async () => mint(world, await idToken(world, { environment: 'release' }))
  expect(await exchange()).toMatchObject({ status: 200, success: true })
  await row.seedOtherBytes(world, subject, '1.2.0', ['demo_pkg-1.2.0.tar.gz', 'demo_pkg-1.2.0-py3-none-any.whl'])
  const [earlier, seeded] = await row.served(world, 'Demo.Pkg')
  expect(earlier).toMatchObject({ version: '1.1.0', files: [{ name: 'demo_pkg-1.1.0.tar.gz' }], remarks: [] })
  const held = world.pypi.files('demo-pkg').slice(1)
  expect(seeded?.files).toEqual(held.map(({ filename, content }) => ({ name: filename, sha256: sha256(content) })))
  world.pypi.yank('demo-pkg', '1.2.0')
  expect((await row.served(world, 'Demo.Pkg'))[1]?.remarks).toEqual(['yanked'])
  row.trustOther(world, subject, { ...job, ownFile: 'publish.yml' })
  expect(await exchange()).toMatchObject({ errors: [{ code: 'invalid-publisher' }] })
})

test.each([
  ['npm', 'lag-npm', (url: World['urls'], name: string) => `${url.npm}${name}/1.2.0`],
  ['pypi', 'lag-pypi', (url: World['urls'], name: string) => `${url.pypi}pypi/${name}/1.2.0/json`],
])('%s: a read that lags repeats its 404 until its time has passed', async (ecosystem, name, addressOf) => {
  const row = registryOf(ecosystem)
  const subject = subjectOf(name)
  await row.arrange(world, subject)
  const address = addressOf(world.urls, name)
  row.lagReads(world, 60_000)
  expect(await statusOf(address)).toBe(404)
  await row.seedOtherBytes(world, subject, '1.2.0', [])
  expect(await statusOf(address)).toBe(404)
  world.clock.advance(61_000)
  expect(await statusOf(address)).toBe(200)
  row.lagReads(world, 0)
})

test.each([
  ['npm', 'hand-npm', 'package.json'],
  ['pypi', 'hand-pypi', 'pyproject.toml'],
] as const)('%s: what somebody makes by hand holds the files of a checkout', async (ecosystem, name, manifest) => {
  const row = registryOf(ecosystem)
  const files = { [manifest]: '{"made":"by hand"}\n', 'src/own.txt': 'Own.\n' }
  await row.publishByHand(world, subjectOf(name), { version: '1.2.1', files })
  const { content } = world.pypi.files(name)[0] ?? {
    content: ecosystem === 'npm' ? await world.npm.tarball(name, '1.2.1') : Buffer.alloc(0),
  }
  const text = gunzipSync(content).toString('utf8')
  for (const part of [manifest, files[manifest], 'src/own.txt', 'Own.\n']) expect(text).toContain(part)
  expect(await row.served(world, name)).toMatchObject([{ version: '1.2.1' }])
})

test.each([
  ['npm', 'upload', 'PUT', '/demo-npm'],
  ['npm', 'read', 'GET', '/demo-npm/1.2.0'],
  ['npm', 'exchange', 'POST', '/-/npm/v1/oidc/token/exchange/package/demo-npm'],
  ['pypi', 'upload', 'POST', '/legacy/'],
  ['pypi', 'read', 'GET', '/simple/demo-pkg/'],
  ['pypi', 'read', 'GET', '/pypi/demo-pkg/json'],
  ['pypi', 'exchange', 'POST', '/_/oidc/mint-token'],
] as const)('%s: a fault for the %s is for %s %s, and for nothing else', (ecosystem, kind, method, path) => {
  const { faults } = registryOf(ecosystem)
  const meets = (name: keyof typeof faults) => faults[name].method === method && faults[name].path.test(path)
  expect((['upload', 'read', 'exchange'] as const).filter(meets)).toEqual([kind])
})
