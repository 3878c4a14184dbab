// What one source alone knows: the record of a run that failed, and whether a token is shown drafts.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type PythonReleases, pythonReleases } from './python-releases.ts'
import { type AuditWorld, auditWorld } from './scene.ts'

const DAY = 24 * 60 * 60_000
const [SDIST, WHEEL] = ['demo-1.0.0.tar.gz', 'demo-1.0.0-py3-none-any.whl'] as const

let world: AuditWorld
let releases: PythonReleases
beforeEach(async () => {
  world = await auditWorld({ pypi: true })
  releases = pythonReleases(world)
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const audit = (options = {}) => world.audit({ 'repository-url': `${world.urls.pypi}legacy/` }, options)

/** A first version whose run failed after the sdist; its id. */
async function halfPublished(): Promise<number> {
  releases.tag('1.0.0')
  await releases.publish('1.0.0', { some: 1 })
  return world.ran('v1.0.0', 'failure')
}

test('of a first version the record of its own run says which file is missing', async () => {
  const run = await halfPublished()
  world.github.beginAttempt(run)
  world.github.updateRun(run, { status: 'completed', conclusion: 'failure' })
  await world.verified(run, 'demo', 1, [SDIST])
  await world.verified(run, 'demo', 2, [SDIST, WHEEL])
  await world.verified(run, 'other', 2, ['other-1.0.0.tar.gz'])
  // Of an attempt that never was.
  await world.verified(run, 'demo', 9999, [SDIST])
  const { verdicts, versions } = await audit()
  expect(verdicts).toEqual({ 'demo 1.0.0': ['partial'] })
  expect(versions[0]?.cells.registry.reason).toMatch(
    /lacks "demo-1\.0\.0-py3-none-any\.whl", which \S+\/runs\/\d+ verified before it ended with "failure"\./,
  )
})

test('a run whose record has expired leaves a first version without a word on its files', async () => {
  await world.verified(await halfPublished(), 'demo', 1, [SDIST, WHEEL])
  const { versions } = await audit({ later: 91 * DAY })
  expect(versions[0]?.cells.registry).toMatchObject({
    ...{ state: 'good', label: '1 file' },
    reason: expect.stringMatching(/ended with "failure", and nothing tells whether there should be more of them\.$/),
  })
})

test.each<[string, unknown]>([
  ['of other files', ['../demo-1.0.0.tar.gz']],
  ['with an entry that is none', [null]],
  ['with a name that is none', [{ name: 5 }]],
  ['that is a word', 'abc'],
  ['that is larger than any', [SDIST, 'x'.repeat(6 * 1024 * 1024)]],
])('a record %s is nothing to go by, and stops no audit', async (_what, files) => {
  await world.verified(await halfPublished(), 'demo', 1, files)
  const { verdicts, versions } = await audit()
  expect(verdicts).toEqual({ 'demo 1.0.0': ['in-line'] })
  expect(versions[0]?.cells.registry.reason).toContain('nothing tells whether there should be more')
})

test('a later run that failed before it verified anything leaves the word to the one before', async () => {
  await world.verified(await halfPublished(), 'demo', 1, [SDIST, WHEEL])
  world.ran('v1.0.0', 'failure')
  expect((await audit()).verdicts).toEqual({ 'demo 1.0.0': ['partial'] })
})

test('what a run published that succeeded is whole, whatever a later one had in mind', async () => {
  releases.tag('1.0.0')
  await releases.publish('1.0.0')
  await world.verified(world.ran('v1.0.0'), 'demo', 1, [SDIST, WHEEL])
  await world.verified(world.ran('v1.0.0', 'failure'), 'demo', 1, [SDIST, 'demo-1.0.0-py3-none-macosx_15_0_arm64.whl'])
  expect((await audit()).verdicts).toEqual({ 'demo 1.0.0': ['in-line'] })
})

test('a token that may write knows that there is no draft, without one to be shown', async () => {
  await releases.whole('1.0.0')
  releases.tag('1.1.0')
  world.ran('v1.1.0')
  await releases.publish('1.1.0')
  const [reading, writing] = [await audit(), await audit({ contents: 'write', later: 0 })]
  expect(reading.versions[0]?.cells.release.label).toBe('none published')
  expect(reading.versions[0]?.cells.release.reason).toContain('this token may not see')
  expect(writing.versions[0]?.cells.release).toMatchObject({
    ...{ label: 'none', reason: 'There is no published GitHub Release of 1.1.0.' },
    next: 'gh release create v1.1.0 --verify-tag',
  })
})
