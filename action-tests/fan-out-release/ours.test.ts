// A run is ours for certain, or the target is unknown: after unclear sends, crashes, beside other people's runs.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type DownstreamWorld, downstreamWorld, runsOf } from './scene.ts'

const job = 'jobs: { work: { runs-on: ubuntu-24.04, steps: [{ run: "true" }] } }'
const FILES = {
  'docs.yml': `name: Docs\non: { workflow_dispatch: { inputs: { version: } } }\n${job}\n`,
  'site.yml': `name: Site\nrun-name: Site \${{ inputs.correlation }}\non: { workflow_dispatch: { inputs: { correlation: } } }\n${job}\n`,
}
/** A re-run: something may have been sent before. */
const again = { env: { GITHUB_RUN_ATTEMPT: '2' } }
const SITE = '- workflow: site.yml\n  ref: main'

let world: DownstreamWorld
beforeEach(async () => {
  world = await downstreamWorld(FILES)
  await world.publish()
  world.ends('success')
  world.asked()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

function lose(when: 'before-accept' | 'after-accept', times = 1) {
  const effect = { kind: 'status', status: 500 } as const
  world.addFault({ service: 'github', method: 'POST', path: /\/dispatches$/, times, when, effect })
}

test('the correlation goes into the input that the workflow declares, and finds its run at any ref', async () => {
  lose('after-accept')
  const result = await world.run('fan-out-release', { targets: SITE })
  expect(result.outputs['result']).toBe('complete')
  expect(world.github.runs().at(-1)).toMatchObject({ title: 'Site v1.2.3/site.yml@main' })
  const rerun = await world.run('fan-out-release', { targets: SITE }, again)
  expect(runsOf(rerun)).toMatchObject([{ how: 'adopted', conclusion: 'success' }])
  expect(world.sent()).toHaveLength(1)
})

test('the run of a parallel release is not ours: its title shows another correlation', async () => {
  lose('before-accept')
  world.github.onDispatch = () => undefined
  const title = 'Site v1.2.4/site.yml@main'
  world.begin({ workflow: 'site.yml', event: 'workflow_dispatch', ref: 'main', title, conclusion: 'success' })
  const result = await world.run('fan-out-release', { targets: SITE })
  expect(result.outputs['result']).toBe('incomplete')
  expect(result.annotations[0]?.message).toContain('no run of it appeared at "main" within two minutes')
  const byHand = 'gh workflow run site.yml --repo octo/demo --ref main -f correlation=v1.2.3/site.yml@main'
  expect(result.annotations[0]?.message).toContain(byHand)
})

test("a person's run at the tag in the same moment is not ours", async () => {
  const effect = {
    kind: 'tell',
    told: () =>
      world.begin({ workflow: 'docs.yml', event: 'workflow_dispatch', actor: 'alice', conclusion: 'success' }),
  } as const
  world.addFault({ service: 'github', method: 'POST', path: /\/dispatches$/, times: 1, when: 'before-accept', effect })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  expect(result.outputs['result']).toBe('incomplete')
  const rerun = await world.run('fan-out-release', { targets: '- workflow: docs.yml' }, again)
  expect(runsOf(rerun)).toMatchObject([{ how: 'dispatched', conclusion: 'success' }])
})

test('two runs of our own account after an unclear send are unknown, and named', async () => {
  const effect = {
    kind: 'tell',
    told: () => {
      for (const _ of [1, 2]) world.begin({ workflow: 'docs.yml', event: 'workflow_dispatch', conclusion: 'success' })
    },
  } as const
  world.addFault({ service: 'github', method: 'POST', path: /\/dispatches$/, times: 1, when: 'before-accept', effect })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  expect(result.outputs['result']).toBe('incomplete')
  expect(result.annotations[0]?.message).toMatch(/each of the 2 runs \d+, \d+ at "v1\.2\.3" appeared/)
  expect(world.sent()).toHaveLength(1)
})

test('at a branch, without a correlation, a run since the release stays doubtful on a re-run', async () => {
  const targets = '- workflow: docs.yml\n  ref: main'
  const id = world.begin({ workflow: 'docs.yml', event: 'workflow_dispatch', ref: 'main', conclusion: 'success' })
  const result = await world.run('fan-out-release', { targets }, again)
  expect(result.outputs['result']).toBe('incomplete')
  expect(result.annotations[0]?.message).toMatch(
    new RegExp(`run ${id} at "main" since the release may be its run.*Declare an input \`correlation\``, 's'),
  )
  expect(world.sent()).toEqual([])
  const sent = await world.run('fan-out-release', { targets, 'retry-unknown': 'true' }, again)
  expect(runsOf(sent)).toMatchObject([{ how: 'dispatched', conclusion: 'success' }])
})

test('in the first attempt of a pushed tag nothing was sent before: another release does not stop it', async () => {
  world.begin({ workflow: 'docs.yml', event: 'workflow_dispatch', ref: 'main', conclusion: 'success' })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml\n  ref: main' })
  expect(runsOf(result)).toMatchObject([{ how: 'dispatched', conclusion: 'success' }])
})

test('a run from before the release is no run for it', async () => {
  const other = await downstreamWorld(FILES)
  try {
    other.ends('success')
    other.begin({ workflow: 'docs.yml', event: 'workflow_dispatch', conclusion: 'success' })
    other.clock.advance(60_000)
    await other.publish()
    const { id } = other.github.createRun({
      workflow: 'Late',
      path: 'p.yml',
      event: 'push',
      ref: 'v1.2.3',
      sha: '0'.repeat(40),
    })
    const env = { GITHUB_RUN_ATTEMPT: '2', GITHUB_RUN_ID: String(id) }
    const result = await other.run('fan-out-release', { targets: '- workflow: docs.yml' }, { env })
    expect(runsOf(result)).toMatchObject([{ how: 'dispatched' }])
  } finally {
    await other.close()
  }
})

test('what this run has sent while the release was a draft counts after it was published', async () => {
  const other = await downstreamWorld(FILES)
  try {
    other.ends('success')
    const inputs = { targets: '- workflow: docs.yml' }
    await other.run('fan-out-release', inputs)
    other.clock.advance(60_000)
    await other.publish()
    const rerun = await other.run('fan-out-release', inputs, again)
    expect(runsOf(rerun)).toMatchObject([{ how: 'adopted' }])
    expect(other.github.runs().filter(({ event }) => event === 'workflow_dispatch')).toHaveLength(1)
  } finally {
    await other.close()
  }
})

test('retry-unknown sends once more what vanished', async () => {
  lose('before-accept')
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml', 'retry-unknown': 'true' })
  expect(result.outputs['result']).toBe('complete')
  expect(world.sent()).toHaveLength(2)
})

test('retry-failed starts anew what failed, and the new run counts from then on', async () => {
  world.ends('failure')
  const inputs = { targets: '- workflow: docs.yml' }
  await world.run('fan-out-release', inputs)
  world.ends('success')
  const without = await world.run('fan-out-release', inputs, again)
  expect(without.annotations[0]?.message).toMatch(/gh run rerun \d+ --failed.*retry-failed: true/s)
  world.asked()
  const healed = await world.run('fan-out-release', { ...inputs, 'retry-failed': 'true' }, again)
  expect(runsOf(healed)).toMatchObject([{ how: 'dispatched', conclusion: 'success' }])
  expect(world.sent()).toHaveLength(1)
  const after = await world.run('fan-out-release', inputs, again)
  expect(runsOf(after)).toMatchObject([{ how: 'adopted', conclusion: 'success' }])
  expect(world.sent()).toEqual([])
})

test.each(['neutral', 'skipped'] as const)('%s is success by choice only', async (conclusion) => {
  world.ends(conclusion)
  const result = await world.run('fan-out-release', { targets: `- workflow: docs.yml\n  accept: [${conclusion}]` })
  expect(result.code).toBe(0)
  expect(result.summary).toContain(`ended as "${conclusion}", which this target accepts`)
})
