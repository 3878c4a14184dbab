// What editors, systems, test runs, CI services and version control leave in a folder: one finding per kind of it.
import { describe, expect, test } from '@jest/globals'
import { linesIn } from './made.ts'

const paths = (kind: string, ...names: string[]) =>
  linesIn(
    kind,
    names.map((path) => ({ path, content: 'x' })),
  )

const LEFTOVERS = [
  '.DS_Store',
  'lib/Thumbs.db',
  'lib/._index.js',
  '__MACOSX/a',
  'index.js~',
  'lib/.index.js.swp',
  '.idea/workspace.xml',
  'demo.iml',
  '.vscode/settings.json',
  '.github/workflows/ci.yml',
  '.circleci/config.yml',
  '.travis.yml',
  '.gitlab-ci.yml',
  'appveyor.yml',
  '.nyc_output/a.json',
  'coverage/lcov.info',
  'coverage/lcov-report/index.html',
  'htmlcov/index.html',
  '.coverage',
  '.pytest_cache/v/a',
  '.mypy_cache/a',
  '.tox/py/a',
  'lib/__pycache__/a.cpython-312.pyc',
  'npm-debug.log',
  'yarn-error.log',
  'a.c.orig',
  'a.c.rej',
  'demo-1.2.2.tgz',
]

describe('a leftover', () => {
  test.each(LEFTOVERS)('warns: %s', async (path) => {
    const lines = await paths('wheel', 'demo/__init__.py', path)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^warning leftover-inside: 1 file of /)
    expect(lines[0]).toContain(JSON.stringify(path))
  })

  test('is one finding, however many files there are', async () => {
    const files = Array.from({ length: 300 }, (_, number) => `.vscode/${number}.json`)
    expect(await paths('npm-tarball', ...files)).toEqual([
      'warning leftover-inside: 300 files of .vscode/: ".vscode/0.json", ".vscode/1.json", ".vscode/2.json", ".vscode/3.json", ".vscode/4.json" and 295 more.',
    ])
  })

  test('of settings is a notice where the tool packs all that git has', async () => {
    for (const kind of ['sdist', 'crate']) {
      expect((await paths(kind, '.github/workflows/ci.yml'))[0]).toMatch(/^notice /)
      expect((await paths(kind, '.DS_Store'))[0]).toMatch(/^warning /)
    }
  })

  test.each([
    ['crate', 'Cargo.toml.orig'],
    ['crate', '.cargo_vcs_info.json'],
    ['sdist', 'coverage/__init__.py'],
    ['npm-tarball', 'lib/coverage/report.js'],
    ['npm-tarball', 'test/fixtures/.DS_Store'],
    ['npm-tarball', '.gitattributes'],
    ['npm-tarball', 'lib/original.js'],
    ['gem', '.yardopts'],
    ['npm-tarball', 'templates/app.tgz'],
    ['wheel', 'demo/github/api.py'],
  ])('is not, in a %s: %s', async (kind, path) => {
    expect(await paths(kind, path)).toEqual([])
  })

  test('of patches: a Cargo.toml.orig is one where cargo did not write it', async () => {
    expect(await paths('crate', 'vendor/Cargo.toml.orig')).toHaveLength(1)
    expect(await paths('sdist', 'Cargo.toml.orig')).toHaveLength(1)
  })
})

describe('node_modules/ in an npm tarball', () => {
  const packed = (manifest: object, kind = 'npm-tarball') =>
    linesIn(kind, [
      { path: 'package.json', content: JSON.stringify(manifest) },
      { path: 'node_modules/a/index.js', content: '' },
      { path: 'node_modules/b/index.js', content: '' },
    ])

  test('is a leftover', async () => {
    expect(await packed({})).toEqual([
      'warning leftover-inside: 2 files of node_modules/: "node_modules/a/index.js", "node_modules/b/index.js".',
    ])
    expect(await packed({ bundledDependencies: [] })).toHaveLength(1)
  })

  test('is right where the manifest bundles them, in another kind, and among fixtures', async () => {
    expect(await packed({ bundleDependencies: ['a'] })).toEqual([])
    expect(await packed({ bundledDependencies: ['a'] })).toEqual([])
    expect(await packed({ bundleDependencies: true })).toEqual([])
    expect(await packed({}, 'wheel')).toEqual([])
    expect(await paths('npm-tarball', 'test/resolver/node_modules/a/index.js')).toEqual([])
  })
})

describe('a folder of version control', () => {
  test('is refused, once', async () => {
    expect(await paths('sdist', '.git/config', '.git/HEAD', '.git/objects/ab/cd')).toEqual([
      'error repository-inside: 3 files of .git/: ".git/config", ".git/HEAD", ".git/objects/ab/cd".',
    ])
    expect((await paths('gem', 'vendor/.svn/entries'))[0]).toMatch(/^error repository-inside: 1 file of \.svn\//)
  })

  test('warns among fixtures; what belongs to git and is none is fine', async () => {
    expect((await paths('npm-tarball', 'test/fixtures/repo/.git/HEAD'))[0]).toMatch(
      /^warning repository-inside:, among tests, 1 file of \.git\/: /,
    )
    expect(await paths('npm-tarball', '.gitignore', '.gitmodules', 'lib/git/index.js')).toEqual([])
  })
})
