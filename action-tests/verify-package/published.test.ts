// verify-package on what is really published: fetched from the registry, compared with the tag and with the files here.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packCrate, packGem, packTarball } from '@plumbline/standins'
import { sdistOf } from '../../test/archives/python-files.ts'
import { type ExampleWorld, exampleWorld } from '../../test/standins/example-world.ts'
import { type SourceScene, sourceScene, type Tree, type Verified } from './source-scene.ts'

let world: ExampleWorld
let scene: SourceScene
beforeEach(async () => {
  world = await exampleWorld({ npm: true, pypi: true, cratesIo: true, rubygems: true })
})
afterEach(async () => {
  expect(world.problems).toEqual([])
  scene.close()
  await world.close()
})

/** verify-package with `from: registry`, against the tag of the scene. */
function look(inputs: Readonly<Record<string, string>>): Promise<Verified> {
  const wanted = { from: 'registry', version: '1.2.3', 'package-name': 'demo', tag: 'v1.2.3', ...inputs }
  const env = { NPM_CONFIG_REGISTRY: world.urls.npm }
  return scene.verify(wanted, { clockFile: join(world.folder, 'clock'), env })
}

/** The file as the tag has it after the patch. */
function patched(result: Verified, path: string): string {
  scene.git('apply', result.outputs['patch'] ?? '')
  return readFileSync(join(scene.source, path), 'utf8')
}

const manifest = { name: 'demo', version: '1.2.3' }
const npmTree: Tree = {
  'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'index.js': 'exports.answer = 42\n',
  LICENSE: 'MIT\n',
}

test('an npm version from who knows where: what differs, and a patch from the tag to it', async () => {
  scene = sourceScene(npmTree)
  const files = { 'index.js': 'exports.answer = 43\n', 'lib/new.js': 'exports.more = 1\n', LICENSE: 'MIT\n' }
  await world.npm.seed({ ...manifest, tarball: await packTarball(manifest, files) })
  const result = await look({ registry: 'npm' })
  expect([result.code, result.found]).toEqual([
    1,
    ['differs-from-source demo-1.2.3.tgz', 'not-in-source demo-1.2.3.tgz'],
  ])
  expect(result.summary).toContain('### Package: served by the registry')
  expect(result.summary).toContain('#### From v1.2.3 (')
  expect(result.summary).toContain('git switch --create published-1.2.3')
  // It is out: nobody can build it again.
  expect(result.stdout).toContain('it is an incident: yank it')
  expect(result.summary).not.toContain('clean checkout')
  expect(patched(result, 'index.js')).toBe('exports.answer = 43\n')
  expect(readFileSync(join(scene.source, 'lib/new.js'), 'utf8')).toBe('exports.more = 1\n')
  expect(scene.git('status', '--porcelain')).toBe('M index.js\n?? lib/')
})

test('the patch of a package in a folder applies at the top of the repository', async () => {
  const inside = Object.fromEntries(Object.entries(npmTree).map(([path, text]) => [`packages/demo/${path}`, text]))
  scene = sourceScene(inside)
  const files = { 'index.js': 'exports.answer = 43\n', LICENSE: 'MIT\n' }
  await world.npm.seed({ ...manifest, tarball: await packTarball(manifest, files) })
  const result = await look({ registry: 'npm', 'working-directory': 'packages/demo' })
  expect(result.found).toEqual(['differs-from-source demo-1.2.3.tgz'])
  expect(patched(result, 'packages/demo/index.js')).toBe('exports.answer = 43\n')
})

test('who asks how it differs from a tag, without a checkout, is not answered by a green step', async () => {
  scene = sourceScene(npmTree)
  await world.npm.seed({ ...manifest, tarball: await packTarball(manifest, { LICENSE: 'MIT\n' }) })
  rmSync(join(scene.source, '.git'), { recursive: true })
  const asked = await look({ registry: 'npm' })
  expect([asked.code, asked.outputs['result'], asked.found]).toEqual([1, 'findings', ['not-compared']])
  const unasked = await look({ registry: 'npm', tag: '' })
  expect([unasked.code, unasked.found]).toEqual([0, ['not-compared']])
})

test('an npm version that is the tag’s needs no patch', async () => {
  scene = sourceScene(npmTree)
  const { 'package.json': _own, ...files } = npmTree as Readonly<Record<string, string>>
  await world.npm.seed({ ...manifest, tarball: await packTarball(manifest, files) })
  const result = await look({ registry: 'npm' })
  expect([result.code, result.outputs['result'], result.outputs['patch'], result.found]).toEqual([
    0,
    'verified',
    '',
    [],
  ])
})

test('an sdist that an index serves, binary files and other bytes than here', async () => {
  const tree = {
    'demo_pkg/__init__.py': 'answer = 42\n',
    'demo_pkg/logo.bin': Buffer.from([0, 1, 2, 255]),
    LICENSE: 'MIT\n',
    'pyproject.toml': '',
  }
  scene = sourceScene(tree)
  const name = 'demo_pkg-1.2.3'
  const about = { mtime: new Date(0) }
  const sdist = (answer: number) =>
    sdistOf({}, [
      { ...about, name: `${name}/demo_pkg/__init__.py`, content: `answer = ${answer}\n` },
      { ...about, name: `${name}/demo_pkg/logo.bin`, content: '\u0000other' },
      { ...about, name: `${name}/LICENSE`, content: 'MIT\n' },
      { ...about, name: `${name}/pyproject.toml`, content: '' },
    ])
  world.pypi.seed({
    project: 'demo-pkg',
    version: '1.2.3',
    files: [{ filename: `${name}.tar.gz`, content: await sdist(43) }],
  })
  scene.write({ '../dist/demo_pkg-1.2.3.tar.gz': await sdist(42) })
  const repositoryUrl = `${world.urls.pypi}legacy/`
  const inputs = { registry: 'pypi', 'repository-url': repositoryUrl, 'package-name': 'Demo.Pkg' }
  const result = await look({ ...inputs, files: 'dist/demo_pkg-1.2.3.tar.gz' })
  expect(result.found).toEqual([`differs-from-source ${name}.tar.gz`, `version-taken ${name}.tar.gz`])
  expect(patched(result, 'demo_pkg/__init__.py')).toBe('answer = 43\n')
  expect(readFileSync(join(scene.source, 'demo_pkg/logo.bin'), 'utf8')).toBe('\u0000other')
})

test('a crate and gems are fetched where their registries serve them', async () => {
  scene = sourceScene({ 'src/lib.rs': 'other\n' })
  const crate = await packCrate(manifest, 'Demo.')
  world.cratesIo.seed({ ...manifest, content: crate.content })
  const crates = await look({ registry: 'crates.io', 'repository-url': `${world.urls.cratesIo}index/` })
  expect(JSON.parse(crates.outputs['files'] ?? '')).toMatchObject([{ name: 'demo-1.2.3.crate', kind: 'crate' }])
  for (const platform of ['ruby', 'java'])
    world.rubygems.seed((await packGem({ name: 'demo', number: '1.2.3', platform }, platform)).content)
  const gems = await look({
    registry: 'rubygems',
    'repository-url': world.urls.rubygems,
    'compare-with-source': 'false',
  })
  expect([gems.code, gems.found]).toEqual([0, []])
  expect(JSON.parse(gems.outputs['files'] ?? '')).toMatchObject([
    { name: 'demo-1.2.3.gem' },
    { name: 'demo-1.2.3-java.gem' },
  ])
})

test('nothing of the version, and not enough said', async () => {
  scene = sourceScene(npmTree)
  expect((await look({ registry: 'npm' })).record).toMatchObject({ failure: { code: 'not-served' } })
  const result = await look({ version: '' })
  expect(result.annotations[0]?.message).toContain('inputs "version" and "registry" are needed')
})
