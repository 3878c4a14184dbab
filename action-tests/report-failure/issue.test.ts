// The issue of a blocked release: one per package and version, kept up to date, closed once the release is whole.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'
import { BOT, failed, MARKER, preparedOnce, reportWith, wholeNeeds } from './issue-scene.ts'
import { RUN_ID } from './pypi-shape.ts'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

function issues() {
  return world.github.issues.list()
}

test('the first failure makes an issue with the text of the summary', async () => {
  const result = await reportWith(world, await failed(world))
  expect(result.code).toBe(0)
  const [issue, ...others] = issues()
  expect(others).toEqual([])
  expect(issue).toMatchObject({ title: 'Release blocked: demo 1.2.3', state: 'open', author: BOT, labels: [] })
  const body = issue?.body ?? ''
  expect(body.split('\n')[0]).toBe(MARKER)
  expect(body).toContain(result.outputs['report']?.trim())
  expect(body).toContain('publish, publish-with-oidc (`upload-unknown`)')
  expect(body).toContain(`gh run rerun ${RUN_ID} --failed --repo octo/demo`)
  expect(body).toContain(`[This run](https://github.com/octo/demo/actions/runs/${RUN_ID})`)
  expect(result.outputs).toMatchObject({
    'issue-number': '1',
    'issue-url': 'https://github.com/octo/demo/issues/1',
  })
  expect(result.summary).toContain('**Issue:** [#1](https://github.com/octo/demo/issues/1) tells of this.')
})

test('a second run updates it, and one that a person closed is opened again', async () => {
  await reportWith(world, await failed(world))
  const second = await reportWith(world, await failed(world, { code: 'exchange-refused', what: 'Refused this time.' }))
  expect(second.outputs['issue-number']).toBe('1')
  expect(issues()).toMatchObject([{ number: 1, state: 'open', comments: [] }])
  expect(issues()[0]?.body).toContain('Refused this time.')
  expect(issues()[0]?.body).not.toContain('upload-unknown')
  Object.assign(issues()[0] ?? {}, { state: 'closed' })
  const third = await reportWith(world, await failed(world))
  expect(issues()).toMatchObject([{ number: 1, state: 'open', stateReason: 'reopened' }])
  expect(third.summary).toContain('was closed and is open again.')
})

test('what would be the same is not written again', async () => {
  await reportWith(world, await failed(world))
  const needs = await failed(world)
  world.asked()
  await reportWith(world, needs)
  expect(world.asked().filter((request) => !request.startsWith('GET'))).toEqual([])
})

test('a whole release closes it with a comment', async () => {
  await reportWith(world, await failed(world))
  const result = await reportWith(world, await wholeNeeds(world))
  expect(result.outputs).toMatchObject({ blocked: 'false', 'issue-number': '1' })
  const [issue] = issues()
  expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' })
  expect(issue?.comments.map(({ body }) => body)).toEqual([
    `Release whole: demo 1.2.3: nothing is blocked any more, by [this run](https://github.com/octo/demo/actions/runs/${RUN_ID}).\n`,
  ])
  await reportWith(world, await wholeNeeds(world))
  expect(issue?.comments).toHaveLength(1)
})

test('a whole release without an issue asks for the open ones and writes nothing', async () => {
  const needs = await wholeNeeds(world)
  world.asked()
  const result = await reportWith(world, needs)
  expect(result.outputs['issue-url']).toBe('')
  expect(world.asked().filter((request) => request.includes('/issues'))).toEqual(['GET /repos/octo/demo/issues'])
})

test("the issue of a run that stopped before it knew the version becomes the version's own", async () => {
  const early = await reportWith(world, { prepare: { result: 'failure' }, publish: { result: 'skipped' } })
  expect(early.outputs['issue-number']).toBe('1')
  expect(issues()[0]).toMatchObject({ title: 'Release blocked: octo/demo v1.2.3' })
  await reportWith(world, await failed(world))
  expect(issues()).toMatchObject([{ number: 1, title: 'Release blocked: demo 1.2.3' }])
  expect(issues()[0]?.body?.startsWith(`${MARKER}\n`)).toBe(true)
  await reportWith(world, await wholeNeeds(world))
  expect(issues()).toMatchObject([{ state: 'closed' }])
})

test('another version has an issue of its own', async () => {
  await reportWith(world, await failed(world))
  const prepared = { ...(await preparedOnce(world)), version: '1.2.4' }
  await reportWith(world, { ...(await failed(world)), prepare: { result: 'success', outputs: prepared } })
  expect(issues().map(({ title }) => title)).toEqual(['Release blocked: demo 1.2.3', 'Release blocked: demo 1.2.4'])
})

test('a dry run has none, and none is wanted with `issue: false`', async () => {
  const prepared = { ...(await preparedOnce(world)), 'dry-run': 'true' }
  await reportWith(world, { prepare: { result: 'success', outputs: prepared }, publish: { result: 'failure' } })
  await reportWith(world, await failed(world), { issue: 'false' })
  expect(issues()).toEqual([])
})

test('labels and assignees are given to a new issue; assignees that GitHub refuses are left out and named', async () => {
  world.github.issues.allowAssignee('ada')
  const inputs = { labels: 'release, blocked\n\nrelease', assignees: '@ada' }
  const result = await reportWith(world, await failed(world), inputs)
  expect(issues()[0]).toMatchObject({ labels: ['release', 'blocked'], assignees: ['ada'] })
  expect(result.annotations).toHaveLength(1)
  const other = await failed(world)
  const prepared = { ...(await preparedOnce(world)), version: '2.0.0' }
  const refused = await reportWith(
    world,
    { ...other, prepare: { result: 'success', outputs: prepared } },
    { labels: 'release', assignees: 'ada\nnobody' },
  )
  expect(issues()[1]).toMatchObject({ labels: ['release'], assignees: [] })
  expect(refused.stdout).toMatch(/::warning::.*GitHub did not take the assignees ada, nobody/)
})

test('it may stand in another repository', async () => {
  world.github.addRepository('octo/releases', { gitDir: world.repository.gitDir })
  const token = world.github.issueToken(
    ['octo/demo', 'octo/releases'],
    { actions: 'read', contents: 'read', issues: 'write' },
    'octo-releases[bot]',
  )
  const inputs = { repository: 'octo/releases' }
  await reportWith(world, await failed(world), inputs, { token })
  const again = await reportWith(world, await failed(world, { what: 'Once more.' }), inputs, { token })
  expect(issues()).toEqual([])
  expect(world.github.issues.list('octo/releases')).toMatchObject([{ number: 1, author: 'octo-releases[bot]' }])
  expect(world.github.issues.list('octo/releases')[0]?.body).toContain('Once more.')
  expect(again.outputs['issue-url']).toBe('https://github.com/octo/releases/issues/1')
})
