// Downstream workflows that are started, awaited and told by their conclusion.

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { RunConclusion } from '@plumbline/standins'
import { prepare, type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
  const inputs = { version: {}, page: {} }
  for (const name of ['docs', 'site'])
    world.github.knowWorkflow({ path: `.github/workflows/${name}.yml`, name, inputs })
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

function ends(conclusion: RunConclusion): void {
  world.github.onDispatch = ({ runId }) => {
    world.github.updateRun(runId, { status: 'completed', conclusion })
    if (conclusion !== 'failure') return
    const steps = [{ name: 'Deploy', number: 1, status: 'completed' as const, conclusion }]
    world.github.setJobs(runId, [{ name: 'pages', status: 'completed', conclusion, steps }])
  }
}

const dispatches = () => world.asked().filter((request) => request.endsWith('/dispatches'))
const TARGETS =
  '- workflow: docs.yml\n  inputs:\n    version: ${version}\n    page: "${release-url}#${tag}-${prerelease}"\n'

test('starts a workflow at the tag with the inputs filled in, and waits for its success', async () => {
  const told: unknown[] = []
  world.github.onDispatch = ({ runId, ref, inputs }) => {
    told.push({ ref, inputs })
    world.github.updateRun(runId, { status: 'completed', conclusion: 'success' })
  }
  const prepared = await prepare(world)
  const result = await world.run('fan-out-release', { targets: TARGETS, prepared, 'release-url': 'https://x/r' })
  expect(result.code).toBe(0)
  expect(told).toEqual([{ ref: 'v1.2.3', inputs: { version: '1.2.3', page: 'https://x/r#v1.2.3-false' } }])
  expect(result.outputs['result']).toBe('complete')
  const run = {
    target: 'docs.yml',
    repository: 'octo/demo',
    status: 'completed',
    conclusion: 'success',
    how: 'dispatched',
  }
  expect(JSON.parse(result.outputs['runs'] ?? '')).toMatchObject([run])
  expect(result.record).toMatchObject({ 'fan-out': [{ target: 'docs.yml', conclusion: 'success', required: true }] })
})

test.each<[RunConclusion, string]>([
  ['failure', 'failed'],
  ['cancelled', 'was cancelled'],
  ['timed_out', 'time limit'],
  ['startup_failure', 'never started a job'],
  ['action_required', 'approval'],
  ['stale', 'given up'],
  ['neutral', 'not success'],
  ['skipped', 'ran no job'],
])('a run that ends as %s is a failure in its own words', async (conclusion, words) => {
  ends(conclusion)
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  expect(result.code).toBe(1)
  expect(result.outputs['result']).toBe('failed')
  expect(result.annotations).toMatchObject([{ title: 'downstream-failed', message: expect.stringContaining(words) }])
})

test('names the failed job and step with a link, and how to go on', async () => {
  ends('failure')
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  expect(result.annotations[0]?.message).toMatch(
    /job "pages", step "Deploy": https:\/\/github\.com\/octo\/demo\/actions/,
  )
  expect(result.annotations[0]?.message).toMatch(/gh run rerun \d+ --failed --repo octo\/demo/)
})

test('one failure keeps no other target from running', async () => {
  world.github.onDispatch = ({ runId, workflow }) => {
    const conclusion = workflow.includes('docs') ? 'failure' : 'success'
    world.github.updateRun(runId, { status: 'completed', conclusion })
  }
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml\n- workflow: site.yml' })
  expect(JSON.parse(result.outputs['runs'] ?? '')).toMatchObject([{ conclusion: 'failure' }, { conclusion: 'success' }])
})

test('a target that is not required is told and does not fail the release', async () => {
  ends('failure')
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml\n  required: false' })
  expect(result.code).toBe(0)
  expect(result.outputs['result']).toBe('complete')
  expect(result.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('not required') }])
})

test('a re-run adopts what succeeded and dispatches nothing', async () => {
  ends('success')
  const inputs = { targets: '- workflow: docs.yml', prepared: await prepare(world) }
  await world.run('fan-out-release', inputs)
  expect(dispatches()).toHaveLength(1)
  const again = await world.run('fan-out-release', inputs)
  expect(again.code).toBe(0)
  expect(JSON.parse(again.outputs['runs'] ?? '')).toMatchObject([{ how: 'adopted', conclusion: 'success' }])
  expect(dispatches()).toEqual([])
})

test('a re-run after a failure reports the same run, and its success once it was run again', async () => {
  ends('failure')
  await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  const failed = await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  expect(failed.code).toBe(1)
  const [run] = JSON.parse(failed.outputs['runs'] ?? '')
  world.github.updateRun(run['run-id'], { status: 'completed', conclusion: 'success' })
  const healed = await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  expect(healed.code).toBe(0)
  expect(dispatches()).toHaveLength(1)
})

test('a run that does not end in time is incomplete, not green', async () => {
  world.github.onDispatch = ({ runId }) => world.github.updateRun(runId, { status: 'in_progress' })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml\n  timeout-minutes: 10' })
  expect(result.code).toBe(1)
  expect(result.outputs['result']).toBe('incomplete')
  expect(result.annotations).toMatchObject([
    { title: 'downstream-incomplete', message: expect.stringContaining('"in_progress" after 10 minutes') },
  ])
  expect(world.asked().length).toBeLessThan(35)
})

test('a run that waits for an approval says so, while it waits and at the end', async () => {
  world.github.onDispatch = ({ runId }) => world.github.updateRun(runId, { status: 'waiting' })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml\n  timeout-minutes: 5' })
  expect(result.outputs['result']).toBe('incomplete')
  expect(result.annotations[0]?.message).toMatch(/waits for an approval after 5 minutes.*Approve it \(https:/s)
  expect(result.stdout).toMatch(/docs\.yml: waits for an approval {2}https:/)
  expect(result.stdout).toMatch(/octo\/demo: waits for one run \(1 waiting\)/)
})

test('every run that takes its time is followed by one list, and told in the log', async () => {
  world.github.onDispatch = ({ runId, workflow }) => {
    world.github.updateRun(runId, { status: 'in_progress' })
    world.github.endRunAt(runId, world.clock.now() + (workflow.includes('docs') ? 200_000 : 400_000), 'success')
  }
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml\n- workflow: site.yml' })
  expect(result.code).toBe(0)
  expect(JSON.parse(result.outputs['runs'] ?? '')).toMatchObject([{ duration: 200 }, { duration: 400 }])
  expect(result.stdout).toMatch(
    /waits for 2 runs \(2 in progress\)[\s\S]*docs\.yml: success after 200 s[\s\S]*waits for one run/,
  )
  expect(world.asked().filter((request) => /\/runs\/\d+$/.test(request)).length).toBeLessThan(2)
})

test('a target that nobody waits for is sent and told so', async () => {
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml\n  wait: false' })
  expect(result.outputs['result']).toBe('complete')
  expect(result.summary).toContain('nobody waits for it')
})

test('a target for the other channel is named and not started', async () => {
  const result = await world.run('fan-out-release', {
    targets: '- workflow: docs.yml\n  when: stable',
    prerelease: 'true',
  })
  expect(result.code).toBe(0)
  expect(result.summary).toContain('for stable releases only')
  expect(dispatches()).toEqual([])
})

test('no targets at all is complete, and says so', async () => {
  const result = await world.run('fan-out-release', { targets: '' })
  expect(result.outputs).toEqual({ result: 'complete', runs: '[]', failure: '' })
  expect(result.summary).toContain('No targets')
  expect(world.asked()).toEqual([])
})
