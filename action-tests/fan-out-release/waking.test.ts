// What starts by itself is adopted, what cannot is dispatched, and what can do neither is named with its reasons.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type DownstreamWorld, downstreamWorld, runsOf } from './scene.ts'

const job = 'jobs: { work: { runs-on: ubuntu-24.04, steps: [{ run: "true" }] } }'
const FILES = {
  'on-tag.yml': `name: On tag\non: { push: { tags: ['v*'] }, workflow_dispatch: }\n${job}\n`,
  'on-release.yml': `name: On release\non: { release: { types: [published] }, workflow_dispatch: }\n${job}\n`,
  'only-release.yml': `name: Only release\non: { release: { types: [published] } }\n${job}\n`,
  'both.yml': `on: { push: { tags: ['v*'] }, release: { types: [published] } }\n${job}\n`,
  'on-create.yml': `on: create\n${job}\n`,
  'other-tags.yml': `on: { push: { tags: ['release-*'] }, workflow_dispatch: }\n${job}\n`,
  'docs.yml': `name: Docs\non: workflow_dispatch\n${job}\n`,
  'after-docs.yml': `name: After docs\non: { workflow_run: { workflows: [Docs], types: [completed] } }\n${job}\n`,
  'cpp.yml': `name: C++ build\non: workflow_dispatch\n${job}\n`,
  'after-cpp.yml': `name: After C++\non: { workflow_run: { workflows: ["C++ build"] }, workflow_dispatch: }\n${job}\n`,
  'after-release.yml': `name: After\non: { workflow_run: { workflows: [Release], types: [completed] } }\n${job}\n`,
}

const again = { env: { GITHUB_RUN_ATTEMPT: '2' } }
let world: DownstreamWorld
beforeEach(async () => {
  world = await downstreamWorld(FILES)
  world.ends('success')
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

test.each([
  ['on-tag.yml', 'push', 'github-token'],
  ['on-release.yml', 'release', 'app'],
] as const)('%s was woken by the %s: its run is adopted, and nothing is dispatched', async (workflow, event, by) => {
  await world.publish(by)
  const id = world.begin({ workflow, event, conclusion: 'success' })
  const result = await world.run('fan-out-release', { targets: `- workflow: ${workflow}` })
  expect(result.code).toBe(0)
  expect(runsOf(result)).toMatchObject([{ 'run-id': id, how: 'woken', conclusion: 'success' }])
  expect(world.sent()).toEqual([])
})

test('a release that GITHUB_TOKEN published wakes nothing: its workflow is dispatched, and the log says why', async () => {
  await world.publish('github-token')
  world.asked()
  const result = await world.run('fan-out-release', { targets: '- workflow: on-release.yml' })
  expect(result.code).toBe(0)
  expect(runsOf(result)).toMatchObject([{ how: 'dispatched', conclusion: 'success' }])
  expect(result.stdout).toMatch(/on-release\.yml: does not start by itself, so it is dispatched: .*GITHUB_TOKEN/)
})

test('a workflow whose patterns leave the tag out is dispatched, since a target is an order', async () => {
  const result = await world.run('fan-out-release', { targets: '- workflow: other-tags.yml' })
  expect(result.code).toBe(0)
  expect(result.stdout).toMatch(/so it is dispatched: .*v1\.2\.3.*release-\*/)
})

test('what can neither start nor be dispatched is named with both reasons', async () => {
  await world.publish('github-token')
  const result = await world.run('fan-out-release', { targets: '- workflow: only-release.yml' })
  expect(result.code).toBe(1)
  expect(result.annotations.at(-1)?.title).toBe('downstream-refused')
  expect(result.annotations.at(-1)?.message).toMatch(
    /no `workflow_dispatch` trigger.*nor does it start by itself: .*GITHUB_TOKEN/,
  )
})

test('a run that must come by itself is waited for; a target whose run does not come is unknown, not sent twice', async () => {
  const result = await world.run('fan-out-release', { targets: '- workflow: on-tag.yml' })
  expect(result.outputs['result']).toBe('incomplete')
  expect(result.annotations[0]?.message).toMatch(/should have started by itself, and no run of it appeared/)
  expect(world.sent()).toEqual([])
  const again = await world.run('fan-out-release', { targets: '- workflow: on-tag.yml', 'retry-unknown': 'true' })
  expect(runsOf(again)).toMatchObject([{ how: 'dispatched', conclusion: 'success' }])
})

test("an app's draft that GITHUB_TOKEN published wakes nothing: after a look it is dispatched", async () => {
  await world.publishDraft()
  const result = await world.run('fan-out-release', { targets: '- workflow: on-release.yml' })
  expect(runsOf(result)).toMatchObject([{ how: 'dispatched', conclusion: 'success' }])
  const rerun = await world.run('fan-out-release', { targets: '- workflow: on-release.yml' }, again)
  expect(runsOf(rerun)).toMatchObject([{ how: 'adopted', conclusion: 'success' }])
})

test('in a run of the release the event is known to have woken others: what does not come is unknown', async () => {
  await world.publish('app')
  const file = join(world.folder, 'event.json')
  writeFileSync(file, JSON.stringify({ action: 'published', release: { tag_name: 'v1.2.3' } }))
  const env = { GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: file }
  const result = await world.run('fan-out-release', { targets: '- workflow: on-release.yml' }, { env })
  expect(result.annotations[0]?.message).toMatch(/should have started by itself, and no run of it appeared/)
})

test('what the release leaves asleep and nobody names is told; what its patterns or nobody else keep away is not', async () => {
  await world.publish('github-token')
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  expect(result.outputs['result']).toBe('complete')
  const told = result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
  const files = told.map((message) => /^\.github\/workflows\/(\S+) did not run/.exec(message)?.[1])
  expect(files.sort()).toEqual(['on-release.yml', 'only-release.yml'])
  expect(told[0]).toMatch(/GITHUB_TOKEN.*name it in `targets`/)
  expect(result.summary).toContain('only-release.yml did not run')
})

test('a token that may not read files goes on without the analysis, and says so', async () => {
  const permissions = { actions: 'write' } as const
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' }, { permissions })
  expect(result.code).toBe(0)
  expect(result.stdout).toMatch(/without a look at what starts it: the token cannot read .*contents: read/)
  // The correlation is tried, GitHub names an input that the file does not declare, and it goes without.
  expect(world.sent()).toHaveLength(2)
  expect(world.github.runs().filter(({ event }) => event === 'workflow_dispatch')).toHaveLength(1)
})

test('each file is read at most once per commit, and once when it is the same on the default branch', async () => {
  await world.publish()
  world.asked()
  await world.run('fan-out-release', { targets: '- workflow: docs.yml\n- workflow: on-tag.yml\n  ref: main' })
  const reads = world.asked().filter((request) => request.includes('/contents/'))
  expect(reads.filter((request) => request.endsWith('/workflows'))).toHaveLength(2)
  expect(reads.filter((request) => request.endsWith('/docs.yml'))).toHaveLength(1)
  expect(reads.filter((request) => request.endsWith('on-tag.yml'))).toHaveLength(2)
})

test('the run of the tag is none for a target at another ref: that is dispatched', async () => {
  world.begin({ workflow: 'on-tag.yml', event: 'push', conclusion: 'success' })
  const result = await world.run('fan-out-release', { targets: '- workflow: on-tag.yml\n  ref: main' })
  expect(runsOf(result)).toMatchObject([{ how: 'dispatched', conclusion: 'success' }])
})

// The run that published v1.2.3 was started by its push; v1.2.2 has started nothing that anybody could see.
test.each([
  ['v1.2.3', 'whose push has started another workflow must have started this one', 'none', 'incomplete'],
  [
    'v1.2.2',
    'of which nobody knows whether it has made events: dispatched after a short look',
    'dispatched',
    'complete',
  ],
] as const)('%s, %s', async (tag, _, how, end) => {
  const env = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' }
  const result = await world.run('fan-out-release', { targets: '- workflow: on-tag.yml', tag }, { env })
  expect(result.outputs['result']).toBe(end)
  expect(runsOf(result)).toMatchObject([{ how }])
})

test('expected workflows are found by commit and event, and never dispatched', async () => {
  await world.publish('app')
  world.begin({ workflow: 'on-tag.yml', event: 'push', conclusion: 'success' })
  world.begin({ workflow: 'only-release.yml', event: 'release', conclusion: 'failure' })
  world.begin({ workflow: 'on-create.yml', event: 'create', conclusion: 'success' })
  const result = await world.run('fan-out-release', { expect: 'on-tag.yml\nonly-release.yml\non-create.yml' })
  expect(result.outputs['result']).toBe('failed')
  expect(runsOf(result)).toMatchObject([
    { target: 'on-tag.yml', how: 'woken', conclusion: 'success' },
    { target: 'only-release.yml', how: 'woken', conclusion: 'failure' },
    { target: 'on-create.yml', how: 'woken', conclusion: 'success' },
  ])
  expect(world.sent()).toEqual([])
})

test('a workflow that the push and the release start has two runs: the second is waited for, and both count', async () => {
  await world.publish('app')
  world.begin({ workflow: 'both.yml', event: 'push', conclusion: 'success' })
  world.github.onDispatch = ({ runId }) => {
    world.github.updateRun(runId, { status: 'completed', conclusion: 'success' })
    world.begin({ workflow: 'both.yml', event: 'release', conclusion: 'failure' })
  }
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml', expect: 'both.yml' })
  expect(runsOf(result)).toMatchObject([{ how: 'dispatched' }, { how: 'woken', conclusion: 'failure' }])
})

test('an expected run of a moved tag does not count', async () => {
  world.github.createRun({
    ...{ workflow: 'On tag', path: '.github/workflows/on-tag.yml', event: 'push', ref: 'v1.2.3' },
    sha: world.repository.git('commit-tree', '-m', 'other', 'HEAD^{tree}'),
  })
  const result = await world.run('fan-out-release', { expect: '- workflow: on-tag.yml' })
  expect(result.outputs['result']).toBe('failed')
  expect(result.annotations[0]?.message).toMatch(
    /on-tag\.yml did not start: "on: push".*no run of it appeared within two minutes/,
  )
})

test('words in the tagged commit that stop what listens to push are found', async () => {
  const quiet = await downstreamWorld(FILES)
  try {
    const commit = quiet.repository.git('commit-tree', '-m', 'Docs [skip ci]', 'HEAD^{tree}')
    quiet.repository.git('push', '--quiet', '--force', quiet.repository.gitDir, `${commit}:refs/tags/v1.2.3`)
    const env = { GITHUB_SHA: commit, GITHUB_EVENT_NAME: 'workflow_dispatch' }
    const result = await quiet.run('fan-out-release', { expect: 'on-tag.yml' }, { env })
    expect(result.annotations[0]?.message).toContain(
      "on-tag.yml did not start: The tagged commit's message has `[skip ci]`",
    )
  } finally {
    await quiet.close()
  }
})

test('an expected workflow that cannot start fails at once, with the reason', async () => {
  await world.publish('github-token')
  const result = await world.run('fan-out-release', { expect: 'only-release.yml' })
  expect(result.code).toBe(1)
  expect(result.annotations.at(-1)?.title).toBe('downstream-failed')
  expect(result.annotations.at(-1)?.message).toMatch(/only-release\.yml did not start: .*GITHUB_TOKEN/)
  expect(world.asked().filter((request) => request.endsWith('/actions/runs')).length).toBeLessThan(3)
})

test('a workflow that follows another target is found after its end', async () => {
  world.github.onDispatch = ({ runId }) => {
    world.github.updateRun(runId, { status: 'completed', conclusion: 'success' })
    world.begin({ workflow: 'after-docs.yml', event: 'workflow_run', ref: 'main', conclusion: 'success' })
  }
  const result = await world.run('fan-out-release', {
    targets: '- workflow: docs.yml',
    expect: 'after-docs.yml',
    'max-parallel': '1',
  })
  expect(result.code).toBe(0)
  expect(runsOf(result)).toMatchObject([{ how: 'dispatched' }, { target: 'after-docs.yml', how: 'woken' }])
})

test('names of workflows are no patterns: what follows "C++ build" is found, not started as well', async () => {
  world.github.onDispatch = ({ runId, workflow }) => {
    world.github.updateRun(runId, { status: 'completed', conclusion: 'success' })
    if (workflow.includes('after')) return
    world.begin({ workflow: 'after-cpp.yml', event: 'workflow_run', ref: 'main', conclusion: 'success' })
  }
  const result = await world.run('fan-out-release', { targets: '- workflow: cpp.yml\n- workflow: after-cpp.yml' })
  expect(runsOf(result)).toMatchObject([{ how: 'dispatched' }, { how: 'woken' }])
  expect(world.sent()).toHaveLength(1)
})

test('a workflow that follows this very run cannot be awaited in it', async () => {
  const env = { GITHUB_WORKFLOW: 'Release' }
  const result = await world.run('fan-out-release', { expect: 'after-release.yml' }, { env })
  expect(result.outputs['result']).toBe('incomplete')
  expect(result.annotations[0]?.message).toMatch(/starts when this run of "Release" has ended/)
})
