// Which packages of a repository may be published with the one that is rehearsed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { git, prepareSubject } from '@plumbline/rehearsal'

const root = mkdtempSync(join(tmpdir(), 'plumbline-siblings-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function packages(files: Readonly<Record<string, string>>, directory: string, tags: readonly string[] = []) {
  const folder = mkdtempSync(join(root, 'workspace-'))
  git(folder, ['init', '--quiet'])
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', 'before'])
  for (const tag of tags) git(folder, ['tag', tag])
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git(folder, ['add', '--all', '--force'])
  git(folder, ['commit', '--quiet', '--message', 'release'])
  const scratch = mkdtempSync(join(root, 'scratch-'))
  const asked = { kind: 'repository', folder, tag: undefined, workflow: undefined, directory, scratch } as const
  return (await prepareSubject(asked)).packages
}

const named = (name: string, version = '2.0.0', more = {}) => JSON.stringify({ name, version, ...more })

test('npm: the package itself, then the others that are not private, each with its own earlier version', async () => {
  const files = {
    'package.json': named('root', '0.0.0', { private: true, workspaces: ['packages/*'] }),
    'packages/core/package.json': named('@octo/core'),
    'packages/app/package.json': named('@octo/app', '3.1.0'),
    'packages/site/package.json': named('@octo/site', '1.0.0', { private: true }),
    'packages/core/test/fixtures/package.json': named('made-for-tests'),
    'node_modules/left/package.json': named('left'),
    'packages/broken/package.json': '{',
  }
  expect(await packages(files, 'packages/core', ['@octo/app@3.0.0', '@octo/core@1.9.0'])).toEqual([
    { name: '@octo/core', earlierVersion: '1.9.0' },
    { name: '@octo/app', earlierVersion: '3.0.0' },
  ])
})

test('crates: members that inherit their version, and none that is not published', async () => {
  const files = {
    'Cargo.toml': '[workspace]\nmembers = ["a", "b", "c"]\n[workspace.package]\nversion = "1.2.0"\n',
    'a/Cargo.toml': '[package]\nname = "demo"\nversion.workspace = true\n',
    'b/Cargo.toml': '[package]\nname = "demo-derive"\nversion.workspace = true\n',
    'c/Cargo.toml': '[package]\nname = "demo-bench"\nversion.workspace = true\npublish = false\n',
    'package.json': named('a-tool'),
  }
  expect(await packages(files, 'a', ['v1.1.0'])).toEqual([
    { name: 'demo', earlierVersion: '1.1.0' },
    { name: 'demo-derive', earlierVersion: '1.1.0' },
  ])
})

test('a repository of one package has one', async () => {
  expect(await packages({ 'package.json': named('level') }, '.')).toEqual([{ name: 'level', earlierVersion: '0.0.0' }])
})
