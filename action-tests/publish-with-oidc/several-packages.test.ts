// Several packages of a monorepo in one job: their order, an exchange each, one answer; the committed bundle.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { packTarball } from '@plumbline/standins'
import { PACKAGE, REPOSITORY, type Scene, startScene } from './scene.ts'

const APP = '@octo/app'
let scene: Scene

/** dist/ with the package and one that needs it and sorts before it; both are known to the registry. */
async function start(): Promise<Scene> {
  scene = await startScene()
  const stated = { name: APP, version: '3.0.0', dependencies: { [PACKAGE]: '^1.2.0' } }
  writeFileSync(join(scene.workspace, 'dist', 'octo-app-3.0.0.tgz'), await packTarball(stated, { 'app.js': '1\n' }))
  const earlier = { name: APP, version: '2.9.0' }
  await scene.world.npm.seed({ ...earlier, tarball: await packTarball(earlier) })
  scene.world.npm.trust({ package: APP, repository: REPOSITORY, workflow: 'publish.yml' })
  return scene
}

afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

test('each is published after what it needs, with a token of its own', async () => {
  const { publish, requests, world } = await start()
  const result = await publish()
  expect(result.code).toBe(0)
  expect(result.outputs).toMatchObject({
    published: 'yes',
    proof: 'hash',
    'package-name': `${PACKAGE}\n${APP}`,
    version: '1.2.3\n3.0.0',
  })
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([
    { name: 'octo-demo-1.2.3.tgz', state: 'accepted', attempts: 1, 'package-name': PACKAGE, version: '1.2.3' },
    { name: 'octo-app-3.0.0.tgz', state: 'accepted', attempts: 1, 'package-name': APP, version: '3.0.0' },
  ])
  expect(requests('exchange')).toEqual(['POST 201', 'POST 201'])
  const sent = world.requests.filter(({ service, kind }) => service === 'npm' && kind === 'upload')
  expect(sent.map(({ path }) => path)).toEqual(['/@octo%2fdemo', '/@octo%2fapp'])
  expect(result.record).toMatchObject({
    publications: [
      { 'package-name': PACKAGE, version: '1.2.3', published: 'yes' },
      { 'package-name': APP, version: '3.0.0', published: 'yes' },
    ],
  })
  expect(result.summary).toContain(`${APP} 3.0.0`)
})

test('two steps of one job, a package each: the record holds both, and a third step again only its own', async () => {
  const { publish } = await start()
  const [demo, app] = ['dist/octo-demo-1.2.3.tgz', 'dist/octo-app-3.0.0.tgz']
  const first = await publish({ files: demo })
  const second = await publish({ files: app }, {}, first)
  expect([first.code, second.code]).toEqual([0, 0])
  expect(second.record).toMatchObject({
    publications: [
      { registry: 'npm', 'package-name': PACKAGE, version: '1.2.3', published: 'yes', files: [{ state: 'accepted' }] },
      { registry: 'npm', 'package-name': APP, version: '3.0.0', published: 'yes', files: [{ state: 'accepted' }] },
    ],
  })
  // Each step hands on its own alone; where that names one package, its files need not.
  expect(second.outputs).toMatchObject({ 'package-name': APP, version: '3.0.0' })
  expect(JSON.parse(second.outputs['files'] ?? '')[0]).not.toHaveProperty('package-name')
  const third = await publish({ files: demo }, {}, second)
  expect(third.record).toMatchObject({
    publications: [
      { 'package-name': APP, files: [{ state: 'accepted' }] },
      { 'package-name': PACKAGE, files: [{ state: 'already-there', attempts: 0 }] },
    ],
  })
})

test('one whose token is refused stops both before anything is sent; a second run publishes them', async () => {
  const { publish, world, requests } = await start()
  world.npm.trust({ package: APP, repository: REPOSITORY, workflow: 'other.yml' })
  const first = await publish()
  expect(first.code).toBe(1)
  expect(first.outputs).toMatchObject({ published: 'no', 'already-published': 'false' })
  expect(requests('upload')).toEqual([])
  expect(first.outputs['next-action']).toContain('octo%2fapp')
  world.npm.trust({ package: APP, repository: REPOSITORY, workflow: 'publish.yml' })
  const second = await publish()
  expect(second.outputs).toMatchObject({ published: 'yes', 'already-published': 'false' })
  expect(JSON.parse(second.outputs['files'] ?? '')).toMatchObject([
    { state: 'accepted', attempts: 1 },
    { state: 'accepted', attempts: 1 },
  ])
  expect(requests('upload')).toEqual(['PUT 200', 'PUT 200'])
})

test('one whose upload is refused leaves the other published: partial; a second run completes it', async () => {
  const { publish, world, requests } = await start()
  const broken = { service: 'npm', method: 'PUT', path: /app/, when: 'before-accept' } as const
  world.addFault({ ...broken, times: 1, effect: { kind: 'status', status: 422, body: { error: 'no' } } })
  const first = await publish()
  expect(first.code).toBe(1)
  expect(first.outputs['published']).toBe('partial')
  const second = await publish()
  expect(second.outputs).toMatchObject({ published: 'yes', 'already-published': 'false' })
  expect(JSON.parse(second.outputs['files'] ?? '')).toMatchObject([
    { state: 'already-there', attempts: 0 },
    { state: 'accepted', attempts: 1 },
  ])
  expect(requests('upload')).toEqual(['PUT 200', 'PUT 422', 'PUT 200'])
})

test('a version of one that is taken stops both before anything is sent', async () => {
  const { publish, world, requests } = await start()
  const taken = { name: APP, version: '3.0.0' }
  await world.npm.seed({ ...taken, tarball: await packTarball(taken, { 'other.js': '2\n' }) })
  const result = await publish()
  expect(result.outputs['published']).toBe('no')
  expect(result.annotations.map(({ message }) => message).join()).toMatch(
    /@octo\/app 3\.0\.0 is on .* with other bytes/,
  )
  expect(requests('upload')).toEqual([])
})

test('two versions of one package are refused', async () => {
  const { publish, workspace } = await start()
  const other = await packTarball({ name: APP, version: '3.0.1' })
  mkdirSync(join(workspace, 'dist'), { recursive: true })
  writeFileSync(join(workspace, 'dist', 'octo-app-3.0.1.tgz'), other)
  const result = await publish()
  expect(result.code).toBe(1)
  expect(result.outputs['published']).toBe('unknown')
  expect(result.annotations.map(({ message }) => message).join()).toMatch(/is version 3\.0\.1, not 3\.0\.0/)
})
