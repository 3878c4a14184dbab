// Assets that other jobs add: the release stays a draft until each is there, and the next run publishes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'
import { uploadElsewhere } from './upload-elsewhere.ts'

let world: ReleaseWorld
let cwd: string
beforeEach(async () => {
  world = await releaseWorld()
  cwd = join(world.folder, 'workspace')
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'demo.tgz'), 'ours')
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const INPUTS = { tag: 'v1.2.3', notes: 'x', files: 'demo.tgz', 'late-assets': 'latest.json\n*.dmg' }

function run(inputs: Readonly<Record<string, string>> = INPUTS) {
  return world.run('create-release', inputs, { cwd })
}

const add = (uploadUrl: string | undefined, name: string, content = 'theirs') =>
  uploadElsewhere(world, uploadUrl, name, content)

test('waits as a draft, says for what, and is published by the run that finds everything', async () => {
  const first = await run()
  expect(first.code).toBe(0)
  expect(first.outputs).toMatchObject({ state: 'draft', created: 'true' })
  expect(first.annotations).toMatchObject([
    { level: 'notice', message: expect.stringContaining('waits for "latest.json", "*.dmg"') },
  ])
  expect(first.summary).toContain('Still missing: `latest.json`, `*.dmg`')
  await add(first.outputs['upload-url'], 'latest.json')
  const second = await run()
  expect(second.outputs['state']).toBe('draft')
  expect(second.annotations).toMatchObject([{ message: expect.stringContaining('waits for "*.dmg".') }])
  await add(first.outputs['upload-url'], 'Demo 1.2.3.dmg')
  world.asked()
  const third = await run()
  expect(third.code).toBe(0)
  expect(third.annotations).toEqual([])
  expect(third.outputs).toMatchObject({ state: 'published', created: 'false' })
  expect(JSON.parse(third.outputs['assets'] ?? '')).toMatchObject([
    { name: 'demo.tgz' },
    { name: 'latest.json', size: 6 },
    { name: 'Demo.1.2.3.dmg', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ])
  const writes = world.asked().filter((request) => !request.startsWith('GET'))
  expect(writes.map((request) => request.split(' ')[0])).toEqual(['PATCH'])
})

test('an upload of another job that has only begun is waited for, and left alone', async () => {
  const first = await run()
  world.github.leaveStarter(Number(first.outputs['id']), 'latest.json')
  await add(first.outputs['upload-url'], 'demo.dmg')
  const second = await run()
  expect(second.outputs['state']).toBe('draft')
  expect(second.annotations).toMatchObject([{ message: expect.stringContaining('waits for "latest.json".') }])
  expect(world.github.releases()).toMatchObject([{ assets: [{}, { state: 'starter' }, {}] }])
})

test('what nobody announced still stops it', async () => {
  const first = await run()
  await add(first.outputs['upload-url'], 'surprise.exe')
  const second = await run()
  expect(second.code).toBe(1)
  expect(second.annotations).toMatchObject([{ title: 'asset-undeclared' }])
})

test('a release that came out without them is said to lack them', async () => {
  await run({ tag: 'v1.2.3', notes: 'x', files: 'demo.tgz' })
  const later = await run()
  expect(later.code).toBe(0)
  expect(later.annotations).toMatchObject([
    { level: 'warning', message: expect.stringContaining('published without "latest.json", "*.dmg"') },
  ])
})
