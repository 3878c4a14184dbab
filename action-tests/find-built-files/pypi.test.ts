// find-built-files for Python packages: sets of several files, half uploads, and files out of the published release.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sdistOf, wheelOf } from '../../test/archives/python-files.ts'
import { announced } from '../publish-with-oidc/prepared-files.ts'
import { DAY_MS, type Files, type FindScene, sha256, startFindScene } from './scene.ts'

const NAME = 'demo-pkg'
const SDIST = 'demo_pkg-1.2.3.tar.gz'
const WHEEL = 'demo_pkg-1.2.3-py3-none-any.whl'

let scene: FindScene
let files: Files
beforeEach(async () => {
  scene = await startFindScene('pypi', NAME)
  files = { [SDIST]: await sdistOf({ name: NAME }), [WHEEL]: wheelOf({ name: NAME }) }
})
afterEach(async () => {
  await scene.close()
  expect(scene.world.problems).toEqual([])
})

const seed = (seeded: Files) =>
  scene.world.pypi.seed({
    project: NAME,
    version: '1.2.3',
    files: Object.entries(seeded).map(([filename, content]) => ({ filename, content })),
  })
const failureOf = (record: unknown) => (record as { failure: Record<string, string> }).failure
const recordOf = (changes: Readonly<Record<string, unknown>> = {}) =>
  Buffer.from(
    JSON.stringify({
      schema: 1,
      plumbline: '0.1.0',
      package: { name: NAME, ecosystem: 'pypi', directory: '.' },
      version: { text: '1.2.3', normalized: '1.2.3', scheme: 'pep440', tag: 'v1.2.3', commit: scene.commit },
      files: announced(files),
      ...changes,
    }),
  )

test('a half upload goes on with the files of which the index serves one', async () => {
  const rebuilt = { ...files, [SDIST]: await sdistOf({ name: NAME, description: 'built again' }) }
  scene.run({ runId: 7 })
  scene.run({ runId: 8 })
  await scene.keep(7, 1, rebuilt)
  await scene.keep(8, 1, files)
  await seed({ [SDIST]: files[SDIST] as Buffer })
  const result = await scene.find()
  expect(result.code).toBe(0)
  expect(result.files).toEqual(files)
  expect(result.outputs['source']).toMatch(/^2 files of demo-pkg 1\.2\.3 from run 8, .* the bytes that PyPI serves\.$/)
  for (const bytes of Object.values(files)) expect(result.summary).toContain(sha256(bytes))
})

test('files of which the index serves none, but others of the version: taken with a warning', async () => {
  scene.run({ runId: 7 })
  await scene.keep(7, 1, files)
  await seed({ 'demo_pkg-1.2.3-cp313-cp313-win_amd64.whl': wheelOf({ name: NAME }) })
  const result = await scene.find()
  expect(result.files).toEqual(files)
  expect(result.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('serves none') }])
})

test('expired, and the index holds something: every file there is named with its hash', async () => {
  scene.run({ runId: 7 })
  await scene.keep(7, 1, files)
  await seed({ [WHEEL]: files[WHEEL] as Buffer })
  scene.world.clock.advance(91 * DAY_MS)
  const { code, record } = await scene.find()
  expect(code).toBe(1)
  expect(failureOf(record)).toMatchObject({
    code: 'original-files-expired',
    answer: `${WHEEL}  sha256 ${sha256(files[WHEEL] as Buffer)}`,
  })
  expect(failureOf(record)['what']).toContain('The file that is published there')
})

test('expired, but the published release has the files that its record names: they are taken', async () => {
  scene.run({ runId: 7 })
  await scene.keep(7, 1, files)
  await seed(files)
  await scene.release({ ...files, 'SHA256SUMS.txt': Buffer.from('sums'), 'plumbline-record.json': recordOf() })
  scene.world.clock.advance(91 * DAY_MS)
  const result = await scene.find()
  expect(result.code).toBe(0)
  expect(result.files).toEqual(files)
  expect(result.outputs['source']).toContain('from the release "v1.2.3" (https://github.com/')
  expect(result.summary).toContain('One artifact of earlier runs expired.')
})

test('a release without a record: the assets that are files for this registry', async () => {
  await scene.release({ ...files, 'demo-1.2.3.tgz': Buffer.from('of npm'), 'notes.pdf': Buffer.from('pdf') })
  expect((await scene.find()).files).toEqual(files)
})

test('a release whose record is of another commit is left aside', async () => {
  await scene.release({ ...files, 'plumbline-record.json': recordOf({ version: { commit: 'e'.repeat(40) } }) })
  const result = await scene.find()
  expect(result.outputs['found']).toBe('false')
  expect(result.annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining('e'.repeat(40)) }])
})

test('a release that lacks a file of its record is not half taken', async () => {
  await scene.release({ [SDIST]: files[SDIST] as Buffer, 'plumbline-record.json': recordOf() })
  const result = await scene.find()
  expect(result.outputs['found']).toBe('false')
  expect(result.annotations).toMatchObject([{ message: expect.stringContaining(`lacks "${WHEEL}"`) }])
})

test('an asset with other bytes than the record states stops the release before anything is built', async () => {
  const other = { ...files, [WHEEL]: wheelOf({ name: NAME, description: 'replaced' }) }
  await scene.release({ ...other, 'plumbline-record.json': recordOf() })
  const { code, record } = await scene.find()
  expect(code).toBe(1)
  expect(failureOf(record)).toMatchObject({ code: 'asset-conflict', what: expect.stringContaining(WHEEL) })
})
