// The root of a workspace that is no package, or a private one: what can be released there, and the next command.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { PROJECT_SLUG } from '@plumbline/kernel'
import { git, prepareSubject } from '@plumbline/rehearsal'

const root = mkdtempSync(join(tmpdir(), 'plumbline-workspace-root-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

type Files = Readonly<Record<string, string>>

async function subjectOf(files: Files, directory = '.', tag: string | undefined = 'v2.0.0') {
  const folder = mkdtempSync(join(root, 'workspace-'))
  git(folder, ['init', '--quiet'])
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git(folder, ['add', '--all', '--force'])
  git(folder, ['commit', '--quiet', '--message', 'release'])
  git(folder, ['tag', 'v2.0.0'])
  const scratch = mkdtempSync(join(root, 'scratch-'))
  return await prepareSubject({ kind: 'repository', folder, tag, workflow: undefined, directory, scratch })
}

const refusal = (files: Files, directory?: string, tag?: string) =>
  subjectOf(files, directory, tag).then(
    ({ packageName }) => `${packageName} was taken`,
    (error: unknown) => error,
  )

const named = (name: string, more = {}) => JSON.stringify({ name, version: '2.0.0', ...more })
const crate = (name: string, more = '') => `[package]\nname = "${name}"\nversion = "2.0.0"\n${more}`
const PRIVATE = { private: true }
const MEMBERS = {
  'packages/core/package.json': named('@tri/core'),
  'packages/app/package.json': named('@tri/app'),
  'packages/site/package.json': named('@tri/site', PRIVATE),
  'packages/unversioned/package.json': '{ "name": "@tri/unversioned" }',
  'packages/core/test/fixtures/package.json': named('made-for-tests'),
  'tools/pyproject.toml': '[project]\nname = "tools"\nversion = "2.0.0"\n',
}
const MEANS = 'The packages below it that can be released are packages/app (@tri/app) and packages/core (@tri/core).'
const NEXT =
  'Pass the folder of one of them: --working-directory packages/app. ' +
  'With a workflow that publishes several packages any of them gives the same rehearsal, in which the scenario meets the one passed.'

test('npm: a private root with workspaces is no package, with a tag and without one', async () => {
  const files = { 'package.json': named('tri', { ...PRIVATE, workspaces: ['packages/*'] }), ...MEMBERS }
  const expected = {
    code: 'no-package',
    what: 'package.json in the repository is the root of a workspace, and its own package "tri" is private and never published.',
    means: MEANS,
    next: NEXT,
  }
  expect(await refusal(files)).toMatchObject(expected)
  expect(await refusal(files, './', undefined)).toMatchObject({ code: 'no-package', means: MEANS, next: NEXT })
  expect(await subjectOf(files, 'packages/core')).toMatchObject({ packageName: '@tri/core', version: '2.0.0' })
})

test('the folder that a workflow names is the one to pass, for that workflow takes no other', async () => {
  const call = (slug: string, folder: string) =>
    `jobs:\n  release:\n    uses: ${slug}/.github/workflows/release.yml@v1\n    with:\n      working-directory: ${folder}\n`
  const files = {
    'package.json': named('tri', { ...PRIVATE, workspaces: ['packages/*'] }),
    '.github/workflows/other.yml': call('octo/else', 'packages/app'),
    '.github/workflows/publish.yml': call(PROJECT_SLUG, '"./packages/core/"'),
    ...MEMBERS,
  }
  expect(await refusal(files)).toMatchObject({
    means: MEANS,
    next: 'Pass the folder of one of them: --working-directory packages/core, which a workflow here names.',
  })
})

test.each([
  ['pnpm', { 'package.json': named('tri', PRIVATE), 'pnpm-workspace.yaml': 'packages: [packages/*]\n' }],
  ['lerna', { 'package.json': named('tri', PRIVATE), 'lerna.json': '{ "version": "2.0.0" /* of all */ }' }],
  ['a root without a name', { 'package.json': JSON.stringify({ private: true, workspaces: { packages: [] } }) }],
])('npm: %s', async (_what, files) => {
  const what = expect.stringContaining('is the root of a workspace, and it')
  expect(await refusal({ ...files, ...MEMBERS })).toMatchObject({ code: 'no-package', what, means: MEANS, next: NEXT })
})

test('cargo: a virtual workspace with or without a version, and a root crate that is not published', async () => {
  const members = {
    'crates/base/Cargo.toml': crate('tri-base'),
    'crates/cli/Cargo.toml': crate('tri-cli'),
    'xtask/Cargo.toml': crate('xtask', 'publish = false\n'),
  }
  const workspace = '[workspace]\nmembers = ["crates/*", "xtask"]\n'
  const version = '[workspace.package]\nversion = "2.0.0"\n'
  const means = 'The packages below it that can be released are crates/base (tri-base) and crates/cli (tri-cli).'
  const next = expect.stringContaining('--working-directory crates/base. With a workflow')
  for (const [text, what] of [
    [`${workspace}${version}`, 'is the root of a workspace, and it has no package of its own.'],
    [workspace, 'Cargo.toml describes no package in the repository'],
    [`${workspace}${crate('tri', 'publish = false\n')}`, 'its own package "tri" is private'],
  ] as const) {
    const expected = { code: 'no-package', what: expect.stringContaining(what), means, next }
    expect(await refusal({ 'Cargo.toml': text, ...members })).toMatchObject(expected)
  }
})

test('a root that is published is the package, and so is a private one of another kind beside it', async () => {
  const workspaces = ['packages/*']
  expect(await subjectOf({ 'package.json': named('tri', { workspaces }), ...MEMBERS })).toMatchObject({
    packageName: 'tri',
  })
  const tool = { 'package.json': named('tool', { ...PRIVATE, workspaces }) }
  const python = { 'pyproject.toml': '[project]\nname = "level"\nversion = "2.0.0"\n' }
  expect(await subjectOf({ ...tool, ...python, ...MEMBERS })).toMatchObject({ packageName: 'level' })
})

test('a private package without a workspace is left to the workflow, which says that it is private', async () => {
  expect(await subjectOf({ 'package.json': `\uFEFF${named('single', PRIVATE)}` })).toMatchObject({
    packageName: 'single',
  })
})

test('a workspace of one, of none, of many, and one in a folder whose name is for tests elsewhere', async () => {
  const member = named('tri', { ...PRIVATE, workspaces: ['*'] })
  const one = { 'examples/my set/package.json': member, 'examples/my set/a b/package.json': named('ab') }
  expect(await refusal(one, 'examples/my set')).toMatchObject({
    what: expect.stringContaining('package.json in "examples/my set" is the root'),
    means: 'The only package below it that can be released is "examples/my set/a b" (ab).',
    next: 'Pass the folder of that: --working-directory "examples/my set/a b".',
  })
  expect(await refusal({ 'package.json': member, 'site/package.json': named('site', PRIVATE) })).toMatchObject({
    code: 'no-package',
    means: expect.stringContaining('no manifest here is of one that may be published'),
  })
  const many = Array.from({ length: 13 }, (_, at) => `m${String(at).padStart(2, '0')}`)
  const manifests = Object.fromEntries(many.map((name) => [`${name}/package.json`, named(name)]))
  expect(await refusal({ 'package.json': member, ...manifests })).toMatchObject({
    means: expect.stringMatching(/ m00 \(m00\), .*, m09 \(m09\) and 3 more\.$/),
  })
})

test('without any manifest in the folder the packages below it are named, of whatever ecosystem', async () => {
  expect(await refusal(MEMBERS)).toMatchObject({
    what: expect.stringContaining('There is no manifest'),
    means: expect.stringMatching(/@tri\/app.*@tri\/core.* and tools \(tools\)\.$/),
  })
})
