// What is published beside the tag's own files: other bytes, files too much, and what nobody could look into.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packTarball } from '@plumbline/standins'
import { type AuditWorld, auditWorld } from './scene.ts'

let world: AuditWorld
beforeEach(async () => {
  world = await auditWorld({ npm: true })
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

type Files = Readonly<Record<string, string>>

const INDEX = 'exports.answer = 42\n'

/** A version at its tag, and the tarball that is published; its own files are the tag's unless they are given. */
async function version(number: string, published: Files = {}, committed: Files = {}) {
  const manifest = { name: 'demo', version: number }
  const source = { 'package.json': `${JSON.stringify(manifest, null, 2)}\n`, 'index.js': INDEX, ...committed }
  world.commit(source, `v${number}`)
  world.ran(`v${number}`)
  const tarball = await packTarball(manifest, { 'index.js': INDEX, ...published })
  await world.npm.seed({ ...manifest, tarball })
  return tarball
}

const audit = (inputs: Files = {}, options = {}) =>
  world.audit({ 'compare-source': 'content', ...inputs }, { env: { NPM_CONFIG_REGISTRY: world.urls.npm }, ...options })

test('a version that holds other bytes and more files than its tag differs, with the step that shows all of it', async () => {
  await version('1.0.0')
  await version('1.1.0', { 'index.js': 'exports.answer = 43\n', 'lib/new.js': 'exports.more = 1\n' })
  const result = await audit()
  expect(result.verdicts).toEqual({ 'demo 1.1.0': ['bytes-differ'], 'demo 1.0.0': ['in-line'] })
  const [cell, older] = result.versions.map(({ cells }) => cells.registry)
  expect(cell?.reason).toBe(
    '"demo-1.1.0.tgz" holds other bytes than v1.1.0 in 1 file ("index.js"), and 1 file that v1.1.0 does not have ("lib/new.js").',
  )
  expect(cell?.next).toContain(
    "- { uses: plumbline-release/plumbline/actions/verify-package@v1, with: { from: 'registry', registry: 'npm', package-name: 'demo', version: '1.1.0', tag: 'v1.1.0' } }",
  )
  expect(older?.reason).toContain('1 file held nothing that v1.0.0 has otherwise: 2 of its files, byte for byte.')
  expect((await world.audit({}, { env: { NPM_CONFIG_REGISTRY: world.urls.npm } })).outputs['result']).toBe('clean')
})

test('what git ignored at the tag, or the caller allows, is built', async () => {
  const built = { 'dist/index.js': 'built\n', 'meta.json': '{}\n' }
  await version('1.0.0', built, { '.gitignore': 'dist/\n' })
  rmSync(join(world.repository.work, '.gitignore'))
  world.commit({})
  expect((await audit()).versions[0]?.cells.registry.reason).toContain('1 file that v1.0.0 does not have ("meta.json")')
  expect((await audit({ 'allow-extra': '*.json' })).verdicts).toEqual({ 'demo 1.0.0': ['in-line'] })
})

test('the bytes are those of the release’s asset, or not: npm and GitHub state digests of different kinds', async () => {
  const tarball = await version('1.0.0')
  await version('1.1.0')
  await world.release('v1.0.0', { assets: { 'demo-1.0.0.tgz': tarball } })
  await world.release('v1.1.0', { assets: { 'demo-1.1.0.tgz': tarball } })
  const without = await world.audit({}, { env: { NPM_CONFIG_REGISTRY: world.urls.npm } })
  expect(without.verdicts['demo 1.1.0']).toEqual(['in-line'])
  expect(without.versions[0]?.cells.registry.reason).toContain(
    `"demo-1.1.0.tgz" was not compared with the release's: npm states sha512 and sha1, GitHub sha256.`,
  )
  const result = await audit()
  expect(result.verdicts).toEqual({ 'demo 1.1.0': ['bytes-differ'], 'demo 1.0.0': ['in-line'] })
  expect(result.versions[0]?.cells.registry.reason).toContain('is not what the GitHub Release of 1.1.0 has')
  expect(result.versions[1]?.cells.registry.reason).not.toContain('not compared')
})

test('a commit that the clone lacks is unreadable, and says what to fetch', async () => {
  await version('1.0.0')
  await version('1.1.0')
  const shallow = join(world.folder, 'shallow')
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${world.repository.gitDir}`, shallow])
  const result = await audit({}, { cwd: shallow })
  expect(result.verdicts).toEqual({ 'demo 1.1.0': ['in-line'], 'demo 1.0.0': ['unreadable'] })
  expect(result.versions[1]?.cells.registry).toMatchObject({
    state: 'unreadable',
    reason: expect.stringMatching(/commit [0-9a-f]{12} is not in this clone.*fetch-depth: 0/),
  })
  expect(result.outputs['result']).toBe('unreadable')
})

test('a file that cannot be fetched, or is not what the registry states, is unreadable', async () => {
  await version('1.0.0')
  await version('1.1.0')
  for (const [number, status] of [
    ['1.0.0', 403],
    ['1.1.0', 200],
  ] as const) {
    const effect = { kind: 'status', status, body: { other: 'bytes' } } as const
    world.addFault({
      service: 'npm',
      path: new RegExp(`demo-${number}\\.tgz`),
      times: 9,
      when: 'before-accept',
      effect,
    })
  }
  const result = await audit()
  expect(result.verdicts).toEqual({ 'demo 1.1.0': ['unreadable'], 'demo 1.0.0': ['unreadable'] })
  expect(result.versions[0]?.cells.registry.reason).toMatch(
    /"demo-1\.1\.0\.tgz" was not fetched: GET .* it has sha512 .*, and the registry states/,
  )
  expect(result.versions[1]?.cells.registry.reason).toMatch(/"demo-1\.0\.0\.tgz" was not fetched: GET .*: 403\./)
})

test('what is not looked into is said, and the package document is read twice for however many versions', async () => {
  for (const number of ['1.0.0', '1.1.0', '1.2.0']) await version(number)
  const reads = () => world.requests.filter((one) => one.service === 'npm' && one.kind === 'read')
  const before = reads().length
  const result = await audit({ 'look-inside': '2' })
  expect(result.outputs['result']).toBe('clean')
  expect(result.summary).toContain(
    '- The files of 1 version were not compared with the tag: the input `look-inside` says how many',
  )
  const made = reads().slice(before)
  expect(made.filter(({ path }) => path.includes('.tgz'))).toHaveLength(2)
  expect(made.filter(({ path }) => !path.includes('.tgz'))).toHaveLength(2)
})
