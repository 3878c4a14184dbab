// The house itself: sizes, names, unfinished work, addresses of machines, dependencies and their reasons.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { sourceProblems, textProblems } from './house-rules.ts'
import { committedFiles, root, textOf } from './project-files.ts'

const TEXT = /\.(?:[cm]?[jt]s|json|md|ya?ml|toml|txt|sh)$|^\.[a-z]+$|\/run$/
/** Written by others (bundled dependencies, recorded changelogs of public projects), or by npm. */
const FOREIGN = /^dist\/|^package-lock\.json$|\/fixtures\/|\/openapi\/.*\.json$/

const files = committedFiles()
const own = files.filter((path) => TEXT.test(path) && !FOREIGN.test(path))
const sources = own.filter((path) => /\.[cm]?[jt]s$/.test(path) && !path.startsWith('workflows-examples/'))

test('no file names a machine, a mirror or unfinished work', () => {
  expect(own.length).toBeGreaterThan(50)
  expect(own.flatMap((path) => textProblems(path, textOf(path)))).toEqual([])
})

test('every source file is short, named after what it holds, and says its role first', () => {
  expect(sources.flatMap((path) => sourceProblems(path, textOf(path)))).toEqual([])
})

test('half of the product files have at most 80 lines', () => {
  const product = sources.filter((path) => /^(?:packages|actions)\//.test(path))
  const lengths = product.map((path) => textOf(path).split('\n').length - 1).sort((one, other) => one - other)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80)
})

test.each([
  ['a junk drawer', 'packages/a/src/utils.ts', '// Things.\n'],
  ['a folder of that kind', 'packages/a/src/common/dates.ts', '// Dates.\n'],
  ['a name in another case', 'packages/a/src/fileName.ts', '// Names.\n'],
  ['a file that does not say its role', 'packages/a/src/names.ts', 'export const a = 1\n'],
  ['a long file', 'packages/a/src/names.ts', `// Names.\n${'\n'.repeat(250)}`],
  ['a long entry point', 'actions/a/src/main.ts', `// Entry.\n${'\n'.repeat(15)}`],
])('refuses %s', (_name, path, text) => {
  expect(sourceProblems(path, text)).toHaveLength(1)
})

test('refuses unfinished work and the address of a registry', () => {
  expect(textProblems('a.ts', `// ${['TO', 'DO'].join('')}: later`)).toHaveLength(1)
  expect(textProblems('a.md', `https://${['registry', 'npmjs', 'org'].join('.')}/x`)).toHaveLength(1)
})

/** What the linter finds in a function of so many lines; it counts the body, without signature and closing brace. */
function lintFunction(path: string, lines: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-lint-'))
  const body = Array.from({ length: lines - 2 }, (_, index) => `  console.log(${index})`).join('\n')
  writeFileSync(join(folder, 'biome.json'), textOf('biome.json').replace(/"\$schema":[^,]*,/, ''))
  mkdirSync(join(folder, dirname(path)), { recursive: true })
  writeFileSync(join(folder, path), `export function sample() {\n${body}\n}\n`)
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', path], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true, force: true })
  return `${stdout}${stderr}`
}

test('the linter refuses a function of more than 60 lines, and a run of more than 50', () => {
  const rule = 'noExcessiveLinesPerFunction'
  expect(lintFunction('packages/a/src/sample.ts', 60)).not.toContain(rule)
  expect(lintFunction('packages/a/src/sample.ts', 61)).toContain(rule)
  expect(lintFunction('actions/a/src/run.ts', 50)).not.toContain(rule)
  expect(lintFunction('actions/a/src/run.ts', 51)).toContain(rule)
})

test('the lock file holds no download address', () => {
  const { packages } = JSON.parse(textOf('package-lock.json'))
  const entries: [string, { resolved?: string; link?: boolean; integrity?: string }][] = Object.entries(packages)
  expect(entries.filter(([, entry]) => entry.resolved !== undefined && !entry.link)).toEqual([])
  const foreign = entries.filter(([path, entry]) => path.startsWith('node_modules/') && !entry.link)
  expect(foreign.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([])
})

test('every runtime dependency is pinned and has its sentence in CONTRIBUTING.md', () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(textOf('package.json'))
  const explained = [...textOf('CONTRIBUTING.md').matchAll(/^- `([^`]+)`: \S.*\.$/gm)].map((match) => match[1])
  expect(explained).toEqual(Object.keys(dependencies).sort())
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+(?:-stable)?$/)
})

test('workspace packages declare no dependency of their own: the root says it for all', () => {
  const manifests = files.filter((path) => /^(?:packages|actions)\/[^/]+\/package\.json$/.test(path))
  const declaring = manifests.filter((path) =>
    Object.keys(JSON.parse(textOf(path))).some((key) => /ependencies$/.test(key)),
  )
  expect(declaring).toEqual([])
})
