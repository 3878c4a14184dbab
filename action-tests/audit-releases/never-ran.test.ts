// Tags whose publish workflow never began, and lists that the token may not read.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packSdist } from '@plumbline/standins'
import { type AuditWorld, auditWorld, PUBLISH } from './scene.ts'

let world: AuditWorld
beforeEach(async () => {
  world = await auditWorld({ pypi: true })
  world.commit({ 'package.json': undefined, 'pyproject.toml': '[project]\nname = "demo"\ndynamic = ["version"]\n' })
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const FILE = '.github/workflows/publish.yml'
const audit = (inputs: Readonly<Record<string, string>> = {}) =>
  world.audit({ 'repository-url': `${world.urls.pypi}legacy/`, ...inputs })

/** The cell of the newest version's run. */
async function whyNot(inputs: Readonly<Record<string, string>> = {}) {
  const { versions } = await audit(inputs)
  expect(versions[0]?.verdicts).toEqual(['never-ran'])
  return versions[0]?.cells.run
}

test('the file listens to releases, and none was published', async () => {
  world.commit({ [FILE]: PUBLISH.replace(/push:\n {4}tags: .*\n/, 'release:\n    types: [published]\n') }, 'v1.0.0')
  expect((await whyNot())?.reason).toContain('starts when the GitHub Release is published: no release was')
})

test('the file was not there yet at the tag', async () => {
  world.commit({ [FILE]: undefined }, 'v1.0.0')
  world.commit({ [FILE]: PUBLISH })
  const run = await whyNot()
  expect(run?.reason).toMatch(/publish\.yml is not/)
  expect(run?.next).toMatch(/by hand/)
})

test('the message of the commit stops it', async () => {
  world.repository.git('commit', '--quiet', '--allow-empty', '--message=Release [skip ci]')
  world.repository.git('tag', 'v1.0.0')
  world.commit({})
  expect((await whyNot())?.reason).toContain('[skip ci]')
})

test('more than three tags at one commit came in one push', async () => {
  world.commit({}, 'v1.0.0', 'v1.0.1', 'v1.0.2', 'v1.0.3')
  expect((await whyNot())?.reason).toContain('4 tags point to this commit')
})

test('the file would have started: the event never came', async () => {
  world.commit({}, 'v1.0.0')
  const run = await whyNot()
  expect(run?.reason).toContain('pushed with GITHUB_TOKEN')
  expect(run?.next).toBe('gh workflow run publish.yml --ref v1.0.0 --repo octo/demo')
})

test('a workflow that is named by the input counts', async () => {
  world.commit(
    { '.github/workflows/other.yml': 'on: push\njobs: { a: { runs-on: x, steps: [{ run: "true" }] } }\n' },
    'v1.0.0',
  )
  world.ran('v1.0.0')
  expect((await audit()).verdicts).toEqual({ 'demo 1.0.0': ['unpublished'] })
  expect((await whyNot({ workflow: 'other.yml' }))?.reason).toContain('other.yml has no run')
})

test('where nothing publishes in a way that is known, it is said, and a tag is unpublished', async () => {
  world.commit({ [FILE]: undefined }, 'v1.0.0')
  const { versions } = await audit()
  expect(versions[0]?.verdicts).toEqual(['unpublished'])
  expect((await audit({ 'grace-minutes': '99999999' })).verdicts).toEqual({ 'demo 1.0.0': ['in-line'] })
  expect(versions[0]?.cells.run).toMatchObject({
    state: 'absent',
    reason: expect.stringContaining('the input `workflow`'),
  })
})

test.each([
  ['runs', /\/runs(?:\?|$)/, 'run'],
  ['tags', /\/tags(?:\?|$)/, 'tag'],
  ['releases', /\/releases(?:\?|$)/, 'release'],
] as const)('%s that cannot be read', async (list, path, surface) => {
  world.commit({}, 'v1.0.0')
  world.pypi.seed({
    project: 'demo',
    version: '1.0.0',
    files: [await packSdist({ name: 'demo', version: '1.0.0' }, 'x')],
  })
  const effect = { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } } as const
  world.addFault({ service: 'github', path, times: 9, when: 'before-accept', effect })
  const { versions, outputs, summary } = await audit()
  expect(versions[0]?.verdicts).toEqual(['unreadable'])
  expect(versions[0]?.cells[surface]).toMatchObject({ state: 'unreadable', reason: expect.stringContaining('403') })
  expect(outputs['result']).toBe('unreadable')
  expect(summary).toContain(`The list of ${list} of octo/demo could not be read`)
})

test('a limit of GitHub is waited for', async () => {
  world.commit({}, 'v1.0.0')
  const headers = { 'retry-after': '30' }
  world.addFault({
    service: 'github',
    path: /\/tags(?:\?|$)/,
    times: 1,
    when: 'before-accept',
    effect: { kind: 'status', status: 429, headers },
  })
  const result = await audit()
  expect(result.stdout).toContain('is sent again in 30 s')
  expect(result.verdicts).toEqual({ 'demo 1.0.0': ['never-ran'] })
})
