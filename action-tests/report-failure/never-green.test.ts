// A release that published nothing is never green, and the report names the condition that the finish job lacks.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ReleaseWorld, reference, releaseWorld } from '../../test/github/release-world.ts'
import { jobs, type Need, preparedIn, RUN_ID, reportIn } from './pypi-shape.ts'

const permissions = { actions: 'read', contents: 'read' } as const
const CAUSE =
  '**Likely cause:** `finish` was skipped though prepare succeeded: the job has no `if: ${{ !cancelled() }}`'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

function report(needs: Readonly<Record<string, Need>>) {
  return world.run('report-failure', { needs: JSON.stringify(needs) }, { permissions })
}

test('publish and finish skipped: the run is red by the report, which names the missing condition', async () => {
  world.github.setJobs(RUN_ID, jobs({ 'prepare / validate': 'success', publish: 'skipped', finish: 'skipped' }))
  const needs = { prepare: await preparedIn(world), publish: { result: 'skipped' }, finish: { result: 'skipped' } }
  const result = await report(needs)
  expect(result.code).toBe(1)
  expect(result.outputs['blocked']).toBe('true')
  expect(result.stdout).toMatch(/::error title=release-blocked::Release blocked: demo 1\.2\.3, and no job of the run/)
  expect(result.outputs['report']).toContain(CAUSE)
  expect(result.outputs['report']).toContain('`publish`, `finish` were skipped: read each `if:`')
})

test('one skipped job "was", and a finish that ran is not blamed', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'skipped' }))
  const result = await report({ prepare: await preparedIn(world), publish: { result: 'skipped' } })
  expect(result.outputs['report']).toContain('find out why `publish` was skipped: read its `if:`')
  expect(result.outputs['report']).not.toContain('Likely cause')
})

test('a failed publish has made the run red: an error annotation, exit code 0, and the condition all the same', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'failure', finish: 'skipped' }))
  const needs = { prepare: await preparedIn(world), publish: { result: 'failure' }, finish: { result: 'skipped' } }
  const result = await report(needs)
  expect(result.code).toBe(0)
  expect(result.stdout).toContain('::error::Release blocked: demo 1.2.3. See the job summary.')
  expect(result.outputs['report']).toContain(CAUSE)
})

test('after a failed prepare a skipped finish is nothing odd', async () => {
  const result = await report({ prepare: { result: 'failure' }, finish: { result: 'skipped' } })
  expect(result.code).toBe(0)
  expect(result.outputs['report']).not.toContain('Likely cause')
})

test('where tag and manifest disagree the title names the tag', async () => {
  world.github.setJobs(RUN_ID, jobs({ 'prepare / validate': 'failure' }))
  const failure = {
    phase: 'validate',
    step: 'x',
    code: 'version-mismatch',
    what: 'They differ.',
    means: 'm',
    next: 'n',
  }
  const record = { schema: 1, plumbline: '0.1.0', failure: { ...failure, request: '', answer: '' } }
  const uploaded = await world.upload({ validate: { 'record.json': JSON.stringify(record) } })
  const outputs = {
    'package-name': 'demo',
    version: '1.2.2',
    'record-artifacts': JSON.stringify({ validate: reference(uploaded, 'validate') }),
  }
  const text = await reportIn(world, { prepare: { result: 'failure', outputs } })
  expect(text).toContain('## Release blocked: demo, tag v1.2.3\n')
})

test('a permission that the workflow file lacks is not mended by a re-run', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'failure' }))
  const failure = { phase: 'publish', step: 'x', code: 'missing-permission', what: 'w', means: 'm', next: 'Add it.' }
  const outputs = { failure: JSON.stringify({ ...failure, request: '', answer: '' }) }
  const text = await reportIn(world, { prepare: await preparedIn(world), publish: { result: 'failure', outputs } })
  expect(text).toContain('it is used only by a new tag, or by a run that is started at a ref that has it')
  expect(text).not.toContain('gh run rerun')
})
