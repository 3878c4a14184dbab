// Tags, asset names, concurrency and failed jobs: small rules that the actions stand on.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  allPages,
  assetKey,
  expectTagAt,
  failedPlace,
  type GithubClient,
  inParallel,
  keepsName,
  openGithub,
  peelTag,
  repoPath,
} from '@plumbline/github'
import { type ReleaseWorld, releaseWorld } from './release-world.ts'

let world: ReleaseWorld
let client: GithubClient
beforeEach(async () => {
  world = await releaseWorld()
  client = await openGithub({ token: world.job({ contents: 'write' }).token, apiUrl: world.urls.api })
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

test('a tag is followed to its commit, annotated or not', async () => {
  expect(await peelTag(client, 'octo/demo', 'v1.2.3')).toBe(world.repository.commit)
  expect(await peelTag(client, 'octo/demo', 'v1.2.2')).toBe(world.repository.commit)
})

test('a tag of a package has a slash, and a tag that is absent is told', async () => {
  world.repository.git('tag', 'demo/v1.2.3')
  world.repository.git('push', '--quiet', world.repository.gitDir, 'demo/v1.2.3')
  expect(await peelTag(client, 'octo/demo', 'demo/v1.2.3')).toBe(world.repository.commit)
  await expect(peelTag(client, 'octo/demo', 'demo/v9#%')).rejects.toMatchObject({ code: 'tag-not-found' })
})

test('a tag that is elsewhere than it was has moved', async () => {
  const moved = expectTagAt(client, 'octo/demo', 'v1.2.3', 'f'.repeat(40))
  await expect(moved).rejects.toMatchObject({
    code: 'tag-moved',
    what: expect.stringContaining(world.repository.commit),
  })
})

test('a list is read over all its pages', async () => {
  const url = repoPath('octo/demo', 'releases')
  for (let count = 0; count < 103; count += 1) {
    await client.request({ method: 'POST', url, body: { tag_name: `v0.0.${count}`, draft: true } })
  }
  expect(await allPages(client, url)).toHaveLength(103)
})

test.each([
  ['Demo 1.0 (x64).exe', 'Demo.1.0.x64.exe', false],
  ['demo-1.0_2.tgz', 'demo-1.0_2.tgz', true],
  ['demo~rc1.deb', 'demo.rc1.deb', false],
  ['.hidden', 'hidden', false],
  ['wheel-1.0+cu12.whl', 'wheel-1.0+cu12.whl', false],
])('%s is recognised as %s', (name, key, kept) => {
  expect(assetKey(name)).toBe(key)
  expect(keepsName(name)).toBe(kept)
})

test('never more at once than allowed, results in order, nothing new after a failure', async () => {
  let running = 0
  let most = 0
  const work = async (item: number) => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 5 - item))
    running -= 1
    return item * 2
  }
  expect(await inParallel([1, 2, 3, 4], 2, work)).toEqual([2, 4, 6, 8])
  expect(most).toBe(2)
  const started: number[] = []
  const failing = inParallel([1, 2, 3], 1, async (item) => {
    started.push(item)
    throw new Error(`no ${item}`)
  })
  await expect(failing).rejects.toThrow('no 1')
  expect(started).toEqual([1])
})

test('the first job that did not end well, and its step', () => {
  const job = { id: 1, status: 'completed', html_url: null }
  const steps = [
    { name: 'Checkout', number: 1, conclusion: 'success' },
    { name: 'Deploy', number: 2, conclusion: 'failure' },
  ]
  const failed = { ...job, name: 'pages', conclusion: 'timed_out', steps }
  expect(failedPlace([{ ...job, name: 'lint', conclusion: 'skipped' }, failed])).toMatchObject({
    job: failed,
    step: 'Deploy',
  })
  expect(failedPlace([{ ...job, name: 'lint', conclusion: null }])).toBeUndefined()
})
