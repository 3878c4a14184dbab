// Which packages a repository has, and which of its workflow files publish.
import { describe, expect, test } from '@jest/globals'
import { asInput } from '@plumbline/audit'
import { findPackages, publishingWorkflows, type Tree, type WatchRequest } from '@plumbline/watch'

function treeOf(files: Readonly<Record<string, string>>): Tree {
  return { paths: Object.keys(files), text: (path) => files[path] }
}

function request(files: Readonly<Record<string, string>>, changes: Partial<WatchRequest> = {}): WatchRequest {
  return {
    repository: 'octo/demo',
    tree: treeOf(files),
    packages: [],
    registry: '',
    repositoryUrl: '',
    workflows: [],
    tagPattern: '',
    changelog: '',
    since: '',
    lookInside: 60,
    graceMinutes: 30,
    stuckAfterMinutes: 60,
    accepted: [],
    settingName: asInput,
    ...changes,
  }
}

const FILES = {
  'package.json': '{"name":"root","version":"1.0.0","private":true}',
  'packages/a/package.json': '{"name":"@acme/a","version":"1.0.0"}',
  'packages/b/pyproject.toml': '[project]\nname = "b"\nversion = "1.0.0"\n',
  'packages/b/setup.cfg': '[metadata]\nname = b\nversion = 1.0.0\n',
  'packages/c/go.mod': 'module example.org/c\n',
  'examples/d/package.json': '{"name":"d","version":"1.0.0"}',
}

describe('packages', () => {
  test('every publishable manifest of a registry that is known, once', async () => {
    const { packages, unread } = await findPackages(request(FILES))
    expect(packages.map(({ registry, name, directory }) => [registry, name, directory])).toEqual([
      ['npm', '@acme/a', 'packages/a'],
      ['pypi', 'b', 'packages/b'],
    ])
    expect(unread).toEqual([])
  })

  test.each<[string[], string[]]>([
    [['b'], ['pypi:b']],
    [['npm:@acme/a'], ['npm:@acme/a']],
    [['rubygems:elsewhere'], ['rubygems:elsewhere']],
  ])('asked for %p', async (wanted, found) => {
    const { packages } = await findPackages(request(FILES, { packages: wanted }))
    expect(packages.map(({ registry, name }) => `${registry}:${name}`)).toEqual(found)
  })

  test('two of one name are told apart by their registries', async () => {
    const files = { ...FILES, 'js/package.json': '{"name":"b","version":"1.0.0"}' }
    const { packages } = await findPackages(request(files))
    expect(packages.map(({ label }) => label)).toEqual(['@acme/a', 'pypi:b', 'npm:b'])
  })

  test('a registry that is named takes its own ecosystem alone', async () => {
    const { packages } = await findPackages(request(FILES, { registry: 'testpypi' }))
    expect(packages.map(({ registry, name }) => `${registry}:${name}`)).toEqual(['testpypi:b'])
  })

  test('a manifest that does not parse is told, and nobody is called clean', async () => {
    const { unread } = await findPackages(request({ ...FILES, 'e/package.json': '{' }))
    expect(unread).toEqual([expect.stringContaining('e/package.json cannot be read')])
  })

  test('a name that no manifest has, and a repository without packages', async () => {
    await expect(findPackages(request(FILES, { packages: ['x'] }))).rejects.toMatchObject({ code: 'nothing-to-audit' })
    await expect(findPackages(request({ 'README.md': '' }))).rejects.toMatchObject({ code: 'nothing-to-audit' })
  })
})

describe('what is left out', () => {
  test('the root of a workspace without a version is none, unless it is asked for', async () => {
    const files = { ...FILES, 'package.json': '{"name":"mono","workspaces":["packages/*"]}' }
    const { packages, notes } = await findPackages(request(files))
    expect(packages.map(({ name }) => name)).toEqual(['@acme/a', 'b'])
    expect(notes[0]).toBe('mono is left out: package.json states no version and is the root of a workspace.')
    const asked = await findPackages(request(files, { packages: ['mono'] }))
    expect(asked.packages.map(({ name }) => name)).toEqual(['mono'])
  })

  test('a folder of examples: left out and named, unless a tag or the input names the package', async () => {
    const left = await findPackages(request(FILES))
    expect(left.notes).toEqual([expect.stringMatching(/^d \(examples\/d\/package\.json\) is left out: no workspace/)])
    const names = async (tags: string[], packages: string[] = []) =>
      (await findPackages(request(FILES, { packages }), tags)).packages.map(({ name }) => name)
    expect(await names(['d-v1.0.0'])).toEqual(['@acme/a', 'b', 'd'])
    expect(await names(['v1.0.0', 'b-v1.0.0'])).toEqual(['@acme/a', 'b'])
    expect(await names([], ['d'])).toEqual(['d'])
    expect(await names([], ['npm:d'])).toEqual(['d'])
  })

  test('a fixture with the name of a package takes none of its tags', async () => {
    const files = { ...FILES, 'tests/a/package.json': '{"name":"a","version":"1.0.0"}' }
    const { packages } = await findPackages(request(files), ['a-v1.0.0', '@acme/a@1.1.0'])
    expect(packages.map(({ name }) => name)).toEqual(['@acme/a', 'b'])
  })

  test("what a folder of fixtures has that does not parse is nobody's concern", async () => {
    const { unread } = await findPackages(request({ ...FILES, 'tests/broken/package.json': '{' }))
    expect(unread).toEqual([])
  })
})

describe('publishing workflows', () => {
  const job = (uses: string) => `on: { push: { tags: ['v*'] } }\njobs:\n  one:\n    uses: ${uses}\n`
  const step = (on: string, uses: string) =>
    `on: ${on}\njobs:\n  one:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n`
  const publish = 'plumbline-release/plumbline/actions/publish-with-oidc@v1'

  test.each<[string, Record<string, string>, string[]]>([
    ['a step of ours', { 'a.yml': step('push', publish), 'b.yml': step('push', 'actions/checkout@v7') }, ['a.yml']],
    ['our workflow', { 'a.yml': job('plumbline-release/plumbline/.github/workflows/release.yml@v1') }, ['a.yml']],
    ["somebody else's release.yml", { 'a.yml': job('octo/x/.github/workflows/release.yml@v1') }, []],
    [
      'a call of a file that publishes, at any depth',
      {
        'a.yml': job('./.github/workflows/b.yml'),
        'b.yml': `on: workflow_call\njobs:\n  one:\n    uses: ./.github/workflows/c.yml\n`,
        'c.yml': step('workflow_call', publish),
      },
      ['a.yml'],
    ],
    [
      'another way, where there is none of ours',
      { 'a.yml': step('push', 'pypa/gh-action-pypi-publish@release/v1') },
      ['a.yml'],
    ],
    [
      'ours before another way',
      { 'a.yml': step('push', 'pypa/gh-action-pypi-publish@release/v1'), 'b.yml': step('push', publish) },
      ['b.yml'],
    ],
  ])('%s', (_name, files, found) => {
    const paths = Object.fromEntries(Object.entries(files).map(([name, text]) => [`.github/workflows/${name}`, text]))
    expect(publishingWorkflows(treeOf(paths))).toEqual(found)
  })
})
