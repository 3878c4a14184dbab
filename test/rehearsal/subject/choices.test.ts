// What is rehearsed of a repository: which tag, which earlier version, which workflow; and that the clone stays as it is.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { git, prepareSubject, type Subject } from '@plumbline/rehearsal'

const root = mkdtempSync(join(tmpdir(), 'plumbline-choices-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const grants = 'permissions: { contents: write, actions: write, id-token: write }'
const calls = (on: string) =>
  `on: ${on}\njobs:\n  release:\n    ${grants}\n    uses: plumbline-release/plumbline/.github/workflows/release.yml@v1\n`

function repository(tags: readonly string[], files: Readonly<Record<string, string>> = {}): string {
  return repositoryOf(tags, { 'package.json': JSON.stringify({ name: 'level', version: '1.2.0' }), ...files })
}

function repositoryOf(tags: readonly string[], all: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'level-'))
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  mkdirSync(join(folder, 'packages/inner'), { recursive: true })
  git(folder, ['init', '--quiet', '--initial-branch=trunk'])
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', 'before'])
  for (const tag of tags) git(folder, ['tag', tag])
  for (const [path, text] of Object.entries(all)) writeFileSync(join(folder, path), text)
  git(folder, ['add', '--all'])
  git(folder, ['commit', '--quiet', '--message', 'release'])
  return folder
}

interface Asked {
  readonly tag?: string
  readonly workflow?: string
  readonly directory?: string
}

function subjectOf(folder: string, { tag, workflow, directory = '.' }: Asked = {}): Promise<Subject> {
  const scratch = mkdtempSync(join(root, 'scratch-'))
  return prepareSubject({ kind: 'repository', folder, tag, workflow, directory, scratch })
}

test('HEAD gets the tag that it would get: v1.2.0, or 1.2.0 where the repository writes its tags so', async () => {
  const fresh = repository([])
  expect(await subjectOf(fresh)).toMatchObject({ tag: 'v1.2.0', tagMade: true, earlierVersion: '0.0.0' })
  expect(await subjectOf(repository(['v1.0.0', '0.9.0', 'v0.8.0']))).toMatchObject({ tag: 'v1.2.0' })
  expect(await subjectOf(repository(['1.0.0', '0.9.0', 'v0.8.0']))).toMatchObject({ tag: '1.2.0' })
})

test('a tag at HEAD is taken as it is, an annotated one by the commit that it points to', async () => {
  const folder = repository([])
  git(folder, ['tag', '--annotate', '--message', 'one', 'v1.2.0'])
  const head = git(folder, ['rev-parse', 'HEAD'])
  expect(await subjectOf(folder)).toMatchObject({ tag: 'v1.2.0', tagMade: false, commit: head })
  expect(await subjectOf(folder, { tag: 'v1.2.0' })).toMatchObject({ tagMade: false, commit: head })
})

test('the earlier version is the highest one below that is no prerelease and no other package', async () => {
  const tags = ['v1.1.0', 'v1.10.0', 'v1.2.0-rc.1', 'v0.9.0', 'other@1.1.9', 'level@1.1.5', 'nightly']
  expect(await subjectOf(repository(tags))).toMatchObject({ earlierVersion: '1.1.5' })
})

test("the repository's own workflow is the one that calls Plumbline, first the one that a tag starts", async () => {
  const folder = repository([], {
    '.github/workflows/a-branches.yml': calls('{ push: { branches: [trunk] }, pull_request: }'),
    '.github/workflows/a-dispatched.yml': calls('workflow_dispatch'),
    '.github/workflows/a-every-push.yml': calls('[push, pull_request]'),
    '.github/workflows/a-other-tags.yml': calls("{ push: { tags: ['docs-*'] } }"),
    '.github/workflows/a-pull-request.yml': calls('pull_request'),
    '.github/workflows/b-pushed.yml': calls("{ push: { tags: ['v*'] } }"),
    '.github/workflows/ci.yml':
      '# see plumbline-release/plumbline/README.md\non: push\njobs: { t: { runs-on: x, steps: [{ run: "true" }] } }\n',
  })
  const own = await subjectOf(folder)
  expect(own.workflow).toEqual({
    path: '.github/workflows/b-pushed.yml',
    why: expect.stringContaining('own and calls'),
  })
  const asked = await subjectOf(folder, { workflow: 'a-dispatched.yml' })
  expect(asked.workflow).toMatchObject({
    path: '.github/workflows/a-dispatched.yml',
    why: expect.stringContaining('asked'),
  })
})

test('where none calls Plumbline the minimal one stands in, with the folder of the package, and says why', async () => {
  const folder = repository([], { 'packages/inner/package.json': '{ "name": "@s/inner", "version": "3.0.0-rc.1" }' })
  const { workflow, packageName, tag } = await subjectOf(folder, { directory: 'packages/inner' })
  expect({ packageName, tag }).toEqual({ packageName: '@s/inner', tag: 'v3.0.0-rc.1' })
  expect(workflow.why).toMatch(/no workflow of the repository calls .* minimal publish\.yml for npm/)
  expect(workflow.text).toContain('working-directory: "packages/inner"')
})

test('from a folder in a clone its top folder counts, and a bare clone is its own', async () => {
  const folder = repository([])
  git(folder, ['remote', 'add', 'origin', 'git@github.com:octo-org/level.git'])
  const { commit } = await subjectOf(folder)
  expect(await subjectOf(join(folder, 'packages/inner'))).toMatchObject({
    slug: 'octo-org/level',
    commit,
    directory: '.',
  })
  const bare = mkdtempSync(join(root, 'bare-'))
  git(root, ['clone', '--quiet', '--bare', folder, bare])
  expect(await subjectOf(bare)).toMatchObject({ slug: expect.stringMatching(/^rehearsal\/bare-/), commit })
})

test('dependencies of any kind are known, and the slug is that of the origin on GitHub', async () => {
  const manifest = JSON.stringify({ name: 'level', version: '1.2.0', peerDependencies: { x: '1' } })
  const folder = repository([], { 'package.json': manifest })
  expect(await subjectOf(folder)).toMatchObject({
    hasDependencies: true,
    slug: expect.stringMatching(/^rehearsal\/level-/),
    slugAssumed: expect.stringContaining('because the clone has no remote origin'),
  })
  git(folder, ['remote', 'add', 'origin', 'git@github.com:octo-org/level.git'])
  expect(await subjectOf(folder)).toMatchObject({ slug: 'octo-org/level', defaultBranch: 'trunk' })
})

test('the clone itself is only read: no tag, no ref, no file of it changes', async () => {
  const folder = repository(['v1.0.0'])
  writeFileSync(join(folder, 'work-in-progress.txt'), 'not committed')
  const state = () =>
    [
      ['status', '--porcelain'],
      ['show-ref', '--head'],
      ['config', '--list', '--local'],
      ['reflog', '--all'],
    ].map((args) => git(folder, args))
  const before = state()
  expect(await subjectOf(folder)).toMatchObject({ tagMade: true })
  expect(state()).toEqual(before)
})

test('a Python package states its dependencies and what builds it', async () => {
  const pyproject = '[build-system]\nrequires = ["hatchling"]\n[project]\nname = "Level"\nversion = "1.2"\n'
  const bare = await subjectOf(repositoryOf([], { 'pyproject.toml': pyproject }))
  expect(bare).toMatchObject({ ecosystem: 'pypi', packageName: 'Level', version: '1.2', tag: 'v1.2' })
  expect(bare).toMatchObject({ hasDependencies: false, requirements: { build: ['hatchling'], use: [] } })
  const needy = await subjectOf(repositoryOf([], { 'pyproject.toml': `${pyproject}dependencies = ["attrs"]\n` }))
  expect(needy).toMatchObject({ hasDependencies: true, requirements: { use: ['attrs'] } })
})

test('a version that the build finds is the one that the given tag states', async () => {
  const folder = repositoryOf(['v1.1'], {
    'setup.cfg': '[metadata]\nname = level\nversion = attr: level.__version__\n[options]\ninstall_requires = attrs\n',
  })
  for (const tag of ['v1.3rc1', 'nightly']) git(folder, ['tag', tag])
  const given = await subjectOf(folder, { tag: 'v1.3rc1' })
  expect(given).toMatchObject({ version: '1.3rc1', earlierVersion: '1.1', hasDependencies: true })
  for (const tag of [undefined, 'nightly']) {
    const refused = await subjectOf(folder, tag === undefined ? {} : { tag }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'no-package', next: expect.stringContaining('--tag') })
  }
})

test('what only setup.py knows is said to be unknown', async () => {
  const folder = repositoryOf([], { 'setup.py': 'setup()', 'pyproject.toml': '[tool.ruff]\nline-length = 100\n' })
  const refused = await subjectOf(folder).catch((error: unknown) => error)
  expect(refused).toMatchObject({
    code: 'no-package',
    what: 'setup.py in the repository states no name.',
    means: expect.stringContaining('setup.py'),
    next: expect.stringContaining('pyproject.toml'),
  })
})

test('where no workflow of a Python package calls Plumbline its own publish job stands in the minimal one', async () => {
  const pyproject = '[project]\nname = "inner"\nversion = "3.0"\n'
  const folder = repositoryOf([], { 'packages/inner/pyproject.toml': pyproject })
  const { workflow } = await subjectOf(folder, { directory: 'packages/inner' })
  expect(workflow.why).toMatch(/minimal publish\.yml for pypi/)
  expect(workflow.text).toContain('prepare.yml@v1\n    with:\n      working-directory: "packages/inner"\n')
  expect(workflow.text).toContain('/actions/publish-with-oidc@v1')
})
