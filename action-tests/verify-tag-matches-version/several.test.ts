// Several manifests in one folder: which of them the tag is held against.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atTag, type Files, repositoryWith } from './repository.ts'

const gem = (name: string, version: string) =>
  `Gem::Specification.new do |s|\n  s.name = "${name}"\n  s.version = "${version}"\n  s.specification_version = 4\nend\n`
const gems = { 'widget.gemspec': gem('widget', '1.2.3'), 'widget-rails.gemspec': gem('widget-rails', '0.4.0') }

function verify(files: Files, tag: string, inputs: Record<string, string> = {}, repository = 'acme/demo') {
  const env = { ...atTag(tag), GITHUB_REPOSITORY: repository }
  return runAction({ name: 'verify-tag-matches-version', cwd: repositoryWith(files, tag), inputs, env })
}

describe('several gemspecs', () => {
  test.each([
    ['widget-v1.2.3', 'acme/demo', 'widget', '1.2.3'],
    ['widget-rails-v0.4.0', 'acme/demo', 'widget-rails', '0.4.0'],
    ['widget-rails/v0.4.0', 'acme/widget', 'widget-rails', '0.4.0'],
    ['v1.2.3', 'acme/widget', 'widget', '1.2.3'],
  ])('%s in %s is that of %s', async (tag, repository, name, version) => {
    const { code, outputs, summary } = await verify(gems, tag, {}, repository)
    expect([code, outputs]).toMatchObject([
      0,
      { result: 'match', 'package-name': name, version, ecosystem: 'rubygems' },
    ])
    expect(summary).toContain('another package')
  })
  test.each([
    ['v1.2.3', 'acme/demo'],
    ['v0.4.0', 'acme/widget'],
    ['widget-v0.4.0', 'acme/demo'],
    ['widget-rails-v1.2.3', 'acme/widget'],
  ])('%s in %s is a mismatch: nothing says which, or it is the other one', async (tag, repository) => {
    const { code, outputs } = await verify(gems, tag, {}, repository)
    expect([code, outputs['result']]).toEqual([1, 'mismatch'])
  })
  test('of one version need no choice', async () => {
    const files = { 'a.gemspec': gem('a', '1.2.3'), 'b.gemspec': gem('b', '1.2.3') }
    expect((await verify(files, 'v1.2.3')).outputs['result']).toBe('match')
  })
})

test('manifests of two registries: the one that the tag names decides', async () => {
  const files = {
    'package.json': JSON.stringify({ name: 'widget', version: '3.0.0' }),
    'Cargo.toml': '[package]\nname = "widget-core"\nversion = "1.2.3"\n',
  }
  expect((await verify(files, 'widget-core-v1.2.3')).outputs).toMatchObject({ result: 'match', ecosystem: 'crates' })
  expect((await verify(files, 'widget-core-v3.0.0')).outputs['result']).toBe('mismatch')
  expect((await verify(files, 'v1.2.3')).outputs['result']).toBe('mismatch')
})

describe('ecosystem', () => {
  const files = {
    'package.json': JSON.stringify({ name: 'tools', version: '0.1.0' }),
    'pyproject.toml': '[project]\nname = "widget"\nversion = "1.2.3rc1"\n',
  }
  test('decides which manifest does; what is of another one only warns', async () => {
    const { code, outputs, annotations } = await verify(files, 'v1.2.3-rc.1', { ecosystem: 'pypi' })
    expect([code, outputs]).toMatchObject([0, { result: 'match', ecosystem: 'pypi', 'package-name': 'widget' }])
    expect(annotations).toMatchObject([{ level: 'warning', file: 'package.json' }])
  })
  test('that the folder lacks is no version source, and an unknown one no input', async () => {
    const { outputs, stdout } = await verify(files, 'v1.2.3', { ecosystem: 'crates' })
    expect(outputs['result']).toBe('no-version-source')
    expect(stdout).toContain('of the ecosystem "crates"')
    expect(stdout).toContain('it holds package.json (npm), pyproject.toml (pypi)')
    expect((await verify(files, 'v1.2.3', { ecosystem: 'cobol' })).stdout).toContain('Input "ecosystem" is "cobol"')
  })
  test('gives a VERSION file its scheme', async () => {
    const version = { VERSION: '1.0.0rc1\n' }
    expect((await verify(version, 'v1.0.0-rc.1')).outputs['result']).toBe('mismatch')
    const { outputs } = await verify(version, 'v1.0.0-rc.1', { ecosystem: 'pypi' })
    expect(outputs).toMatchObject({ result: 'match', ecosystem: 'pypi', 'normalized-version': '1.0.0rc1' })
  })
})

describe('beside a version that the build finds', () => {
  const dynamic = { 'pyproject.toml': '[project]\nname = "widget"\ndynamic = ["version"]\n' }
  test("a tool's private package.json does not bind", async () => {
    const tool = JSON.stringify({ name: 'docs', private: true, version: '0.0.1' })
    const { code, outputs } = await verify({ ...dynamic, 'package.json': tool }, 'v1.2.3')
    expect([code, outputs]).toMatchObject([0, { result: 'dynamic', version: '1.2.3', ecosystem: 'pypi' }])
  })
  test('a VERSION file is read as the package is', async () => {
    const { outputs } = await verify({ ...dynamic, VERSION: 'v1.0.0rc1\n' }, 'v1.0.0-rc.1')
    expect(outputs).toMatchObject({ result: 'match', ecosystem: 'pypi' })
  })
})

test('what an AssemblyInfo.cs says is never taken for the version', async () => {
  const info = '[assembly: AssemblyVersion("4.0.0.0")]\n'
  const { outputs } = await verify({ 'SolutionInfo.cs': info }, 'v4.0.0')
  expect(outputs).toMatchObject({ result: 'dynamic', sources: '[]' })
})

test('a tag with the path of another folder is not of the package here, though both end in the same word', async () => {
  const core = (version: string) => JSON.stringify({ name: 'core', version })
  const files = { 'a/core/package.json': core('1.2.0'), 'b/core/package.json': core('1.2.0') }
  for (const [tag, result] of [
    ['a/core/v1.2.0', 'match'],
    ['core/v1.2.0', 'match'],
    ['b/core/v1.2.0', 'mismatch'],
  ] as const) {
    const cwd = repositoryWith(files, tag)
    const inputs = { 'working-directory': 'a/core' }
    const { outputs, stdout } = await runAction({ name: 'verify-tag-matches-version', cwd, inputs, env: atTag(tag) })
    expect([tag, outputs['result']]).toEqual([tag, result])
    if (result === 'mismatch') expect(stdout).toContain('title=tag-names-other-package')
  }
})
