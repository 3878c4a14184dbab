// Packages in folders of tests, builds and examples: whose they are, by workspaces and tags; and where packages go.
import { describe, expect, test } from '@jest/globals'
import { schemeById } from '@plumbline/versions'
import type { WatchedPackage } from '@plumbline/watch'
import { destinationIn } from '../../packages/watch/src/destination.ts'
import { isReleasedFrom, isSideline, workspaceGlobs } from '../../packages/watch/src/sideline.ts'

const BUILD: WatchedPackage = {
  ...{ name: '@octo/build', label: '@octo/build', registry: 'npm', scheme: schemeById('semver') },
  ...{ directory: 'packages/build', manifest: 'packages/build/package.json', names: ['@octo/build', 'build'] },
}

test.each([
  ['packages/build', true],
  ['Tests/fixtures/a', true],
  ['packages/builder', false],
  ['.', false],
])('%s: %s', (folder, isOne) => {
  expect(isSideline(folder)).toBe(isOne)
})

describe('released from here', () => {
  test.each<[string[], string[], boolean]>([
    [['packages/*'], [], true],
    [['packages/**'], [], true],
    [['packages/*', '!packages/build'], [], false],
    [['apps/*'], [], false],
    [[], ['@octo/build@1.0.0'], true],
    [[], ['build-v1.0.0'], true],
    [[], ['v1.0.0', '@octo/other@1.0.0', 'build'], false],
  ])('workspaces %j, tags %j: %s', (globs, tags, isOne) => {
    expect(isReleasedFrom(BUILD, globs, tags)).toBe(isOne)
  })

  test('a place in the workspace is not enough for a manifest without a version', () => {
    expect(isReleasedFrom({ ...BUILD, versionless: true }, ['packages/*'], [])).toBe(false)
  })
})

test.each([
  ['package.json', '{"workspaces":["packages/*/","./apps/web"]}', ['packages/*', 'apps/web']],
  ['package.json', '{"workspaces":{"packages":["a"]}}', ['a']],
  ['package.json', '{"workspaces":', []],
  ['lerna.json', '{"packages":["libs/*"]}', ['libs/*']],
  ['pnpm-workspace.yaml', 'packages:\n  - packages/*\n  - "!**/test/**"\n', ['packages/*', '!**/test/**']],
  ['pnpm-workspace.yaml', 'packages: [', []],
  [
    'Cargo.toml',
    '[package]\nmembers = ["no"]\n[workspace]\nmembers = [\n  "crates/*",\n  \'x\',\n]\n',
    ['crates/*', 'x'],
  ],
  ['pyproject.toml', '[project]\nname = "a"\n[tool.uv.workspace]\nmembers = ["libs/*"]\n[tool.x]\n', ['libs/*']],
])('the workspaces of %s: %j', async (file, text, globs) => {
  const tree = { paths: [file], text: (path: string) => (path === file ? text : undefined) }
  expect(await workspaceGlobs(tree)).toEqual(globs)
})

test.each([
  ['package.json', '{"publishConfig":{"registry":"https://npm.pkg.github.com"}}', 'https://npm.pkg.github.com'],
  [
    'package.json',
    '{"publishConfig":{"@octo:registry":"https://a.example","registry":"https://b"}}',
    'https://a.example',
  ],
  ['a/package.json', '{"publishConfig":{"access":"public"}}', ''],
  ['Cargo.toml', '[package]\npublish = ["own", "other"]\n', 'own, other'],
  ['Cargo.toml', '[package]\npublish = true\n', ''],
  ['x.gemspec', "  spec.metadata['allowed_push_host'] = 'https://gems.example'\n", 'https://gems.example'],
  ['x.gemspec', '  s.metadata = { "allowed_push_host" => "https://gems.example" }\n', 'https://gems.example'],
  ['x.gemspec', "  # spec.metadata['allowed_push_host'] = 'https://gems.example'\n", ''],
  ['pyproject.toml', 'publish = ["x"]', ''],
])('%s %j goes to "%s"', (manifest, text, destination) => {
  expect(destinationIn(manifest, text, '@octo/demo')).toBe(destination)
})
