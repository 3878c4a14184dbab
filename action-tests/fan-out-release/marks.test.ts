// What is no mark: titles, tags and accounts that other people's runs have as well, and runs of another commit.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type DownstreamWorld, downstreamWorld, runsOf } from './scene.ts'

const job = 'jobs: { work: { runs-on: ubuntu-24.04, steps: [{ run: "true" }] } }'
const titled = 'run-name: Rebuild ${{ github.event.client_payload.version }}'
const FILES = {
  'docs.yml': `name: Docs\non: { workflow_dispatch: { inputs: { version: } } }\n${job}\n`,
  'on-tag.yml': `name: On tag\non: { push: { tags: ['v*'] } }\n${job}\n`,
  'rebuild.yml': `name: Rebuild\n${titled}\non: { repository_dispatch: { types: [titled] } }\n${job}\n`,
  'other.yml': `name: Other\n${titled}\non: { repository_dispatch: { types: [other] } }\n${job}\n`,
}
const again = { env: { GITHUB_RUN_ATTEMPT: '2' } }
/** Started by hand, from the default branch. */
const BY_HAND = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' }
const MAIN = '- workflow: docs.yml\n  ref: main'

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

const TITLED = '- event-type: titled\n  client-payload: { version: "${version}" }'

test('an event whose listener shows something else is not sent again by a re-run', async () => {
  const inputs = { targets: TITLED, version: '1.2.3' }
  await world.run('fan-out-release', inputs)
  for (const _ of [2, 3]) {
    const rerun = await world.run('fan-out-release', inputs, again)
    expect(rerun.annotations[0]?.message).toMatch(/a run of this event has begun since the release/)
  }
  expect(world.sent()).toHaveLength(1)
  const asked = await world.run('fan-out-release', { ...inputs, 'retry-unknown': 'true' }, again)
  expect(runsOf(asked)).toMatchObject([{ how: 'dispatched' }])
  expect(world.sent()).toHaveLength(1)
})

test('an event that was taken although GitHub answered 500 is not sent again by a re-run', async () => {
  const effect = { kind: 'status', status: 500 } as const
  world.addFault({ service: 'github', method: 'POST', path: /\/dispatches$/, times: 1, when: 'after-accept', effect })
  const inputs = { targets: TITLED, version: '1.2.3' }
  await world.run('fan-out-release', inputs)
  await world.run('fan-out-release', inputs, again)
  expect(world.sent()).toHaveLength(1)
})

test('the run of a workflow that does not listen to the event leaves it in no doubt', async () => {
  await world.run('fan-out-release', { targets: '- event-type: other', version: '1.2.3' })
  await world.run('fan-out-release', { targets: TITLED, version: '1.2.3' }, again)
  expect(world.github.repositoryDispatches().map(({ type }) => type)).toEqual(['other', 'titled'])
})

test('a conclusion that the target accepts is no failure to be started anew', async () => {
  world.ends('skipped')
  const inputs = { targets: '- workflow: docs.yml\n  accept: [skipped]', 'retry-failed': 'true' }
  await world.run('fan-out-release', inputs)
  const rerun = await world.run('fan-out-release', inputs, again)
  expect(runsOf(rerun)).toMatchObject([{ how: 'adopted', conclusion: 'skipped' }])
  expect(rerun.code).toBe(0)
  expect(world.sent()).toHaveLength(1)
})

test("a person's run whose title shows the tag is not ours", async () => {
  const title = 'Docs v1.2.3 dry=true'
  world.begin({
    ...{ workflow: 'docs.yml', event: 'workflow_dispatch', ref: 'main', actor: 'alice', title, conclusion: 'success' },
  })
  const result = await world.run('fan-out-release', { targets: MAIN }, again)
  expect(runsOf(result)).toMatchObject([{ how: 'dispatched', conclusion: 'success' }])
})

test("our account's run at a branch whose title shows the tag may be another job's: doubtful", async () => {
  const title = 'Docs v1.2.3 dry=true'
  world.begin({ workflow: 'docs.yml', event: 'workflow_dispatch', ref: 'main', title, conclusion: 'success' })
  const result = await world.run('fan-out-release', { targets: MAIN }, again)
  expect(result.outputs['result']).toBe('incomplete')
  expect(world.sent()).toEqual([])
})

test('several runs of our account are not told apart, and none is started beside them', async () => {
  for (const conclusion of ['success', 'failure'] as const)
    world.begin({ workflow: 'docs.yml', event: 'workflow_dispatch', conclusion })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' }, again)
  expect(result.annotations[0]?.message).toMatch(/each of the 2 runs \d+, \d+ at "v1\.2\.3".*may be its run/)
  expect(world.sent()).toEqual([])
})

test('an expected run is looked for at the commit of the tag, also when the step runs elsewhere', async () => {
  world.begin({ workflow: 'on-tag.yml', event: 'push', sha: '0'.repeat(40), conclusion: 'success' })
  const result = await world.run('fan-out-release', { expect: 'on-tag.yml', tag: 'v1.2.3' }, { env: BY_HAND })
  expect(result.outputs['result']).toBe('failed')
  expect(result.annotations[0]?.message).toMatch(/on-tag\.yml did not start/)
  world.begin({ workflow: 'on-tag.yml', event: 'push', conclusion: 'success' })
  const found = await world.run('fan-out-release', { expect: 'on-tag.yml', tag: 'v1.2.3' }, { env: BY_HAND })
  expect(runsOf(found)).toMatchObject([{ how: 'woken', conclusion: 'success' }])
})

test('a token that cannot read the tag knows no commit: a run at the tag is doubtful', async () => {
  world.begin({ workflow: 'on-tag.yml', event: 'push', sha: '0'.repeat(40), conclusion: 'success' })
  const job = { env: BY_HAND, permissions: { actions: 'write' } } as const
  const result = await world.run('fan-out-release', { expect: 'on-tag.yml', tag: 'v1.2.3' }, job)
  expect(result.outputs['result']).toBe('incomplete')
  expect(result.annotations[0]?.message).toMatch(/commit of v1\.2\.3.*contents: read/s)
})

test('an app that GitHub names: its own run is ours, and those of other apps are not', async () => {
  const token = world.github.issueToken(['octo/demo'], { contents: 'write', actions: 'write' })
  for (const actor of ['other-app[bot]', 'github-actions[bot]'])
    world.begin({ workflow: 'docs.yml', event: 'workflow_dispatch', actor, conclusion: 'success' })
  const asApp = { ...again, token }
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' }, asApp)
  expect(runsOf(result)).toMatchObject([{ how: 'dispatched' }])
  const rerun = await world.run('fan-out-release', { targets: '- workflow: docs.yml' }, asApp)
  expect(runsOf(rerun)).toMatchObject([{ how: 'adopted' }])
})

test('an app that GitHub does not name: what any bot has started stays doubtful', async () => {
  const token = world.github.issueToken(['octo/demo'], { contents: 'write', actions: 'write' })
  const effect = { kind: 'status', status: 404 } as const
  world.addFault({ service: 'github', method: 'POST', path: /\/graphql$/, times: 1, when: 'before-accept', effect })
  world.begin({ workflow: 'docs.yml', event: 'workflow_dispatch', conclusion: 'success' })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' }, { ...again, token })
  expect(result.outputs['result']).toBe('incomplete')
  expect(world.sent()).toEqual([])
})

test('without a word on the channel the release says it', async () => {
  const other = await downstreamWorld(FILES)
  try {
    other.ends('success')
    await other.publish('github-token', true)
    const targets = '- workflow: docs.yml\n  when: stable\n  inputs: { version: "${prerelease}" }'
    expect(runsOf(await other.run('fan-out-release', { targets }))).toMatchObject([{ status: 'not-now' }])
    const told = await other.run('fan-out-release', { targets: targets.replace('stable', 'prerelease') })
    expect(runsOf(told)).toMatchObject([{ how: 'dispatched' }])
    const refused = await other.run('fan-out-release', { targets, prerelease: 'false' })
    expect(refused.annotations).toMatchObject([{ title: 'bad-input' }])
    expect(refused.annotations[0]?.message).toMatch(/"prerelease" is false.*release of v1\.2\.3.*is a prerelease/s)
  } finally {
    await other.close()
  }
})

test('where nobody can say what the release is, what is for one channel is not started', async () => {
  const permissions = { actions: 'write' } as const
  const targets = '- workflow: docs.yml\n  when: stable'
  const result = await world.run('fan-out-release', { targets }, { permissions })
  expect(result.outputs['result']).toBe('incomplete')
  expect(result.annotations[0]?.message).toMatch(/is for stable releases only, and whether this is one cannot be read/)
  expect(world.sent()).toEqual([])
  const told = await world.run('fan-out-release', { targets, prerelease: 'false' }, { permissions })
  expect(runsOf(told)).toMatchObject([{ how: 'dispatched' }])
})

test.each([
  ['published', 'dispatched'],
  ['released', 'none'],
] as const)('the first attempt of a run of release: %s', async (action, how) => {
  const file = join(world.folder, 'event.json')
  writeFileSync(file, JSON.stringify({ action, release: { tag_name: 'v1.2.3' } }))
  world.begin({ workflow: 'docs.yml', event: 'workflow_dispatch', ref: 'main', conclusion: 'success' })
  const env = { GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: file }
  const result = await world.run('fan-out-release', { targets: MAIN }, { env })
  expect(runsOf(result)).toMatchObject([{ how }])
})

test('where another run of this very workflow was started for the tag, the first attempt is not the first', async () => {
  const publish = '.github/workflows/publish.yml'
  const { commit: sha } = world.repository
  world.github.createRun({ workflow: 'Publish', path: publish, event: 'release', ref: 'v1.2.3', sha })
  world.begin({ workflow: 'docs.yml', event: 'workflow_dispatch', ref: 'main', conclusion: 'success' })
  const result = await world.run('fan-out-release', { targets: MAIN })
  expect(runsOf(result)).toMatchObject([{ how: 'none' }])
})
