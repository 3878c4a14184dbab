// What an audit refuses before it asks anybody: all of it, with the name that was most likely meant.
import { expect, test } from '@jest/globals'
import { asInput } from '@plumbline/audit'
import { refusals, type WatchSettings } from '@plumbline/watch'

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{"name":"hammer","version":"1.0.0"}',
  'python/pyproject.toml': '[project]\nname = "anvil"\nversion = "1.0.0"\n',
  'python/NEWS.md': '',
  'CHANGELOG.md': '',
  'examples/d/package.json': '{"name":"demo","version":"1.0.0"}',
}

async function refused(changes: Partial<WatchSettings>): Promise<string[]> {
  const request: WatchSettings = {
    ...{ repository: 'octo/demo', tree: { paths: Object.keys(FILES), text: (path) => FILES[path] } },
    ...{ packages: [], registry: '', repositoryUrl: '', workflows: [], tagPattern: '', changelog: '', since: '' },
    ...{ lookInside: 60, graceMinutes: 30, stuckAfterMinutes: 60, settingName: asInput },
    ...changes,
  }
  return (await refusals(request)).map(({ what }) => what)
}

test.each<Partial<WatchSettings>>([
  {},
  { registry: 'testpypi', packages: ['anvil'] },
  { packages: ['hammer', 'demo', 'npm:elsewhere'] },
  // Given the registry, a name needs no manifest.
  { packages: ['elsewhere'], registry: 'npm' },
  { since: '1.0.0' },
  { changelog: 'NEWS.md' },
  { changelog: '../CHANGELOG.md', packages: ['anvil'] },
  { since: '2026-01' },
  { tagPattern: '${package}-v${version}' },
])('nothing is wrong with %j', async (changes) => {
  expect(await refused(changes)).toEqual([])
})

test.each<[Partial<WatchSettings>, string]>([
  [{ registry: 'pyip' }, 'Input "registry" is "pyip", and no registry of that name is known; "pypi" is meant?'],
  [{ registry: 'bogus' }, 'is known; there are: "npm", "pypi", "testpypi", "crates.io", "rubygems".'],
  [{ packages: ['anvli'] }, 'No manifest names the package "anvli"; "anvil" is meant?'],
  [{ packages: ['nope'] }, 'No manifest names the package "nope"; there are: "hammer", "anvil", "demo".'],
  [{ since: '2026/01/01' }, 'Input "since" is "2026/01/01", which is neither a date'],
  [{ since: 'yesterday' }, 'Input "since" is "yesterday", which is neither a date'],
  [
    { changelog: 'NEWS.md', packages: ['hammer'] },
    'Input "changelog" is "NEWS.md", and no package has it in its folder.',
  ],
  [{ changelog: 'CHANGLOG.md' }, 'in its folder; "CHANGELOG.md" is meant?'],
  [{ tagPattern: 'v$version' }, '"v$version" is no pattern of tags'],
])('%j', async (changes, words) => {
  expect(await refused(changes)).toEqual([expect.stringContaining(words)])
})

test('all of it at once', async () => {
  const wrong = { registry: 'bogus', packages: ['nope', 'anvil', 'never'], since: '1.1.26', tagPattern: 'v' }
  expect(await refused({ ...wrong, since: '30.02.2026' })).toHaveLength(5)
  expect(await refused(wrong)).toHaveLength(4)
})
