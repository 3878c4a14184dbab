// What the contents of two files explain: rewriting by tools, line endings, pointers to large files; and how a difference is shown.
import { expect, test } from '@jest/globals'
import { explain, shortDiff } from '@plumbline/comparison'
import { oneFile } from './one-file.ts'

/** What is left of one file that differs, or that the tree lacks where `ours` is undefined. */
async function explained(kind: string, path: string, ours: string | undefined, theirs: string, sha256 = '') {
  const comparison = oneFile(path, ours)
  const bytes = (text: string | undefined) => (text === undefined ? undefined : Buffer.from(text, 'latin1'))
  const result = await explain(
    kind,
    comparison,
    new Map([[path, { ours: bytes(ours), theirs: bytes(theirs), sha256 }]]),
  )
  if (result.generated.length > 0) return 'generated'
  if (result.same > 0) return 'same'
  return result.differs[0]?.how ?? (result.differs.length > 0 ? 'differs' : 'extra')
}

const json = (data: object) => JSON.stringify(data, null, 2)
const own = {
  name: 'demo',
  version: '1.0.0',
  scripts: { test: 'x', prepack: 'y' },
  dependencies: { a: 'workspace:^', b: '^1' },
}

test.each([
  { name: 'real versions', theirs: { ...own, dependencies: { b: '^1', a: '^2.0.0' } }, is: 'generated' },
  {
    name: 'scripts of packing left out',
    theirs: { ...own, scripts: { test: 'x' }, dependencies: { a: '2', b: '^1' } },
    is: 'generated',
  },
  { name: 'another dependency', theirs: { ...own, dependencies: { a: '2', b: '^2' } }, is: 'differs' },
  { name: 'one dependency more', theirs: { ...own, dependencies: { a: '2', b: '^1', evil: '1' } }, is: 'differs' },
  { name: 'a protocol left', theirs: { ...own, dependencies: { a: 'workspace:*', b: '^1' } }, is: 'differs' },
  { name: 'a script of installing', theirs: { ...own, scripts: { test: 'x', install: 'evil' } }, is: 'differs' },
  { name: 'another entry', theirs: { ...own, main: 'evil.js' }, is: 'differs' },
  { name: 'publishConfig of its own', theirs: { ...own, publishConfig: { registry: 'x' } }, is: 'differs' },
])('package.json with $name', async ({ theirs, is }) => {
  expect(await explained('npm-tarball', 'package.json', json(own), json(theirs))).toBe(is)
})

test('package.json: entries come from publishConfig, and nothing is explained without such a client', async () => {
  const source = { name: 'demo', main: 'src/index.ts', publishConfig: { main: 'dist/index.js', access: 'public' } }
  const packed = { name: 'demo', main: 'dist/index.js', publishConfig: { access: 'public' } }
  expect(await explained('npm-tarball', 'package.json', json(source), json(packed))).toBe('generated')
  expect(await explained('npm-tarball', 'package.json', json(source), json({ ...packed, main: 'evil.js' }))).toBe(
    'differs',
  )
  expect(await explained('npm-tarball', 'package.json', json({ name: 'demo' }), '{"name":"demo"}')).toBe('differs')
  expect(await explained('npm-tarball', 'package.json', json(own), 'no json')).toBe('differs')
  expect(await explained('npm-tarball', 'lib/package.json', json(source), json(packed))).toBe('differs')
})

const CFG = '[metadata]\n# comment\nName = demo\nclassifiers =\n  One\n  Two\n\n[flake8]\nignore: E1\n'
const EGG = '[egg_info]\ntag_build = \ntag_date = 0\n'

test.each([
  {
    name: 'the section added, comments gone',
    ours: CFG,
    theirs: `[metadata]\nname = demo\nclassifiers = \n\tOne\n\tTwo\n\n[flake8]\nignore = E1\n\n${EGG}`,
    is: 'generated',
  },
  { name: 'nothing but the section', ours: undefined, theirs: EGG, is: 'generated' },
  {
    name: 'a section of the source that says more',
    ours: `${CFG}[egg_info]\ntag_build = dev\n`,
    theirs: `${CFG}${EGG}`,
    is: 'generated',
  },
  { name: 'another value', ours: CFG, theirs: `${CFG.replace('Two', 'Three')}${EGG}`, is: 'differs' },
  { name: 'another section', ours: CFG, theirs: `${CFG}[options]\nscripts = evil\n${EGG}`, is: 'differs' },
  { name: 'more than the section', ours: undefined, theirs: `[metadata]\nname = x\n${EGG}`, is: 'extra' },
])('setup.cfg with $name', async ({ ours, theirs, is }) => {
  expect(await explained('sdist', 'setup.cfg', ours, theirs)).toBe(is)
})

const TOML =
  '[build-system]\nrequires = ["pdm-backend"]\nbuild-backend = "pdm.backend"\n[project]\nname = "demo"\ndynamic = ["version"]\n[tool.x]\ny = [1, 2]\n'
const project = (lines: string) =>
  `[project]\nname = "demo"\n${lines}\n[tool.x]\ny = [\n  1,\n  2,\n]\n\n[build-system]\nrequires = ["pdm-backend"]\nbuild-backend = "pdm.backend"\n`

test.each([
  { name: 'the version filled in', theirs: project('version = "1.2.3"'), is: 'generated' },
  { name: 'nothing but another writing', theirs: project('dynamic = ["version"]'), is: 'generated' },
  { name: 'another name', theirs: project('version = "1.2.3"').replace('demo', 'evil'), is: 'differs' },
  {
    name: 'a dependency that was not dynamic',
    theirs: project('version = "1"\ndependencies = ["evil"]'),
    is: 'differs',
  },
  { name: 'another number', theirs: project('version = "1"').replace('  2,', '  "2",'), is: 'differs' },
  { name: 'no TOML', theirs: '[[[', is: 'differs' },
])('pyproject.toml by pdm-backend with $name', async ({ theirs, is }) => {
  expect(await explained('sdist', 'pyproject.toml', TOML, theirs)).toBe(is)
  expect(await explained('sdist', 'pyproject.toml', TOML.replace('pdm.backend', 'other'), theirs)).toBe('differs')
})

test('a manifest that is made to exhaust its readers explains nothing', async () => {
  const deep = `{"dependencies":{"a":"workspace:*"},"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
  expect(await explained('npm-tarball', 'package.json', deep, `${deep} `)).toBe('differs')
})

test('version modules are known by what the tools write into them', async () => {
  const scm =
    '# file generated by setuptools-scm\n# don\'t change, don\'t track in version control\n__version__ = "1.2.3"\n'
  expect(await explained('sdist', 'src/demo/_version.py', undefined, scm)).toBe('generated')
  expect(await explained('wheel', 'demo/_version.py', '', scm)).toBe('generated')
  expect(await explained('sdist', 'src/demo/_version.py', undefined, '__version__ = "1"\n')).toBe('extra')
  expect(await explained('sdist', 'src/demo/core.py', undefined, scm)).toBe('extra')
  expect(await explained('sdist', 'src/demo/_version.py', undefined, scm + 'x = 1\n'.repeat(1000))).toBe('extra')
  expect(await explained('gem', 'lib/_version.py', undefined, scm)).toBe('extra')
})

test('line endings alone are told, also in texts that are no UTF-8; bytes are bytes', async () => {
  expect(await explained('gem', 'a.rb', 'a\nb\xff\n', 'a\r\nb\xff\r\n')).toBe('line-endings')
  expect(await explained('gem', 'a.rb', 'a\r\nb\n', 'a\nb\n')).toBe('line-endings')
  expect(await explained('gem', 'a.rb', 'a\nb\n', 'a\r\nc\r\n')).toBe('differs')
  expect(await explained('gem', 'a.bin', 'a\0\n', 'a\0\r\n')).toBe('differs')
})

test('a file of Git LFS is the same by the digest that its pointer states', async () => {
  const pointer = (digest: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 5\n`
  const digest = 'ab'.repeat(32)
  expect(await explained('gem', 'logo.png', pointer(digest), 'large', digest)).toBe('same')
  expect(await explained('gem', 'logo.png', pointer('cd'.repeat(32)), 'large', digest)).toBe('differs')
})

test('a short difference is cut, and says what it left out', async () => {
  const diff = (ours: string | Uint8Array, theirs: string | Uint8Array, most = 20) =>
    shortDiff({ ours: 'tree', theirs: 'package' }, { ours: Buffer.from(ours), theirs: Buffer.from(theirs) }, most)
  expect(diff('a\nb\n', 'a\nc\n')).toEqual(['--- tree', '+++ package', '@@ -1,2 +1,2 @@', ' a', '-b', '+c'])
  expect(diff('a\n', 'b\n'.repeat(30), 6)).toEqual([
    ...diff('a\n', 'b\n'.repeat(30), 99).slice(0, 6),
    '… 28 lines more',
  ])
  expect(diff('a\0', 'b')).toEqual(['binary; bytes in the source: 2, in the package: 1'])
  expect(diff(Buffer.from([0xff]), 'b')).toEqual(['binary; bytes in the source: 1, in the package: 1'])
  const lines = (lead: string) => Array.from({ length: 3000 }, (_none, line) => `${lead}${line}\n`).join('')
  expect(diff(lines('a'), lines('b'))).toEqual(['more than 500 lines differ'])
  expect(diff('x', 'y'.repeat(500)).find((line) => line.startsWith('+y'))).toHaveLength(201)
})
