// What npm, Node and TypeScript look for at the user's side beyond the entries: typesVersions, folders, pages, scripts.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { cpuTime } from '../setup/cpu-time.ts'
import { testWith } from '../setup/tools.ts'
import { type Bad, expectSaid, findingsOf, npm, type Tree } from './good-packages.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-resolved-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bare = (fields: object, files: Tree = {}): Tree => ({
  'package.json': JSON.stringify({ name: 'demo', version: '1.2.3', ...fields }),
  ...files,
})
const versions = (map: object, more: object = {}) =>
  bare({ typesVersions: map, ...more }, { 'dist/index.d.ts': '', 'dist/a.mts': '' })

describe('typesVersions', () => {
  test.each<Bad>([
    {
      name: 'a target that is missing',
      tree: versions({ '>=4': { 'dist/index.d.ts': ['ts4/index.d.ts'] } }),
      says: [
        'error missing-target: names "ts4/index.d.ts" in its package.json ("typesVersions" → ">=4" → "dist/index.d.ts")',
      ],
    },
    {
      name: 'a pattern that matches nothing',
      tree: versions({ '*': { '*': ['./ts4/*', 'ts5/*.d.ts', 'a', 'b'] } }),
      says: ['error missing-target: names "./ts4/*", "ts5/*.d.ts", "a" and 1 more in its package.json'],
    },
    {
      name: 'a target that is missing beside exports',
      tree: versions({ '*': { a: ['none'] } }, { exports: './dist/index.d.ts' }),
      says: ['warning missing-target: names "none"'],
    },
    { name: 'no list', tree: versions({ '*': { a: 'none' } }), says: ['error missing-target: has no list of paths'] },
    {
      name: 'more patterns than are compared',
      tree: versions({ '*': Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}/*`, ['dist/*']])) }),
      says: ['warning missing-target: has more than 200 patterns in its typesVersions'],
    },
  ])('is told for $name', (bad) => expectSaid(npm, bad))

  test.each([
    { name: 'a pattern', tree: versions({ '*': { '*': ['dist/*'] } }) },
    { name: 'the second of a list', tree: versions({ '*': { '*': ['none/*', 'dist/*.d.ts'] } }) },
    { name: 'a path without its ending', tree: versions({ '<5': { a: ['./dist/index'] } }) },
    { name: 'a path of a script', tree: versions({ '<5': { a: ['dist/index.js'], b: ['dist'] } }) },
    { name: 'one file for everything', tree: versions({ '*': { '*': ['dist/index.d.ts'] } }) },
    { name: 'types that it leads to', tree: versions({ '*': { '*': ['dist/*'] } }, { types: 'index.d.ts' }) },
    { name: 'nothing', tree: versions({ '*': {} }) },
  ])('passes with $name', async ({ tree }) => {
    expect(await findingsOf(npm, tree)).toEqual([])
  })
})

const SCRIPT = '#!/usr/bin/env node\n'

describe('what npm does when it installs', () => {
  test.each<Bad>([
    {
      name: 'a folder of programs that is missing',
      tree: bare({ directories: { bin: './tools/' } }),
      says: ['error missing-target: announces the programs of the folder "./tools/"'],
    },
    {
      name: 'a folder of programs without one',
      tree: bare({ directories: { bin: 'tools' } }, { 'tools/.keep': '' }),
      says: ['error missing-target: and holds no file there'],
    },
    {
      name: 'a folder of programs that is a file',
      tree: bare({ directories: { bin: 'tools' } }, { tools: '' }),
      says: ['error missing-target: that is no folder'],
    },
    {
      name: 'pages that are missing',
      tree: bare({ man: ['a.1', 'b.1'] }, { 'a.1': '' }),
      says: ['error missing-target: names "b.1" as "man" in its package.json, and holds no such file'],
    },
    {
      name: 'a page without its section',
      tree: bare({ man: './a.md' }, { 'a.md': '' }),
      says: ['error missing-target: whose name does not end in its section'],
    },
    {
      name: 'a script that is missing',
      tree: bare({ scripts: { postinstall: 'node ./scripts/after.js --quiet', test: 'node none.js' } }),
      says: ['error missing-target: when it is installed (postinstall), and holds no "scripts/after.js"'],
    },
    {
      name: 'a script that the one before can have made',
      tree: bare({ scripts: { install: 'node-gyp rebuild', postinstall: 'node build/after' } }),
      says: ['warning missing-target: and holds no "build/after"'],
    },
  ])('is told for $name', (bad) => expectSaid(npm, bad))

  test.each([
    { name: 'a folder of programs', tree: bare({ directories: { bin: 'tools' } }, { 'tools/a/b': SCRIPT }) },
    { name: 'the whole folder', tree: bare({ directories: { bin: '.' } }, { a: SCRIPT }) },
    {
      name: 'programs of their own beside a folder',
      tree: bare({ bin: 'a', directories: { bin: 'none', man: 'none' } }, { a: SCRIPT }),
    },
    { name: 'pages', tree: bare({ man: ['./man/a.1', 'b.10.gz', ''] }, { 'man/a.1': '', 'b.10.gz': '' }) },
    {
      name: 'scripts that are there, and those that a shell reads',
      tree: bare(
        { scripts: { preinstall: 'node a', install: 'node b/', postinstall: 'node none.js || exit 0' } },
        { 'a.js': '', 'b/index.js': '' },
      ),
    },
    { name: 'scripts that are no text', tree: bare({ scripts: { install: 7 }, directories: null, man: 7 }) },
  ])('passes with $name', async ({ tree }) => {
    expect(await findingsOf(npm, tree)).toEqual([])
  })
})

testWith('npm')(
  'what the real npm does when it installs is what is said',
  async () => {
    const install = async (fields: object) => {
      const tree = bare({ ...fields }, { 'tools/demo': SCRIPT, 'a.1': '', 'a.md': '' })
      const [home, prefix] = [mkdtempSync(join(folder, 'home-')), mkdtempSync(join(folder, 'prefix-'))]
      writeFileSync(join(home, npm.fileName), await npm.pack(tree))
      const { status, stderr } = spawnSync(
        'npm',
        [
          'install',
          '--global',
          '--offline',
          '--no-audit',
          '--loglevel=error',
          `--prefix=${prefix}`,
          `./${npm.fileName}`,
        ],
        { cwd: home, encoding: 'utf8', env: { ...process.env, HOME: home } },
      )
      return { failed: status !== 0, stderr, errors: (await findingsOf(npm, tree)).length, prefix }
    }
    const good = await install({ directories: { bin: 'tools' }, man: ['a.1'] })
    expect(good).toMatchObject({ failed: false, errors: 0 })
    execFileSync(join(good.prefix, 'bin', 'demo'), { env: { ...process.env } })
    const page = await install({ bin: 'tools/demo', man: ['a.md'] })
    expect(page).toMatchObject({ failed: true, errors: 1, stderr: expect.stringContaining('EBADMAN') })
    const script = await install({ scripts: { postinstall: 'node none.js' } })
    expect(script).toMatchObject({ failed: true, errors: 1, stderr: expect.stringContaining('Cannot find module') })
  },
  60_000,
)

test('a manifest of a stranger keeps nobody busy', async () => {
  const map = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`#${at}/*`, `./${'*a'.repeat(50)}`]))
  const types = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`${at}/*`, [`${'a'.repeat(60)}*b`]]))
  const files = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`${'a'.repeat(60)}${at}`, '']))
  const source = Array.from({ length: 20_000 }, (_, at) => `'#${at}'`).join(',')
  const lists = `${'['.repeat(20_000)}"./x"${']'.repeat(20_000)}`
  const before = cpuTime()
  const tree = bare({ imports: map, typesVersions: { '*': types } }, { ...files, 'a.js': source })
  expect((await findingsOf(npm, tree)).length).toBeLessThan(45)
  const deep = `{"name":"demo","version":"1.2.3","exports":${lists},"imports":{"#x":${lists}}}`
  await expectSaid(npm, {
    name: '',
    tree: { 'package.json': deep },
    says: ['error missing-target: more than 40 levels deep', 'notice missing-target: "#x"'],
  })
  expect(cpuTime() - before).toBeLessThan(10_000)
})
