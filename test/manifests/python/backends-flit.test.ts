// Flit's versions: `__version__` of the package's one module.
import { expect, test } from '@jest/globals'
import { versionOf } from '../reading.ts'
import { type Case, projectOf } from './project-in.ts'

const FLIT = projectOf('flit_core.buildapi')
const DOC = '"""Widgets."""\n'

const CASES: readonly Case[] = [
  [
    'a module',
    { 'pyproject.toml': FLIT, 'my_widget.py': `${DOC}__version__ = '1.2.3'\n` },
    '1.2.3 at my_widget.py:2 (__version__)',
  ],
  [
    'a package',
    { 'pyproject.toml': FLIT, 'my_widget/__init__.py': `${DOC}\n__version__ = "1.2.3"\n` },
    '1.2.3 at my_widget/__init__.py:3 (__version__)',
  ],
  [
    'a module in src',
    { 'pyproject.toml': FLIT, 'src/my_widget.py': `${DOC}__version__ = "1.2.3"\n` },
    '1.2.3 at src/my_widget.py:2 (__version__)',
  ],
  [
    'a package in src, named by a setting',
    {
      'pyproject.toml': `${FLIT}[tool.flit.module]\nname = "widget"\n`,
      'src/widget/__init__.py': `${DOC}__version__ = "1.2.3"\n`,
    },
    '1.2.3 at src/widget/__init__.py:2 (__version__)',
  ],
  [
    'the first text, which a later one does not change',
    {
      'pyproject.toml': FLIT,
      'my_widget.py': `${DOC}__version__ = None\n__version__ = "1.2.3"\nimport nowhere\n__version__ = nowhere.version()\n`,
    },
    '1.2.3 at my_widget.py:3 (__version__)',
  ],
  [
    'a text that is imported from beside',
    {
      'pyproject.toml': FLIT,
      'my_widget/__init__.py': `${DOC}from .about import release as __version__\n`,
      'my_widget/about.py': '# Release.\nrelease = "1.2" + ".3"\n',
    },
    '1.2.3 at my_widget/about.py:2 (__version__)',
  ],
  [
    'a text in brackets over two lines',
    { 'pyproject.toml': FLIT, 'my_widget.py': `${DOC}__version__ = (\n    "1.2"\n    ".3"\n)\n` },
    '1.2.3 at my_widget.py:3 (__version__)',
  ],
  [
    'no module',
    { 'pyproject.toml': FLIT, 'other.py': `${DOC}__version__ = "1.2.3"\n` },
    'dynamic at pyproject.toml:3 (project.dynamic)',
  ],
  [
    'a module and a package, which Flit refuses',
    {
      'pyproject.toml': FLIT,
      'my_widget.py': `${DOC}__version__ = "1.2.3"\n`,
      'src/my_widget/__init__.py': `${DOC}__version__ = "1.2.3"\n`,
    },
    'dynamic at pyproject.toml:3 (project.dynamic)',
  ],
  [
    'a variable that is computed',
    { 'pyproject.toml': FLIT, 'my_widget.py': `${DOC}import os\n__version__ = os.environ["VERSION"]\n` },
    'dynamic at pyproject.toml:3 (project.dynamic)',
  ],
  [
    'a variable of a function',
    { 'pyproject.toml': FLIT, 'my_widget.py': `${DOC}def inner():\n    __version__ = "1.2.3"\n` },
    'dynamic at pyproject.toml:3 (project.dynamic)',
  ],
]

test.each(CASES)('%s', async (_case, files, version) => {
  expect(await versionOf('pyproject.toml', files)).toBe(version)
})

test('files are looked for beside the manifest', async () => {
  const files = {
    'py/pyproject.toml':
      '[project]\nname = "w"\ndynamic = ["version"]\n[build-system]\nbuild-backend = "flit_core.buildapi"\n',
    'py/w.py': '__version__ = "1.2.3"\n',
    'w.py': '__version__ = "9"\n',
  }
  expect(await versionOf('py/pyproject.toml', files)).toBe('1.2.3 at py/w.py:1 (__version__)')
})

test.each([
  ['module = "w"\n', 'w.py', '1.2.3 at w.py:1 (__version__)'],
  ['module = "w"\n', 'other.py', 'dynamic at pyproject.toml:1 (tool.flit.metadata)'],
  ['dist-name = "w"\n', 'w.py', 'dynamic at pyproject.toml:1 (tool.flit.metadata)'],
])("Flit's old table with %s and a file %s", async (settings, module, version) => {
  const files = { 'pyproject.toml': `[tool.flit.metadata]\n${settings}`, [module]: '__version__ = "1.2.3"\n' }
  expect(await versionOf('pyproject.toml', files)).toBe(version)
})
