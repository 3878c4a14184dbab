// The verified files of prepare: fetched by artifact id and compared, byte for byte, with what verify announced.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { afterEach, expect, test } from '@jest/globals'
import { digestOf } from '@plumbline/kernel'
import { packTarball } from '@plumbline/standins'
import { PACKAGE, type Scene, startScene } from './scene.ts'

const NAME = 'octo-demo-1.2.3.tgz'
let scene: Scene

afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

/** Uploads as a job of the run would; the client reads its addresses from the environment. */
async function upload(content: Buffer): Promise<number> {
  const folder = join(scene.workspace, 'verified')
  mkdirSync(folder)
  writeFileSync(join(folder, NAME), content)
  const given = { ...process.env }
  Object.assign(process.env, {
    ACTIONS_RUNTIME_TOKEN: scene.job.runtimeToken,
    ACTIONS_RESULTS_URL: scene.job.resultsUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: scene.workspace,
  })
  try {
    const { id } = await new DefaultArtifactClient().uploadArtifact('files', [join(folder, NAME)], folder)
    return id ?? 0
  } finally {
    process.env = given
  }
}

function prepared(id: number, announced: Buffer): string {
  const entry = {
    name: NAME,
    kind: 'npm-tarball',
    size: announced.length,
    sha256: digestOf('sha256', announced),
    sha512: digestOf('sha512', announced),
  }
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
    'files-digests': JSON.stringify([entry]),
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
  expect(result.outputs).toMatchObject({ published: 'unknown', files: '[]' })
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
