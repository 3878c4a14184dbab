// sdists, crates and gems: each rule with a package that is refused for it.
import { describe, expect, test } from '@jest/globals'
import { bytesSource } from '@plumbline/archives'
import { inspect } from '@plumbline/inspection'
import { metadataOf } from '../archives/python-files.ts'
import {
  type Bad,
  COMMIT,
  crate,
  edited,
  expectSaid,
  findingsOf,
  GEM_METADATA,
  gem,
  KINDS,
  lines,
  sdist,
  without,
} from './good-packages.ts'

const VCS = '.cargo_vcs_info.json'
const vcs = (content: unknown) => ({ ...crate.good, [VCS]: JSON.stringify(content) })

const SDISTS: readonly Bad[] = [
  {
    name: 'no pyproject.toml',
    tree: without(sdist.good, 'pyproject.toml'),
    says: ['warning missing-build-file: holds no pyproject.toml'],
  },
  {
    name: 'another folder than its name',
    tree: sdist.good,
    fileName: 'demo_pkg-1.2.3.0.tar.gz',
    says: [
      'warning odd-file-name: should be called "demo_pkg-1.2.3.tar.gz"',
      'error wrong-folder: holds the folder "demo_pkg-1.2.3" instead of "demo_pkg-1.2.3.0"',
    ],
  },
  {
    name: 'a folder of the older spelling',
    tree: sdist.good,
    fileName: 'demo-pkg-1.2.3.tar.gz',
    says: ['warning wrong-folder: holds the folder "demo_pkg-1.2.3" instead of "demo-pkg-1.2.3"'],
  },
  {
    name: 'a version that is not normalised',
    tree: { ...sdist.good, 'PKG-INFO': metadataOf({ version: '1.2.3rc1' }) },
    fileName: 'demo_pkg-1.2.3.rc1.tar.gz',
    says: ['warning odd-file-name: "demo_pkg-1.2.3rc1.tar.gz"', 'error wrong-folder: instead of'],
  },
]

const CRATES: readonly Bad[] = [
  {
    name: 'another commit',
    tree: vcs({ git: { sha1: COMMIT.replace('8', '9') } }),
    says: [`error other-commit: was packed of the commit "9f3e`],
  },
  { name: 'no commit', tree: without(crate.good, VCS), says: [`error other-commit: holds no ${VCS}`] },
  ...['{', 'null', '{"git":null}', '{"git":{}}', '{"git":{"sha1":""}}'].map((text) => ({
    name: `a file that is ${text}`,
    tree: { ...crate.good, [VCS]: text },
    says: ['error other-commit: names no commit'],
  })),
  {
    name: 'changes that are in no commit',
    tree: vcs({ git: { sha1: COMMIT, dirty: true } }),
    says: ['error dirty-crate: with changes'],
  },
  {
    name: 'no original manifest',
    tree: without(crate.good, 'Cargo.toml.orig'),
    says: ['warning not-packed-by-cargo: holds no Cargo.toml.orig'],
  },
  {
    name: 'a manifest that is not normalised',
    tree: edited(crate.good, 'Cargo.toml', '# THIS FILE IS', '# It is'),
    says: ['warning not-packed-by-cargo: that cargo has not normalised'],
  },
]

const GEMS: readonly Bad[] = [
  {
    name: 'a file that is listed and not there',
    tree: without(gem.good, 'lib/demo.rb'),
    says: ['error file-list-mismatch: lists "lib/demo.rb" in its metadata'],
  },
  {
    name: 'a file that is there and not listed',
    tree: { ...gem.good, 'lib/extra.rb': '' },
    says: ['error file-list-mismatch: holds "lib/extra.rb" in data.tar.gz'],
  },
  {
    name: 'an executable that is missing',
    tree: edited(gem.good, GEM_METADATA, 'executables:\n- demo', 'executables:\n- demo\n- other'),
    says: ['error missing-target: announces the executable "other", and has no "exe/other"'],
  },
  {
    name: 'executables in another folder',
    tree: edited(gem.good, GEM_METADATA, 'bindir: exe\n', ''),
    says: ['error missing-target: and has no "bin/demo"'],
  },
  {
    name: 'a load path without a file',
    tree: edited(gem.good, GEM_METADATA, 'require_paths:\n- lib', 'require_paths:\n- lib\n- ext'),
    says: ['warning missing-target: puts "ext" on the load path'],
  },
]

describe.each([
  { kind: sdist, bad: SDISTS },
  { kind: crate, bad: CRATES },
  { kind: gem, bad: GEMS },
])('of kind $kind.id', ({ kind, bad }) => {
  test('a good package passes', async () => {
    expect(await findingsOf(kind, kind.good)).toEqual([])
  })

  test.each(bad)('one is told for $name', (one) => expectSaid(kind, one))
})

test('a crate of an unknown commit says which one it is, or is warned', async () => {
  const look = async (tree: typeof crate.good) =>
    (await inspect(crate.fileName, bytesSource(await crate.pack(tree)), { commit: '' })).findings
  expect(await look(crate.good)).toEqual([])
  expect(await look(without(crate.good, VCS))).toMatchObject([{ level: 'warning', code: 'other-commit' }])
})

test('a gem with an extension may put folders on the load path that are made on installation', async () => {
  const compiled = edited(gem.good, GEM_METADATA, 'extensions: []', 'extensions:\n- exe/demo')
  expect(await findingsOf(gem, edited(compiled, GEM_METADATA, '- lib\n', '- lib\n- ext\n'))).toEqual([])
})

describe.each(KINDS)('every kind: $id', (kind) => {
  test('is told with its file, and in whole sentences', async () => {
    const findings = await findingsOf(kind, kind.good)
    expect(findings).toEqual([])
    const { inspected } = await inspect(kind.fileName, bytesSource(await kind.pack(kind.good)), { commit: COMMIT })
    expect(inspected).toMatchObject({ fileName: kind.fileName, kind: kind.id, contents: { version: '1.2.3' } })
    expect(inspected.members.length).toBeGreaterThan(2)
  })
})

test('a path that occurs twice is told, whatever the bytes', async () => {
  const { 'src/lib.rs': library = '', ...others } = crate.good
  const tree = { ...others, 'src/lib.rs': library, './src//lib.rs': library }
  expect(lines(await findingsOf(crate, tree))).toEqual([
    'error path-twice: "demo-1.2.3.crate" holds "src/lib.rs" twice.',
  ])
})
