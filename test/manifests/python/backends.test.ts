// Versions that [project] leaves to PDM, Poetry, Maturin, scikit-build-core and others, and placeholders.
import { expect, test } from '@jest/globals'
import { versionOf } from '../reading.ts'
import { type Case, projectOf } from './project-in.ts'

const PDM = (settings: string) => projectOf('pdm.backend', `[tool.pdm.version]\n${settings}`)
const MATURIN = projectOf('maturin')
const CRATE = '[package]\nname = "widget"\nversion = "1.2.3"\n'
const SCIKIT = (settings: string) =>
  projectOf('scikit_build_core.build', `[tool.scikit-build.metadata.version]\nprovider = ${settings}`)
const REGEX = '"scikit_build_core.metadata.regex"\n'
const SCIKIT_OPEN = 'dynamic at pyproject.toml:7 (tool.scikit-build.metadata.version)'

const CASES: readonly Case[] = [
  [
    'PDM: a file',
    {
      'pyproject.toml': PDM('source = "file"\npath = "my_widget/__init__.py"\n'),
      'my_widget/__init__.py': 'import nowhere\n__version__ = "1.2.3"  # now\n',
    },
    '1.2.3 at my_widget/__init__.py:2 (__version__)',
  ],
  [
    'PDM: a file in the words before',
    { 'pyproject.toml': PDM('from = "m.py"\n'), 'm.py': "__version__ = '1.2.3'\n" },
    '1.2.3 at m.py:1 (__version__)',
  ],
  ['PDM: git', { 'pyproject.toml': PDM('source = "scm"\n') }, 'dynamic at pyproject.toml:7 (tool.pdm.version)'],
  [
    'PDM: a call',
    { 'pyproject.toml': PDM('source = "call"\ngetter = "m:get"\n'), 'm.py': '__version__ = "1.2.3"\n' },
    'dynamic at pyproject.toml:7 (tool.pdm.version)',
  ],
  [
    'PDM: a file without it',
    { 'pyproject.toml': PDM('source = "file"\npath = "m.py"\n'), 'm.py': 'if 1:\n    __version__ = "1.2.3"\n' },
    'dynamic at pyproject.toml:7 (tool.pdm.version)',
  ],
  ['PDM: no settings', { 'pyproject.toml': projectOf('pdm.backend') }, 'dynamic at pyproject.toml:3 (project.dynamic)'],
  [
    'Poetry: its own table',
    { 'pyproject.toml': projectOf('poetry.core.masonry.api', '[tool.poetry]\nversion = "1.2.3"\n') },
    '1.2.3 at pyproject.toml:8 (tool.poetry.version)',
  ],
  [
    'Poetry: a plug-in',
    {
      'pyproject.toml': projectOf(
        'poetry_dynamic_versioning.backend',
        '[tool.poetry]\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true\n',
      ),
    },
    'dynamic at pyproject.toml:3 (project.dynamic)',
  ],
  [
    'Poetry: no version',
    { 'pyproject.toml': projectOf('poetry.core.masonry.api') },
    'dynamic at pyproject.toml:3 (project.dynamic)',
  ],
  [
    'Maturin: the crate beside',
    { 'pyproject.toml': MATURIN, 'Cargo.toml': CRATE },
    '1.2.3 at Cargo.toml:3 (package.version)',
  ],
  [
    'Maturin: a crate that inherits its version',
    {
      'pyproject.toml': `${MATURIN}[tool.maturin]\nmanifest-path = "crates/py/Cargo.toml"\n`,
      'crates/py/Cargo.toml': '[package]\nname = "widget"\nversion.workspace = true\n',
      'Cargo.toml': '[workspace]\nmembers = ["crates/py"]\n[workspace.package]\nversion = "1.2.3"\n',
    },
    '1.2.3 at Cargo.toml:4 (workspace.package.version)',
  ],
  [
    "Maturin: a crate beside Python's code",
    {
      'pyproject.toml': `${MATURIN}[tool.maturin]\npython-source = "python"\n`,
      'rust/Cargo.toml': CRATE,
      'Cargo.toml': '[package]\nname = "other"\nversion = "9"\n',
    },
    '1.2.3 at rust/Cargo.toml:3 (package.version)',
  ],
  [
    'Maturin: two crates',
    {
      'pyproject.toml': MATURIN,
      'rust/Cargo.toml': CRATE,
      'Cargo.toml': '[package]\nname = "other"\nversion = "9"\n',
    },
    'dynamic at pyproject.toml:3 (project.dynamic)',
  ],
  [
    'Maturin: a crate that does not parse',
    { 'pyproject.toml': MATURIN, 'Cargo.toml': '[package\n' },
    'dynamic at pyproject.toml:3 (project.dynamic)',
  ],
  [
    'Maturin: a workspace without a package',
    { 'pyproject.toml': MATURIN, 'Cargo.toml': '[workspace.package]\nversion = "1.2.3"\n' },
    'dynamic at pyproject.toml:3 (project.dynamic)',
  ],
  [
    'scikit-build-core: the usual pattern',
    {
      'pyproject.toml': SCIKIT(`${REGEX}input = "src/m.py"\n`),
      'src/m.py': '__version__: str = "1.2.3"\n',
    },
    '1.2.3 at src/m.py:1 (__version__)',
  ],
  [
    'scikit-build-core: a pattern of its own',
    {
      'pyproject.toml': SCIKIT(`${REGEX}input = "CMakeLists.txt"\nregex = 'VERSION (?P<value>[0-9.]+)'\n`),
      'CMakeLists.txt': 'cmake_minimum_required(3.15)\nproject(widget VERSION 1.2.3)\n',
    },
    '1.2.3 at CMakeLists.txt:2 (version)',
  ],
  [
    'scikit-build-core: a text that is put together',
    { 'pyproject.toml': SCIKIT(`${REGEX}input = "m.py"\nresult = "{value}.1"\n`), 'm.py': 'VERSION = "1.2.3"\n' },
    SCIKIT_OPEN,
  ],
  [
    'scikit-build-core: git',
    { 'pyproject.toml': SCIKIT('"scikit_build_core.metadata.setuptools_scm"\n') },
    SCIKIT_OPEN,
  ],
  [
    'another backend',
    { 'pyproject.toml': projectOf('mesonpy'), 'meson.build': "project('w', version: '1.2.3')\n" },
    'dynamic at pyproject.toml:3 (project.dynamic)',
  ],
  [
    "a backend in the project's own words",
    { 'pyproject.toml': projectOf('constructor'), 'my_widget.py': '__version__ = "1.2.3"\n' },
    'dynamic at pyproject.toml:3 (project.dynamic)',
  ],
]

test.each(CASES)('%s', async (_case, files, version) => {
  expect(await versionOf('pyproject.toml', files)).toBe(version)
})

test.each([
  ['0.0.0', '[tool.setuptools_scm]', 'dynamic at pyproject.toml:4 (tool.setuptools_scm)'],
  ['0', '[tool.versioningit]', 'dynamic at pyproject.toml:4 (tool.versioningit)'],
  ['0.0.0.dev0', '[build-system]\nrequires = ["hatch_vcs"]', 'dynamic at pyproject.toml:5 (build-system.requires)'],
  ['0.0.0', '[tool.setuptools-git-versioning]', '0.0.0 at pyproject.toml:3 (project.version)'],
  ['0.0.0', '', '0.0.0 at pyproject.toml:3 (project.version)'],
  ['0.0.1', '[tool.setuptools_scm]', '0.0.1 at pyproject.toml:3 (project.version)'],
  ['0.01', '[tool.setuptools_scm]', '0.01 at pyproject.toml:3 (project.version)'],
])('the version %s beside %j', async (version, more, found) => {
  const files = { 'pyproject.toml': `[project]\nname = "w"\nversion = "${version}"\n${more}\n` }
  expect(await versionOf('pyproject.toml', files)).toBe(found)
})
