// The channel of a version on the bundle: scheme by input, record or default; Latest by the tags of a real clone.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atTag, folderWith, repositoryWith } from '../verify-tag-matches-version/repository.ts'

/** RUNNER_TEMP with the record that verify-tag-matches-version leaves. */
function jobWith(ecosystem: string, name: string, tag: string): string {
  const temp = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
  mkdirSync(join(temp, 'plumbline'))
  const version = { text: '', normalized: '', scheme: '', tag, commit: '' }
  const record = { schema: 1, plumbline: '0', package: { name, ecosystem, directory: '.' }, version }
  writeFileSync(join(temp, 'plumbline', 'record.json'), JSON.stringify(record))
  return temp
}

const detect = (
  cwd: string,
  inputs: Record<string, string>,
  more: { temp?: string; env?: Record<string, string> } = {},
) => runAction({ name: 'detect-prerelease', cwd, inputs, ...more })

test('without git, record or scheme: a semantic version with a notice, and Latest is left to GitHub', async () => {
  const result = await detect(folderWith({}), { version: 'v1.2.3' })
  expect(result.code).toBe(0)
  expect(result.outputs).toEqual({
    prerelease: 'false',
    channel: 'stable',
    'base-version': '1.2.3',
    'dist-tag': 'latest',
    'make-latest': 'legacy',
    'is-backport': 'unknown',
    failure: '',
  })
  expect(result.annotations).toMatchObject([
    { level: 'notice', message: expect.stringContaining('no step before this one found the ecosystem') },
    { level: 'warning', message: expect.stringContaining('1.2.3 may be lower than a version that is published') },
  ])
  expect(result.record).toMatchObject({
    channel: { prerelease: false, channel: 'stable', 'dist-tag': 'latest', 'make-latest': 'legacy' },
  })
  expect(result.summary).toContain('GitHub decides about Latest: there is no git clone here')
})

describe('the scheme', () => {
  const stable = { prerelease: 'false', channel: 'stable', 'dist-tag': 'latest', 'make-latest': 'legacy' }
  const of = (channel: string) => ({ prerelease: 'true', channel, 'dist-tag': channel, 'make-latest': 'false' })
  test.each([
    ['semver', '1.2.3-beta.1', '1.2.3', of('beta')],
    ['pep440', '1.2.3rc1', '1.2.3', of('rc')],
    ['pep440', '1.2.post1', '1.2', stable],
    ['pep440', '1.2+local.1', '1.2', stable],
    ['gem', '1.2.0-rc1', '1.2.0', of('rc')],
    ['nuget', '1.2-Beta', '1.2.0', of('beta')],
    ['maven', '6.6.6.Final', '6.6.6', stable],
    ['maven', '6.6.6-SNAPSHOT', '6.6.6', of('snapshot')],
    ['opaque', '2024.01.05', '2024.01.05', stable],
  ])('%s as given: %s', async (scheme, version, base, outputs) => {
    const result = await detect(folderWith({}), { version, scheme })
    expect(result.outputs).toEqual({ ...outputs, 'base-version': base, 'is-backport': 'unknown', failure: '' })
    expect(result.annotations.map(({ level }) => level)).toEqual(outputs.prerelease === 'true' ? [] : ['warning'])
  })
  test.each([
    ['1.0rc1', 'rc', 'a Python version'],
    ['1.0-SNAPSHOT', 'snapshot', 'a version such as'],
    ['1.0.0-next.1', 'next', 'a semantic version'],
  ])('that takes it, where nothing says which: %s', async (version, channel, words) => {
    const result = await detect(folderWith({}), { version })
    expect(result.outputs).toMatchObject({ prerelease: 'true', channel })
    expect(result.annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining(words) }])
  })
  test('of the ecosystem in the record of this job', async () => {
    const result = await detect(folderWith({}), { version: '1.0rc1' }, { temp: jobWith('pypi', 'widget', 'v1.0rc1') })
    expect(result.outputs).toMatchObject({ prerelease: 'true', channel: 'rc' })
    expect(result.annotations).toEqual([])
  })
})

describe('Latest and the dist-tag among the tags of the clone', () => {
  const repository = () =>
    repositoryWith({ 'README.md': '# x\n' }, 'v1.0.0', 'v1.9.8', 'v2.0.0', 'v3.0.0-rc.1', 'gadget-v9.0.0')
  test.each([
    ['the highest stable version', 'v2.0.0', { 'dist-tag': 'latest', 'make-latest': 'true' }],
    ['a back-port', 'v1.9.8', { 'dist-tag': 'release-1.x', 'make-latest': 'false' }],
    ['a prerelease above all', 'v3.0.0-rc.1', { 'dist-tag': 'rc', 'make-latest': 'false' }],
    ['a version whose tag the clone lacks', 'v4.0.0', { 'dist-tag': 'latest', 'make-latest': 'legacy' }],
  ])('%s', async (_rule, tag, outputs) => {
    const result = await detect(repository(), { version: tag, scheme: 'semver' }, { env: atTag(tag) })
    expect(result.outputs).toMatchObject(outputs)
  })
  test('with a package prefix only the tags of that package count', async () => {
    const temp = jobWith('npm', '@acme/gadget', 'gadget-v9.0.0')
    const result = await detect(repository(), { version: '9.0.0' }, { temp })
    expect(result.outputs).toMatchObject({ 'make-latest': 'true' })
  })
})

describe('the version that a tag states', () => {
  test.each([
    ['refs/tags/v2.0.0-rc.5', '2.0.0', 'rc'],
    ['widget-v1.2.3', '1.2.3', 'stable'],
    ['@acme/widget@1.2.3-next.0', '1.2.3', 'next'],
    ['python-3-foo-1.0b1', '1.0', 'beta'],
    ['netty-4.2.3.Final', '4.2.3', 'stable'],
  ])('%s', async (tag, base, channel) => {
    const result = await detect(folderWith({}), { tag })
    expect(result.outputs).toMatchObject({ 'base-version': base, channel })
  })
  test('that started the run, where no input says more', async () => {
    const result = await detect(folderWith({}), {}, { env: atTag('v3.1.0') })
    expect(result.outputs).toMatchObject({ 'base-version': '3.1.0', prerelease: 'false' })
  })
  test('in a repository of several packages: only the tags of this one count', async () => {
    const cwd = repositoryWith({ 'README.md': '# x\n' }, 'v5.0.0', 'widget-v1.0.0', 'widget-v1.1.0', 'gadget-v9.0.0')
    const highest = await detect(cwd, { tag: 'widget-v1.1.0', scheme: 'semver' })
    expect(highest.outputs).toMatchObject({ 'make-latest': 'true', 'is-backport': 'false' })
    const below = await detect(cwd, { tag: 'widget-v1.0.0', scheme: 'semver' })
    expect(below.outputs).toMatchObject({ 'make-latest': 'false', 'dist-tag': 'release-1.0.x', 'is-backport': 'true' })
  })
})

describe('tags that are of something else', () => {
  test.each([
    ['a date in one number', 'v1.0.0', 'opaque', 'true', ['20240101', 'v20240102', '20030203.000550']],
    ['a date, where the version is one', '20240101', 'opaque', 'false', ['v1.0.0', 'v20240102']],
    ['a date above a version, where the version is one', '20240102', 'opaque', 'true', ['v1.0.0', '20240101']],
    ['a bare name beside the own scope', '@acme/widget@1.0.0', 'semver', 'true', ['widget@3.0.0']],
    ['another scope', '@acme/widget@1.0.0', 'semver', 'true', ['@other/widget@3.0.0']],
    ['the same scope', '@acme/widget@1.0.0', 'semver', 'false', ['widget@3.0.0', '@acme/widget@1.1.0']],
  ])('%s', async (_rule, tag, scheme, makeLatest, others) => {
    const cwd = repositoryWith({ 'README.md': '# x\n' }, tag, ...others)
    const result = await detect(cwd, { tag, scheme })
    expect(result.outputs).toMatchObject({ 'make-latest': makeLatest })
  })
  test.each([
    ['with scoped tags', 'true', ['@acme/widget@1.0.0', 'widget@3.0.0']],
    ['without any', 'false', ['v1.0.0', 'widget@3.0.0']],
  ])('a bare name, for the package in the record, %s', async (_rule, makeLatest, tags) => {
    const temp = jobWith('npm', '@acme/widget', '')
    const result = await detect(repositoryWith({ 'README.md': '# x\n' }, ...tags), { version: '1.0.0' }, { temp })
    expect(result.outputs).toMatchObject({ 'make-latest': makeLatest })
  })
})

test("the project's own words mark prereleases, in the tags as well", async () => {
  const cwd = repositoryWith({ 'README.md': '# x\n' }, 'v1.0.0-hotfix.1', 'v2.0.0-nightly', 'v1.0.0-incubating')
  const inputs = { scheme: 'semver', pattern: 'nightly,\nincubating' }
  const hotfix = await detect(cwd, { ...inputs, tag: 'v1.0.0-hotfix.1' })
  expect(hotfix.outputs).toMatchObject({ prerelease: 'false', channel: 'stable', 'make-latest': 'true' })
  const incubating = await detect(cwd, { ...inputs, tag: 'v1.0.0-incubating' })
  expect(incubating.outputs).toMatchObject({ prerelease: 'true', channel: 'incubating', 'is-backport': 'false' })
})

describe('bad input', () => {
  test.each([
    [{ version: '1.2', scheme: 'semver' }, 'bad-version', '"1.2" is not a semantic version'],
    [{ version: '1.0-x', scheme: 'pep440' }, 'bad-version', '"1.0-x" is not a Python version'],
    [{ version: '1.0', scheme: 'calver' }, 'bad-input', 'it takes "semver", "pep440", "gem"'],
    [{ version: 'soon' }, 'bad-version', '"soon" is not a version under any known scheme'],
    [{ tag: 'nightly' }, 'tag-no-version', 'The tag "nightly" states no version'],
    [{ tag: 'v1.2', scheme: 'semver' }, 'tag-no-version', 'it is not a semantic version'],
    [{ version: '1.0.0', tag: 'v1.0.1' }, 'bad-input', 'and the tag "v1.0.1" states 1.0.1'],
    [{ version: '1.0.0', pattern: 'rc(.*)+' }, 'bad-input', 'it takes words of letters'],
  ])('%j', async (inputs, title, words) => {
    const result = await detect(folderWith({}), inputs)
    expect([result.code, result.outputs]).toEqual([1, { failure: expect.stringContaining(title) }])
    expect(result.stdout).toContain(`title=${title}`)
    expect(result.stdout).toContain(words)
  })
  test('neither version nor tag, in a run at a branch', async () => {
    const env = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }
    const result = await detect(folderWith({}), {}, { env })
    expect([result.code, result.outputs]).toEqual([1, { failure: expect.stringContaining('no-tag') }])
    expect(result.annotations).toMatchObject([{ title: 'no-tag' }])
  })
  test('a record of another schema', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
    mkdirSync(join(temp, 'plumbline'))
    writeFileSync(join(temp, 'plumbline', 'record.json'), '{"schema": 2}')
    const result = await detect(folderWith({}), { version: '1.2.3' }, { temp })
    expect(result.code).toBe(1)
    expect(result.stdout).toContain("The record in this job's record file has schema version 2")
  })
})
