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

test.each([
  ['attr:', 'version = attr: widget.__version__', 3],
  ['file:', 'version = file: VERSION', 3],
])('%s is found by the build', async (_case, version, line) => {
  const found = await reading(`[metadata]\nname = widget\n${version}\n`)
  expect(found?.version).toEqual({ kind: 'dynamic', key: 'metadata.version', file: 'py/setup.cfg', line })
})

test('leaves the package to setup.py, which alone states the version', async () => {
  expect(await reading('[metadata]\nname = widget\n', { 'setup.py': 'setup(version="1.0")' })).toBeUndefined()
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
