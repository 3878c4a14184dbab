// An issue is closed by proof alone: of the same package on the same registry, and with its release.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { PUBLICATION, type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'
import { FAILURE, failed, MARKER, preparedOnce, reportWith, wholeNeeds } from './issue-scene.ts'
import { jobs, RUN_ID } from './pypi-shape.ts'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const issues = () => world.github.issues.list()

test('a green run of another workflow at the tag does not close the issue of a prepare that failed', async () => {
  world.github.setJobs(RUN_ID, jobs({ prepare: 'failure' }))
  await reportWith(world, { prepare: { result: 'failure' }, publish: { result: 'skipped' } })
  expect(issues()[0]?.body).toContain('ref=v1.2.3 workflow=publish.yml -->')
  world.github.setJobs(RUN_ID, jobs({ docs: 'success' }))
  const env = { GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/docs.yml@refs/tags/v1.2.3' }
  for (const options of [{ env }, {}]) {
    const result = await reportWith(world, { docs: { result: 'success' } }, {}, options)
    expect(result.outputs['blocked']).toBe('false')
    expect(issues()).toMatchObject([{ state: 'open', comments: [] }])
  }
})

/** Needs of the same name and version, whole on PyPI. */
async function onPypi() {
  const publication = JSON.stringify({
    ...PUBLICATION,
    registry: 'pypi',
    'package-url': 'https://pypi.org/project/demo/',
  })
  const outputs = { ...(await preparedOnce(world)), registry: 'pypi' }
  return { prepare: { result: 'success', outputs }, publish: { result: 'success', outputs: { publication } } }
}

test('the same name and version on another registry is another issue', async () => {
  await reportWith(world, await failed(world))
  const pypi = await onPypi()
  world.github.setJobs(RUN_ID, jobs({ publish: 'success' }))
  await reportWith(world, pypi)
  expect(issues()).toMatchObject([{ state: 'open', comments: [] }])
  // With the release there as well, PyPI's part is whole, and npm's as blocked as before.
  const whole = await wholeNeeds(world)
  await reportWith(world, { ...whole, ...pypi })
  expect(issues()).toMatchObject([{ state: 'open', comments: [] }])
  await reportWith(world, whole)
  expect(issues()).toMatchObject([{ state: 'closed' }])
})

test('a published version without its release closes nothing', async () => {
  await reportWith(world, await failed(world))
  world.github.setJobs(RUN_ID, jobs({ publish: 'success' }))
  const publication = JSON.stringify(PUBLICATION)
  await reportWith(world, {
    prepare: { result: 'success', outputs: await preparedOnce(world) },
    publish: { result: 'success', outputs: { publication } },
  })
  expect(issues()).toMatchObject([{ state: 'open', comments: [] }])
})

const OLD = MARKER.replace('registry=npm ', '')

test.each([
  ['npm', 1],
  ['pypi', 2],
])('an issue with a marker of before, of %s by its table, is taken over only for its registry', async (registry, count) => {
  await reportWith(world, await failed(world))
  const issue = issues()[0]
  const body = issue?.body?.replace(MARKER, OLD).replace('Package on npm', `Package on ${registry}`)
  Object.assign(issue ?? {}, { body })
  await reportWith(world, await failed(world, { what: 'Once more.' }))
  expect(issues()).toHaveLength(count)
  expect(issues().at(-1)?.body).toContain(`${MARKER}\n`)
  expect(issues().at(-1)?.body).toContain('Once more.')
})

test('a prepare that failed before it could say everything is no finding of its own', async () => {
  const { registry: _left, ...outputs } = await preparedOnce(world)
  world.github.setJobs(RUN_ID, jobs({ prepare: 'failure' }))
  const needs = { prepare: { result: 'failure', outputs }, publish: { result: 'skipped' } }
  const failing = await reportWith(world, needs)
  expect(failing.summary).toContain('## Release blocked: demo 1.2.3')
  expect(failing.summary).not.toContain('could not read')
  // A prepare that succeeded should have said it.
  const odd = await reportWith(world, { prepare: { result: 'success', outputs }, publish: { result: 'skipped' } })
  expect(odd.summary).toContain('output "prepared": Input "prepared" has no "registry"')
})

/** A publish job of the caller's own, and no job that makes releases. */
const ownPublish = { publish: { result: 'success', outputs: { publication: JSON.stringify(PUBLICATION) } } }
const FAILED_PUBLISH = {
  ...{ ...PUBLICATION, published: 'no', proof: 'none', 'package-url': '', files: '[]' },
  failure: JSON.stringify(FAILURE),
}

async function blockedByOwnJob() {
  world.github.setJobs(RUN_ID, jobs({ publish: 'failure' }))
  const outputs = { publication: JSON.stringify(FAILED_PUBLISH) }
  await reportWith(world, { publish: { result: 'failure', outputs } })
  expect(issues()).toMatchObject([{ state: 'open' }])
  world.github.setJobs(RUN_ID, jobs({ publish: 'success' }))
}

test('a project that makes no releases says so: its issue is closed by the package alone', async () => {
  await blockedByOwnJob()
  const missing = await reportWith(world, ownPublish)
  expect(missing.summary).toContain('| – | GitHub Release | no published release')
  expect(issues()).toMatchObject([{ state: 'open' }])
  const result = await reportWith(world, ownPublish, { release: 'false' })
  expect(result.summary).toContain('| ✓ | GitHub Release | none, as `release: false` says |')
  expect(issues()).toMatchObject([{ state: 'closed' }])
})

test('a release that cannot be read is unknown, and closes nothing', async () => {
  await blockedByOwnJob()
  const result = await reportWith(world, ownPublish, {}, { permissions: { actions: 'read', issues: 'write' } })
  expect(result.summary).toContain('| ? | GitHub Release | cannot be read with this token |')
  expect(issues()).toMatchObject([{ state: 'open' }])
})

test('a run that does not know the registry leaves the issues of registries alone', async () => {
  await reportWith(world, await failed(world))
  const { registry: _registry, ...outputs } = await preparedOnce(world)
  world.github.setJobs(RUN_ID, jobs({ prepare: 'failure' }))
  await reportWith(world, { prepare: { result: 'failure', outputs }, publish: { result: 'skipped' } })
  expect(issues().map(({ body }) => body?.split('\n')[0])).toEqual([MARKER, OLD])
})
