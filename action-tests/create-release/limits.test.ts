// GitHub's limits and broken uploads: many files within the minute's number, starters cleared, the deleted draft named.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'

let world: ReleaseWorld
let cwd: string
beforeEach(async () => {
  world = await releaseWorld()
  cwd = join(world.folder, 'workspace')
  mkdirSync(cwd)
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const INPUTS = { tag: 'v1.2.3', notes: 'x', files: '*.bin' }

function files(count: number): void {
  for (let index = 0; index < count; index += 1) writeFileSync(join(cwd, `${index}.bin`), `file ${index}`)
}

test.each([
  ['naive.txt', 'naïve.txt'],
  ['default.zip', '日本.zip'],
  ['a b.txt', 'a.b.txt'],
])('%s and %s would be one asset: told before anything is made', async (one, other) => {
  for (const name of [one, other]) writeFileSync(join(cwd, name), name)
  const result = await world.run('create-release', { ...INPUTS, files: '*.*' }, { cwd })
  const message = expect.stringMatching(new RegExp(`${one}.*${other}|${other}.*${one}`))
  expect(result.annotations).toMatchObject([{ title: 'asset-names-collide', message }])
  expect(world.github.releases()).toEqual([])
})

const statuses = (status: number) => world.requests.filter((request) => request.status === status)

test('a hundred files never ask for more than GitHub gives in a minute', async () => {
  files(100)
  world.github.limit({ contentPerMinute: 80, perHour: 1000 })
  const before = world.clock.now()
  const result = await world.run('create-release', INPUTS, { cwd })
  expect(result.code).toBe(0)
  expect(world.github.releases()).toMatchObject([{ draft: false }])
  expect(world.github.releases()[0]?.assets).toHaveLength(100)
  expect(statuses(403)).toEqual([])
  expect(world.clock.now() - before).toBeGreaterThan(60_000)
  expect(result.stdout.split('\n').filter((line) => line.includes('80 requests a minute'))).toHaveLength(1)
})

test('eight files at most are on their way at the same time', async () => {
  await world.close()
  world = await releaseWorld({ latencyMs: 40 })
  cwd = join(world.folder, 'workspace')
  mkdirSync(cwd)
  files(20)
  expect((await world.run('create-release', INPUTS, { cwd })).code).toBe(0)
  const uploads = world.requests.filter(({ path }) => path.startsWith('/uploads/'))
  const beside = uploads.map(
    ({ begun = 0 }) => uploads.filter((other) => (other.begun ?? 0) <= begun && (other.ended ?? 0) > begun).length,
  )
  expect(uploads).toHaveLength(20)
  expect(Math.max(...beside)).toBe(8)
})

test('where GitHub allows less, everything waits as long as it says', async () => {
  files(12)
  world.github.limit({ contentPerMinute: 5 })
  const result = await world.run('create-release', INPUTS, { cwd })
  expect(result.code).toBe(0)
  expect(world.github.releases()[0]?.assets).toHaveLength(12)
  expect(result.stdout).toContain('is sent again in')
  // Those that were on their way, not every file once a second.
  expect(statuses(403).length).toBeLessThanOrEqual(3 * 5)
})

test('an hour that is used up is an error that says until when', async () => {
  files(3)
  world.github.limit({ perHour: 5 })
  const result = await world.run('create-release', INPUTS, { cwd })
  expect(result.code).toBe(1)
  expect(result.annotations).toMatchObject([
    { title: 'github-rate-limited', message: expect.stringMatching(/before \d{4}-\d\d-\d\dT/) },
  ])
  expect(world.github.releases()).toMatchObject([{ draft: true }])
})

test('uploads that break off leave nothing behind, and are sent again', async () => {
  files(3)
  world.github.breakUploads(2)
  const result = await world.run('create-release', INPUTS, { cwd })
  expect(result.code).toBe(0)
  expect(world.github.releases()).toMatchObject([
    { draft: false, assets: [{ state: 'uploaded' }, { state: 'uploaded' }, { state: 'uploaded' }] },
  ])
  expect(world.asked().filter((request) => request.startsWith('POST') && request.includes('/uploads/'))).toHaveLength(5)
})

test('a draft that somebody deletes meanwhile is named as that', async () => {
  files(1)
  const missing = { kind: 'status', status: 404, body: { message: 'Not Found' } } as const
  const once = { service: 'github', times: 1, when: 'before-accept', effect: missing } as const
  world.addFault({ ...once, method: 'POST', path: /\/uploads\// })
  world.addFault({ ...once, method: 'GET', path: /\/releases\/\d+$/ })
  const result = await world.run('create-release', INPUTS, { cwd })
  expect(result.annotations).toMatchObject([
    { title: 'release-hidden', message: expect.stringContaining('Somebody deleted') },
  ])
})

test.each([
  { method: 'POST', path: /\/uploads\// },
  { method: 'PATCH', path: /\/releases\/\d+$/ },
])('P1: $method answered 404 though the draft is there: nobody deleted it', async (at) => {
  files(1)
  const effect = { kind: 'status', status: 404, body: { message: 'Not Found' } } as const
  world.addFault({ service: 'github', ...at, times: 1, when: 'before-accept', effect })
  const result = await world.run('create-release', INPUTS, { cwd })
  const message = expect.stringMatching(
    /permissions: contents: write.*merge the tagged commit into the default branch/s,
  )
  expect(result.annotations).toMatchObject([{ title: 'missing-permission', message }])
})
