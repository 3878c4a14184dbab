// What a clone alone proves, without a token: only one that surely has all tags decides about Latest.
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atTag, commit, folderWith, git, repositoryWith } from '../verify-tag-matches-version/repository.ts'

const LEGACY = { 'dist-tag': 'latest', 'make-latest': 'legacy', 'is-backport': 'unknown' }
const LATEST = { 'dist-tag': 'latest', 'make-latest': 'true', 'is-backport': 'false' }

const AT_BRANCH = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }

const detect = (cwd: string, inputs: Record<string, string>, env: Record<string, string> = AT_BRANCH) =>
  runAction({ name: 'detect-prerelease', cwd, inputs: { scheme: 'semver', ...inputs }, env })

const origin = () => repositoryWith({ 'README.md': '# x\n' }, 'v1.9.8', 'v2.0.0')

function cloneOf(repository: string, ...options: string[]): string {
  const cwd = folderWith({})
  git(cwd, 'clone', '-q', ...options, `file://${repository}`, 'checkout')
  return join(cwd, 'checkout')
}

/** As actions/checkout does it: the ref that started the run, and no tag besides. */
function checkoutOf(repository: string, depth: number, ...refspecs: string[]): string {
  const cwd = folderWith({})
  git(cwd, 'init', '-q')
  git(cwd, 'remote', 'add', 'origin', `file://${repository}`)
  git(cwd, 'fetch', '-q', '--no-tags', ...(depth > 0 ? [`--depth=${depth}`] : []), 'origin', ...refspecs)
  return cwd
}

describe('a checkout of one tag', () => {
  test('with a depth beyond the history is not shallow, and nevertheless proves nothing', async () => {
    const cwd = checkoutOf(origin(), 1000, '+refs/tags/v1.9.8:refs/tags/v1.9.8')
    expect(git(cwd, 'rev-parse', '--is-shallow-repository')).toBe('false')
    const result = await detect(cwd, {}, atTag('v1.9.8'))
    expect(result.outputs).toMatchObject(LEGACY)
    expect(result.annotations).toMatchObject([{ level: 'warning' }])
    expect(result.annotations[0]?.message).toBe(
      '`dist-tag` is `latest`, but 1.9.8 may be lower than a version that is published already: only this tag is in ' +
        'the clone, and `token` is empty, so not all tags are known. To be sure, check out with `fetch-depth: 0`, or ' +
        'give a `token` that may read the contents.',
    )
  })
  test('is the same where only the version is given', async () => {
    const result = await detect(checkoutOf(origin(), 1000, '+refs/tags/v1.9.8:refs/tags/v1.9.8'), { version: '1.9.8' })
    expect(result.outputs).toMatchObject(LEGACY)
    expect(result.summary).toContain('only this tag is in the clone')
  })
  test('with fetch-depth: 0 has all of them', async () => {
    const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
    const highest = await detect(checkoutOf(origin(), 0, ...all), { tag: 'v2.0.0' })
    expect(highest.outputs).toMatchObject(LATEST)
    expect(highest.annotations).toEqual([])
    const below = await detect(checkoutOf(origin(), 0, ...all), { tag: 'v1.9.8' })
    expect(below.outputs).toMatchObject({ 'make-latest': 'false', 'is-backport': 'true' })
  })
})

test('the only tag of a repository without a remote is the first release', async () => {
  const result = await detect(repositoryWith({ 'README.md': '# x\n' }, 'v1.0.0'), { tag: 'v1.0.0' })
  expect(result.outputs).toMatchObject(LATEST)
})

test('a plain clone with several tags is believed', async () => {
  expect((await detect(cloneOf(origin()), { tag: 'v2.0.0' })).outputs).toMatchObject(LATEST)
})

test('a clone that was made without tags but its own', async () => {
  const cwd = cloneOf(origin(), '--no-tags')
  for (const tag of ['v1.9.7', 'v1.9.8']) git(cwd, 'tag', tag)
  const result = await detect(cwd, { tag: 'v1.9.8' })
  expect(result.outputs).toMatchObject(LEGACY)
  expect(result.summary).toContain('the clone was made without tags')
})

test('a clone of one branch has the tags of that branch only', async () => {
  const repository = repositoryWith({ 'README.md': '# x\n' }, 'v1.9.7')
  git(repository, 'branch', 'one')
  commit(repository, 'v2.0.0')
  git(repository, 'checkout', '-q', 'one')
  git(repository, 'commit', '-qm', 'mend', '--allow-empty')
  commit(repository, 'v1.9.8')
  const cwd = cloneOf(repository, '--single-branch', '--branch', 'one')
  expect(git(cwd, 'tag').split('\n')).toEqual(['v1.9.7', 'v1.9.8'])
  const result = await detect(cwd, { tag: 'v1.9.8' })
  expect(result.outputs).toMatchObject(LEGACY)
  expect(result.summary).toContain('the clone was made of some branches only')
})

test('a shallow clone knows no highest version', async () => {
  const repository = origin()
  commit(repository, 'v5.0.0')
  const cwd = cloneOf(repository, '--depth', '1', '--branch', 'v5.0.0')
  const result = await detect(cwd, { version: '5.0.0' }, atTag('v5.0.0'))
  expect(result.outputs).toMatchObject(LEGACY)
  expect(result.summary).toContain('the clone is shallow')
})

describe('a version whose tag the clone lacks', () => {
  const maven = () => repositoryWith({ 'README.md': '# x\n' }, 'v6.6.4.Final', 'v6.6.5.Final')
  const ofVersion = 'the clone lacks the tag of 6.6.6.Final itself'
  test.each([
    ['as a version', { version: '6.6.6.Final' }, AT_BRANCH, ofVersion],
    ['as a version in a run at the tag of another', { version: '6.6.6.Final' }, atTag('v6.6.5.Final'), ofVersion],
    ['as a tag', { tag: 'v6.6.6.Final' }, AT_BRANCH, 'the clone lacks the tag v6.6.6.Final itself'],
  ])('%s', async (_given, inputs, env, words) => {
    const result = await detect(maven(), { ...inputs, scheme: 'maven' }, env)
    expect(result.outputs).toMatchObject(LEGACY)
    expect(result.summary).toContain(words)
  })
  test('and one that it has, however the tag spells it', async () => {
    const result = await detect(maven(), { version: '6.6.5', scheme: 'maven' })
    expect(result.outputs).toMatchObject(LATEST)
  })
})
