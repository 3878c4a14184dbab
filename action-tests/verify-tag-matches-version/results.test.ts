// The results on the bundle: exit code, outputs, annotations, summary, record.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atTag, commit, type Files, git, repositoryWith, write } from './repository.ts'

const npm = (version: string, more = {}) => JSON.stringify({ name: '@acme/widget', version, ...more }, null, 2)
const python = (version: string) => `[project]\nname = "widget"\nversion = "${version}"\n`

function verify(cwd: string, tag: string, inputs: Record<string, string> = {}) {
  return runAction({ name: 'verify-tag-matches-version', cwd, inputs, env: atTag(tag) })
}

test('match: every output, the record and a table; nothing is annotated', async () => {
  const cwd = repositoryWith({ 'package.json': npm('1.2.3') }, 'v1.2.3')
  const result = await verify(cwd, 'v1.2.3')
  const sources = [{ file: 'package.json', line: 3, key: 'version', value: '1.2.3', agrees: true }]
  const head = git(cwd, 'rev-parse', 'HEAD')
  expect(result.code).toBe(0)
  expect(result.annotations).toEqual([])
  expect({ ...result.outputs, sources: JSON.parse(result.outputs['sources'] ?? '') }).toEqual({
    result: 'match',
    version: '1.2.3',
    'normalized-version': '1.2.3',
    tag: 'v1.2.3',
    'tag-assumed': 'false',
    commit: head,
    'package-name': '@acme/widget',
    ecosystem: 'npm',
    sources,
    failure: '',
  })
  expect(result.record).toMatchObject({
    package: { name: '@acme/widget', ecosystem: 'npm', directory: '.' },
    version: { text: '1.2.3', normalized: '1.2.3', scheme: 'semver', tag: 'v1.2.3', commit: head },
    sources,
  })
  expect(result.summary).toContain('| `package.json:3` | `version` | `1.2.3` | ✓ |')
})

test('mismatch: exit 1, outputs set, every disagreeing place annotated at its line', async () => {
  const cwd = repositoryWith(
    { 'package.json': npm('1.2.2'), 'Cargo.toml': '[package]\nname = "widget"\nversion = "1.2.1"\n' },
    'v1.2.3',
  )
  const result = await verify(cwd, 'v1.2.3')
  expect(result.code).toBe(1)
  expect(result.outputs).toMatchObject({
    result: 'mismatch',
    version: '1.2.2',
    ecosystem: 'npm',
    'package-name': '@acme/widget',
  })
  expect(result.annotations.map(({ level, file, line }) => [level, file, line])).toEqual([
    ['error', 'package.json', 3],
    ['error', 'Cargo.toml', 3],
    ['error', undefined, undefined],
  ])
  expect(result.stdout).toContain(
    'The tag "v1.2.3" states version 1.2.3, and package.json:3 states "1.2.2", Cargo.toml:3 states "1.2.1".',
  )
  expect(result.record).toMatchObject({ failure: { code: 'version-mismatch', phase: 'validate' } })
  expect(result.record).not.toHaveProperty('version')
})

test('dynamic: exit 0, the version is what the tag states', async () => {
  const cwd = repositoryWith({ 'pyproject.toml': '[project]\nname = "widget"\ndynamic = ["version"]\n' }, 'v1.2.0-rc.1')
  const result = await verify(cwd, 'v1.2.0-rc.1')
  expect(result.code).toBe(0)
  expect(result.outputs).toMatchObject({
    result: 'dynamic',
    version: '1.2.0-rc.1',
    'normalized-version': '1.2.0rc1',
    ecosystem: 'pypi',
    sources: '[]',
  })
  expect(result.summary).toContain('The version is not written down')
})

describe('no-version-source: exit 1 with outputs, and what the folder holds instead', () => {
  test.each<[string, Files, string]>([
    ['nothing', { 'README.md': '# x\n' }, 'it holds no manifest that is read (package.json, pyproject.toml,'],
    ['a manifest without a version', { 'package.json': '{"name": "x"}' }, 'it holds package.json without a version'],
    ["a tool's pyproject.toml", { 'pyproject.toml': '[tool.ruff]\n' }, 'it holds pyproject.toml without a package'],
  ])('%s', async (_case, files, words) => {
    const result = await verify(repositoryWith(files, 'v1.2.3'), 'v1.2.3')
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ result: 'no-version-source', tag: 'v1.2.3', version: '' })
    expect(result.stdout).toContain('title=no-version-source')
    expect(result.stdout).toContain(words)
  })
})

describe('the scheme of the ecosystem decides', () => {
  test.each<[string, Files, string, string, string]>([
    ['PEP 440 spellings are one version', { 'pyproject.toml': python('1.0.0rc1') }, 'v1.0.0-rc.1', 'match', ''],
    ['PEP 440 trailing zeros are one version', { 'pyproject.toml': python('1.0') }, '1.0.0', 'match', ''],
    [
      'a tag that is no Python version',
      { 'pyproject.toml': python('0.7.4') },
      'v0.7.4-test',
      'mismatch',
      'title=tag-no-version',
    ],
    [
      'a tag that is no semantic version',
      { 'package.json': npm('1.2.0') },
      'v1.2',
      'mismatch',
      'is not a semantic version',
    ],
    [
      'a prefix of the version is another version',
      { 'package.json': npm('3.2.0-beta.1') },
      'v3.2.0-beta',
      'mismatch',
      'title=version-mismatch',
    ],
    [
      'a manifest with no semantic version',
      { 'package.json': npm('1.2') },
      'v1.2.0',
      'mismatch',
      'version is "1.2", which is not a semantic version',
    ],
  ])('%s', async (_rule, files, tag, expected, words) => {
    const result = await verify(repositoryWith(files, tag), tag)
    expect(result.outputs['result']).toBe(expected)
    expect(result.code).toBe(expected === 'match' ? 0 : 1)
    expect(result.stdout).toContain(words)
  })
})

describe('several packages', () => {
  test('a tag that names another package is a mismatch that says why', async () => {
    const cwd = repositoryWith({ 'backend/package.json': npm('1.2.3') }, 'gadget-v1.2.3')
    const result = await verify(cwd, 'gadget-v1.2.3', { 'working-directory': 'backend' })
    expect(result.code).toBe(1)
    expect(result.outputs['result']).toBe('mismatch')
    expect(result.stdout).toContain(
      'The tag "gadget-v1.2.3" names the package "gadget", and backend/package.json describes the package "@acme/widget"',
    )
  })
  test('the folder and, at the root, the repository may be the prefix', async () => {
    const inFolder = repositoryWith({ 'packages/core/package.json': npm('1.2.3') }, 'core/v1.2.3')
    expect((await verify(inFolder, 'core/v1.2.3', { 'working-directory': 'packages/core' })).outputs['result']).toBe(
      'match',
    )
    const atRoot = repositoryWith({ 'package.json': npm('1.2.3') }, 'demo-1.2.3')
    expect((await verify(atRoot, 'demo-1.2.3')).outputs['result']).toBe('match')
  })
  test('manifests of several names in one folder: the first decides, and that is said', async () => {
    const cwd = repositoryWith(
      { 'package.json': npm('1.2.3'), 'pyproject.toml': python('1.2.3').replace('widget', 'gizmo') },
      'v1.2.3',
    )
    const result = await verify(cwd, 'v1.2.3')
    expect(result.outputs).toMatchObject({ result: 'match', 'package-name': '@acme/widget', ecosystem: 'npm' })
    expect(result.stdout).toContain('several packages: "@acme/widget" in package.json, "gizmo" in pyproject.toml')
  })
  test('a private package.json beside a published manifest is told, and stops nothing', async () => {
    const cwd = repositoryWith(
      { 'package.json': npm('1.0.0', { private: true }), 'pyproject.toml': python('1.2.3') },
      'v1.2.3',
    )
    const result = await verify(cwd, 'v1.2.3')
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ result: 'match', 'package-name': 'widget', ecosystem: 'pypi' })
    expect(result.annotations.map(({ level }) => level)).toEqual(['warning'])
  })
  test('a crate inherits its version from the workspace above its folder', async () => {
    const cwd = repositoryWith(
      {
        'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "0.4.0"\n',
        'crates/core/Cargo.toml': '[package]\nname = "widget_core"\nversion.workspace = true\n',
      },
      'widget-core-v0.4.0',
    )
    const result = await verify(cwd, 'widget-core-v0.4.0', { 'working-directory': 'crates/core' })
    expect(result.outputs).toMatchObject({
      result: 'match',
      version: '0.4.0',
      'package-name': 'widget_core',
      ecosystem: 'crates',
    })
    expect(JSON.parse(result.outputs['sources'] ?? '')).toMatchObject([{ file: 'Cargo.toml', line: 4 }])
  })
})

test('the given tag wins over the ref, and an annotated tag is peeled', async () => {
  const cwd = repositoryWith({ 'package.json': npm('1.2.3') })
  git(cwd, 'tag', '-a', '-m', 'release', 'v1.2.3')
  const result = await verify(cwd, 'v9.9.9', { tag: 'refs/tags/v1.2.3' })
  expect(result.outputs).toMatchObject({ result: 'match', tag: 'v1.2.3', commit: git(cwd, 'rev-parse', 'HEAD') })
})

test("a branch of the tag's name is not the tag", async () => {
  const cwd = repositoryWith({ 'package.json': npm('1.2.2') }, 'v1.2.3')
  const tagged = git(cwd, 'rev-parse', 'HEAD')
  git(cwd, 'checkout', '-qb', 'v1.2.3')
  write(cwd, { 'package.json': npm('1.2.3') })
  commit(cwd)
  const result = await verify(cwd, 'v1.2.3')
  expect(result.code).toBe(1)
  expect(result.stdout).toContain('title=head-not-at-tag')
  expect(result.stdout).toContain(tagged.slice(0, 12))
})
