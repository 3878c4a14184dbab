// `imports` of package.json: what the rules say of it is what Node itself makes of it.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Bad, expectSaid, findingsOf, npm, type Tree } from './good-packages.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-imports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bare = (fields: object, files: Tree = {}): Tree => ({
  'package.json': JSON.stringify({ name: 'demo', version: '1.2.3', ...fields }),
  ...files,
})
/** A package of these imports, and a module that asks for one. */
const imports = (map: object, files: Tree = {}, specifier = '#x'): Tree =>
  bare({ imports: map }, { 'go.mjs': `import '${specifier}'\n`, ...files })

const IMPORTS: readonly (Bad & { readonly node: RegExp })[] = [
  {
    name: 'an import that is missing',
    tree: imports({ '#x': './x.cjs' }),
    says: ['error missing-target: names "./x.cjs" in its package.json ("imports" → "#x"), and holds no such file'],
    node: /MODULE_NOT_FOUND/,
  },
  {
    name: 'an import without its ending',
    tree: imports({ '#x': './y' }, { 'y.js': '' }),
    says: ['error missing-target: names "./y"'],
    node: /MODULE_NOT_FOUND/,
  },
  {
    name: 'a pattern that matches nothing',
    tree: imports({ '#x/*': './lib/*.cjs' }, { 'lib/y.js': '' }, '#x/y'),
    says: ['error missing-target: names "./lib/*.cjs"'],
    node: /MODULE_NOT_FOUND/,
  },
  {
    name: 'one condition of several',
    tree: imports({ '#x': { require: './y.cjs', default: './z.cjs' } }, { 'y.cjs': '' }),
    says: ['error missing-target: ("imports" → "#x" → "default")'],
    node: /MODULE_NOT_FOUND/,
  },
  {
    name: 'a list whose first usable target is missing',
    tree: imports({ '#x': [null, '../y.cjs', './none.cjs', './y.cjs'] }, { 'y.cjs': '' }),
    says: ['error missing-target: names "./none.cjs"'],
    node: /MODULE_NOT_FOUND/,
  },
  {
    name: 'a target that leads out',
    tree: imports({ '#x': '../y.cjs' }),
    says: [
      'error missing-target: names "../y.cjs" in its package.json ("imports" → "#x"), which Node takes for neither',
    ],
    node: /ERR_INVALID_PACKAGE_TARGET/,
  },
  {
    name: 'a builtin that is written as an address',
    tree: imports({ '#x': 'node:fs' }),
    says: ['error missing-target: which Node takes for neither'],
    node: /ERR_INVALID_PACKAGE_TARGET/,
  },
  {
    name: 'a target through node_modules',
    tree: imports({ '#x': './node_modules/y.cjs' }, { 'node_modules/y.cjs': '' }),
    says: ['error missing-target: which Node refuses', 'warning leftover-inside: node_modules/'],
    node: /ERR_INVALID_PACKAGE_TARGET/,
  },
  {
    name: 'a folder',
    tree: imports({ '#x': './lib/' }, { 'lib/index.js': '' }),
    says: ['error missing-target: names "./lib/"'],
    node: /ERR_UNSUPPORTED_DIR_IMPORT|MODULE_NOT_FOUND/,
  },
]

const GOOD_IMPORTS: readonly { readonly name: string; readonly tree: Tree }[] = [
  { name: 'a file', tree: imports({ '#x': './y.cjs' }, { 'y.cjs': '' }) },
  { name: 'a builtin', tree: imports({ '#x': 'fs' }) },
  { name: 'a pattern', tree: imports({ '#x/*': './lib/*/*.cjs' }, { 'lib/a/b/a/b.cjs': '' }, '#x/a/b') },
  { name: 'a pattern that stands for one file', tree: imports({ '#x/*': './y.cjs' }, { 'y.cjs': '' }, '#x/a') },
  { name: 'a list', tree: imports({ '#x': ['../y.cjs', './y.cjs', './none.cjs'] }, { 'y.cjs': '' }) },
  { name: 'a list that ends', tree: imports({ '#x': [{ default: './y.cjs' }, './none.cjs'] }, { 'y.cjs': '' }) },
  { name: 'an escaped name', tree: imports({ '#x': './a%20b.cjs' }, { 'a b.cjs': '' }) },
]

function unpacked(tree: Tree): string {
  const place = mkdtempSync(join(folder, 'p-'))
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), content)
  }
  return place
}

describe('imports', () => {
  test.each(IMPORTS)('are told for $name, and Node refuses it', async ({ node, ...bad }) => {
    await expectSaid(npm, bad)
    const { status, stderr } = spawnSync(process.execPath, ['go.mjs'], { cwd: unpacked(bad.tree), encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, expect.stringMatching(node)])
  })

  test.each(GOOD_IMPORTS)('pass with $name, and Node finds it', async ({ tree }) => {
    expect(await findingsOf(npm, tree)).toEqual([])
    execFileSync(process.execPath, ['go.mjs'], { cwd: unpacked(tree) })
  })

  test('that no packed file uses are one notice, whatever leads to them', async () => {
    const map = { '#src/*': './src/*.ts', '#test': { types: './test.d.ts', default: './test.js' }, '#fine': './a.js' }
    await expectSaid(npm, {
      name: '',
      tree: bare({ imports: map }, { 'a.js': 'import "#other"\n', 'readme.md': 'import "#test"\n' }),
      says: ['notice missing-target: that it does not hold, and no file of it seems to use them: "#src/*", "#test"'],
    })
  })

  test('of a condition of the package’s own warn; keys without # are nothing', async () => {
    const tree = imports({ '#x': { 'octo-source': './x.ts', default: './y.cjs' }, x: './none.js' }, { 'y.cjs': '' })
    await expectSaid(npm, { name: '', tree, says: ['warning missing-target: names "./x.ts"'] })
  })
})
