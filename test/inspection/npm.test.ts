// npm tarballs: everything that package.json points to is there, each field with a package that is refused for it.
import { describe, expect, test } from '@jest/globals'
import { cpuTime } from '../setup/cpu-time.ts'
import { type Bad, expectSaid, findingsOf, npm, type Tree, without } from './good-packages.ts'

const { good } = npm
const manifest = JSON.parse(good['package.json'] ?? '') as Record<string, unknown>
/** A package of these fields and files alone. */
const bare = (fields: object, files: Tree = {}): Tree => ({
  'package.json': JSON.stringify({ name: 'demo', version: '1.2.3', ...fields }),
  ...files,
})
const exported = (exports: unknown) => ({ ...good, 'package.json': JSON.stringify({ ...manifest, exports }) })

const BAD: readonly Bad[] = [
  {
    name: 'a main that is missing',
    tree: bare({ main: 'lib/x.js' }),
    says: ['error missing-target: names "lib/x.js" as "main"'],
  },
  {
    name: 'a main that Node finds no ending for',
    tree: bare({ main: 'lib/x' }, { 'lib/x.mjs': '' }),
    says: ['error missing-target: names "lib/x" as "main"'],
  },
  {
    name: 'a main that is missing beside an index.js',
    tree: bare({ main: 'lib/x.js' }, { 'index.js': '' }),
    says: ['warning missing-target: Node takes index.js instead'],
  },
  { name: 'a main outside', tree: bare({ main: '../x.js' }), says: ['error missing-target: "../x.js" as "main"'] },
  { name: 'a module that is missing', tree: bare({ module: 'x.mjs' }), says: ['error missing-target: as "module"'] },
  { name: 'types that are missing', tree: bare({ types: 'x.d.ts' }), says: ['error missing-target: as "types"'] },
  { name: 'typings that are missing', tree: bare({ typings: './x' }), says: ['error missing-target: as "typings"'] },
  {
    name: 'a browser file that is missing',
    tree: bare({ browser: 'b.js' }),
    says: ['error missing-target: as "browser"'],
  },
  {
    name: 'a file for browsers that is missing',
    tree: bare({ browser: { './a.js': './b', './c.js': '../d.js', e: 'f', g: './h', i: false } }, { 'h/index.js': '' }),
    says: ['error missing-target: names "./b" as "browser"', 'error missing-target: names "../d.js" as "browser"'],
  },
  {
    name: 'a program that is missing',
    tree: bare({ name: '@o/demo', bin: './cli.js' }),
    says: ['error missing-target: announces the program "demo" as "./cli.js" in its package.json, and holds no'],
  },
  {
    name: 'a program whose ending is missing',
    tree: bare({ bin: { a: 'cli' } }, { 'cli.js': '#!/usr/bin/env node\n' }),
    says: ['error missing-target: announces the program "a" as "cli"'],
  },
  {
    name: 'a program that no shell can run',
    tree: bare({ bin: { a: 'cli.js' } }, { 'cli.js': 'console.log(1)\n' }),
    says: ['warning no-interpreter: which does not begin with "#!"'],
  },
  {
    name: 'a program that is none',
    tree: bare({ bin: { a: 7 } }),
    says: ['error missing-target: the program "a" as ""'],
  },
  { name: 'an export that is missing', tree: exported('./x.js'), says: ['error missing-target: names "./x.js"'] },
  {
    name: 'an export without its ending',
    tree: exported({ '.': './dist/index' }),
    says: ['error missing-target: ("exports" → ".")'],
  },
  {
    name: 'an export without ./',
    tree: exported('dist/index.js'),
    says: ['error missing-target: ("exports"), which must begin with "./"'],
  },
  {
    name: 'an export that leads out',
    tree: exported('./../x.js'),
    says: ['error missing-target: names "./../x.js" in its package.json ("exports"), which Node refuses'],
  },
  {
    name: 'an export through a folder above',
    tree: exported('./dist/../dist/index.js'),
    says: ['error missing-target: which Node refuses: no "..", "." or "node_modules" may be in it'],
  },
  {
    name: 'one condition of several',
    tree: exported({ '.': { import: { types: './dist/none.d.mts', default: './dist/index.mjs' } } }),
    says: ['error missing-target: ("exports" → "." → "import" → "types")'],
  },
  {
    name: 'a condition of its own',
    tree: exported({ '.': { '@octo/source': './src/index.ts', default: './dist/index.js' } }),
    says: ['warning missing-target: names "./src/index.ts"'],
  },
  {
    name: 'a pattern that matches nothing',
    tree: exported({ './*': './dist/*.css', './f/*': './dist/features/*.mjs' }),
    says: ['error missing-target: names "./dist/*.css"'],
  },
  {
    name: 'a pattern whose stars would differ',
    tree: { ...without(exported({ './*': './dist/*/*.txt' }), 'dist/a/b/a/b.txt'), 'dist/a/b.txt': '' },
    says: ['error missing-target: names "./dist/*/*.txt"'],
  },
  {
    name: 'a list whose first usable target is missing',
    tree: exported({ '.': ['x.js', './x.js', './dist/index.js'] }),
    says: ['error missing-target: names "./x.js" in its package.json ("exports" → "."), and holds no such file'],
  },
  {
    name: 'a list of nothing usable',
    tree: exported({ '.': ['dist/index.js'] }),
    says: ['error missing-target: which must begin with "./"'],
  },
  {
    name: 'a condition in a list',
    tree: exported({ '.': [{ import: './x.mjs' }, './dist/index.js'] }),
    says: ['error missing-target: ("exports" → "." → "import")'],
  },
  { name: 'a folder that is empty', tree: exported({ './x/': './x/' }), says: ['error missing-target: names "./x/"'] },
  {
    name: 'a number in exports',
    tree: exported({ '.': 7 }),
    says: ['error missing-target: names "7" in its package.json ("exports" → "."), which is no text'],
  },
  {
    name: 'entries of files that match nothing',
    tree: bare({ files: ['lib', 'dist/**/*.css', 'README.md', '*.d.ts', '{a,b}.js'] }, { 'x/y.d.ts': '', 'b.js': '' }),
    says: ['"lib"', '"README.md"', '"dist/**/*.css"'].map(
      (entry) => `warning files-entry-empty: has ${entry} in "files"`,
    ),
  },
]

describe('an npm tarball', () => {
  test('of a good package passes', async () => {
    expect(await findingsOf(npm, good)).toEqual([])
  })

  test.each(BAD)('is told for $name', (bad) => expectSaid(npm, bad))

  test.each([
    { name: 'nothing but a name', tree: bare({}) },
    { name: 'types alone', tree: bare({ main: '', types: 'index.d.ts' }, { 'index.d.ts': '' }) },
    { name: 'the folder itself as main', tree: bare({ main: '.' }, { 'index.js': '' }) },
    { name: 'a folder as main', tree: bare({ main: './lib/' }, { 'lib/index.json': '{}' }) },
    { name: 'a map for browsers', tree: bare({ browser: { './a.js': false } }) },
    { name: 'a compiled program', tree: bare({ bin: { a: 'a.exe' } }, { 'a.exe': 'MZ' }) },
    { name: 'no exports at all', tree: bare({ exports: { './*': null } }) },
    { name: 'files that are everything', tree: bare({ files: ['*', '.', '**', '!x', '+(a|b)', '[ab].js'] }) },
    { name: 'files in other case', tree: bare({ files: ['README.MD', '*.TXT'] }, { 'readme.md': '', 'a.txt': '' }) },
    { name: 'files that are no list', tree: bare({ files: 'lib' }) },
  ])('passes with $name', async ({ tree }) => {
    expect(await findingsOf(npm, tree)).toEqual([])
  })

  test('of a stranger keeps nobody busy', async () => {
    const deep = `${'{"a":'.repeat(5000)}"./x"${'}'.repeat(5000)}`
    const wide = Object.fromEntries(
      Array.from({ length: 3000 }, (_, place) => [`./${place}/*`, `./${'*a'.repeat(50)}`]),
    )
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, place) => [`${'a'.repeat(60)}${place}`, '']))
    const entry = `${'*a'.repeat(60)}b`
    const before = cpuTime()
    const many = await findingsOf(npm, bare({ exports: wide, files: Array.from({ length: 600 }, () => entry) }, files))
    const nested = await findingsOf(npm, {
      'package.json': `{"name":"demo","version":"1.2.3","exports":${deep}}`,
    })
    expect(cpuTime() - before).toBeLessThan(20_000)
    expect(nested).toHaveLength(1)
    // Twenty of each rule, and how many more there were.
    expect(many).toHaveLength(42)
    expect(many.at(20)?.message).toMatch(/^981 more like this/)
  })
})
