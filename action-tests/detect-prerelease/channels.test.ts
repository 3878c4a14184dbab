// The channel of a version on the bundle: scheme by input, record or default; Latest by the tags of a real clone.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atTag, commit, folderWith, git, repositoryWith } from '../verify-tag-matches-version/repository.ts'

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
    'dist-tag': 'latest',
    'make-latest': 'legacy',
  })
  expect(result.annotations).toMatchObject([
    { level: 'notice', message: expect.stringContaining('no step before this one found the ecosystem') },
  ])
  expect(result.record).toMatchObject({
    channel: { prerelease: false, channel: 'stable', 'dist-tag': 'latest', 'make-latest': 'legacy' },
  })
  expect(result.summary).toContain('GitHub decides about Latest: there is no git clone here')
})

describe('the scheme', () => {
  test.each([
    ['semver', '1.2.3-beta.1', { prerelease: 'true', channel: 'beta', 'dist-tag': 'beta', 'make-latest': 'false' }],
    ['pep440', '1.2.3rc1', { prerelease: 'true', channel: 'rc', 'dist-tag': 'rc', 'make-latest': 'false' }],
    ['pep440', '1.2.post1', { prerelease: 'false', channel: 'stable', 'dist-tag': 'latest', 'make-latest': 'legacy' }],
  ])('%s as given: %s', async (scheme, version, outputs) => {
    const result = await detect(folderWith({}), { version, scheme })
    expect(result.outputs).toEqual(outputs)
    expect(result.annotations).toEqual([])
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
  test('a shallow clone knows no highest version', async () => {
    const origin = repository()
    commit(origin, 'v5.0.0')
    const cwd = folderWith({})
    git(cwd, 'clone', '-q', '--depth', '1', '--branch', 'v5.0.0', `file://${origin}`, 'checkout')
    const result = await detect(join(cwd, 'checkout'), { version: '5.0.0', scheme: 'semver' }, { env: atTag('v5.0.0') })
    expect(result.outputs).toMatchObject({ 'dist-tag': 'latest', 'make-latest': 'legacy' })
    expect(result.summary).toContain('the clone is shallow')
  })
})

describe('bad input', () => {
  test.each([
    [{ version: '' }, 'bad-input', 'Input "version" is required and empty.'],
    [{ version: '1.2', scheme: 'semver' }, 'bad-version', '"1.2" is not a semantic version'],
    [{ version: '1.0-x', scheme: 'pep440' }, 'bad-version', '"1.0-x" is not a Python version'],
    [{ version: '1.0', scheme: 'calver' }, 'bad-input', 'it takes "semver", "pep440"'],
  ])('%j', async (inputs, title, words) => {
    const result = await detect(folderWith({}), inputs)
    expect([result.code, result.outputs]).toEqual([1, {}])
    expect(result.stdout).toContain(`title=${title}`)
    expect(result.stdout).toContain(words)
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
