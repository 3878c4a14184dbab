// verify-package on crates and gems: what they say of themselves, and what their registries serve.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { packCrate, packGem } from '@plumbline/standins'
import { type ExampleWorld, exampleWorld } from '../../test/standins/example-world.ts'
import { announced } from '../publish-with-oidc/prepared-files.ts'

type Files = Readonly<Record<string, Buffer>>
type Inputs = Readonly<Record<string, string>>

let world: ExampleWorld
beforeAll(async () => {
  world = await exampleWorld({ cratesIo: true, rubygems: true })
})
afterAll(async () => {
  expect(world.problems).toEqual([])
  await world.close()
})

const filesOf = (...packed: readonly { readonly filename: string; readonly content: Buffer }[]): Files =>
  Object.fromEntries(packed.map(({ filename, content }) => [filename, content]))

async function verify(files: Files, inputs: Inputs) {
  const workspace = mkdtempSync(join(world.folder, 'workspace-'))
  mkdirSync(join(workspace, 'dist'))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(workspace, 'dist', name), bytes)
  const clockFile = join(world.folder, 'clock')
  const all = { 'compare-with-source': 'false', ...inputs }
  const result = await runAction({ name: 'verify-package', cwd: workspace, inputs: all, clockFile })
  rmSync(workspace, { recursive: true })
  const findings = JSON.parse(result.outputs['findings'] ?? '[]') as { code: string; file: string }[]
  return { ...result, found: findings.map(({ code, file }) => `${code} ${file}`) }
}

const prepared = (registry: string, files: Files, repositoryUrl: string) =>
  JSON.stringify({
    version: '1.2.3',
    tag: 'v1.2.3',
    commit: 'c'.repeat(40),
    'package-name': 'demo',
    registry,
    'repository-url': repositoryUrl,
    'record-artifacts': '{}',
    'files-artifact-id': '1',
    'files-digests': JSON.stringify(announced(files)),
  })

const stated = { name: 'demo', version: '1.2.3' }
const gems = () =>
  Promise.all(
    ['ruby', 'java', 'x86_64-linux'].map((platform) => packGem({ name: 'demo', number: '1.2.3', platform }, platform)),
  )

test('a crate, and gems of several platforms, are what is released', async () => {
  const wanted = { 'package-name': 'demo', version: '1.2.3' }
  const crate = await verify(filesOf(await packCrate(stated, 'Demo.')), { ...wanted, registry: 'crates.io' })
  expect([crate.code, crate.outputs['result'], crate.found]).toEqual([0, 'verified', []])
  expect(crate.record).toMatchObject({ files: [{ name: 'demo-1.2.3.crate', kind: 'crate' }] })
  const gem = await verify(filesOf(...(await gems())), { ...wanted, registry: 'rubygems' })
  expect([gem.code, gem.outputs['result'], gem.found]).toEqual([0, 'verified', []])
  const kinds = (JSON.parse(gem.outputs['files'] ?? '[]') as { kind: string }[]).map(({ kind }) => kind)
  expect(kinds).toEqual(['gem', 'gem', 'gem'])
})

test('of another package or version they are named, and for another registry', async () => {
  const crates = filesOf(await packCrate(stated, 'Demo.'))
  expect((await verify(crates, { version: '1.2.4' })).found).toEqual(['wrong-version demo-1.2.3.crate'])
  expect((await verify(crates, { 'package-name': 'other' })).found).toEqual(['wrong-package demo-1.2.3.crate'])
  const gem = filesOf(await packGem({ name: 'demo', number: '1.2.3' }, 'Demo.'))
  expect((await verify(gem, { version: '1.2.4' })).found).toEqual(['wrong-version demo-1.2.3.gem'])
  const misplaced = await verify(gem, { registry: 'crates.io' })
  expect(misplaced.record).toMatchObject({ failure: { code: 'unknown-registry' } })
})

test('crates.io serves the announced bytes, or others, or nothing', async () => {
  const crate = await packCrate(stated, 'Demo.')
  const index = `${world.urls.cratesIo}index/`
  const served = (files: Files) => verify({}, { from: 'registry', prepared: prepared('crates.io', files, index) })
  expect((await served(filesOf(crate))).found).toEqual(['not-served demo-1.2.3.crate'])
  world.cratesIo.seed({ ...stated, content: crate.content })
  expect(await served(filesOf(crate))).toMatchObject({ code: 0, found: [] })
  const other = await served(filesOf(await packCrate(stated, 'Built once more.')))
  expect([other.code, other.found]).toEqual([1, ['version-taken demo-1.2.3.crate']])
})

test('RubyGems.org serves the announced gems of every platform, or one is missing', async () => {
  const [ruby, ...others] = await gems()
  if (!ruby) throw new Error('no gem')
  const host = world.urls.rubygems
  const served = (files: Files) => verify({}, { from: 'registry', prepared: prepared('rubygems', files, host) })
  world.rubygems.seed(ruby.content)
  expect((await served(filesOf(ruby, ...others))).found).toEqual([
    'not-served demo-1.2.3-java.gem',
    'not-served demo-1.2.3-x86_64-linux.gem',
  ])
  for (const { content } of others) world.rubygems.seed(content)
  expect(await served(filesOf(ruby, ...others))).toMatchObject({ code: 0, found: [] })
  const rebuilt = await packGem({ name: 'demo', number: '1.2.3' }, 'Built once more.')
  expect((await served(filesOf(rebuilt, ...others))).found).toEqual(['version-taken demo-1.2.3.gem'])
})
