// The verified files of prepare: fetched by artifact id and compared, byte for byte, with what verify announced.
import { afterEach, expect, test } from '@jest/globals'
import { packTarball } from '@plumbline/standins'
import { announced, uploadFiles } from './prepared-files.ts'
import { PACKAGE, type Scene, startScene } from './scene.ts'

const NAME = 'octo-demo-1.2.3.tgz'
let scene: Scene

afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

const upload = (content: Buffer) => uploadFiles(scene.job, scene.workspace, { [NAME]: content })

function prepared(id: number, content: Buffer): string {
  return JSON.stringify({
    version: '1.2.3',
    tag: 'v1.2.3',
    commit: scene.commit,
    'package-name': PACKAGE,
    registry: 'npm',
    prerelease: 'false',
    'dist-tag': 'stable',
    'dry-run': 'false',
    'record-artifacts': '{}',
    'files-artifact-id': String(id),
    'files-digests': JSON.stringify(announced({ [NAME]: content })),
  })
}

test('that are the announced ones are published under the dist-tag of prepare', async () => {
  scene = await startScene()
  const result = await scene.publish({ prepared: prepared(await upload(scene.tarball), scene.tarball) })
  expect(result.stdout).toContain('--tag=stable')
  expect(result.outputs).toMatchObject({ published: 'yes' })
  expect(result.code).toBe(0)
  const gate = await scene.verify({ from: 'registry', prepared: prepared(1, scene.tarball) })
  expect(gate.outputs['result']).toBe('verified')
})

test('that were replaced stop the run before the registry is asked', async () => {
  scene = await startScene()
  const other = await packTarball({ name: PACKAGE, version: '1.2.3' }, { 'index.js': 'replaced\n' })
  const result = await scene.publish({ prepared: prepared(await upload(other), scene.tarball) })
  expect(result.code).toBe(1)
  expect(result.record).toMatchObject({ failure: { code: 'record-replaced' } })
  expect(result.outputs).toMatchObject({ published: 'unknown', files: '[]', registry: 'npm', version: '1.2.3' })
  expect(JSON.parse(result.outputs['failure'] ?? '')).toEqual((result.record as { failure: unknown }).failure)
  expect(result.outputs['next-action']).toContain('gh run rerun 1 --failed')
  expect(scene.world.requests.filter(({ service }) => service === 'npm')).toEqual([])
})

test('whose artifact is gone stop the run', async () => {
  scene = await startScene()
  const result = await scene.publish({ prepared: prepared(4711, scene.tarball) })
  expect(result.code).toBe(1)
  expect(result.record).toMatchObject({ failure: { code: 'record-replaced' } })
})

test('that the registry does not serve fail the gate before a release, after a cache could have hidden them', async () => {
  scene = await startScene()
  const before = scene.world.clock.now()
  const result = await scene.verify({ from: 'registry', prepared: prepared(1, scene.tarball) })
  expect(result.code).toBe(1)
  expect(JSON.parse(result.outputs['findings'] ?? '')).toMatchObject([{ code: 'not-served', file: NAME }])
  expect(scene.world.clock.now() - before).toBeGreaterThan(360_000)
})
