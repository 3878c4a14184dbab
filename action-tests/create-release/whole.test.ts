// A release that nothing disturbs: whole at the end of the first run, untouched by the second.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  FILE,
  NOTES,
  PUBLICATION,
  prepare,
  type ReleaseWorld,
  releaseWorld,
  TARBALL,
} from '../../test/github/release-world.ts'

const LINK = `**Package:** [demo 1.2.3 on npm](${PUBLICATION['package-url']})`

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

test('drafts, uploads, compares, and publishes last', async () => {
  const prepared = await prepare(world)
  const result = await world.run('create-release', { prepared, publication: JSON.stringify(PUBLICATION) })
  expect(result.stdout).not.toContain('::error')
  expect(result.code).toBe(0)
  const [release, ...others] = world.github.releases()
  expect(others).toEqual([])
  expect(release).toMatchObject({
    tagName: 'v1.2.3',
    name: 'v1.2.3',
    body: `${NOTES}\n\n${LINK}`,
    draft: false,
    latest: true,
  })
  expect(release?.assets.map(({ name }) => name)).toEqual(expect.arrayContaining([FILE.name, 'plumbline-record.json']))
  expect(release?.assets.find(({ name }) => name === FILE.name)?.bytes.toString()).toBe(TARBALL)
  const writes = world.asked().filter((request) => !request.startsWith('GET'))
  expect(writes.map((request) => request.split(' ')[0])).toEqual(['POST', 'POST', 'POST', 'PATCH'])
  expect(result.outputs).toMatchObject({
    state: 'published',
    created: 'true',
    immutable: 'false',
    id: String(release?.id),
  })
  expect(JSON.parse(result.outputs['assets'] ?? '')).toContainEqual(
    expect.objectContaining({
      name: FILE.name,
      sha256: FILE.sha256,
      size: FILE.size,
      url: expect.stringContaining('/v1.2.3/'),
    }),
  )
  expect(result.record).toMatchObject({ release: { state: 'published', tag: 'v1.2.3', immutable: false } })
  expect(result.summary).toContain('published, made by this run')
})

test('attaches a record without times, runs or attempts', async () => {
  const prepared = await prepare(world)
  await world.run('create-release', { prepared, publication: JSON.stringify(PUBLICATION) })
  const asset = world.github.releases()[0]?.assets.find(({ name }) => name === 'plumbline-record.json')
  const record = JSON.parse(asset?.bytes.toString() ?? '')
  expect(record).toMatchObject({
    schema: 1,
    version: { text: '1.2.3' },
    files: [FILE],
    publications: [{ published: 'yes' }],
  })
  expect(record.publications[0].files[0].attempts).toBe(0)
  expect(record.release).toBeUndefined()
})

test('a second run of a whole release writes nothing and is a success', async () => {
  const inputs = { prepared: await prepare(world), publication: JSON.stringify(PUBLICATION) }
  await world.run('create-release', inputs)
  world.asked()
  const second = await world.run('create-release', inputs)
  expect(second.code).toBe(0)
  expect(second.outputs).toMatchObject({ state: 'published', created: 'false' })
  expect(second.annotations).toEqual([])
  expect(world.github.releases()).toMatchObject([{ body: `${NOTES}\n\n${LINK}` }])
  expect(world.asked().filter((request) => !request.startsWith('GET'))).toEqual([])
})

test('notes given by hand are taken as they are', async () => {
  const inputs = { prepared: await prepare(world), publication: JSON.stringify(PUBLICATION), notes: 'By hand.' }
  expect((await world.run('create-release', inputs)).code).toBe(0)
  expect(world.github.releases()).toMatchObject([{ body: 'By hand.' }])
})

test('a release that came out without the link keeps its notes, and the difference is said', async () => {
  const inputs = { prepared: await prepare(world), 'attach-record': 'false' }
  await world.run('create-release', inputs)
  const later = await world.run('create-release', { ...inputs, publication: JSON.stringify(PUBLICATION) })
  expect(later.code).toBe(0)
  expect(world.github.releases()).toMatchObject([{ body: NOTES }])
  expect(later.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('Its notes differ') }])
})

test('a prerelease is a draft first, too, and never the latest', async () => {
  const result = await world.run('create-release', {
    tag: 'v1.2.3',
    prerelease: 'true',
    'make-latest': 'true',
    notes: 'rc',
  })
  expect(result.code).toBe(0)
  expect(world.github.releases()).toMatchObject([{ draft: false, prerelease: true, latest: false, body: 'rc' }])
  expect(world.asked().filter((request) => request.startsWith('PATCH'))).toHaveLength(1)
})

test('stays a finished draft when asked to', async () => {
  const result = await world.run('create-release', { prepared: await prepare(world), draft: 'true' })
  expect(result.code).toBe(0)
  expect(result.outputs['state']).toBe('draft')
  expect(world.github.releases()).toMatchObject([{ draft: true, assets: [{}, {}] }])
})
