// One good package of each kind as a tree of files, and small packers that make the distribution of any such tree.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect } from '@jest/globals'
import { bytesSource } from '@plumbline/archives'
import { inspect } from '@plumbline/inspection'
import type { Finding } from '@plumbline/kernel'
import { gemOf, METADATA, tar } from '../archives/gem-files.ts'
import { metadataOf, tarGz, zip } from '../archives/python-files.ts'

/** Files by their path inside the package. */
export type Tree = Readonly<Record<string, string>>

export const COMMIT = '8f3e0b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a'

/** A kind's file name, its good tree, and its packer. */
export interface Kind {
  readonly id: string
  readonly fileName: string
  readonly good: Tree
  /** `top`: the folder that everything lies in, where it is not the right one; `modes`: those that are not usual. */
  pack(tree: Tree, top?: string, modes?: Modes): Promise<Buffer>
  /** The path in the repository; undefined for what the build writes. */
  source(path: string): string | undefined
}

/** Unix modes by path. */
export type Modes = Readonly<Record<string, number>>

export const INFO = 'demo_pkg-1.2.3.dist-info'

export const wheel: Kind = {
  id: 'wheel',
  fileName: 'demo_pkg-1.2.3-py2.py3-none-any.whl',
  good: {
    'demo_pkg/__init__.py': 'answer = 42\n',
    'demo_pkg/cli.py': 'def main():\n    return 0\n',
    'demo_pkg/space/deep.py': '',
    'demo_pkg/_fast.pyc': '',
    'demo_pkg-1.2.3.data/purelib/beside/__init__.py': '',
    [`${INFO}/METADATA`]: metadataOf({}),
    [`${INFO}/WHEEL`]:
      'Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py2-none-any\nTag: py3-none-any\n',
    [`${INFO}/entry_points.txt`]: `[console_scripts]
demo = demo_pkg.cli:main
# a comment
[demo.plugins]
whole = demo_pkg
space = demo_pkg.space
deep=demo_pkg.space.deep:A.b [extra]
beside = beside
fast = demo_pkg._fast
`,
  },
  pack: async (tree, _top, modes = {}) =>
    zip(recorded(tree).map((file) => ({ ...file, mode: file.name in modes ? 0o100000 | (modes[file.name] ?? 0) : 0 }))),
  source: (path) => (path.endsWith('.py') && !path.includes('.data/') ? path : undefined),
}

/** The tree with a RECORD of it, unless it has one. */
function recorded(tree: Tree): { name: string; content: string }[] {
  const files = Object.entries(tree).map(([name, content]) => ({ name, content }))
  const folder = Object.keys(tree).flatMap((path) => /^[^/]+\.dist-info(?=\/)/.exec(path)?.[0] ?? [])[0] ?? INFO
  const own = `${folder}/RECORD`
  return own in tree ? files : [...files, { name: own, content: recordOf(tree, folder) }]
}

/** What RECORD says of a tree without one. */
export function recordOf(tree: Tree, folder = INFO): string {
  const lines = Object.entries(tree).map(([name, content]) => {
    const hash = createHash('sha256').update(content).digest('base64url')
    return `${/[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name},sha256=${hash},${Buffer.byteLength(content)}\n`
  })
  return `${lines.join('')}${folder}/RECORD,,\n`
}

export const sdist: Kind = {
  id: 'sdist',
  fileName: 'demo_pkg-1.2.3.tar.gz',
  good: {
    'PKG-INFO': metadataOf({}),
    'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\n',
    'src/demo_pkg/__init__.py': 'answer = 42\n',
    'README.md': '# Demo\n',
  },
  pack: (tree, top = 'demo_pkg-1.2.3', modes = {}) => below(top, tree, modes),
  source: (path) => (path === 'PKG-INFO' ? undefined : path),
}

export const npm: Kind = {
  id: 'npm-tarball',
  fileName: 'demo-1.2.3.tgz',
  good: {
    'package.json': JSON.stringify({
      name: '@octo/demo',
      version: '1.2.3',
      main: './dist/index',
      module: 'dist/index.mjs',
      types: 'dist/index.js',
      typings: './dist/index',
      browser: './dist/browser.js',
      bin: { demo: 'bin/demo', other: './dist/other.js' },
      man: ['./man/demo.1'],
      exports: {
        '.': {
          types: './dist/index.d.ts',
          node: ['none.js', { import: './dist/index.mjs', default: './dist/index.js' }, './dist/none.js'],
          default: './dist/index.js',
        },
        './features/*': { import: './dist/features/*.mjs', require: null },
        './twice/*': './dist/*/*.txt',
        './internal/*': null,
        './old/': './dist/',
        './package.json': './package.json',
      },
      files: ['dist/', './bin', 'man/*.1', 'dist/**/*.mjs', '*.{md,txt}', '!dist/secret', '/README.md'],
    }),
    'README.md': '# Demo\n',
    'dist/index.js': '',
    'dist/index.mjs': '',
    'dist/index.d.ts': '',
    'dist/browser.js': '',
    'dist/features/one.mjs': '',
    'dist/a/b/a/b.txt': '',
    'dist/other.js': '#!/usr/bin/env node\n',
    'bin/demo': '#!/usr/bin/env node\n',
    'man/demo.1': '.TH demo 1\n',
  },
  pack: (tree, top = 'package', modes = {}) => below(top, tree, modes),
  source: (path) => path,
}

export const crate: Kind = {
  id: 'crate',
  fileName: 'demo-1.2.3.crate',
  good: {
    '.cargo_vcs_info.json': JSON.stringify({ git: { sha1: COMMIT }, path_in_vcs: '' }),
    'Cargo.toml':
      '# THIS FILE IS AUTOMATICALLY GENERATED BY CARGO\n[package]\nname = "demo"\nversion = "1.2.3"\ndescription = "d"\nlicense = "MIT"\n',
    'Cargo.toml.orig': '[package]\nname = "demo"\nversion = "1.2.3"\ndescription = "d"\nlicense = "MIT"\n',
    'src/lib.rs': 'pub fn answer() -> u32 { 42 }\n',
  },
  pack: (tree, top = 'demo-1.2.3', modes = {}) => below(top, tree, modes),
  source: (path) => (path === 'Cargo.toml.orig' ? 'Cargo.toml' : path.startsWith('src/') ? path : undefined),
}

/** Its metadata stands for itself in the tree, under a name that no gem has. */
export const GEM_METADATA = 'metadata'

export const gem: Kind = {
  id: 'gem',
  fileName: 'demo-1.2.3.gem',
  good: {
    [GEM_METADATA]: `${METADATA}bindir: exe
executables:
- demo
extensions: []
files:
- exe/demo
- lib/demo.rb
- lib/demo
require_paths:
- lib
`,
    'exe/demo': '#!/usr/bin/env ruby\n',
    'lib/demo.rb': 'module Demo; end\n',
    'lib/demo/version.rb': '',
  },
  pack: async (tree, _top, modes = {}) => {
    const { [GEM_METADATA]: metadata = '', ...files } = tree
    // The file of a listed folder is listed as well.
    const listed = metadata.replace('- lib/demo\n', '- lib/demo\n- lib/demo/version.rb\n')
    const entries = Object.entries(files).map(([name, content]) => ({ name, content, mode: modes[name] ?? 0o644 }))
    return gemOf({ metadata: listed, data: gzipSync(await tar(entries)) })
  },
  source: (path) => (path === GEM_METADATA ? undefined : path),
}

export const KINDS: readonly Kind[] = [wheel, sdist, npm, crate, gem]

function below(top: string, tree: Tree, modes: Modes): Promise<Buffer> {
  return tarGz(
    Object.entries(tree).map(([path, content]) => ({ name: `${top}/${path}`, content, mode: modes[path] ?? 0o644 })),
  )
}

/** The tree without these files. */
export function without(tree: Tree, ...paths: readonly string[]): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !paths.includes(path)))
}

/** The tree with one text put in the place of another in one file; throws when it is not there. */
export function edited(tree: Tree, path: string, before: string, after: string): Tree {
  const text = tree[path] ?? ''
  if (!text.includes(before)) throw new Error(`${path} does not hold ${before}`)
  return { ...tree, [path]: text.replace(before, () => after) }
}

/** What the rules have to say of a package of this tree. */
export async function findingsOf(kind: Kind, tree: Tree, fileName = kind.fileName): Promise<readonly Finding[]> {
  const source = bytesSource(await kind.pack(tree))
  return (await inspect(fileName, source, { commit: COMMIT })).findings
}

/** One line of a table: what is changed in a good package, and what is then said. */
export interface Bad {
  readonly name: string
  readonly tree: Tree
  readonly fileName?: string
  /** `LEVEL CODE: part of the message`, one for each finding. */
  readonly says: readonly string[]
}

/** Expects one finding for each line of `says`, in this order. */
export async function expectSaid(kind: Kind, { tree, fileName, says }: Bad): Promise<void> {
  const told = lines(await findingsOf(kind, tree, fileName))
  expect(told).toHaveLength(says.length)
  for (const [place, said] of says.entries()) {
    const [head = '', part = ''] = said.split(/: (.*)/s)
    expect(told[place]).toContain(head)
    expect(told[place]).toContain(part)
  }
}

/** Findings in the form of `says`, with the whole message. */
export function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ level, code, message }) => `${level} ${code}: ${message}`)
}
