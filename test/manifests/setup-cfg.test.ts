// setup.cfg: setuptools' name and version where no [project] table states them.
import { expect, test } from '@jest/globals'
import { type ManifestReading, readManifest } from '@plumbline/manifests'

function reading(text: string, beside: Readonly<Record<string, string>> = {}): Promise<ManifestReading | undefined> {
  return readManifest('py/setup.cfg', text, (path) => beside[path.replace('py/', '')])
}

const SETUPTOOLS = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n'

test('states name and version with their lines', async () => {
  const text =
    '[wheel]\nversion = 9\n\n[metadata]\n# the name\nName = widget\nversion: 1.2.3\n\n[options]\nname = other\n'
  expect(await reading(text, { 'pyproject.toml': SETUPTOOLS })).toEqual({
    file: 'py/setup.cfg',
    ecosystem: 'pypi',
    name: { value: 'widget', key: 'metadata.name', file: 'py/setup.cfg', line: 6 },
    version: { kind: 'static', value: '1.2.3', key: 'metadata.version', file: 'py/setup.cfg', line: 7 },
    publishable: true,
    requirements: { build: ['setuptools'], use: [] },
  })
})

const ATTR = '[metadata]\nname = widget\nversion = attr: widget.__version__\n'
const FILE = '[metadata]\nname = widget\nversion = file: VERSION\n'
const NONE = '[metadata]\nname = widget\n'
const SETUP = 'from setuptools import setup\n'

test.each([
  ['attr: of a module', ATTR, { 'widget.py': '__version__ = "1.2.3"\n' }, '1.2.3', 'widget.py:1'],
  [
    'attr: of a package in src',
    ATTR,
    { 'src/widget/__init__.py': '__version__ = "1"\n' },
    '1',
    'src/widget/__init__.py:1',
  ],
  [
    'attr: with a folder for all packages',
    `${ATTR}[options]\npackage_dir =\n    = lib\n`,
    { 'lib/widget.py': '\n__version__ = "1.2.3"\n', 'widget.py': '__version__ = "9"\n' },
    '1.2.3',
    'lib/widget.py:2',
  ],
  [
    'attr: with a folder on one line',
    `${ATTR}[options]\npackage_dir = =lib, other=o\n`,
    { 'lib/widget.py': '__version__ = "1.2.3"\n', 'widget.py': '__version__ = "9"\n' },
    '1.2.3',
    'lib/widget.py:1',
  ],
  [
    "attr: with the package's own folder",
    `${ATTR}[options]\npackage_dir =\n    widget = code\n`,
    { 'code/__init__.py': '__version__ = "1.2.3"\n', 'widget.py': '__version__ = "9"\n' },
    '1.2.3',
    'code/__init__.py:1',
  ],
  [
    'attr: where packages are looked for',
    `${ATTR}[options]\npackages = find:\n[options.packages.find]\nwhere = py\n`,
    { 'py/widget/__init__.py': '__version__ = 1, 2\n', 'widget.py': '__version__ = "9"\n' },
    '1.2',
    'py/widget/__init__.py:1',
  ],
  ['file:', FILE, { VERSION: '1.2.3\n' }, '1.2.3', 'VERSION:1'],
  [
    "setup.py's argument before the key",
    FILE,
    { VERSION: '9', 'setup.py': `${SETUP}setup(version="1.0")\n` },
    '1.0',
    'setup.py:2',
  ],
  ['file: beside a setup.py without one', FILE, { VERSION: '1', 'setup.py': `${SETUP}setup()\n` }, '1', 'VERSION:1'],
])('a version that stands elsewhere: %s', async (_case, text, beside, value, place) => {
  const { version } = (await reading(text, beside)) ?? {}
  expect(version?.kind === 'static' && { value: version.value, place: `${version.file}:${version.line}` }).toEqual({
    value,
    place: `py/${place}`,
  })
})

test('leaves the package to setup.py, which alone states the version', async () => {
  expect(await reading(NONE, { 'setup.py': `${SETUP}setup(version="1.0")` })).toBeUndefined()
})

const SCM = `${SETUPTOOLS}[tool.setuptools_scm]\n`
const REQUIRED = '[build-system]\nrequires = ["setuptools", "setuptools-scm"]\n'

test.each([
  ['a module that is not there', ATTR, {}, 'metadata.version', 3],
  ['a module that computes it', ATTR, { 'widget.py': 'import x\n__version__ = x.y()\n' }, 'metadata.version', 3],
  ['two modules', ATTR, { 'widget.py': '__version__ = "1"\n', 'src/widget.py': '' }, 'metadata.version', 3],
  ['a file that is not there', FILE, {}, 'metadata.version', 3],
  ['two files', FILE.replace('VERSION', 'A, B'), { A: '1', B: '2' }, 'metadata.version', 3],
  ['another value to fill in', `${NONE}version = %(x)s\n`, {}, 'metadata.version', 3],
  ['a directive on several lines', `${NONE}version =\n  attr: widget.a\n  b\n`, {}, 'metadata.version', 3],
  [
    'a setup.py that computes it',
    FILE,
    { VERSION: '1', 'setup.py': `${SETUP}setup(version=v())\n` },
    'metadata.version',
    3,
  ],
  ['a setup.py with a plug-in', FILE, { VERSION: '1', 'setup.py': `${SETUP}setup(pbr=True)\n` }, 'metadata.version', 3],
  ['setuptools-scm', NONE, { 'pyproject.toml': SCM }, 'tool.setuptools_scm', 4],
  ['setuptools-scm beside a key', FILE, { VERSION: '1', 'pyproject.toml': SCM }, 'tool.setuptools_scm', 4],
  ['setuptools-scm as a requirement', NONE, { 'pyproject.toml': REQUIRED }, 'build-system.requires', 2],
  ['a placeholder', `${NONE}version = 0.0.0\n`, { 'pyproject.toml': REQUIRED }, 'build-system.requires', 2],
])('cannot tell the version: %s', async (_case, text, beside, key, line) => {
  const file = key.startsWith('metadata') ? 'py/setup.cfg' : 'py/pyproject.toml'
  expect((await reading(text, beside))?.version).toEqual({ kind: 'dynamic', key, file, line })
})

test('a setuptools-scm that nothing sets up leaves a version to its file', async () => {
  const found = await reading(FILE, { VERSION: '1.2.3', 'pyproject.toml': REQUIRED })
  expect(found?.version).toMatchObject({ kind: 'static', value: '1.2.3' })
})

test.each([
  [
    'a list',
    'install_requires =\n    attrs >= 21\n    # why\n    tomli; python_version < "3.11"\n',
    ['attrs >= 21', 'tomli; python_version < "3.11"'],
  ],
  ['one line', 'install_requires = attrs; idna\n', ['attrs', 'idna']],
  ['a file', 'install_requires = file: requirements.txt\n', undefined],
])('its dependencies stand in %s', async (_case, text, use) => {
  const found = await reading(`[metadata]\nname = a\nversion = 1\n[options]\n${text}[options.extras_require]\nx = y\n`)
  expect(found?.requirements).toEqual({ build: ['setuptools >= 40.8.0'], use })
})

test('dependencies that setup.py states are found by the build', async () => {
  const beside = { 'setup.py': "setup(install_requires=['attrs'])" }
  expect((await reading('[metadata]\nname = a\n', beside))?.requirements?.use).toBeUndefined()
})

test('lists go on over indented lines, and a private classifier means never published', async () => {
  const text =
    '[metadata]\nname = widget\nversion = 1\nclassifiers =\n    Topic :: Utilities\n    Private :: Do Not Upload\n'
  expect(await reading(text)).toMatchObject({ publishable: false, version: { value: '1' } })
})

test.each([
  ['a [project] table takes its place', '[metadata]\nname = a\nversion = 1\n', '[project]\nname = "a"\n'],
  [
    'another backend reads none',
    '[metadata]\nname = a\nversion = 1\n',
    '[build-system]\nbuild-backend = "flit_core.buildapi"\n',
  ],
  ['Poetry describes it', '[metadata]\nname = a\nversion = 1\n', '[tool.poetry]\nname = "b"\nversion = "2"\n'],
  ['it only sets up tools', '[flake8]\nmax-line-length = 100\n', SETUPTOOLS],
  ['pyproject.toml does not parse', '[metadata]\nname = a\nversion = 1\n', '[project\n'],
  ['setup.py states the name', '[metadata]\nlicense_files = LICENSE\n', SETUPTOOLS],
])('describes no package where %s', async (_case, text, pyproject) => {
  expect(await reading(text, { 'pyproject.toml': pyproject })).toBeUndefined()
})

test.each([
  ['no version anywhere', '[metadata]\nname = widget\n', 1, 'has no version'],
  ['an empty version', '[metadata]\nname = widget\nversion =\n', 3, 'metadata.version is empty'],
  ['a line that is none', '[metadata]\nname = widget\nnonsense\n', 3, 'is no setting'],
])('refuses %s', async (_case, text, line, words) => {
  await expect(reading(text)).rejects.toMatchObject({
    code: 'manifest-invalid',
    file: 'py/setup.cfg',
    line,
    what: expect.stringContaining(words),
  })
})
