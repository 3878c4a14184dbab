// Every place that repeats the version: lock files, files that bump tools list; what is annotated, and how many.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atTag, type Files, repositoryWith } from './repository.ts'

const json = (value: unknown) => JSON.stringify(value, null, 2)
const npm = (version: string) => json({ name: 'widget', version })
const lock = (version: string) => json({ name: 'widget', version, packages: { '': { name: 'widget', version } } })

function verify(files: Files, inputs: Record<string, string> = {}, tag = 'v1.2.3') {
  return runAction({ name: 'verify-tag-matches-version', cwd: repositoryWith(files, tag), inputs, env: atTag(tag) })
}

const sources = (outputs: Readonly<Record<string, string | undefined>>) =>
  JSON.parse(outputs['sources'] ?? '') as { file: string; line: number; agrees: boolean }[]

describe('a lock file', () => {
  const stale = { 'package.json': npm('1.2.3'), 'package-lock.json': lock('1.2.2') }

  test('that agrees is one more place', async () => {
    const { code, outputs } = await verify({ ...stale, 'package-lock.json': lock('1.2.3') })
    expect([code, outputs['result']]).toEqual([0, 'match'])
    expect(sources(outputs).map(({ file, line }) => [file, line])).toEqual([
      ['package.json', 3],
      ['package-lock.json', 3],
      ['package-lock.json', 7],
    ])
  })
  test('that was not written anew stops the release, at both of its lines', async () => {
    const { code, outputs, annotations, record } = await verify(stale)
    expect([code, outputs['result'], outputs['version']]).toEqual([1, 'mismatch', '1.2.3'])
    expect(annotations.map(({ level, file, line }) => [level, file, line])).toEqual([
      ['error', 'package-lock.json', 3],
      ['error', 'package-lock.json', 7],
      ['error', undefined, undefined],
    ])
    expect(record).toMatchObject({
      failure: { code: 'version-mismatch', next: expect.stringContaining('`allow-lockfile-drift: true`') },
    })
  })
  test('may drift where the user says so: a warning', async () => {
    const { code, outputs, annotations, summary } = await verify(stale, { 'allow-lockfile-drift': 'true' })
    expect([code, outputs['result']]).toEqual([0, 'match'])
    expect(annotations.map(({ level, line }) => [level, line])).toEqual([
      ['warning', 3],
      ['warning', 7],
    ])
    expect(summary).toContain('| `package-lock.json:3` | `version` | `1.2.2` | differs, allowed |')
  })
  test('of Cargo: the entry of the package itself', async () => {
    const entry = (name: string, version: string) => `[[package]]\nname = "${name}"\nversion = "${version}"\n`
    const files = {
      'Cargo.toml': '[package]\nname = "widget"\nversion = "1.2.3"\n',
      'Cargo.lock': `version = 4\n\n${entry('serde', '1.0.0')}\n${entry('widget', '1.2.2')}`,
    }
    const { outputs, annotations } = await verify(files)
    expect(outputs['result']).toBe('mismatch')
    expect(annotations[0]).toMatchObject({ file: 'Cargo.lock', line: 9 })
  })
})

describe('what a bump tool lists', () => {
  const bumped = (python: string, config = '') => ({
    'pyproject.toml': '[project]\nname = "widget"\nversion = "1.2.3"\n',
    'widget/__init__.py': `"""Widget."""\n__version__ = "${python}"\n`,
    '.bumpversion.cfg': `[bumpversion]\ncurrent_version = 1.2.3\n\n[bumpversion:file:pyproject.toml]\n\n[bumpversion:file:widget/__init__.py]\nsearch = __version__ = "{current_version}"\n${config}`,
  })

  test('agrees: each place once, the manifest by its own key', async () => {
    const { code, outputs } = await verify(bumped('1.2.3'))
    expect(code).toBe(0)
    expect(sources(outputs)).toEqual([
      { file: 'pyproject.toml', line: 3, key: 'project.version', value: '1.2.3', agrees: true },
      { file: 'widget/__init__.py', line: 2, key: '__version__', value: '1.2.3', agrees: true },
      { file: '.bumpversion.cfg', line: 2, key: 'bumpversion:current_version', value: '1.2.3', agrees: true },
    ])
  })
  test('was not raised everywhere: a mismatch at the line', async () => {
    const { code, outputs, annotations } = await verify(bumped('1.2.2'))
    expect([code, outputs['result']]).toEqual([1, 'mismatch'])
    expect(annotations[0]).toMatchObject({ level: 'error', file: 'widget/__init__.py', line: 2 })
  })
  test('is gone: a warning at the line that lists it, a row in the summary, and no failure', async () => {
    const { code, outputs, annotations, summary } = await verify(bumped('1.2.3', '\n[bumpversion:file:docs/conf.py]\n'))
    expect([code, outputs['result']]).toEqual([0, 'match'])
    expect(annotations).toMatchObject([
      {
        level: 'warning',
        file: '.bumpversion.cfg',
        line: 9,
        message:
          'bumpversion lists "docs/conf.py", which is not there, so the next release will not raise the version there.',
      },
    ])
    expect(summary).toContain('| `docs/conf.py` | `bumpversion` | (listed in `.bumpversion.cfg:9`) | ✗')
  })
  test('holds an older version where the tool looks for the current one: a mismatch as well', async () => {
    const files = {
      ...bumped('1.2.3'),
      '.bumpversion.cfg': '[bumpversion]\ncurrent_version = 1.2.3\n[bumpversion:file:widget/__init__.py]\n',
    }
    expect((await verify(files)).outputs['result']).toBe('match')
    const { code, annotations } = await verify({ ...files, 'widget/__init__.py': '\n__version__ = "1.2.2"\n' })
    expect(code).toBe(1)
    expect(annotations[0]).toMatchObject({ level: 'error', file: 'widget/__init__.py', line: 2 })
    // Prose that names other versions states none.
    const prose = { ...files, '.bumpversion.cfg': files['.bumpversion.cfg'].replace('widget/__init__.py', 'README.md') }
    const { outputs } = await verify({ ...prose, 'README.md': 'version = 1.2.2\n' })
    expect(outputs['result']).toBe('match')
  })
  test("is read in the spelling of the file's ecosystem", async () => {
    const files = {
      'package.json': npm('1.3.0-rc.1'),
      'pyproject.toml': '[tool.tbump.version]\ncurrent = "1.3.0rc1"\n\n[[tool.tbump.file]]\nsrc = "widget.py"\n',
      'widget.py': 'VERSION = "1.3.0rc1"\n',
    }
    const { outputs } = await verify(files, {}, 'v1.3.0-rc.1')
    expect(outputs['result']).toBe('match')
    expect(sources(outputs).map(({ file }) => file)).toEqual(['package.json', 'pyproject.toml', 'widget.py'])
  })
})

describe('the manifest of release-please', () => {
  const monorepo = (manifest: Record<string, string>) => ({
    'release-please-config.json': json({ packages: { 'packages/a': {}, 'packages/b': {} } }),
    '.release-please-manifest.json': json(manifest),
    'packages/a/package.json': npm('1.2.3'),
    'packages/b/package.json': npm('9.9.9'),
  })
  test("counts for the package's own entry, and not for another package's", async () => {
    const inputs = { 'working-directory': 'packages/a' }
    const good = await verify(monorepo({ 'packages/a': '1.2.3', 'packages/b': '9.9.8' }), inputs)
    expect([good.outputs['result'], sources(good.outputs).map(({ file }) => file)]).toEqual([
      'match',
      ['packages/a/package.json', '.release-please-manifest.json'],
    ])
    const bad = await verify(monorepo({ 'packages/a': '1.2.2', 'packages/b': '1.2.3' }), inputs)
    expect(bad.annotations[0]).toMatchObject({ level: 'error', file: '.release-please-manifest.json', line: 2 })
  })
  test('is the version where no manifest states one', async () => {
    const files = { '.release-please-manifest.json': json({ '.': '1.2.3' }), 'README.md': '# widget\n' }
    expect((await verify(files)).outputs).toMatchObject({ result: 'match', version: '1.2.3', ecosystem: 'generic' })
    expect((await verify(files, {}, 'v1.2.4')).outputs['result']).toBe('mismatch')
  })
})

test('a placeholder is called what it is, and the build finds the version', async () => {
  const { code, outputs, stdout, summary, annotations } = await verify({ 'package.json': npm('0.0.0-development') })
  expect([code, annotations]).toEqual([0, []])
  expect(outputs).toMatchObject({ result: 'dynamic', version: '1.2.3' })
  expect(sources(outputs)).toMatchObject([{ file: 'package.json', line: 3, agrees: false }])
  expect(stdout).toContain('package.json:3 is a placeholder ("0.0.0-development"): the build finds the version')
  expect(summary).toContain('| `0.0.0-development` | placeholder |')
  expect((await verify({ 'package.json': npm('0.0.0-alpha') })).outputs['result']).toBe('mismatch')
  expect((await verify({ 'package.json': npm('0.0.0') })).outputs['result']).toBe('mismatch')
})

test('at most eight errors are annotated; the outputs and the table have every place', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `src/part${index}.py`)
  const listed = names.map((name) => `[[tool.tbump.file]]\nsrc = "${name}"\nsearch = "VERSION = '{current_version}'"\n`)
  const files = {
    'pyproject.toml': `[project]\nname = "widget"\nversion = "1.2.3"\n[tool.tbump.version]\ncurrent = "1.2.3"\n${listed.join('')}`,
    ...Object.fromEntries(names.map((name) => [name, "VERSION = '1.2.2'\n"])),
  }
  const { code, outputs, annotations, summary, stdout } = await verify(files)
  expect(code).toBe(1)
  expect(outputs).toMatchObject({ result: 'mismatch', version: '1.2.3', 'package-name': 'widget', tag: 'v1.2.3' })
  expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(8)
  expect(annotations).toContainEqual(
    expect.objectContaining({ level: 'notice', message: '5 more places disagree: see the summary.' }),
  )
  expect(sources(outputs).filter(({ agrees }) => !agrees)).toHaveLength(12)
  for (const name of names) expect(summary).toContain(`| \`${name}:1\` |`)
  expect(stdout).toContain('src/part4.py:1 states "1.2.2", and 7 more places.')
})
