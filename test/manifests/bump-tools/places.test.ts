// Tools that raise versions: the places that they list, with the value, file and line of each; and what they would not find.
import { describe, expect, test } from '@jest/globals'
import { findings } from './findings.ts'

test('a folder without tools has no places', async () => {
  expect(
    await findings({ 'pyproject.toml': '[project]\nname = "a"\n', 'setup.cfg': '[metadata]\nname = a\n' }),
  ).toEqual([])
})

describe('bumpversion', () => {
  test('.bumpversion.cfg: its own version, files with and without a search, one that is gone', async () => {
    const files = {
      'py/.bumpversion.cfg': `[bumpversion]
current_version = 1.2.3
commit = True

[bumpversion:file:setup.py]
search = version="{current_version}"

[bumpversion:file(docs):docs/conf.py]

[bumpversion:file:gone.py]

[bumpversion:glob:*.md]
[bumpversion:part:release]
`,
      'py/setup.py': 'setup(\n  python_requires="1.2.3",\n  version="1.2.3",\n)\n',
      'py/docs/conf.py': 'other = "11.2.3"\nmore = "1.2.30"\npre = "1.2.3rc1"\nrelease = "1.2.3"\n',
    }
    expect(await findings(files, 'py')).toEqual([
      '1.2.3 py/.bumpversion.cfg:2 bumpversion:current_version',
      '1.2.3 py/setup.py:3 bumpversion:file:setup.py',
      '1.2.3 py/docs/conf.py:4 bumpversion:file:docs/conf.py',
      'bumpversion | py/.bumpversion.cfg:10 | py/gone.py | gone',
    ])
  })
  test('what a file states in the place of the version counts, and nothing there is said', async () => {
    const files = {
      'setup.cfg':
        '[bumpversion]\ncurrent_version = 1.2.3\n[bumpversion:file:a.py]\nsearch = v = "{current_version}"\n[bumpversion:file:b.py]\n',
      'a.py': 'v = "1.2.2"\n',
      'b.py': 'v = "1.2.2"\n',
    }
    expect(await findings(files)).toEqual([
      '1.2.3 setup.cfg:2 bumpversion:current_version',
      '1.2.2 a.py:1 bumpversion:file:a.py',
      'bumpversion | setup.cfg:5 | b.py | it does not contain "1.2.3"',
    ])
  })
  test('a search without the version, and a form of its own, say nothing', async () => {
    const files = {
      '.bumpversion.cfg': `[bumpversion]
current_version = 1.2.3
[bumpversion:file:CHANGES]
search = Unreleased
replace = {new_version}
[bumpversion:file:short.py]
serialize = {major}.{minor}
`,
      CHANGES: '1.2.3\n=====\n',
      'short.py': 'v = "1.2"\n',
    }
    expect(await findings(files)).toEqual(['1.2.3 .bumpversion.cfg:2 bumpversion:current_version'])
  })
  test('bump-my-version in pyproject.toml, in either way of writing tables', async () => {
    const files = {
      'pyproject.toml': `[tool.bumpversion]
current_version = "1.2.3"
search = 'version: {current_version}'
ignore_missing_files = true

[[tool.bumpversion.files]]
filename = "a.txt"

[[tool.bumpversion.files]]
filename = "b.txt"
search = "v{current_version}!"

[[tool.bumpversion.files]]
filename = "gone.txt"

[[tool.bumpversion.files]]
glob = "*.md"
`,
      'a.txt': 'version: 1.2.3',
      'b.txt': '1.2.3\nv1.2.3!\n',
    }
    expect(await findings(files)).toEqual([
      '1.2.3 pyproject.toml:2 bumpversion:current_version',
      '1.2.3 a.txt:1 bumpversion:file:a.txt',
      '1.2.3 b.txt:2 bumpversion:file:b.txt',
    ])
    const inline = '[tool.bumpversion]\ncurrent_version = "1.2.3"\nfiles = [{ filename = "gone.txt" }]\n'
    expect(await findings({ '.bumpversion.toml': inline })).toEqual([
      '1.2.3 .bumpversion.toml:2 bumpversion:current_version',
      'bumpversion | .bumpversion.toml:3 | gone.txt | gone',
    ])
  })
})

test('tbump: files with a search, and those that state a part only', async () => {
  const files = {
    'tbump.toml': `[version]
current = "1.2.3"

[[file]]
src = "a.json"
search = '"version": "{current_version}"'

[[file]]
src = "part.txt"
version_template = "{major}.{minor}"

[[file]]
src = "gone.txt"
`,
    'a.json': '{\n"engine": "1.2.3",\n"version": "1.2.3"}',
    'part.txt': '1.2',
  }
  expect(await findings(files)).toEqual([
    '1.2.3 tbump.toml:2 tbump:current',
    '1.2.3 a.json:3 tbump:file:a.json',
    'tbump | tbump.toml:13 | gone.txt | gone',
  ])
  const inPyproject = '[tool.tbump.version]\ncurrent = "1.2.3"\n[[tool.tbump.file]]\nsrc = "a.json"\n'
  expect(await findings({ 'pyproject.toml': inPyproject, 'a.json': '1.2.4' })).toEqual([
    '1.2.3 pyproject.toml:2 tbump:current',
    'tbump | pyproject.toml:4 | a.json | it does not contain "1.2.3"',
  ])
})

describe('commitizen', () => {
  const listed = { 'src/a.py': '# 1.2.3\n__version__ = "1.2.3"\n', 'b.txt': 'v1.2.3' }
  test.each([
    [
      'pyproject.toml',
      '[tool.commitizen]\nversion = "1.2.3"\nversion_files = ["src/a.py:__version__", "b.txt", "c*", "d"]\n',
      2,
      3,
    ],
    [
      '.cz.json',
      '{"commitizen": {\n"version": "1.2.3",\n"version_files": ["src/a.py:^__", "b.txt", "c*", "d"]}}',
      2,
      3,
    ],
    ['.cz.yaml', 'commitizen:\n  version_files: ["src/a.py:version", "b.txt", "c*", "d"]\n  version: 1.2.3\n', 3, 2],
  ])('%s', async (file, text, versionLine, filesLine) => {
    expect(await findings({ [file]: text, ...listed })).toEqual([
      `1.2.3 ${file}:${versionLine} commitizen:version`,
      '1.2.3 src/a.py:2 commitizen:file:src/a.py',
      '1.2.3 b.txt:1 commitizen:file:b.txt',
      `commitizen | ${file}:${filesLine} | d | gone`,
    ])
  })
  test('asks the manifest where that is the provider, and nobody where git is', async () => {
    const manifest = (provider: string) =>
      `[project]\nname = "a"\nversion = "1.2.3"\n[tool.commitizen]\nversion_provider = "${provider}"\nversion_files = ["b.txt"]\n`
    expect(await findings({ 'pyproject.toml': manifest('pep621'), ...listed })).toEqual([
      '1.2.3 b.txt:1 commitizen:file:b.txt',
    ])
    expect(await findings({ 'pyproject.toml': manifest('scm'), ...listed })).toEqual([])
  })
})

test('cargo-release: a pattern for the beginning of a line is none for the middle of one', async () => {
  const settings = '[[package.metadata.release.pre-release-replacements]]\nfile = "CITATION.cff"\n'
  const pattern = 'search = "^version: .+"\nreplace = "version: {{version}}"\n'
  const files = {
    'Cargo.toml': `[package]\nname = "a"\nversion = "1.2.3"\n${settings}${pattern}`,
    'CITATION.cff': 'cff-version: 1.2.0\nversion: 1.2.3\n',
  }
  expect(await findings(files)).toEqual(['1.2.3 CITATION.cff:2 cargo-release:file:CITATION.cff'])
})

test('cargo-release: what its replacements write, and only what applies to a prerelease', async () => {
  const release = `[[package.metadata.release.pre-release-replacements]]
file = "README.md"
search = "acme = \\"[a-z0-9\\\\.-]+\\""
replace = "acme = \\"{{version}}\\""
[[package.metadata.release.pre-release-replacements]]
file = "CHANGELOG.md"
search = "Unreleased"
replace = "{{version}} - {{date}}"
[[package.metadata.release.pre-release-replacements]]
file = "src/lib.rs"
search = "acme/[0-9.]+"
replace = "acme/{{version}}"
prerelease = true
[[package.metadata.release.pre-release-replacements]]
file = "gone.md"
search = "x"
replace = "{{version}}"
`
  const files = (version: string) => ({
    'Cargo.toml': `[package]\nname = "acme"\nversion = "${version}"\n${release}`,
    'README.md': '```toml\nacme = "1.2.2"\n```\n',
    'CHANGELOG.md': '## Unreleased\n',
    'src/lib.rs': '//! https://docs.rs/acme/1.2.3\n',
  })
  const lib = '1.2.3 src/lib.rs:1 cargo-release:file:src/lib.rs'
  const gone = 'cargo-release | Cargo.toml:18 | gone.md | gone'
  expect(await findings(files('1.2.3'))).toEqual(['1.2.2 README.md:2 cargo-release:file:README.md', lib, gone])
  expect(await findings(files('1.2.3-rc.1'))).toEqual([lib, gone])
  const own = 'pre-release-replacements = [{ file = "a", search = "x", replace = "v{{version}}" }]\n'
  const crate = '[package]\nname = "a"\nversion = "1.2.3"\n'
  expect(await findings({ 'Cargo.toml': crate, 'release.toml': own, a: 'v1.2.3' })).toEqual([
    '1.2.3 a:1 cargo-release:file:a',
  ])
  expect(await findings({ 'Cargo.toml': '[workspace]\n', 'release.toml': own })).toEqual([])
})

test('lerna: the fixed version, and none for independent packages', async () => {
  expect(await findings({ 'lerna.json': '{\n"version": "1.2.3"}' })).toEqual(['1.2.3 lerna.json:2 lerna:version'])
  expect(await findings({ 'lerna.json': '{"version": "independent"}' })).toEqual([])
})
