// What may be asked of a tag besides its version: that it is annotated, and on a branch.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atPullRequest, atTag, commit, folderWith, git, repositoryWith, write } from './repository.ts'

const files = { 'package.json': JSON.stringify({ name: 'widget', version: '1.2.3' }) }

function verify(cwd: string, inputs: Record<string, string>, env = atTag('v1.2.3')) {
  return runAction({ name: 'verify-tag-matches-version', cwd, inputs, env })
}

describe('require-annotated-tag', () => {
  const annotated = { 'require-annotated-tag': 'true' }

  test('an annotated tag passes, a lightweight one does not', async () => {
    const cwd = repositoryWith(files)
    git(cwd, 'tag', '-a', '-m', 'release', 'v1.2.3')
    expect((await verify(cwd, annotated)).code).toBe(0)
    const { code, outputs, record } = await verify(repositoryWith(files, 'v1.2.3'), annotated)
    // What was found is told all the same, but no later step is to go on with it.
    expect([code, outputs['result']]).toEqual([1, 'match'])
    expect(record).not.toHaveProperty('version')
    expect(record).toMatchObject({
      failure: {
        code: 'tag-not-annotated',
        next: expect.stringContaining('git fetch --force origin refs/tags/v1.2.3:refs/tags/v1.2.3'),
      },
    })
  })
  test('the advice is right: a checkout that wrote the commit in its place, and the tag fetched as it is', async () => {
    const origin = repositoryWith(files)
    git(origin, 'tag', '-a', '-m', 'release', 'v1.2.3')
    const folder = folderWith({})
    git(folder, 'clone', '-q', `file://${origin}`, 'checkout')
    const cwd = `${folder}/checkout`
    git(cwd, 'fetch', '-q', '--force', 'origin', `+${git(origin, 'rev-parse', 'HEAD')}:refs/tags/v1.2.3`)
    expect((await verify(cwd, annotated)).record).toMatchObject({ failure: { code: 'tag-not-annotated' } })
    git(cwd, 'fetch', '-q', '--force', 'origin', 'refs/tags/v1.2.3:refs/tags/v1.2.3')
    expect((await verify(cwd, annotated)).code).toBe(0)
  })
})

describe('require-branch', () => {
  /** A clone of a repository whose tag is on `main`, and whose branch `other` is one commit behind. */
  function cloned(...options: string[]): string {
    const origin = repositoryWith({ 'README.md': '# widget\n' })
    git(origin, 'branch', 'other')
    git(origin, 'checkout', '-q', '-b', 'work')
    git(origin, 'checkout', '-q', 'main')
    git(origin, 'commit', '-q', '--allow-empty', '-m', 'more')
    write(origin, files)
    commit(origin, 'v1.2.3')
    git(origin, 'commit', '-q', '--allow-empty', '-m', 'later')
    const folder = folderWith({})
    git(folder, 'clone', '-q', ...options, `file://${origin}`, 'checkout')
    return `${folder}/checkout`
  }

  test('the commit is on it: as fetched from the origin, by its plain or its whole name', async () => {
    const cwd = cloned('--branch', 'v1.2.3')
    expect((await verify(cwd, { 'require-branch': 'main' })).code).toBe(0)
    expect((await verify(cwd, { 'require-branch': 'refs/heads/main' })).code).toBe(0)
  })
  test('or on a local branch where there is no origin', async () => {
    expect((await verify(repositoryWith(files, 'v1.2.3'), { 'require-branch': 'main' })).code).toBe(0)
  })
  test('the commit is not on it; a local branch of its name changes nothing', async () => {
    const cwd = cloned('--branch', 'v1.2.3')
    git(cwd, 'branch', 'other', 'HEAD')
    const { code, outputs, record } = await verify(cwd, { 'require-branch': 'other' })
    expect([code, outputs['result']]).toEqual([1, 'match'])
    expect(record).toMatchObject({
      failure: { code: 'not-on-branch', what: expect.stringContaining('which is not on the branch "other"') },
    })
  })
  test('a shallow clone and a branch that was not fetched are errors of their own', async () => {
    const shallow = await verify(cloned('--depth', '1', '--branch', 'v1.2.3'), { 'require-branch': 'main' })
    expect(shallow.record).toMatchObject({
      failure: { code: 'shallow-clone', next: expect.stringContaining('`fetch-depth: 0`') },
    })
    const missing = await verify(cloned('--branch', 'v1.2.3'), { 'require-branch': 'trunk' })
    expect(missing.record).toMatchObject({
      failure: { code: 'branch-missing', next: expect.stringContaining('`fetch-depth: 0`') },
    })
  })
  test('a name that git would read as something else is refused', async () => {
    const { record } = await verify(repositoryWith(files, 'v1.2.3'), { 'require-branch': '--all' })
    expect(record).toMatchObject({
      failure: { code: 'bad-input', what: 'Input "require-branch" is "--all", which cannot be the name of a branch.' },
    })
  })
})

test('nothing is asked of a tag that is only assumed', async () => {
  const inputs = { 'if-no-tag': 'assume', 'require-branch': 'trunk', 'require-annotated-tag': 'true' }
  const { code, outputs } = await verify(repositoryWith(files), inputs, atPullRequest())
  expect([code, outputs['tag-assumed']]).toEqual([0, 'true'])
})
