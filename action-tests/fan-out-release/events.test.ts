// Targets that are events: nobody answers with a run, so only what a title shows is followed.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type DownstreamWorld, downstreamWorld, runsOf } from './scene.ts'

const job = 'jobs: { work: { runs-on: ubuntu-24.04, steps: [{ run: "true" }] } }'
const shown = 'run-name: Rebuild for ${{ github.event.client_payload.correlation }}'
const FILES = {
  'rebuild.yml': `name: Rebuild\n${shown}\non: { repository_dispatch: { types: [shown] } }\n${job}\n`,
  'silent.yml': `name: Silent\non: { repository_dispatch: { types: [silent] } }\n${job}\n`,
}

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

const again = { env: { GITHUB_RUN_ATTEMPT: '2' } }
const SHOWN = '- event-type: shown\n  client-payload:\n    version: ${version}\n    deep: { tag: "${tag}", count: 2 }'

test('the payload is filled in, and the run whose title shows the correlation is followed', async () => {
  const result = await world.run('fan-out-release', { targets: SHOWN, version: '1.2.3' })
  expect(result.code).toBe(0)
  const payload = { version: '1.2.3', deep: { tag: 'v1.2.3', count: 2 }, correlation: 'v1.2.3/shown' }
  expect(world.github.repositoryDispatches()).toEqual([{ repository: 'octo/demo', type: 'shown', payload }])
  expect(runsOf(result)).toMatchObject([{ target: 'shown', how: 'dispatched', conclusion: 'success' }])
  const rerun = await world.run('fan-out-release', { targets: SHOWN, version: '1.2.3' }, again)
  expect(runsOf(rerun)).toMatchObject([{ how: 'adopted', conclusion: 'success' }])
  expect(world.sent()).toHaveLength(1)
})

test('what cannot be followed is never green, and is not sent again by a re-run', async () => {
  const result = await world.run('fan-out-release', { targets: '- event-type: silent' })
  expect(result.code).toBe(1)
  expect(result.outputs['result']).toBe('incomplete')
  expect(result.annotations[0]?.message).toMatch(/was sent and cannot be followed.*run-name/s)
  const rerun = await world.run('fan-out-release', { targets: '- event-type: silent' }, again)
  expect(rerun.annotations[0]?.message).toMatch(/a run of this event has begun since the release/)
  expect(world.sent()).toHaveLength(1)
})

test('an event that nobody waits for is sent', async () => {
  const result = await world.run('fan-out-release', { targets: '- event-type: silent\n  wait: false' })
  expect(result.code).toBe(0)
  expect(runsOf(result)).toMatchObject([{ target: 'silent', how: 'dispatched' }])
  expect(result.summary).toContain('nobody waits for what it starts')
})

test('an unclear send whose run shows itself is followed', async () => {
  const effect = { kind: 'status', status: 502 } as const
  world.addFault({ service: 'github', method: 'POST', path: /\/dispatches$/, times: 1, when: 'after-accept', effect })
  const result = await world.run('fan-out-release', { targets: SHOWN, version: '1.2.3' })
  expect(result.code).toBe(0)
  expect(world.sent()).toHaveLength(1)
})

test('a token without contents: write is told what it lacks', async () => {
  const permissions = { actions: 'write', contents: 'read' } as const
  const result = await world.run('fan-out-release', { targets: '- event-type: silent' }, { permissions })
  expect(result.annotations[0]?.message).toMatch(/may not send events.*`contents: write`/s)
})

test("another repository is out of the job token's reach, and the message says what to create", async () => {
  world.github.addRepository('octo/site', { gitDir: world.repository.gitDir })
  const result = await world.run('fan-out-release', { targets: '- event-type: x\n  repository: octo/site' })
  expect(result.annotations[0]?.message).toMatch(
    /token with contents write on octo\/site.*`downstream-token`.*actions\/create-github-app-token/s,
  )
})

test('what GitHub would not take is refused before anything is sent', async () => {
  const keys = Array.from({ length: 11 }, (_, index) => `    k${index}: 1`).join('\n')
  const targets = [
    `- event-type: a\n  client-payload:\n${keys}`,
    '- event-type: b\n  ref: main',
    '- event-type: c\n  workflow: docs.yml',
    `- event-type: d\n  client-payload: { text: "${'x'.repeat(65_536)}" }`,
    '- workflow: docs.yml\n  client-payload: { a: 1 }',
    '- workflow: docs.yml\n  ref: main\n  accept: [failure]',
  ].join('\n')
  const result = await world.run('fan-out-release', { targets, expect: '- workflow: a.yml\n  inputs: {}' })
  const message = result.annotations[0]?.message ?? ''
  for (const part of ['11 keys', '"ref" is no key', 'not both', 'characters as JSON', '"client-payload" is no key'])
    expect(message).toContain(part)
  expect(message).toContain('"accept" names "failure"')
  expect(message).toContain('expect, line 2: "inputs"')
  expect(world.asked()).toEqual([])
})
