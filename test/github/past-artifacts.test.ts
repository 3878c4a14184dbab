// Runs at a ref and what they kept: over pages, with bounds, and only as the bytes that GitHub states.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { artifactsOfRun, type GithubClient, openGithub, runsAt, saveArtifact } from '@plumbline/github'
import { zip } from '../archives/python-files.ts'
import { plantArtifact } from './plant-artifact.ts'
import { type ReleaseWorld, releaseWorld } from './release-world.ts'

const PUBLISH = '.github/workflows/publish.yml'
const RUN_ID = 19_000_000_007

let world: ReleaseWorld
let client: GithubClient
beforeEach(async () => {
  world = await releaseWorld()
  world.github.knowWorkflow({ path: PUBLISH, name: 'Publish' })
  client = await openGithub({ token: world.job({ actions: 'read' }).token, apiUrl: world.urls.api })
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const addRun = (ref: string, runId: number) =>
  world.github.createRun({ workflow: 'P', path: PUBLISH, event: 'push', ref, sha: world.repository.commit, runId })

async function save(artifact: Awaited<ReturnType<typeof artifactsOfRun>>[number] | undefined, folder = 'unpacked') {
  if (!artifact) throw new Error('there is no artifact')
  return saveArtifact(client, 'octo/demo', artifact, 'the artifact', join(world.folder, folder))
}

test('the newest runs of a ref, and whether there are more', async () => {
  addRun('refs/heads/main', 1)
  for (let runId = 10; runId < 130; runId += 1) addRun('refs/tags/v1.2.3', runId)
  const some = await runsAt(client, 'octo/demo', 'publish.yml', 'v1.2.3', 20)
  expect(some.cut).toBe(true)
  expect(some.runs.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => 129 - index))
  const all = await runsAt(client, 'octo/demo', 'publish.yml', 'v1.2.3', 200)
  expect({ cut: all.cut, count: all.runs.length }).toEqual({ cut: false, count: 121 })
  expect(all.runs[0]).toMatchObject({ head_repository: { full_name: 'octo/demo' }, path: PUBLISH, run_attempt: 1 })
})

test('a workflow that GitHub does not know has no runs', async () => {
  expect(await runsAt(client, 'octo/demo', 'unknown.yml', 'v1.2.3', 20)).toEqual({ runs: [], cut: false })
})

test('artifacts of a run are listed, expired ones too, and unpacked while they are there', async () => {
  await plantArtifact(world.job({}), 'kept', zip([{ name: 'a.tgz', content: 'aaa' }]))
  const [artifact] = await artifactsOfRun(client, 'octo/demo', RUN_ID)
  expect(artifact).toMatchObject({
    name: 'kept',
    expired: false,
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  })
  expect(await save(artifact)).toEqual(['a.tgz'])
  expect(readFileSync(join(world.folder, 'unpacked', 'a.tgz'), 'utf8')).toBe('aaa')
  expect(existsSync(join(world.folder, 'unpacked.zip'))).toBe(false)
  world.clock.advance(91 * 24 * 60 * 60 * 1000)
  client = await openGithub({ token: world.job({ actions: 'read' }).token, apiUrl: world.urls.api })
  const [expired] = await artifactsOfRun(client, 'octo/demo', RUN_ID)
  expect(expired?.expired).toBe(true)
  expect(await save(artifact, 'again')).toBe('gone')
})

test('an artifact that was deleted is gone', async () => {
  const artifact = { id: 5, name: 'kept', expired: false, created_at: null, expires_at: null }
  expect(await save(artifact)).toBe('gone')
})

test('other bytes than GitHub states are refused before they are unpacked', async () => {
  await plantArtifact(world.job({}), 'kept', zip([{ name: 'a.tgz', content: 'aaa' }]))
  const [artifact] = await artifactsOfRun(client, 'octo/demo', RUN_ID)
  const saving = save(artifact && { ...artifact, digest: `sha256:${'0'.repeat(64)}` })
  await expect(saving).rejects.toMatchObject({ code: 'record-replaced', what: expect.stringContaining('000') })
  expect(readdirSync(join(world.folder, 'unpacked'))).toEqual([])
})

test('a zip is downloaded up to its cap, and nothing of a larger one is left', async () => {
  const bytes = zip([{ name: 'a.tgz', content: 'a'.repeat(10_000) }])
  await plantArtifact(world.job({}), 'kept', bytes)
  const [artifact] = await artifactsOfRun(client, 'octo/demo', RUN_ID)
  if (!artifact) throw new Error('there is no artifact')
  const capped = (folder: string, most: number) =>
    saveArtifact(client, 'octo/demo', artifact, 'the artifact', join(world.folder, folder), { packed: most })
  expect(await capped('fits', bytes.length)).toEqual(['a.tgz'])
  await expect(capped('larger', bytes.length - 1)).rejects.toMatchObject({
    code: 'github-unreachable',
    answer: `it is longer than ${bytes.length - 1} bytes`,
  })
  expect(existsSync(join(world.folder, 'larger.zip'))).toBe(false)
})

test('a zip with folders is refused, and the artifact to delete is named', async () => {
  const id = await plantArtifact(world.job({}), 'kept', zip([{ name: 'dist/a.tgz', content: 'aaa' }]))
  const [artifact] = await artifactsOfRun(client, 'octo/demo', RUN_ID)
  await expect(save(artifact)).rejects.toMatchObject({
    code: 'record-replaced',
    what: expect.stringContaining('"dist/a.tgz"'),
    next: expect.stringContaining(`repos/octo/demo/actions/artifacts/${id}`),
  })
})
