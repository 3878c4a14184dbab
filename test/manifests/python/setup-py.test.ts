// setup.py: the version where it is known for sure, `dynamic` where it is not.
import { expect, test } from '@jest/globals'
import { readingOf, versionOf } from '../reading.ts'
import { CHANGING } from './changing-scripts.ts'
import { FOLLOWED } from './followed-scripts.ts'
import { KNOWN } from './scripts.ts'
import { UNCLEAR } from './unclear-scripts.ts'

test.each([...KNOWN, ...FOLLOWED])('knows $title', async ({ version, files }) => {
  expect(await versionOf('setup.py', files)).toBe(`${version} (version)`)
})

test.each([...UNCLEAR, ...CHANGING])('cannot tell: $title', async ({ files }) => {
  expect(await readingOf('setup.py', files)).toMatchObject({ ecosystem: 'pypi', version: { kind: 'dynamic' } })
})

const SETUPTOOLS = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n'
const GIVEN = 'from setuptools import setup\nsetup(name="widget", version="1.2.3")\n'
const EMPTY = 'from setuptools import setup\nsetup()\n'

test('names the package, what it requires, and whether it is published', async () => {
  const program =
    'from setuptools import setup\nsetup(name="widget", version="1.2.3", install_requires=["attrs"],\n' +
    '  classifiers=["Private :: Do Not Upload"])\n'
  expect(await readingOf('setup.py', { 'setup.py': program, 'pyproject.toml': SETUPTOOLS })).toEqual({
    file: 'setup.py',
    ecosystem: 'pypi',
    name: { value: 'widget', key: 'name', file: 'setup.py', line: 2 },
    version: { kind: 'static', value: '1.2.3', key: 'version', file: 'setup.py', line: 2 },
    publishable: false,
    requirements: { build: ['setuptools'], use: ['attrs'] },
  })
})

test.each([
  ['classifiers in one text', 'classifiers="""\nPrivate :: x\n"""', false],
  ['no such classifier', 'classifiers=["Framework :: x"]', true],
])('%s', async (_case, keyword, publishable) => {
  expect(await readingOf('setup.py', { 'setup.py': `from setuptools import setup\nsetup(${keyword})` })).toMatchObject({
    publishable,
  })
})

test('requirements that are not known are not told', async () => {
  const program = 'from setuptools import setup\nimport os\nsetup(version="1", install_requires=os.listdir("."))\n'
  expect((await readingOf('setup.py', { 'setup.py': program }))?.requirements?.use).toBeUndefined()
})

test.each([
  ['pyproject.toml states the version', GIVEN, { 'pyproject.toml': '[project]\nname = "widget"\nversion = "1"\n' }],
  [
    'pyproject.toml takes it from elsewhere',
    EMPTY,
    { 'pyproject.toml': '[project]\nname = "w"\ndynamic = ["version"]\n' },
  ],
  ['another backend builds it', GIVEN, { 'pyproject.toml': '[build-system]\nbuild-backend = "hatchling.build"\n' }],
  ['pyproject.toml is broken', GIVEN, { 'pyproject.toml': '[project\n' }],
  ['setup.cfg states both', EMPTY, { 'setup.cfg': '[metadata]\nname = widget\nversion = 1\n' }],
])('no package of its own: %s', async (_case, program, beside) => {
  expect(await versionOf('setup.py', { 'setup.py': program, ...beside })).toBe('no package')
})

test.each([
  ['the name', { 'setup.cfg': '[metadata]\nname = widget\n' }],
  ['a version that setup() overrides', { 'setup.cfg': '[metadata]\nname = widget\nversion = 1\n' }],
  ['a broken setup.cfg', { 'setup.cfg': '[metadata]\nnonsense\n' }],
  [
    'a version that pyproject.toml leaves to it',
    { 'pyproject.toml': '[project]\nname = "w"\ndynamic = ["version"]\n' },
  ],
  ['a backend of the checkout', { 'pyproject.toml': '[build-system]\nbuild-backend = "own"\nbackend-path = ["."]\n' }],
])('states the version beside %s', async (_case, beside) => {
  expect(await versionOf('setup.py', { 'setup.py': GIVEN, ...beside })).toBe('1.2.3 at setup.py:2 (version)')
})

test('the name of setup.cfg, and one reading only', async () => {
  const files = {
    'setup.cfg': '[metadata]\nname = widget\n[options]\ninstall_requires = attrs\n',
    'setup.py': 'from setuptools import setup\nsetup(version="1.2.3")\n',
  }
  expect(await readingOf('setup.cfg', files)).toBeUndefined()
  expect(await readingOf('setup.py', files)).toMatchObject({
    name: { value: 'widget', file: 'setup.cfg', line: 2 },
    version: { kind: 'static', value: '1.2.3' },
    requirements: { use: ['attrs'] },
  })
})

test.each(['not a version', '', '${VERSION}', '@VERSION@'])('"%s" is no version', async (version) => {
  const program = `from setuptools import setup\nsetup(version="${version}")\n`
  expect(await versionOf('setup.py', program)).toBe('dynamic at setup.py:2 (version)')
})
