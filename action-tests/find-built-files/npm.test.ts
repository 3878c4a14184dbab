// find-built-files for npm: which artifacts are believed, and what happens when none is left.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packTarball } from '@plumbline/standins'
import { DAY_MS, type FindScene, OWN_RUN, startFindScene } from './scene.ts'

const NAME = '@octo/demo'
const TARBALL = 'octo-demo-1.2.3.tgz'
const built = (text: string) => packTarball({ name: NAME, version: '1.2.3' }, { 'index.js': text })

let scene: FindScene
let first: Buffer
let second: Buffer
beforeEach(async () => {
  scene = await startFindScene('npm', NAME)
  first = await built('export const answer = 42\n')
  second = await built('export const answer = 43\n')
})
afterEach(async () => {
  await scene.close()
  expect(scene.world.problems).toEqual([])
})

const publish = (tarball: Buffer) => scene.world.npm.seed({ name: NAME, version: '1.2.3', tarball })

test('nothing anywhere: the files will be built', async () => {
  const result = await scene.find()
  expect({ code: result.code, annotations: result.annotations }).toEqual({ code: 0, annotations: [] })
  expect(result.outputs).toEqual({
    found: 'false',
    'packages-dir': '',
    source: `No files of ${NAME} 1.2.3 exist yet, and npm holds nothing of this version: they will be built.`,
    'package-slug': 'octo__demo',
  })
  expect(result.summary).toContain('### Files: none found')
})

test('the files of an earlier run at the tag are taken, and the token stays with GitHub', async () => {
  const page = scene.run({ runId: 7, attempt: 2 })
  await scene.keep(7, 2, { [TARBALL]: first })
  const result = await scene.find({ 'files-from': 'wheels-*' })
  expect(result.code).toBe(0)
  expect(result.files).toEqual({ [TARBALL]: first })
  expect(result.outputs).toMatchObject({ found: 'true', source: expect.stringContaining(`${page}/attempts/2`) })
  expect(result.summary).toContain('npm holds nothing yet')
  expect(result.annotations).toMatchObject([
    { level: 'notice', message: `Not built again: ${result.outputs['source']}` },
    { level: 'notice', message: expect.stringContaining('"wheels-*"') },
  ])
  const downloads = scene.world.requests.filter(({ service, method }) => service === 'artifacts' && method === 'GET')
  expect(downloads).toMatchObject([{ status: 200, job: undefined }])
})

test("files of this run's own earlier attempt are taken, those of this attempt are not", async () => {
  scene.run({ runId: OWN_RUN, attempt: 2 })
  await scene.keep(OWN_RUN, 2, { [TARBALL]: second })
  const env = { GITHUB_RUN_ATTEMPT: '2' }
  expect((await scene.find({}, env)).outputs['found']).toBe('false')
  await scene.keep(OWN_RUN, 1, { [TARBALL]: first })
  expect((await scene.find({}, env)).files).toEqual({ [TARBALL]: first })
})

test('of two builds the one that the registry serves is taken; without a word from it, the older', async () => {
  scene.run({ runId: 7 })
  scene.run({ runId: 8 })
  await scene.keep(7, 1, { [TARBALL]: first })
  await scene.keep(8, 1, { [TARBALL]: second })
  expect((await scene.find()).files).toEqual({ [TARBALL]: first })
  await publish(second)
  const result = await scene.find()
  expect(result.files).toEqual({ [TARBALL]: second })
  expect(result.outputs['source']).toContain('the bytes that npm serves')
  expect(result.annotations).toMatchObject([
    { level: 'notice', message: expect.stringMatching(/run 8, attempt 1 .* the bytes that npm serves/) },
    { level: 'notice', message: expect.stringMatching(/run 7, attempt 1 .* are not those that are published/) },
  ])
})

test('expired, and the registry holds the version: a stop that says what is there and what to do', async () => {
  const page = scene.run({ runId: 7 })
  await scene.keep(7, 1, { [TARBALL]: first })
  await publish(first)
  scene.world.clock.advance(91 * DAY_MS)
  const { code, outputs, annotations, record, summary } = await scene.find()
  expect(code).toBe(1)
  expect(outputs).toMatchObject({ found: 'false', 'packages-dir': '' })
  expect(annotations).toHaveLength(1)
  const { failure } = record as { failure: Record<string, string> }
  expect(failure).toMatchObject({ code: 'original-files-expired', phase: 'validate' })
  expect(failure['what']).toContain(`run 7, attempt 1 (${page}, until 20`)
  expect(failure['means']).toContain('published from elsewhere')
  expect(failure['next']).toContain('gh release create v1.2.3 --verify-tag --repo octo/demo')
  expect(failure['request']).toContain(`npm view ${NAME}@1.2.3`)
  expect(failure['answer']).toMatch(/^demo-1\.2\.3\.tgz {2}sha512-/)
  expect(summary).toContain('One artifact of earlier runs expired.')
})

test('expired, and the registry has nothing: the files will be built', async () => {
  scene.run({ runId: 7 })
  await scene.keep(7, 1, { [TARBALL]: first })
  scene.world.clock.advance(91 * DAY_MS)
  const { code, outputs, summary } = await scene.find()
  expect({ code, found: outputs['found'] }).toEqual({ code: 0, found: 'false' })
  expect(summary).toContain('One artifact of earlier runs expired.')
})

test('published from elsewhere: files of other bytes are not taken, and both readings are told', async () => {
  scene.run({ runId: 7 })
  await scene.keep(7, 1, { [TARBALL]: first })
  await publish(second)
  const { code, record } = await scene.find()
  expect(code).toBe(1)
  const { failure } = record as { failure: Record<string, string> }
  expect(failure['code']).toBe('original-files-expired')
  expect(failure['what']).toMatch(/run 7, attempt 1 .* are not those that are published: .* there, .* here/)
})

test('a registry that does not answer stops everything, after four reads', async () => {
  const silent = { service: 'npm', path: /^\/@octo/, times: 9, when: 'before-accept' } as const
  scene.world.addFault({ ...silent, effect: { kind: 'status', status: 503 } })
  scene.run({ runId: 7 })
  await scene.keep(7, 1, { [TARBALL]: first })
  const { code, record } = await scene.find()
  expect(code).toBe(1)
  expect(record).toMatchObject({ failure: { code: 'registry-unreadable', answer: expect.stringContaining('503') } })
  expect(scene.world.requests.filter(({ service, status }) => service === 'npm' && status === 503)).toHaveLength(4)
})

test('a registry that Plumbline cannot ask: what was kept is taken, and that it was not compared is said', async () => {
  const none = await scene.find({ registry: 'hex' })
  expect(none.outputs['found']).toBe('false')
  expect(none.annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining('"hex"') }])
  scene.run({ runId: 7 })
  await scene.keep(7, 1, { [TARBALL]: first })
  const found = await scene.find({ registry: '', ecosystem: 'hex' })
  expect(found.files).toEqual({ [TARBALL]: first })
  expect(found.outputs['source']).toContain('not compared')
})
