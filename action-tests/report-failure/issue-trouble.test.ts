// Issues of others, jobs at the same time, and everything that may keep a report from becoming an issue: it is told all the same.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'
import { BOT, failed, MARKER, PERMISSIONS, reportWith, wholeNeeds } from './issue-scene.ts'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const body = `${MARKER}\nAs I would like it to be.`

test.each([
  ['a person', { by: 'mallory' }],
  ['a bot of another app', { by: 'helpful[bot]', app: 2_400_117 }],
  ['a person through an app', { by: 'mallory', app: 15_368 }],
])("a marker in the issue of %s is nobody's", async (_who, stranger) => {
  world.github.issues.write({ title: 'Release blocked: demo 1.2.3', body, ...stranger })
  const result = await reportWith(world, await failed(world))
  expect(result.outputs['issue-number']).toBe('2')
  await reportWith(world, await wholeNeeds(world))
  expect(world.github.issues.list()).toMatchObject([
    { body, state: 'open', comments: [] },
    { author: BOT, state: 'closed' },
  ])
})

test("a marker that is quoted further down in our own issue, or stands in a pull request, is not the issue's", async () => {
  world.github.issues.write({ title: 'Weekly', body: `Look at this:\n${MARKER}`, by: BOT, app: 15_368 })
  world.github.issues.write({ title: 'Bump', body, by: BOT, app: 15_368, isPull: true })
  const result = await reportWith(world, await failed(world))
  expect(result.outputs['issue-number']).toBe('3')
})

test('it is found behind hundreds of others', async () => {
  world.github.issues.write({ title: 'Old', body, by: BOT, app: 15_368, state: 'closed' })
  for (let count = 0; count < 250; count += 1)
    world.github.issues.write({ title: 'x', body: 'x', by: BOT, app: 15_368 })
  const result = await reportWith(world, await failed(world))
  expect(result.outputs['issue-number']).toBe('1')
  expect(world.github.issues.list()).toHaveLength(251)
})

test('two jobs at once leave one', async () => {
  const needs = await failed(world)
  const results = await Promise.all([reportWith(world, needs), reportWith(world, needs)])
  expect(results.map(({ outputs }) => outputs['issue-number'])).toEqual(['1', '1'])
  expect(world.github.issues.list().filter(({ state }) => state === 'open')).toMatchObject([{ number: 1 }])
})

test('an answer that was lost makes no second one', async () => {
  const lost = { service: 'github', method: 'POST', path: /\/issues$/, times: 1 } as const
  world.addFault({ ...lost, when: 'after-accept', effect: { kind: 'reset' } })
  const result = await reportWith(world, await failed(world))
  expect(result.outputs['issue-number']).toBe('1')
  expect(world.github.issues.list()).toHaveLength(1)
})

test.each([
  'none',
  'read',
] as const)('with issues: %s the report is whole, and says why there is no issue', async (level) => {
  const result = await reportWith(world, await failed(world), {}, { permissions: { ...PERMISSIONS, issues: level } })
  expect(result.code).toBe(0)
  expect(result.outputs).toMatchObject({ blocked: 'true', 'issue-number': '', 'issue-url': '' })
  expect(result.outputs['report']).toContain('publish, publish-with-oidc (`upload-unknown`)')
  expect(result.summary).toContain(result.outputs['report']?.trim())
  const needed = level === 'none' ? 'issues=read' : 'issues=write'
  expect(result.stdout).toMatch(
    new RegExp(`::warning::No issue tells of this: GitHub does not let this token do .*one of: ${needed}`),
  )
})

test('a whole release of a job that may not look at issues is green without a word of warning', async () => {
  const needs = await wholeNeeds(world)
  const result = await reportWith(world, needs, {}, { permissions: { actions: 'read', contents: 'read' } })
  expect(result.code).toBe(0)
  expect(result.annotations).toEqual([])
  expect(result.summary).toContain('No issue could be looked for: GitHub does not let this token do')
})

test('where issues are turned off it says so', async () => {
  world.github.issues.turnOff()
  const result = await reportWith(world, await failed(world))
  expect(result.code).toBe(0)
  expect(result.outputs['blocked']).toBe('true')
  expect(result.stdout).toContain('::warning::No issue tells of this: Issues are turned off in octo/demo (410')
})

test('a limit that lasts longer than a report may is told, and hides nothing', async () => {
  const headers = { 'retry-after': '840' }
  const body = { message: 'You have exceeded a secondary rate limit.' }
  const effect = { kind: 'status', status: 403, body, headers } as const
  world.addFault({ service: 'github', path: /\/issues/, times: 9, when: 'before-accept', effect })
  const result = await reportWith(world, await failed(world))
  expect(result.code).toBe(0)
  expect(result.summary).toContain('publish, publish-with-oidc (`upload-unknown`)')
  expect(result.stdout).toContain('::warning::No issue tells of this: GitHub asks to wait 840 s')
})

test('a repository that is none hides nothing', async () => {
  const result = await reportWith(world, await failed(world), { repository: 'octo' })
  expect(result.code).toBe(0)
  expect(result.summary).toContain('publish, publish-with-oidc (`upload-unknown`)')
  expect(result.stdout).toContain('::warning::No issue tells of this: Input "repository" is "octo".')
})
