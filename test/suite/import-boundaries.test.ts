// Who may import whom: the one-way flow of design §5.
import { expect, test } from '@jest/globals'
import { PACKAGE_RULES, rowViolations, type Table, violations } from './boundaries.ts'
import { filesOf, textOf } from './project-files.ts'
import { readSource } from './source-text.ts'

const sources = filesOf('packages/*/src/**/*.ts', 'actions/*/src/**/*.ts')

const tables: readonly Table[] = [
  { rows: /^packages\/kernel\/src\/failures\//, index: 'packages/kernel/src/errors.ts' },
  { rows: /^(packages\/[^/]+\/src\/(?:formats|rules|schemes))\/(?!index\.ts$)/, index: '$1/index.ts' },
  { rows: /^packages\/registries\/src\/(?!machine\/)([^/]+)\//, index: 'packages/registries/src/rows.ts' },
  {
    rows: /^packages\/rehearsal\/src\/registries\/(?:npm|pypi)\.ts$/,
    index: 'packages/rehearsal/src/registries/index.ts',
  },
]

test('every file of product code imports only what its place allows', () => {
  expect(sources.length).toBeGreaterThan(20)
  expect(sources.flatMap((path) => violations(path, textOf(path)))).toEqual([])
})

test('rows of a table are imported by its index alone', () => {
  expect(sources.flatMap((path) => rowViolations(path, textOf(path), tables))).toEqual([])
})

test('every package has a row in the table', () => {
  const packages = new Set(filesOf('packages/*/src/**/*.ts').map((path) => path.split('/')[1] ?? ''))
  expect([...packages].filter((name) => !(name in PACKAGE_RULES))).toEqual([])
})

const forbidden = [
  ['an upward import', 'packages/kernel/src/x.ts', "import { a } from '@plumbline/record'"],
  ['an upward import of types', 'packages/kernel/src/x.ts', "import type { A } from '@plumbline/record'"],
  ['a re-export of a forbidden package', 'packages/http/src/x.ts', "export { a } from '@plumbline/registries'"],
  ['a dynamic import', 'packages/versions/src/x.ts', "const a = await import('@plumbline/http')"],
  ['an import over several lines', 'packages/versions/src/x.ts', "import {\n  a,\n  b,\n} from '@plumbline/http'"],
  ['an action that imports another', 'actions/a/src/run.ts', "import { run } from '../../b/src/run.ts'"],
  ['an action that imports a stand-in', 'actions/a/src/run.ts', "import { startWorld } from '@plumbline/standins'"],
  ['a second importer of @actions/core', 'actions/a/src/run.ts', "import * as core from '@actions/core'"],
  ['a child process outside actions-io', 'packages/github/src/x.ts', "import { spawn } from 'node:child_process'"],
  ['process.env outside actions-io', 'packages/github/src/x.ts', "const home = process.env['HOME']"],
  ['a file read in a pure package', 'packages/manifests/src/x.ts', "import { readFileSync } from 'node:fs'"],
  ['a clock in a pure package', 'packages/record/src/x.ts', 'const now = Date.now()'],
  ['today in a pure package', 'packages/record/src/x.ts', 'const now = new Date().toISOString()'],
  ['a timer in a pure package', 'packages/changelog/src/x.ts', 'setTimeout(() => {}, 5)'],
  ['a request in a pure package', 'packages/versions/src/x.ts', 'await fetch(url)'],
  ['a clock inside a template', 'packages/versions/src/x.ts', 'const text = `at ${Date.now()}`'],
  ['a request outside the http package', 'packages/github/src/x.ts', 'await fetch(url)'],
  ['a question which registry it is', 'packages/registries/src/x.ts', "if (registry.id === 'npm') send()"],
  ['a package without a row', 'packages/utilities/src/x.ts', 'export const a = 1'],
] as const

test.each(forbidden)('refuses %s', (_name, path, text) => {
  expect(violations(path, text)).toHaveLength(1)
})

const allowed = [
  ['a date that is given', 'packages/changelog/src/x.ts', 'const date = new Date(text)'],
  ['names in comments and strings', 'packages/kernel/src/x.ts', "// Date.now()\nconst a = 'process.env and fetch()'"],
  ['a regular expression with quotes', 'packages/kernel/src/x.ts', "const a = /['\"]/\nconst b = 'x'"],
  ['a property that is called like a global', 'packages/record/src/x.ts', 'deps.fetch(url)'],
  ['types of a door that others hold', 'packages/registries/src/x.ts', "import type { A } from 'node:child_process'"],
] as const

test.each(allowed)('accepts %s', (_name, path, text) => {
  expect(violations(path, text)).toEqual([])
})

test('refuses an import of a row past its table', () => {
  const row = "import { cargo } from './formats/cargo.ts'"
  expect(rowViolations('packages/manifests/src/reading.ts', row, tables)).toHaveLength(1)
  expect(
    rowViolations('packages/manifests/src/formats/index.ts', "import { cargo } from './cargo.ts'", tables),
  ).toEqual([])
  const registry = (from: string) => `import { npm } from '${from}/npm/client.ts'`
  const inRegistries = (path: string, from: string) =>
    rowViolations(`packages/registries/src/${path}`, registry(from), tables)
  expect(inRegistries('machine/publish.ts', '..')).toHaveLength(1)
  expect(inRegistries('pypi/pypi.ts', '..')).toHaveLength(1)
  expect(inRegistries('npm/npm.ts', '..')).toEqual([])
  expect(inRegistries('rows.ts', '.')).toEqual([])
})

test('finds every kind of import statement, and nothing that only looks like one', () => {
  const text = [
    "import 'side-effect'",
    "import type { A } from 'types'",
    "import { b, type C } from 'mixed'",
    "export * from 'all'",
    "const lazy = await import('lazy')",
    'const text = "import { no } from \'nothing\'"',
    "// import { no } from 'comment'",
    "const path = `${root}/import/${name('x')}`",
  ].join('\n')
  expect(readSource(text).imports.map(({ specifier }) => specifier)).toEqual([
    'side-effect',
    'types',
    'mixed',
    'all',
    'lazy',
  ])
})
