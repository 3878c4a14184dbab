// Tags that the clone lacks are asked from GitHub; where nobody can list them all, nothing is guessed.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'
import { atTag, folderWith, git, repositoryWith } from '../verify-tag-matches-version/repository.ts'

const LIST = /\/git\/matching-refs\/tags$/

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})
const tagged = (...tags: string[]) => {
  for (const tag of tags) git(world.repository.gitDir, 'tag', tag)
}
const asked = () => world.asked().filter((request) => request.includes('matching-refs'))

describe('GitHub lists the tags', () => {
  test.each([
    ['v2.0.0', { 'make-latest': 'true', 'dist-tag': 'latest', 'is-backport': 'false' }],
    ['v1.9.8', { 'make-latest': 'false', 'dist-tag': 'release-1.x', 'is-backport': 'true' }],
    ['v3.0.0-rc.1', { 'make-latest': 'false', 'dist-tag': 'rc', 'is-backport': 'false' }],
    ['gadget-v9.0.0', { 'make-latest': 'false', 'dist-tag': 'release-9.0.x', 'is-backport': 'true' }],
  ])('without a clone: %s', async (tag, outputs) => {
    tagged('v1.9.8', 'v2.0.0', 'v3.0.0-rc.1', 'gadget-v9.0.0', 'gadget-v9.1.0')
    const permissions = { contents: 'read' } as const
    const result = await world.run('detect-prerelease', { tag, scheme: 'semver' }, { permissions })
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject(outputs)
    expect(asked()).toEqual(['GET /repos/octo/demo/git/matching-refs/tags'])
    expect(result.stdout).toContain('of octo/demo from GitHub, 0 in the clone.')
    expect(result.annotations).toEqual([])
  })

  test('a token that may not read: legacy, and why', async () => {
    const permissions = { contents: 'none' } as const
    const result = await world.run('detect-prerelease', { tag: 'v1.2.3', scheme: 'semver' }, { permissions })
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ 'make-latest': 'legacy', 'is-backport': 'unknown' })
    expect(result.summary).toContain('there is no git clone here, and GitHub did not list the tags')
  })

  test('an answer that never comes: legacy, and a higher version in the shallow clone still counts', async () => {
    world.addFault({
      service: 'github',
      method: 'GET',
      path: LIST,
      times: 9,
      when: 'before-accept',
      effect: { kind: 'status', status: 502 },
    })
    const origin = repositoryWith({ 'README.md': '# x\n' }, 'v1.9.8', 'v2.0.0')
    const folder = folderWith({})
    git(folder, 'clone', '-q', '--depth', '1', `file://${origin}`, 'checkout')
    const cwd = `${folder}/checkout`
    const highest = await world.run('detect-prerelease', { tag: 'v2.0.0', scheme: 'semver' }, { cwd })
    expect(highest.outputs).toMatchObject({ 'make-latest': 'legacy', 'is-backport': 'unknown' })
    const below = await world.run('detect-prerelease', { tag: 'v1.9.8', scheme: 'semver' }, { cwd })
    expect(below.outputs).toMatchObject({ 'make-latest': 'false', 'is-backport': 'true' })
  })
})

describe('GitHub and a clone that looks whole', () => {
  test('whatever the clone has: a higher tag that only GitHub has counts', async () => {
    tagged('v1.3.0')
    const cwd = repositoryWith({ 'README.md': '# x\n' }, 'v1.0.0', 'v1.2.3')
    const result = await world.run('detect-prerelease', { tag: 'v1.2.3', scheme: 'semver' }, { cwd })
    expect(result.outputs).toMatchObject({ 'make-latest': 'false', 'dist-tag': 'release-1.2.x' })
    expect(asked()).toHaveLength(1)
  })

  test('a clone that has all tags is enough where the token may not read', async () => {
    const cwd = repositoryWith({ 'README.md': '# x\n' }, 'v1.0.0', 'v1.2.3')
    const permissions = { contents: 'none' } as const
    const result = await world.run('detect-prerelease', { tag: 'v1.2.3', scheme: 'semver' }, { cwd, permissions })
    expect(result.outputs).toMatchObject({ 'make-latest': 'true', 'is-backport': 'false' })
    expect(result.stdout).toContain('Tags: 2, all from the clone: GitHub did not list the tags')
    expect(result.annotations).toEqual([])
  })
})

describe('a list that GitHub cuts into pages', () => {
  const pages = [
    ['refs/tags/v1.0.0', 'refs/tags/v2.0.0'],
    ['refs/tags/v10.0.0', 'refs/tagsand/v99.0.0', 'refs/tags/v9.0.0'],
  ]
  const server = createServer((request, response) => {
    const page = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('page') ?? 1)
    const next = `<http://localhost:${(server.address() as AddressInfo).port}/x?page=${page + 1}>; rel="next"`
    const headers = { 'content-type': 'application/json', ...(page < pages.length ? { link: next } : {}) }
    response.writeHead(200, headers).end(JSON.stringify(pages[page - 1]?.map((ref) => ({ ref }))))
  })
  beforeEach(() => new Promise<void>((resolve) => server.listen(0, 'localhost', resolve)))
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  test.each([
    ['v9.0.0', 'false'],
    ['v10.0.0', 'true'],
  ])('is read to its end: %s', async (tag, makeLatest) => {
    const env = { ...atTag(tag), GITHUB_API_URL: `http://localhost:${(server.address() as AddressInfo).port}` }
    const inputs = { tag, scheme: 'semver', token: 'a-token' }
    const result = await runAction({ name: 'detect-prerelease', cwd: folderWith({}), inputs, env })
    expect(result.outputs).toMatchObject({ 'make-latest': makeLatest })
    expect(result.stdout).toContain('Tags: 4 of octo/demo')
  })
})

test('an empty token asks nobody, and says so', async () => {
  const result = await runAction({ name: 'detect-prerelease', cwd: folderWith({}), inputs: { version: '1.2.3' } })
  expect(result.outputs).toMatchObject({ 'make-latest': 'legacy', 'is-backport': 'unknown' })
  expect(result.summary).toContain('there is no git clone here, and `token` is empty')
})
