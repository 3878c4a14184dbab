// python-semantic-release: the places that it names, though it states no version itself.
import { expect, test } from '@jest/globals'
import { findings } from './findings.ts'

test('python-semantic-release: version_toml and version_variables', async () => {
  const files = {
    'pyproject.toml': `[tool.poetry]
name = "a"
version = "1.2.3"
[tool.semantic_release]
version_toml = ["pyproject.toml:tool.poetry.version", "pyproject.toml:tool.poetry.none"]
version_variables = ["a/__init__.py:__version__", "c.yaml:version", "d.py:tag:tf", "e.py:v"]
`,
    'a/__init__.py': 'my__version__ = "0.1.0"\n__version__: str = "0.2.0"\n__version__ = "1.2.4"\n',
    'c.yaml': 'version: 1.2.3\n',
    'd.py': 'tag = "v1.2.3"\n',
    'e.py': 'v = get()\n',
  }
  expect(await findings(files)).toEqual([
    '1.2.3 pyproject.toml:3 semantic-release:file:pyproject.toml',
    '1.2.4 a/__init__.py:3 semantic-release:file:a/__init__.py',
    '1.2.3 c.yaml:1 semantic-release:file:c.yaml',
    'semantic-release | pyproject.toml:5 | pyproject.toml | it states no tool.poetry.none',
    'semantic-release | pyproject.toml:6 | e.py | it gives "v" no version',
  ])
  const ini = '[semantic_release]\nversion_variable = a.py:v, b.py:v\nversion_source = commit\n'
  expect(await findings({ 'setup.cfg': ini, 'a.py': 'v = "1.2.3"' })).toEqual([
    '1.2.3 a.py:1 semantic-release:file:a.py',
    'semantic-release | setup.cfg:2 | b.py | gone',
  ])
  expect(await findings({ 'setup.cfg': ini.replace('commit', 'tag'), 'a.py': 'v = "0.0.0"' })).toEqual([])
})
