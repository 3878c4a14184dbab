// A package against a tree: what is the same, generated, other, too much and missing, by kind.
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Member } from '@plumbline/archives'
import { type CompareOptions, compareWithTree, folderOf, type SourceTree } from '@plumbline/comparison'

type Texts = Readonly<Record<string, string>>

const blobOf = (text: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')

const treeOf = (files: Texts): SourceTree => new Map(Object.entries(files).map(([path, text]) => [path, blobOf(text)]))

const membersOf = (files: Texts): Member[] =>
  Object.entries(files).map(([path, text]) => ({
    path,
    type: 'file',
    size: text.length,
    mode: 0o644,
    blob: blobOf(text),
    sha256: '',
  }))

const compare = (kind: string, files: Texts, tree: Texts, options: Partial<CompareOptions> = {}) =>
  compareWithTree(kind, membersOf(files), treeOf(tree), { ignored: () => false, allowExtra: () => false, ...options })

describe('every kind that holds its source whole', () => {
  test.each(['npm-tarball', 'sdist', 'crate', 'gem'])('%s: each file has its place', (kind) => {
    const result = compare(
      kind,
      { 'a.x': '1', 'b.x': '2', 'c.x': '3', 'out/d.x': '4' },
      { 'a.x': '1', 'b.x': 'other' },
      {
        ignored: (path) => path.startsWith('out/'),
      },
    )
    expect(result).toEqual({
      same: 1,
      apart: 0,
      generated: [{ path: 'out/d.x', why: 'ignored by .gitignore: built' }],
      differs: [{ path: 'b.x', place: 'b.x', ours: blobOf('other'), theirs: blobOf('2') }],
      extra: ['c.x'],
      missing: [],
      absent: [],
      notExecutable: [],
    })
  })

  test('a file of the tree is never excused by being ignored', () => {
    expect(compare('gem', { 'a.x': '1' }, { 'a.x': '2' }, { ignored: () => true }).differs).toHaveLength(1)
  })

  test('folders are nothing, a link stands for whatever the tree has there', () => {
    const link: Member = { path: 'b', type: 'link', size: 0, mode: 0, target: 'a', blob: '', sha256: '' }
    const folder: Member = { path: 'c', type: 'folder', size: 0, mode: 0, blob: '', sha256: '' }
    const options = { ignored: () => false, allowExtra: () => false }
    expect(compareWithTree('gem', [link, folder], treeOf({ b: '1' }), options)).toMatchObject({ same: 1, extra: [] })
    expect(compareWithTree('gem', [link], treeOf({}), options).extra).toEqual(['b'])
  })

  test('what the caller allows, and what nobody can see, is listed', () => {
    const options = {
      allowExtra: (path: string) => path === 'a',
      unseen: (path: string) => (path === 'b' ? 'why' : undefined),
    }
    expect(compare('gem', { a: '1', b: '2' }, { a: '0' }, options).generated).toEqual([
      { path: 'a', why: 'allowed by `allow-extra`' },
      { path: 'b', why: 'why' },
    ])
  })
})

describe('what builds write by kind', () => {
  const none = { differs: [], extra: [] }
  test.each([
    { kind: 'sdist', files: { 'PKG-INFO': '', 'src/demo.egg-info/SOURCES.txt': '', 'demo.egg-info/PKG-INFO': '' } },
    {
      kind: 'crate',
      files: { 'Cargo.toml.orig': 'own', 'Cargo.lock': '', '.cargo_vcs_info.json': '' },
    },
    { kind: 'npm-tarball', files: { 'node_modules/a/index.js': '' } },
  ])('$kind', ({ kind, files }) => {
    expect(compare(kind, files as unknown as Texts, { 'Cargo.toml': 'own', 'Cargo.lock': 'other' })).toMatchObject(none)
    const foreign = kind === 'gem' ? 'crate' : 'gem'
    expect(compare(foreign, files as unknown as Texts, {}).extra.length).toBeGreaterThan(0)
  })

  test('both manifests of a crate are compared with the one of the tree', () => {
    const both = { 'Cargo.toml': 'new', 'Cargo.toml.orig': 'changed' }
    expect(compare('crate', both, { 'Cargo.toml': 'own' }).differs).toMatchObject([
      { path: 'Cargo.toml', place: 'Cargo.toml' },
      { path: 'Cargo.toml.orig', place: 'Cargo.toml' },
    ])
  })
})

test('of a wheel the modules and licenses are compared that have a place in the tree', () => {
  const files = {
    'demo/same.py': '1',
    'demo/other.py': '2',
    'demo/built.py': '3',
    'demo/native.so': '4',
    'demo-1.dist-info/METADATA': '5',
    'demo-1.dist-info/licenses/LICENSE': '6',
    'demo-1.dist-info/COPYING': '7',
  }
  const tree = {
    'src/demo/same.py': '1',
    'demo/other.py': '0',
    'demo/native.so': '0',
    METADATA: '0',
    LICENSE: '6',
    COPYING: '0',
  }
  const result = compare('wheel', files, tree)
  expect([result.same, result.apart, result.extra, result.generated, result.missing]).toEqual([2, 3, [], [], []])
  expect(result.differs.map(({ path }) => path)).toEqual(['demo/other.py', 'demo-1.dist-info/COPYING'])
})

describe('what the package lacks', () => {
  const tree = {
    LICENSE: '1',
    'LICENSE-MIT': '2',
    'NOTICE.txt': '3',
    'README.md': '4',
    'main.c': '5',
    'docs/LICENSE': '6',
  }
  const lacks = (kind: string, files: Texts = {}, options: Partial<CompareOptions> = {}) =>
    compare(kind, files, tree, options).missing.map(({ path, grave }) => (grave ? `${path}!` : path))

  test('is grave for a license that the build packs unasked', () => {
    expect(lacks('npm-tarball')).toEqual(['LICENSE!', 'LICENSE-MIT', 'NOTICE.txt', 'README.md'])
    expect(lacks('sdist')).toEqual(['LICENSE!', 'LICENSE-MIT!', 'NOTICE.txt', 'README.md'])
    expect(lacks('gem')).toEqual(['LICENSE', 'LICENSE-MIT', 'NOTICE.txt', 'README.md'])
    expect(lacks('wheel')).toEqual(['LICENSE', 'LICENSE-MIT'])
    expect(lacks('sdist', { LICENSE: '1', 'NOTICE.txt': '', 'README.md': '' })).toEqual(['LICENSE-MIT!'])
  })

  test('of a crate depends on whether its manifest chooses files', () => {
    const grave = (manifest: string) => lacks('crate', {}, { manifest }).includes('LICENSE!')
    expect(grave('[package]\nname = "a"\n')).toBe(true)
    expect(grave('[package]\ninclude = ["src"]\n')).toBe(false)
    expect(grave('[package]\n  exclude=["LICENSE*"]\n')).toBe(false)
  })

  test('is no .gitignore: an sdist holds the one above its folder, and no other kind does', () => {
    const repository = treeOf({ '.gitignore': '1', 'a/index.js': '3' })
    const held = (kind: string, text: string) => compare(kind, { '.gitignore': text }, {}, { repository })
    const why = 'a copy of .gitignore in this repository'
    expect(held('sdist', '1').generated).toEqual([{ path: '.gitignore', why }])
    expect(held('sdist', 'forged').extra).toEqual(['.gitignore'])
    expect(held('gem', '1').extra).toEqual(['.gitignore'])
  })

  test('is the license of the repository’s top where the folder has none', () => {
    const repository = treeOf({ LICENSE: '1', 'README.md': '2', 'a/index.js': '3' })
    expect(compare('npm-tarball', {}, { 'index.js': '3' }, { repository }).missing).toEqual([
      { path: '/LICENSE', grave: false },
    ])
    const copied = compare('npm-tarball', { LICENSE: '1' }, { 'index.js': '3' }, { repository })
    expect([copied.missing, copied.extra]).toEqual([[], []])
    expect(copied.generated).toEqual([{ path: 'LICENSE', why: 'a copy of LICENSE in this repository' }])
    expect(compare('npm-tarball', { LICENSE: 'forged' }, {}, { repository }).extra).toEqual(['LICENSE'])
  })
})

test('the folder that a package was packed in is found by its files', () => {
  const repository = treeOf({
    'a/index.js': '1',
    'a/lib/x.js': '2',
    'a/y.js': '3',
    'b/index.js': '4',
    'b/lib/x.js': '5',
    'b/y.js': '3',
  })
  const own = membersOf({ 'index.js': '1', 'lib/x.js': '2', 'y.js': '3' })
  expect(folderOf(own, repository, 'a')).toBeUndefined()
  expect(folderOf(own, repository, 'b')).toBe('a')
  expect(folderOf(own, repository, '')).toBe('a')
  // One file in common says nothing.
  expect(folderOf(membersOf({ 'index.js': '1', other: '9' }), repository, 'b')).toBeUndefined()
})

describe('what the tree has and the package lacks', () => {
  test.each([
    'npm-tarball',
    'sdist',
    'crate',
    'gem',
  ])('%s: file by file, a folder where nothing of it came along', (kind) => {
    const tree = {
      'a.x': '1',
      'docs/one.x': '1',
      'lib/a.x': '1',
      'lib/b.x': '1',
      'lib/deep/c.x': '1',
      'lib/deep/d.x': '1',
      'test/a.x': '1',
      'test/b/c.x': '1',
    }
    expect(compare(kind, { 'a.x': '1', 'lib/a.x': 'other' }, tree).absent).toEqual([
      { path: 'docs/one.x', files: 1 },
      { path: 'lib/b.x', files: 1 },
      { path: 'lib/deep/', files: 2 },
      { path: 'test/', files: 2 },
    ])
  })

  test('what is a finding already is not said twice', () => {
    const { missing, absent } = compare('sdist', { 'a.py': '1' }, { 'a.py': '1', LICENSE: '1', 'setup.cfg': '1' })
    expect(missing).toEqual([{ path: 'LICENSE', grave: true }])
    expect(absent).toEqual([{ path: 'setup.cfg', files: 1 }])
  })

  test("Cargo.toml.orig is the tree's Cargo.toml", () => {
    const files = { 'Cargo.toml': 'written', 'Cargo.toml.orig': '1', 'src/lib.rs': '1' }
    expect(compare('crate', files, { 'Cargo.toml': '1', 'src/lib.rs': '1' }).absent).toEqual([])
  })

  test('a wheel is held against the modules that it installs, wherever the layout puts them', () => {
    const tree = {
      'pyproject.toml': '1',
      'src/pkg/__init__.py': '1',
      'src/pkg/data.json': '1',
      'src/pkg/py.typed': '1',
      'src/pkg/sub/__init__.py': '1',
      'src/pkg/sub/a.py': '1',
      'src/other/__init__.py': '1',
      'tests/test_pkg.py': '1',
    }
    const files = { 'pkg/__init__.py': '1', 'pkg/py.typed': '1', 'pkg-1.dist-info/METADATA': '1' }
    expect(compare('wheel', files, tree).absent).toEqual([
      { path: 'src/pkg/data.json', files: 1 },
      { path: 'src/pkg/sub/', files: 2 },
    ])
    expect(compare('wheel', { 'single.py': '1' }, { 'single.py': '1', 'tests/a.py': '1' }).absent).toEqual([])
  })
})
