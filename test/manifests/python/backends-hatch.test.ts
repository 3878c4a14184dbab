// Hatch's versions: by a pattern, by code, and those that only the build finds.
import { expect, test } from '@jest/globals'
import { versionOf } from '../reading.ts'
import { type Case, projectOf } from './project-in.ts'

const HATCH = (settings: string) => projectOf('hatchling.build', `[tool.hatch.version]\n${settings}`)

const NODE = HATCH('source = "nodejs"\n')

const CASES: readonly Case[] = [
  [
    'the usual pattern',
    {
      'pyproject.toml': HATCH('path = "my_widget/__about__.py"\n'),
      'my_widget/__about__.py': '# About.\n__version__ = "1.2.3"\n',
    },
    '1.2.3 at my_widget/__about__.py:2 (__version__)',
  ],
  [
    'VERSION with a v, in a file with Windows line ends',
    { 'pyproject.toml': HATCH('path = "meta.py"\n'), 'meta.py': "# About.\r\nVERSION = 'v1.2.3'\r\n" },
    '1.2.3 at meta.py:2 (VERSION)',
  ],
  [
    'a pattern of its own',
    {
      'pyproject.toml': HATCH(`path = "CHANGES"\npattern = '^release (?P<version>[^ ]+)'\n`),
      CHANGES: 'Changes\n\nrelease 1.2.3 (today)\nrelease 1.2.2\n',
    },
    '1.2.3 at CHANGES:3 (version)',
  ],
  [
    'the first match, even in a text',
    {
      'pyproject.toml': HATCH('path = "meta.py"\n'),
      'meta.py': '"""\n__version__ = "1.0"\n"""\n__version__ = "2.0"\n',
    },
    '1.0 at meta.py:2 (__version__)',
  ],
  [
    'code',
    {
      'pyproject.toml': HATCH('source = "code"\npath = "meta.py"\n'),
      'meta.py': 'parts = ("1", "2", "3")\n__version__ = ".".join(parts)\n',
    },
    '1.2.3 at meta.py:1 (__version__)',
  ],
  [
    "code with another variable's name",
    {
      'pyproject.toml': HATCH('source = "code"\npath = "meta.py"\nexpression = "RELEASE"\n'),
      'meta.py': '__version__ = "9"\nRELEASE = "1.2.3"\n',
    },
    '1.2.3 at meta.py:2 (RELEASE)',
  ],
  [
    'settings in hatch.toml, which come first',
    {
      'pyproject.toml': HATCH('path = "other.py"\n'),
      'hatch.toml': '[version]\npath = "meta.py"\n',
      'meta.py': 'VERSION = "1.2.3"\n',
      'other.py': 'VERSION = "9"\n',
    },
    '1.2.3 at meta.py:1 (VERSION)',
  ],
  ['git', { 'pyproject.toml': HATCH('source = "vcs"\n') }, 'dynamic at pyproject.toml:7 (tool.hatch.version)'],
  [
    'the environment',
    { 'pyproject.toml': HATCH('source = "env"\nvariable = "V"\n') },
    'dynamic at pyproject.toml:7 (tool.hatch.version)',
  ],
  [
    'a file that is not there',
    { 'pyproject.toml': HATCH('path = "meta.py"\n') },
    'dynamic at pyproject.toml:7 (tool.hatch.version)',
  ],
  [
    'an expression',
    {
      'pyproject.toml': HATCH('source = "code"\npath = "meta.py"\nexpression = "version()"\n'),
      'meta.py': 'def version():\n    return "1.2.3"\n',
    },
    'dynamic at pyproject.toml:7 (tool.hatch.version)',
  ],
  [
    'a pattern that is not understood',
    { 'pyproject.toml': HATCH(`path = "m"\npattern = '(?<=v)(?P<version>.+)'\n`), m: 'v1.2.3\n' },
    'dynamic at pyproject.toml:7 (tool.hatch.version)',
  ],
  ['no settings', { 'pyproject.toml': projectOf('hatchling.build') }, 'dynamic at pyproject.toml:3 (project.dynamic)'],
  [
    "hatch-nodejs-version: npm's manifest",
    { 'pyproject.toml': NODE, 'package.json': '{\n  "version": "1.2.3-rc.1"\n}\n' },
    '1.2.3-rc.1 at package.json:2 (version)',
  ],
  [
    'hatch-nodejs-version: a version that Python does not have',
    { 'pyproject.toml': NODE, 'package.json': '{\n  "version": "1.2.3-next.1"\n}\n' },
    'dynamic at pyproject.toml:7 (tool.hatch.version)',
  ],
]

test.each(CASES)('%s', async (_case, files, version) => {
  expect(await versionOf('pyproject.toml', files)).toBe(version)
})
