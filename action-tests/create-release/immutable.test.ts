// Published releases that lack something: completed where GitHub allows it, reported where it never will.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'

let world: ReleaseWorld
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

async function twice() {
  const cwd = join(world.folder, 'workspace')
  mkdirSync(cwd)
  for (const name of ['a.bin', 'b.bin']) writeFileSync(join(cwd, name), name)
  const first = await world.run('create-release', { tag: 'v1.2.3', files: 'a.bin', notes: 'x' }, { cwd })
  const second = await world.run('create-release', { tag: 'v1.2.3', files: '*.bin', notes: 'x' }, { cwd })
  return { first, second }
}

test('an incomplete published release that is mutable is completed', async () => {
  world = await releaseWorld()
  const { second } = await twice()
  expect(second.code).toBe(0)
  expect(world.github.releases()).toMatchObject([{ draft: false, assets: [{ name: 'a.bin' }, { name: 'b.bin' }] }])
})

test('an incomplete immutable release is reported with the only way out, and nothing is tried', async () => {
  world = await releaseWorld({ immutableReleases: true })
  const { first, second } = await twice()
  expect(first.outputs['immutable']).toBe('true')
  expect(second.code).toBe(1)
  expect(second.annotations).toMatchObject([{ title: 'release-immutable', message: expect.stringContaining('b.bin') }])
  expect(world.asked().filter((request) => request.includes('/uploads/'))).toHaveLength(1)
  // What is there was compared all the same, and is shown.
  expect(JSON.parse(second.outputs['assets'] ?? '')).toMatchObject([{ name: 'a.bin' }])
})
