// What stops before or after the caller's own publish job, and re-runs: the report tells it apart from the job itself.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { FILE, type ReleaseWorld, reference, releaseWorld } from '../../test/github/release-world.ts'
import { finishWith, jobs, NOT_DONE, preparedIn, publication, REFUSED, RERUN, RUN_ID, reportIn } from './pypi-shape.ts'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

test.each([
  ['called-from-other-repo', 'Running this tag again cannot help'],
  ['section-missing', 'Running this tag again cannot help'],
])('a prepare that refuses with %s stops everything, and publish is only its consequence', async (code, words) => {
  world.github.setJobs(RUN_ID, [
    ...jobs({ 'prepare / validate': 'failure', publish: 'skipped', 'finish / check': 'failure' }),
  ])
  const failure = { ...REFUSED, phase: 'validate', step: 'preflight-publish', code }
  const uploaded = await world.upload({
    validate: { 'record.json': JSON.stringify({ schema: 1, plumbline: '0.1.0', failure }) },
  })
  const references = JSON.stringify({ validate: reference(uploaded, 'validate') })
  const text = await reportIn(world, {
    prepare: { result: 'failure', outputs: { 'record-artifacts': references } },
    publish: { result: 'skipped' },
    finish: await finishWith(world, { ...NOT_DONE, code: 'prepare-not-done' }),
  })
  expect(text).toContain('**Job:** [prepare / validate](')
  expect(text).toContain(`validate, preflight-publish (\`${code}\`)`)
  expect(text).toContain('**Not run in consequence:** `publish`. Nothing was published by this run.')
  expect(text).toContain(words)
})

test('a quality gate that failed is the job to look at, not the jobs that wait for it', async () => {
  const conclusions = { 'check (3.14)': 'failure', prepare: 'skipped', publish: 'skipped', 'finish / check': 'failure' }
  world.github.setJobs(RUN_ID, jobs(conclusions as Parameters<typeof jobs>[0]))
  const text = await reportIn(world, {
    check: { result: 'failure' },
    prepare: { result: 'skipped' },
    publish: { result: 'skipped' },
    finish: await finishWith(world, { ...NOT_DONE, code: 'prepare-not-done' }),
  })
  expect(text).toContain('**Job:** [check (3.14)](')
  expect(text).toContain('**Not run in consequence:** `prepare`, `publish`. Nothing was published by this run.')
  expect(text).toContain(RERUN)
})

test('files that the registry does not serve contradict the publish job, and both ways on are given', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'success', 'finish / check': 'failure' }))
  const files = JSON.stringify([{ name: FILE.name, sha256: FILE.sha256, state: 'accepted', attempts: 1 }])
  const text = await reportIn(world, {
    prepare: await preparedIn(world),
    publish: { result: 'success', outputs: publication({ published: 'yes', files, failure: '' }) },
    finish: await finishWith(world, {
      phase: 'verify',
      step: 'verify-package',
      code: 'not-served',
      what: 'It is not served.',
    }),
  })
  expect(text).toContain('**Job:** [finish / check](')
  expect(text).toContain('| ✗ | Package on pypi | the publish job succeeded, but the check before the release did not')
  expect(text).not.toContain('**Files on')
  expect(text).toContain(RERUN)
  expect(text).toContain(`gh run rerun ${RUN_ID} --repo octo/demo`)
})

test('a job that is missing in a re-run is as the earlier attempt left it', async () => {
  world.github.setJobs(RUN_ID, [
    ...jobs({ 'release / publish': 'success', 'release / finish / release': 'failure' }, 1),
    ...jobs({ 'release / finish / release': 'failure' }, 2),
  ])
  const text = await reportIn(world, { release: { result: 'failure' } }, 2)
  expect(text).not.toContain('did not run')
  expect(text).toContain('| ? | Package on the registry | unknown: the publish job left no word')
  expect(text).not.toContain('no outputs and no record')
  expect(text).toContain(', attempt 2')
})

test('a re-run that does not get to publish says what an earlier attempt did', async () => {
  world.github.setJobs(RUN_ID, [
    ...jobs({ 'prepare / validate': 'success', publish: 'success', 'finish / release': 'failure' }, 1),
    ...jobs({ 'prepare / validate': 'failure', publish: 'skipped', 'finish / check': 'failure' }, 2),
  ])
  const text = await reportIn(world, { prepare: { result: 'failure' }, publish: { result: 'skipped' } }, 2)
  expect(text).toContain('this attempt did not publish; the publish job of an earlier one ended with "success"')
})
