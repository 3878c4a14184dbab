// Publishing to a Python index by the committed bundle, against the index stand-in and pip.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { digestOf } from '@plumbline/kernel'
import { testWith } from '../../test/setup/tools.ts'
import { builtFiles, PROJECT, type PypiScene, type PypiSceneOptions, startPypiScene } from './pypi-scene.ts'

let scene: PypiScene

async function start(options?: PypiSceneOptions): Promise<PypiScene> {
  scene = await startPypiScene(options)
  return scene
}

afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

const POST = { service: 'pypi', method: 'POST', path: /legacy/, times: 1 } as const

test('an sdist and wheels of three platforms are there with our bytes, the project made by a pending publisher', async () => {
  const { publish, world, requests, workspace } = await start()
  const result = await publish({ 'print-hash': 'true' })
  expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([])
  expect(result.code).toBe(0)
  expect(result.outputs).toMatchObject({
    published: 'yes',
    proof: 'hash',
    registry: 'pypi',
    'package-name': PROJECT,
    version: '1.2.3',
    'next-action': '',
  })
  expect(requests('upload')).toEqual(Array.from({ length: 4 }, () => 'POST 200'))
  expect(requests('exchange').filter((line) => line === 'POST 200')).toHaveLength(1)
  const names = readdirSync(join(workspace, 'dist')).sort()
  const held = world.pypi.files(PROJECT)
  expect(held.map(({ filename }) => filename).sort()).toEqual(names)
  for (const { filename, sha256 } of held) {
    expect(sha256).toBe(digestOf('sha256', readFileSync(join(workspace, 'dist', filename))))
    expect(result.stdout).toContain(`sha256 ${sha256}  ${filename}`)
  }
})

test('a second run finds the same bytes and sends nothing', async () => {
  const { publish, world } = await start()
  await publish()
  const again = await publish({ 'skip-existing': 'true' })
  expect(again.code).toBe(0)
  expect(again.outputs).toMatchObject({ published: 'yes', 'already-published': 'true' })
  expect(again.summary).toContain('`skip-existing` was read as `if-published: verify`')
  expect(world.pypi.uploads).toBe(4)
})

test('a half upload is completed by another run: only what is absent is sent', async () => {
  const { publish, world } = await start({ pending: false })
  const files = await builtFiles('any')
  const seeded = Object.entries(files).map(([filename, content]) => ({ filename, content }))
  world.pypi.seed({ project: PROJECT, version: '1.2.3', files: seeded })
  const result = await publish()
  expect(result.outputs).toMatchObject({ published: 'yes', 'already-published': 'false' })
  expect(world.pypi.uploads).toBe(2)
})

test('a dry run asks for no token that would create the project, and goes as far as the token where it is there', async () => {
  const { publish, world, requests } = await start()
  const first = await publish({ 'dry-run': 'true' })
  expect([
    first.code,
    first.outputs['published'],
    world.requests.some(({ path }) => path.includes('mint-token')),
  ]).toEqual([0, 'no', false])
  expect(first.stdout).toContain('pypi would create Demo.Pkg')
  world.pypi.seed({ project: PROJECT, version: '1.2.2', files: [] })
  await publish({ 'dry-run': 'true' })
  expect(world.requests.some(({ path }) => path.includes('mint-token'))).toBe(true)
  expect(requests('upload')).toEqual([])
})

test('other bytes under one name stop everything before a token is asked for', async () => {
  const { publish, world, requests } = await start()
  const content = Buffer.from('something else')
  world.pypi.seed({ project: PROJECT, version: '1.2.3', files: [{ filename: 'demo_pkg-1.2.3.tar.gz', content }] })
  const result = await publish()
  expect(result.code).toBe(1)
  expect(result.outputs['published']).toBe('no')
  expect(result.record).toMatchObject({ failure: { code: 'version-taken' } })
  expect([...requests('exchange'), ...requests('upload')]).toEqual([])
})

test('a 503 that stored the file is read, not repeated', async () => {
  const { publish, world, requests } = await start()
  world.addFault({ ...POST, when: 'after-accept', effect: { kind: 'status', status: 503 } })
  const result = await publish()
  expect(result.code).toBe(0)
  expect(requests('upload')).toEqual(['POST 503', 'POST 200', 'POST 200', 'POST 200'])
})

test('a reset that stored nothing is repeated once the absence is proven past the cache', async () => {
  const { publish, world } = await start({ files: await builtFiles() })
  world.pypi.cacheFor(600_000)
  world.addFault({ ...POST, when: 'before-accept', effect: { kind: 'reset' } })
  const before = world.clock.now()
  const result = await publish({ 'wait-timeout-minutes': '40' })
  expect(result.outputs['published']).toBe('yes')
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ state: 'accepted', attempts: 2 }])
  expect(world.clock.now() - before).toBeGreaterThan(660_000)
})

test('at the end of the budget one identical upload asks past the cache', async () => {
  const { publish, world, requests } = await start({ files: await builtFiles() })
  world.pypi.cacheFor(3_600_000)
  world.addFault({ ...POST, when: 'after-accept', effect: { kind: 'status', status: 502 } })
  const result = await publish({ 'wait-timeout-minutes': '5' })
  expect(result.outputs).toMatchObject({ published: 'yes', proof: 'hash' })
  expect(requests('upload')).toEqual(['POST 502', 'POST 200'])
  expect(result.stdout).toContain('asking once more, past its caches')
})

test('a refused exchange shows the words of the index, the claims, and what to register', async () => {
  const { publish } = await start({ trusted: 'release.yml' })
  const result = await publish()
  expect(result.code).toBe(1)
  expect(result.outputs['published']).toBe('no')
  expect(result.record).toMatchObject({ failure: { code: 'exchange-refused' } })
  const [error] = result.annotations
  expect(`${error?.message} ${result.stdout}`).toContain('invalid-publisher')
  expect(result.summary).toMatch(
    /^job_workflow_ref +octo\/demo\/\.github\/workflows\/publish\.yml@refs\/tags\/v1\.2\.3 +every character$/m,
  )
  expect(result.summary).toMatch(/^ {2}Workflow name +publish\.yml$/m)
  expect(result.stdout).toContain('owner "octo", repository name "demo", workflow name "publish.yml"')
})

test('a refusal of the index is told in its own words, without the page around them', async () => {
  const bad = await builtFiles()
  const content = bad['demo_pkg-1.2.3.tar.gz'] ?? Buffer.alloc(0)
  const { publish } = await start({ files: { 'Demo.Pkg-1.2.3.tar.gz': content } })
  const result = await publish()
  expect(result.outputs['published']).toBe('no')
  expect(result.record).toMatchObject({ failure: { code: 'upload-rejected' } })
  expect(result.stdout).toMatch(/rejected \(400 .*demo_pkg-1\.2\.3\.tar\.gz/)
  expect(result.stdout).not.toContain('<html>')
})

test('a plain http address that leaves this machine is refused before anything is asked', async () => {
  const { publish, requests } = await start()
  const result = await publish({ 'repository-url': 'http://index.example/legacy/' })
  expect(result.record).toMatchObject({ failure: { code: 'bad-input' } })
  expect(requests('exchange')).toEqual([])
})

testWith('python-packaging')('pip downloads what was published, with the sha256 of the record', async () => {
  const { publish, world, python, folder } = await start()
  const result = await publish()
  const { files } = (result.record as { publications: [{ files: { name: string; sha256: string }[] }] }).publications[0]
  const index = ['--index-url', `${world.urls.pypi}simple/`]
  await python('-m', 'pip', 'download', ...index, '--no-deps', '--dest', 'got', 'demo.pkg==1.2.3')
  const [name = ''] = readdirSync(join(folder, 'got'))
  const got = digestOf('sha256', readFileSync(join(folder, 'got', name)))
  expect(files.find((file) => file.name === name)?.sha256).toBe(got)
})
