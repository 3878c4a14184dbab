// Hostile Python projects: whatever stands in the files that a manifest refers to, reading it ends soon and in order.
import { expect, test } from '@jest/globals'
import { PlumblineError } from '@plumbline/kernel'
import { readManifest } from '@plumbline/manifests'
import fc from 'fast-check'
import { cpuTime } from '../../setup/cpu-time.ts'
import type { Files } from '../reading.ts'
import { projectOf } from './project-in.ts'

const ATTR = projectOf('setuptools.build_meta', '[tool.setuptools.dynamic]\nversion = { attr = "my_widget.V" }\n')
const HATCH = projectOf('hatchling.build', '[tool.hatch.version]\npath = "my_widget.py"\n')
const FLIT = projectOf('flit_core.buildapi')
const N = 200_000

const read = (files: Files, manifest = 'pyproject.toml') =>
  readManifest(manifest, files[manifest] ?? '', (path) => files[path])

test.each([
  ['brackets in brackets', ATTR, `V = ${'('.repeat(N / 2)}1${')'.repeat(N / 2)}`],
  ['brackets that only close', ATTR, `V = ${')'.repeat(N)}`],
  ['signs', FLIT, `V = ${':*@'.repeat(N / 3)}`],
  ['names and signs that are none', FLIT, '?$'.repeat(N / 2)],
  ['a chain of values', ATTR, `${'a = '.repeat(N / 4)}"1"`],
  ['statements on one line', FLIT, 'a=1;'.repeat(N / 4)],
  ['a long row', ATTR, `V = (${'1,'.repeat(N / 2)})`],
  ['the variable, again and again', FLIT, '__version__ = x\n'.repeat(N / 16)],
  ['imports of itself', FLIT, 'from my_widget import *\n'.repeat(N / 24)],
  ['texts that do not close', HATCH, 'VERSION = "1\n'.repeat(N / 13)],
  ['a text that does not end', HATCH, `VERSION = "${'1'.repeat(N)}`],
  ['a pattern that tries everything', `${HATCH}pattern = '(a+)+(?P<version>b)'\n`, 'a'.repeat(N)],
  ['a pattern that goes back', `${HATCH}pattern = '.*.*.*(?P<version>b)'\n`, 'a'.repeat(N)],
])('%s cannot be told, and soon', async (_case, manifest, module) => {
  const start = cpuTime()
  const reading = await read({ 'pyproject.toml': manifest, 'my_widget.py': module })
  expect(reading?.version.kind).toBe('dynamic')
  expect(cpuTime() - start).toBeLessThan(10_000)
})

test('a module beside a version that is stated is no place either', async () => {
  const files = {
    'pyproject.toml': '[project]\nname = "w"\nversion = "1"\n',
    'w.py': `__version__ = ${'('.repeat(N)}`,
    'w/__init__.py': `__version__ = "1"\n${'#'.repeat(N * 2)}`,
  }
  expect((await read(files))?.places).toBeUndefined()
})

const SEEDS: readonly Files[] = [
  { 'pyproject.toml': ATTR, 'my_widget.py': 'V: str = ("1", 2)\n', 'src/my_widget.py': 'V = 1; V = b"2"\n' },
  { 'pyproject.toml': HATCH, 'my_widget.py': '__version__ = "1.2"\n', 'hatch.toml': '[version]\nsource = "code"\n' },
  { 'pyproject.toml': FLIT, 'my_widget/__init__.py': 'from .a import *\n', 'my_widget/a.py': "__version__ = '1'\n" },
  { 'pyproject.toml': projectOf('maturin'), 'Cargo.toml': '[package]\nname = "w"\nversion.workspace = true\n' },
  {
    'pyproject.toml': projectOf('setuptools.build_meta'),
    'setup.py': 'from setuptools import setup\nsetup(version=open("V").read())\n',
    'setup.cfg': '[metadata]\nname = w\nversion = file: V\n[options]\npackage_dir =\n    = src\n',
    V: '1.2.3\n',
  },
  { 'setup.cfg': '[metadata]\nname = w\nversion = attr: w.V\n[options]\npackages = find:\n', 'w.py': 'V = "1"\n' },
]
const PIECES = [
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '\n',
  '\r',
  '\\',
  '\0',
  '=',
  ':',
  ',',
  ';',
  '%',
  '..',
  '/',
  '\uFEFF',
]
const damage = fc.record({
  at: fc.nat(250),
  length: fc.nat(20),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })),
})

test.each(
  SEEDS.map((files) => [Object.keys(files).join(', '), files] as const),
)('%s, damaged', async (_names, seed) => {
  const names = Object.keys(seed)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.array(damage, { minLength: 1, maxLength: 4 }), async (name, all) => {
      const damaged = all.reduce(
        (text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length),
        seed[name] ?? '',
      )
      const files = { ...seed, [name]: damaged }
      for (const manifest of names.filter((one) => one === 'pyproject.toml' || one === 'setup.cfg')) {
        const answer = await read(files, manifest).catch((error: unknown) => error)
        if (answer instanceof Error) expect(answer).toBeInstanceOf(PlumblineError)
        else expect([undefined, manifest]).toContain((answer as { file: string } | undefined)?.file)
      }
    }),
    { numRuns: 300 },
  )
})
