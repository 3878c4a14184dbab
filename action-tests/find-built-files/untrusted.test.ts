// Artifacts that find-built-files must not believe: of other runs and events, damaged, or made by somebody else.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sdistOf, zip } from '../../test/archives/python-files.ts'
import { type FindScene, startFindScene } from './scene.ts'

const SDIST = 'demo_pkg-1.2.3.tar.gz'

let scene: FindScene
let first: Buffer
beforeEach(async () => {
  scene = await startFindScene('pypi', 'demo-pkg')
  first = await sdistOf({ name: 'demo-pkg' })
})
afterEach(async () => {
  await scene.close()
  expect(scene.world.problems).toEqual([])
})

test.each([
  { name: 'of another commit', run: { sha: 'e'.repeat(40) } },
  { name: 'at another ref', run: { ref: 'refs/heads/main' } },
  { name: 'of a pull request', run: { event: 'pull_request' } },
  { name: 'of pull_request_target', run: { event: 'pull_request_target' } },
  { name: 'of another workflow', run: { path: '.github/workflows/ci.yml' } },
])('an artifact of the right name in a run $name is not taken', async ({ run }) => {
  scene.run({ runId: 7, ...run })
  await scene.keep(7, 1, { [SDIST]: first })
  const result = await scene.find()
  expect(result.code).toBe(0)
  expect(result.outputs['found']).toBe('false')
})

test('a run whose commit lies in a fork is not looked at', async () => {
  const run = {
    id: 7,
    html_url: 'https://github.com/octo/demo/actions/runs/7',
    path: '.github/workflows/publish.yml',
    event: 'push',
    head_branch: 'v1.2.3',
    head_sha: scene.commit,
    head_repository: { full_name: 'mallory/demo' },
  }
  const list = { service: 'github', path: /publish\.yml\/runs$/, times: 1, when: 'before-accept' } as const
  scene.world.addFault({ ...list, effect: { kind: 'status', status: 200, body: { workflow_runs: [run] } } })
  expect((await scene.find()).outputs['found']).toBe('false')
  expect(scene.world.requests.filter(({ path }) => path.includes('/runs/7/artifacts'))).toEqual([])
})

test('a run from a branch looks at runs of that branch as well', async () => {
  scene.run({ runId: 7, ref: 'refs/heads/main', event: 'workflow_dispatch', sha: 'e'.repeat(40) })
  await scene.keep(7, 1, { [SDIST]: first })
  const env = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_EVENT_NAME: 'workflow_dispatch' }
  expect((await scene.find({}, env)).files).toEqual({ [SDIST]: first })
})

test('artifacts of another package or commit have other names', async () => {
  scene.run({ runId: 7 })
  await scene.keep(7, 1, { [SDIST]: first }, { name: `plumbline-files-other-${scene.commit.slice(0, 12)}-1` })
  await scene.keep(7, 1, { [SDIST]: first }, { name: `plumbline-files-demo-pkg-${'e'.repeat(12)}-1` })
  await scene.keep(7, 1, { [SDIST]: first }, { name: `plumbline-found-demo-pkg-1` })
  expect((await scene.find()).outputs['found']).toBe('false')
})

test('a zip with other bytes than GitHub states is refused, and nothing of it is unpacked', async () => {
  scene.run({ runId: 7 })
  await scene.keep(7, 1, { [SDIST]: first })
  const tampered = { service: 'artifacts', method: 'GET', path: /^\/blobs\//, times: 1, when: 'before-accept' } as const
  scene.world.addFault({ ...tampered, effect: { kind: 'status', status: 200, body: 'something else' } })
  const { code, record, files } = await scene.find()
  expect({ code, files }).toEqual({ code: 1, files: {} })
  expect(record).toMatchObject({
    failure: {
      code: 'record-replaced',
      what: expect.stringContaining('GitHub states'),
      next: expect.stringMatching(/gh api -X DELETE/),
    },
  })
})

test.each(['../evil.tar.gz', '/evil.tar.gz', `deeper/${SDIST}`])('a zip that holds %s is refused', async (name) => {
  scene.run({ runId: 7 })
  await scene.keep(7, 1, {}, { bytes: zip([{ name, content: first }]) })
  const { code, record, files } = await scene.find()
  expect({ code, files }).toEqual({ code: 1, files: {} })
  expect(record).toMatchObject({ failure: { code: 'record-replaced', what: expect.stringContaining(name) } })
})

test('files that are not of this version are left aside, and said', async () => {
  scene.run({ runId: 7 })
  const other = await sdistOf({ name: 'demo-pkg', version: '1.2.4' }, [], 'demo_pkg-1.2.4')
  await scene.keep(7, 1, { 'demo_pkg-1.2.4.tar.gz': other })
  const { code, outputs, annotations } = await scene.find()
  expect({ code, found: outputs['found'] }).toEqual({ code: 0, found: 'false' })
  expect(annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining('is version 1.2.4') }])
})

test('a line that breaks while the zip is on its way is tried again; one that is gone is said', async () => {
  scene.run({ runId: 7 })
  await scene.keep(7, 1, { [SDIST]: first })
  const cut = { service: 'artifacts', method: 'GET', path: /^\/blobs\//, times: 1, when: 'before-accept' } as const
  scene.world.addFault({ ...cut, effect: { kind: 'reset' } })
  expect((await scene.find()).files).toEqual({ [SDIST]: first })
  const gone = { service: 'github', path: /\/artifacts\/\d+\/zip$/, times: 1, when: 'before-accept' } as const
  scene.world.addFault({ ...gone, effect: { kind: 'status', status: 410, body: { message: 'Artifact has expired' } } })
  const result = await scene.find()
  expect(result.outputs['found']).toBe('false')
  expect(result.summary).toContain('has expired or was deleted')
})

test('without `actions: read` the missing permission is named', async () => {
  const token = scene.token({ contents: 'read' })
  const { code, record } = await scene.find({ token })
  expect(code).toBe(1)
  expect(record).toMatchObject({
    failure: { code: 'missing-permission', next: expect.stringContaining('actions=read') },
  })
})
