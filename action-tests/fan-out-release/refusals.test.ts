// Targets that cannot be started, or whose start is in doubt: each in its own words, none twice.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
  const path = (name: string) => `.github/workflows/${name}.yml`
  world.github.knowWorkflow({ path: path('docs'), name: 'docs', inputs: { version: {} } })
  world.github.knowWorkflow({ path: path('asleep'), name: 'asleep', state: 'disabled_manually', inputs: {} })
  world.github.knowWorkflow({ path: path('push-only'), name: 'push-only' })
  world.github.knowWorkflow({ path: path('strict'), name: 'strict', inputs: { level: { required: true } } })
  world.github.addRepository('octo/site', { gitDir: world.repository.gitDir })
  world.github.knowWorkflow({ path: path('deploy'), name: 'deploy', inputs: {}, repository: 'octo/site' })
  world.github.onDispatch = ({ runId }) => world.github.updateRun(runId, { status: 'completed', conclusion: 'success' })
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const dispatches = () => world.asked().filter((request) => request.endsWith('/dispatches'))
const DISPATCH = /\/dispatches$/

test.each([
  { targets: '- workflow: asleep.yml', words: 'is switched off ("disabled_manually")', code: 'downstream-failed' },
  { targets: '- workflow: nowhere.yml', words: 'does not exist', code: 'downstream-refused' },
  { targets: '- workflow: push-only.yml', words: 'no `workflow_dispatch` trigger', code: 'downstream-refused' },
  { targets: '- workflow: strict.yml', words: 'requires an input', code: 'downstream-refused' },
  {
    targets: '- workflow: docs.yml\n  inputs: { colour: red }',
    words: 'does not declare all these inputs (colour)',
    code: 'downstream-refused',
  },
  { targets: '- workflow: docs.yml\n  ref: gone', words: 'no branch or tag "gone"', code: 'downstream-refused' },
  {
    targets: '- workflow: deploy.yml\n  repository: octo/site',
    words: 'reaches only its own repository',
    code: 'downstream-failed',
  },
])('$targets fails: $words', async ({ targets, words, code }) => {
  const result = await world.run('fan-out-release', { targets })
  expect(result.code).toBe(1)
  expect(result.outputs['result']).toBe('failed')
  expect(result.annotations).toMatchObject([{ title: code, message: expect.stringContaining(words) }])
})

test('a token without actions: write is named', async () => {
  const permissions = { actions: 'read', contents: 'write' } as const
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' }, { permissions })
  expect(result.annotations[0]?.message).toContain('`actions: write`')
})

test("another repository's workflow is started with an app's token", async () => {
  const token = world.github.issueToken(['octo/site'], { actions: 'write' })
  const targets = '- workflow: deploy.yml\n  repository: octo/site\n  ref: main'
  const result = await world.run('fan-out-release', { targets }, { token })
  expect(result.code).toBe(0)
  expect(JSON.parse(result.outputs['runs'] ?? '')).toMatchObject([{ repository: 'octo/site', conclusion: 'success' }])
})

test('the token for other repositories is used there, and this one keeps its own', async () => {
  const token = world.github.issueToken(['octo/site'], { actions: 'write' })
  const targets = '- workflow: deploy.yml\n  repository: octo/site\n  ref: main\n- workflow: docs.yml'
  const result = await world.run('fan-out-release', { targets, 'downstream-token': token })
  expect(result.outputs['result']).toBe('complete')
  expect(JSON.parse(result.outputs['runs'] ?? '')).toMatchObject([
    { repository: 'octo/site', conclusion: 'success' },
    { repository: 'octo/demo', conclusion: 'success' },
  ])
  expect(result.stdout).not.toContain(token)
})

test('a dispatch answered 500 though accepted is found, not sent again', async () => {
  const effect = { kind: 'status', status: 500 } as const
  world.addFault({ service: 'github', method: 'POST', path: DISPATCH, times: 1, when: 'after-accept', effect })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  expect(result.code).toBe(0)
  expect(dispatches()).toHaveLength(1)
})

test('a dispatch that vanished is unknown and never sent again', async () => {
  const fault = { service: 'github', method: 'POST', path: DISPATCH, times: 1, when: 'before-accept' } as const
  world.addFault({ ...fault, effect: { kind: 'reset' } })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml\n  inputs: { version: "1 2" }' })
  expect(result.outputs['result']).toBe('incomplete')
  expect(result.annotations[0]?.message).toContain('adopts a run that this token\'s account has started at "v1.2.3"')
  expect(dispatches()).toHaveLength(1)
})

test('a server that does not know return_run_details is asked without it, and the run is found', async () => {
  const body = { message: 'Invalid request.\n\n"return_run_details" is not a permitted key.' }
  const effect = { kind: 'status', status: 422, body } as const
  world.addFault({ service: 'github', method: 'POST', path: DISPATCH, times: 1, when: 'before-accept', effect })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  expect(result.code).toBe(0)
  expect(world.github.runs().filter(({ event }) => event === 'workflow_dispatch')).toHaveLength(1)
})

test('a run that GitHub shows only after a moment is followed', async () => {
  const empty = { kind: 'status', status: 200, body: { total_count: 0, workflow_runs: [] } } as const
  const missing = { kind: 'status', status: 404, body: { message: 'Not Found' } } as const
  const fault = { service: 'github', method: 'GET', when: 'before-accept' } as const
  const lists = world.addFault({ ...fault, path: /\/actions\/runs$/, times: 4, effect: empty })
  const reads = world.addFault({ ...fault, path: /\/actions\/runs\/(?!19000000007)\d+$/, times: 2, effect: missing })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  expect(result.outputs['result']).toBe('complete')
  expect([lists.met, reads.met]).toEqual([4, 2])
})

test('a run that GitHub never shows is unknown, with its address', async () => {
  const empty = { kind: 'status', status: 200, body: { total_count: 0, workflow_runs: [] } } as const
  const missing = { kind: 'status', status: 404, body: { message: 'Not Found' } } as const
  const fault = { service: 'github', method: 'GET', when: 'before-accept', times: 99 } as const
  world.addFault({ ...fault, path: /\/actions\/runs$/, effect: empty })
  world.addFault({ ...fault, path: /\/actions\/runs\/(?!19000000007)\d+$/, effect: missing })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  expect(result.outputs['result']).toBe('incomplete')
  expect(result.annotations[0]?.message).toMatch(
    /was started and cannot be followed.*actions\/runs\/\d+, wait for its end/s,
  )
  expect(dispatches()).toHaveLength(1)
})

test('an invalid workflow file is told in its own words', async () => {
  const body = { message: "failed to parse workflow: (Line: 3, Col: 5): Unexpected value 'stepz'" }
  const effect = { kind: 'status', status: 422, body } as const
  world.addFault({ service: 'github', method: 'POST', path: DISPATCH, times: 1, when: 'before-accept', effect })
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml' })
  expect(result.annotations).toMatchObject([
    { title: 'downstream-refused', message: expect.stringContaining('is no valid workflow file') },
  ])
})

test('everything that is wrong in targets is told with its line, and nothing is started', async () => {
  const targets = [
    '- workflow: docs.yml',
    '  wehn: stable',
    '- repository: octo/site',
    '- workflow: docs.yml',
    '  required: maybe',
    '  inputs:',
    '    version: ${versoin}',
  ].join('\n')
  const result = await world.run('fan-out-release', { targets })
  const [error] = result.annotations
  expect(error).toMatchObject({ title: 'bad-targets' })
  for (const part of [
    'line 2: "wehn"',
    'line 3: "workflow"',
    'line 5: "required"',
    'line 7: "${versoin}"',
    'named twice',
  ]) {
    expect(error?.message).toContain(part)
  }
  expect(world.asked()).toEqual([])
})

test('targets that are no YAML are refused with the line', async () => {
  const result = await world.run('fan-out-release', { targets: '- workflow: docs.yml\n  ref: [main\n' })
  expect(result.annotations).toMatchObject([{ title: 'bad-targets', message: expect.stringContaining('line ') }])
})
