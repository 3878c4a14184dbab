// Without a tag at the commit, as on a pull request: the tag that the commit would get, and how that is said.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atPullRequest, atTag, commit, type Files, folderWith, git, repositoryWith, write } from './repository.ts'

const npm = (version: string, more = {}) => JSON.stringify({ name: '@acme/widget', version, ...more }, null, 2)

function assume(cwd: string, inputs: Readonly<Record<string, string>> = {}, env = atPullRequest()) {
  return runAction({ name: 'verify-tag-matches-version', cwd, env, inputs: { 'if-no-tag': 'assume', ...inputs } })
}

/** A repository with a release of 1.2.0 under these tags, and these files in the commit after it. */
function afterRelease(files: Files, ...tags: string[]): string {
  const cwd = repositoryWith({ 'package.json': npm('1.2.0') }, ...tags)
  write(cwd, files)
  commit(cwd)
  return cwd
}

test('a raised version gets the tag that the repository would write, and everything says that it is assumed', async () => {
  const cwd = afterRelease({ 'package.json': npm('1.3.0') }, 'release-1.2.0')
  const head = git(cwd, 'rev-parse', 'HEAD')
  const { code, outputs, annotations, summary, record, stdout } = await assume(cwd)
  expect(code).toBe(0)
  expect(outputs).toMatchObject({
    result: 'match',
    version: '1.3.0',
    tag: 'release-1.3.0',
    'tag-assumed': 'true',
    commit: head,
  })
  const says =
    'The run is at "refs/pull/7/merge", which is no tag: everything is shown for release-1.3.0, the tag that this commit would get.'
  expect(annotations).toEqual([expect.objectContaining({ level: 'notice', message: says })])
  expect(summary).toContain('### Tag `release-1.3.0` would be the version of @acme/widget')
  expect(summary).toContain(`**The tag is assumed.** ${says}`)
  expect(record).toMatchObject({ version: { tag: 'release-1.3.0', commit: head, assumed: true } })
  expect(stdout).toContain(`match: tag release-1.3.0 (assumed) at ${head}`)
  expect(git(cwd, 'tag')).toBe('release-1.2.0')
})

test('a version that is not raised yet: its tag exists, and that is no failure', async () => {
  const cwd = afterRelease({ 'README.md': '# more\n' }, 'v1.2.0')
  const released = git(cwd, 'rev-parse', 'v1.2.0').slice(0, 12)
  const { code, outputs, annotations, summary } = await assume(cwd)
  expect(code).toBe(0)
  expect(outputs).toMatchObject({ result: 'match', tag: 'v1.2.0', 'tag-assumed': 'true' })
  const says = `The tag v1.2.0 exists already, at ${released}: this shows what a release of that version from here would be. The next release needs a higher version.`
  expect(annotations).toMatchObject([{ level: 'notice', message: says }])
  expect(summary).toContain(says)
})

test('the tag is not assumed where it is: at the commit of a run that no tag started, in any spelling', async () => {
  const cwd = repositoryWith({ 'package.json': npm('1.2.0') }, 'widget/v1.2.0')
  const { outputs, annotations, record, summary } = await assume(cwd)
  expect(outputs).toMatchObject({ tag: 'widget/v1.2.0', 'tag-assumed': 'false' })
  expect(annotations).toEqual([])
  expect(record).not.toHaveProperty('version.assumed')
  expect(summary).toContain('### Tag `widget/v1.2.0` is the version of @acme/widget')
})

describe('a given tag', () => {
  test('that does not exist yet is taken, and compared like any other', async () => {
    const cwd = afterRelease({ 'package.json': npm('1.3.0') }, 'v1.2.0')
    const good = await assume(cwd, { tag: 'widget@1.3.0' })
    expect(good.outputs).toMatchObject({ result: 'match', tag: 'widget@1.3.0', 'tag-assumed': 'true' })
    expect(good.annotations).toMatchObject([{ message: expect.stringContaining('There is no tag widget@1.3.0 yet') }])
    const bad = await assume(cwd, { tag: 'v2.0.0' })
    expect([bad.code, bad.outputs['result']]).toEqual([1, 'mismatch'])
    expect(bad.summary).toContain('### Tag `v2.0.0` is not the version of @acme/widget')
  })

  test('that exists at another commit is shown from here on a pull request, and stops a run at a tag', async () => {
    const cwd = afterRelease({ 'README.md': '# more\n' }, 'v1.2.0')
    const shown = await assume(cwd, { tag: 'v1.2.0' })
    expect(shown.outputs).toMatchObject({ result: 'match', 'tag-assumed': 'true' })
    expect(shown.annotations).toMatchObject([{ message: expect.stringContaining('exists already') }])
    const stopped = await assume(cwd, { tag: 'v1.2.0' }, { ...atTag('v9.9.9'), GITHUB_EVENT_NAME: 'push' })
    expect(stopped.record).toMatchObject({ failure: { code: 'head-not-at-tag' } })
  })

  test('that started the run is there, whatever the clone holds', async () => {
    const cwd = repositoryWith({ 'package.json': npm('1.2.0') })
    const { code, record } = await assume(cwd, {}, { ...atTag('v1.2.0'), GITHUB_EVENT_NAME: 'push' })
    expect(code).toBe(1)
    expect(record).toMatchObject({ failure: { code: 'tag-missing' } })
  })
})

describe('a version that the build finds', () => {
  const dynamic = { 'pyproject.toml': '[project]\nname = "widget"\ndynamic = ["version"]\n' }

  test('gives no tag, and the failure says to pass one', async () => {
    const { code, record } = await assume(repositoryWith(dynamic, 'v1.2.0'))
    expect(code).toBe(1)
    expect(record).toMatchObject({
      failure: {
        code: 'no-tag',
        what: 'The run is at "refs/pull/7/merge", which is no tag, and pyproject.toml leaves the version to the build.',
        next: expect.stringContaining('`tag: v1.2.3`'),
      },
    })
  })

  test('is what the given tag states', async () => {
    const { outputs, summary } = await assume(repositoryWith(dynamic, 'v1.2.0'), { tag: 'v1.3.0' })
    expect(outputs).toMatchObject({ result: 'dynamic', version: '1.3.0', 'tag-assumed': 'true' })
    expect(summary).toContain('### Tag `v1.3.0` would be the version of widget')
  })
})

describe('what cannot be assumed ends in its own error', () => {
  test.each<[string, Files, string]>([
    ['a version that no registry takes', { 'package.json': npm('1.2') }, 'bad-version'],
    [
      'places that disagree',
      { 'package.json': npm('1.2.3'), 'Cargo.toml': '[package]\nname = "widget"\nversion = "1.2.1"\n' },
      'version-mismatch',
    ],
    ['no manifest', { 'README.md': '# x\n' }, 'no-version-source'],
    ['a manifest that does not parse', { 'package.json': '{' }, 'manifest-invalid'],
  ])('%s', async (_case, files, code) => {
    const result = await assume(repositoryWith(files))
    expect(result.code).toBe(1)
    expect(result.record).toMatchObject({ failure: { code } })
  })

  test('a shallow clone, which may lack tags', async () => {
    const origin = afterRelease({ 'package.json': npm('1.3.0') }, 'v1.2.0')
    const cwd = folderWith({})
    git(cwd, 'clone', '-q', '--depth', '1', `file://${origin}`, 'checkout')
    const { code, record } = await assume(`${cwd}/checkout`)
    expect(code).toBe(1)
    expect(record).toMatchObject({
      failure: { code: 'shallow-clone', next: expect.stringContaining('fetch-depth: 0') },
    })
  })

  test('a folder in no repository, and a repository without a commit', async () => {
    const bare = folderWith({ 'package.json': npm('1.2.3') })
    expect((await assume(bare)).record).toMatchObject({ failure: { code: 'not-a-repository' } })
    git(bare, 'init', '-q')
    expect((await assume(bare)).record).toMatchObject({
      failure: { code: 'not-a-repository', what: expect.stringContaining('no commit') },
    })
  })
})

test('a package below the root gets a tag with its name, where the repository writes such tags', async () => {
  const cwd = repositoryWith({ 'packages/core/package.json': npm('1.2.1') }, 'v5.0.0', 'v1.2.1', 'core-v1.2.0')
  git(cwd, 'commit', '-q', '--allow-empty', '-m', 'later')
  const { outputs } = await assume(cwd, { 'working-directory': 'packages/core' })
  expect(outputs).toMatchObject({ tag: 'core-v1.2.1', 'tag-assumed': 'true' })
})
