// A repository of several packages: each is judged by its own tags, and what is not looked at is named.
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

const audit = (inputs: Readonly<Record<string, string>> = {}) =>
  world.audit(inputs, { env: { NPM_CONFIG_REGISTRY: world.urls.npm } })
const json = (value: object) => `${JSON.stringify(value)}\n`
const pack = (folder: string, name: string, version = '1.0.0', more = {}) => ({
  [`packages/${folder}/package.json`]: json({ name, version, ...more }),
})
const publish = async (name: string, version: string) =>
  world.npm.seed({ name, version, tarball: await packTarball({ name, version }), tag: 'latest' })
const ROOT = { 'package.json': json({ name: 'mono', private: true }) }

test('a tag that names a package takes nothing from its earlier versions', async () => {
  world.commit({ ...ROOT, ...pack('core', 'core'), ...pack('ui', 'ui') }, 'v1.0.0')
  world.ran('v1.0.0')
  await publish('core', '1.0.0')
  await publish('ui', '1.0.0')
  const before = await audit()
  expect(before.verdicts).toEqual({ 'core 1.0.0': ['in-line'], 'ui 1.0.0': ['in-line'] })
  world.commit(pack('core', 'core', '1.1.0'), 'core@1.1.0')
  world.ran('core@1.1.0')
  await publish('core', '1.1.0')
  expect((await audit()).verdicts).toEqual({ 'core 1.1.0': ['in-line'], ...before.verdicts })
})

test('a package that was not there at a tag, or had another version, is not judged by it', async () => {
  world.commit({ 'package.json': json({ name: 'demo', version: '1.0.0' }), ...pack('old', 'old', '0.3.0') }, 'v1.0.0')
  world.ran('v1.0.0')
  await publish('demo', '1.0.0')
  world.commit(pack('two', 'two'))
  const { verdicts, summary } = await audit()
  expect(verdicts).toEqual({ 'demo 1.0.0': ['in-line'] })
  expect(summary).toContain('"v1.0.0" is no tag of two: its manifest was not there')
  expect(summary).toContain('"v1.0.0" is no tag of old')
})

test('a tag that no manifest agrees with is held against those that were there', async () => {
  world.commit({ ...ROOT, ...pack('core', 'core'), ...pack('ui', 'ui') }, 'v2.0.0')
  expect((await audit()).verdicts).toEqual({
    'core 2.0.0': ['version-mismatch', 'never-ran'],
    'ui 2.0.0': ['version-mismatch', 'never-ran'],
  })
})

test('a root without a version, and a package for another registry, are left out and named', async () => {
  const elsewhere = { publishConfig: { registry: 'https://npm.pkg.github.com' } }
  const files = { ...pack('core', 'core'), ...pack('own', '@octo/own', '1.0.0', elsewhere) }
  world.commit({ 'package.json': json({ name: 'mono', workspaces: ['packages/*'] }), ...files }, 'v1.0.0')
  world.ran('v1.0.0')
  await publish('core', '1.0.0')
  const { verdicts, summary, outputs } = await audit()
  expect(verdicts).toEqual({ 'core 1.0.0': ['in-line'] })
  expect(outputs['result']).toBe('clean')
  expect(summary).toContain('mono is left out: package.json states no version')
  expect(summary).toMatch(/`@octo\/own` is left out: .*npm\.pkg\.github\.com/)
  const alone = await audit({ packages: '@octo/own' })
  expect(alone.summary).toContain('clean, but no version was judged')
  expect(alone.annotations).toMatchObject([
    { level: 'warning', message: expect.stringContaining('No version was judged') },
    { level: 'warning', message: expect.stringContaining('@octo/own is left out') },
  ])
})

test('folders of builds and templates: what a tag or a workspace names is looked at, the rest is named', async () => {
  const files = { ...pack('build', '@octo/build'), ...pack('template', 'create-x'), ...pack('demo', 'show') }
  world.commit({ 'package.json': undefined, ...files }, '@octo/build@1.0.0')
  const { verdicts, summary } = await audit()
  expect(verdicts).toEqual({ '@octo/build 1.0.0': ['never-ran'] })
  expect(summary).toContain('show (packages/demo/package.json), create-x (packages/template/package.json) are left out')
  const named = await audit({ packages: 'create-x' })
  expect(named.annotations).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('no version on npm of create-x') }),
  )
  const workspaces = ['packages/*', '!packages/demo']
  world.commit({ 'package.json': json({ name: 'mono', private: true, workspaces }) }, 'create-x@1.0.0')
  const last = await audit()
  expect(Object.keys(last.verdicts).sort()).toEqual(['@octo/build 1.0.0', 'create-x 1.0.0'])
  expect(last.summary).toContain('show (packages/demo/package.json) is left out')
})
