// The version after the rehearsed one: what states it, its tag, and what somebody makes of it by hand.
import { afterEach, expect, test } from '@jest/globals'
import { git, type Subject } from '@plumbline/rehearsal'
import { handmade } from '../../../packages/rehearsal/src/session/handmade.ts'
import { planNextVersion } from '../../../packages/rehearsal/src/session/next-version.ts'
import { type RehearsedRepository, rehearsedRepository, WORKFLOW } from './rehearsed-repository.ts'

const opened: RehearsedRepository[] = []
afterEach(() => {
  for (const repository of opened.splice(0)) repository.remove()
})

const MANIFEST = '[project]\nname = "Demo.Pkg"\nversion = "1.2.0"\nrequires-python = ">=3.9"\n'
const FILES = {
  [WORKFLOW]: 'name: publish\n',
  'pyproject.toml': MANIFEST,
  'CHANGELOG.md': '# Changes\n\n## 1.2.0 (2026-11-20)\n\n- New.\n',
  'demo/__init__.py': 'answer = 42\n',
  'demo/logo.bin': '\u0000\u0001',
  'tests/test_demo.py': 'import demo\n',
}

function open(files: Readonly<Record<string, string>>, changes: Partial<Subject> = {}) {
  const repository = rehearsedRepository(files)
  opened.push(repository)
  return { ...repository, subject: { ...repository.subject, ...changes } }
}

const show = ({ gitDir }: Subject, object: string) => git(gitDir, ['show', object])

test('manifest and changelog state it on a commit of its own when it is pushed, and the default branch follows', async () => {
  const { subject, scratch } = open(FILES)
  const before = git(subject.gitDir, ['show-ref'])
  const next = await planNextVersion(subject, scratch)
  expect(next).toMatchObject({ version: '1.2.1', tag: 'v1.2.1' })
  expect(git(subject.gitDir, ['show-ref'])).toBe(before)
  next.push()
  expect(show(subject, 'v1.2.1:pyproject.toml')).toBe(MANIFEST.replace('1.2.0', '1.2.1').trimEnd())
  expect(show(subject, 'v1.2.1:CHANGELOG.md')).toBe(
    '# Changes\n\n## 1.2.1 (2026-11-20)\n\n- What the rehearsal made up.\n\n## 1.2.0 (2026-11-20)\n\n- New.',
  )
  const at = (ref: string) => git(subject.gitDir, ['rev-parse', ref])
  expect([at('v1.2.1^'), at('main')]).toEqual([subject.commit, at('v1.2.1')])
  expect(at('v1.2.0')).toBe(subject.commit)
})

test('it is on top of what the default branch got meanwhile, and leaves alone one that was elsewhere', async () => {
  const on = (parent: string, gitDir: string) =>
    git(gitDir, ['commit-tree', 'HEAD^{tree}', '-p', parent, '-m', 'Later'])
  const { subject, scratch } = open(FILES)
  const { gitDir, commit } = subject
  const at = (ref: string) => git(gitDir, ['rev-parse', ref])
  const next = await planNextVersion(subject, scratch)
  const later = on(commit, gitDir)
  git(gitDir, ['update-ref', 'refs/heads/main', later])
  next.push()
  expect([at('v1.2.1^'), at('main')]).toEqual([later, at('v1.2.1')])

  const other = open(FILES)
  const elsewhere = on(other.subject.commit, other.subject.gitDir)
  git(other.subject.gitDir, ['update-ref', 'refs/heads/main', elsewhere])
  const beside = await planNextVersion(other.subject, other.scratch)
  beside.push()
  const refs = ['v1.2.1^', 'main'].map((ref) => git(other.subject.gitDir, ['rev-parse', ref]))
  expect(refs).toEqual([other.subject.commit, elsewhere])
})

test('the folder of the package counts, and an underlined heading is one', async () => {
  const { subject, scratch } = open(
    {
      'pyproject.toml': MANIFEST,
      'pkg/pyproject.toml': MANIFEST,
      'pkg/CHANGES.md': '1.2.0\n=====\n\n- New.\n',
    },
    { directory: 'pkg' },
  )
  const next = await planNextVersion(subject, scratch)
  next.push()
  expect(show(subject, 'v1.2.1:pyproject.toml')).toContain('1.2.0')
  expect(show(subject, 'v1.2.1:pkg/pyproject.toml')).toContain('1.2.1')
  expect(show(subject, 'v1.2.1:pkg/CHANGES.md')).toMatch(/^1\.2\.1\n=====\n\n- What/)
})

test('a version that is there already, or stands nowhere, is no scenario for this repository', async () => {
  const taken = open(FILES)
  git(taken.subject.gitDir, ['tag', 'v1.2.1', taken.subject.commit])
  await expect(planNextVersion(taken.subject, taken.scratch)).rejects.toMatchObject({
    code: 'scenario-not-here',
    what: 'The repository has the version after 1.2.0: v1.2.1.',
  })
  const nowhere = open({ [WORKFLOW]: 'name: publish\n' })
  await expect(planNextVersion(nowhere.subject, nowhere.scratch)).rejects.toMatchObject({
    code: 'scenario-not-here',
    what: 'No file of Demo.Pkg states 1.2.0, so that none can state 1.2.1.',
  })
})

test('by hand it is the same files with the next number, one changed and one more; tests, tools and binaries stay away', async () => {
  const { subject } = open(FILES)
  const { version, files } = await handmade(subject)
  expect(version).toBe('1.2.1')
  expect(Object.keys(files).sort()).toEqual(['CHANGELOG.md', 'demo/__init__.py', 'demo/leftover.py', 'pyproject.toml'])
  expect(files['pyproject.toml']).toBe(MANIFEST.replace('1.2.0', '1.2.1'))
  expect(files['demo/__init__.py']).toBe("answer = 42\n# Changed on somebody's machine, and never committed.\n")
  expect(files['demo/leftover.py']).toBe("# Lies on somebody's machine, and in no commit.\n")
})

test('the file more is none that a commit has', async () => {
  const { subject } = open({ ...FILES, 'demo/leftover.py': 'x = 1\n', 'demo/leftover1.py': 'x = 1\n' })
  const { files } = await handmade(subject)
  expect([files['demo/leftover.py'], files['demo/leftover1.py']]).toEqual(['x = 1\n', 'x = 1\n'])
  expect(files['demo/leftover2.py']).toContain('in no commit')
})

test('a package without sources has another readme', async () => {
  const { subject } = open({ 'pyproject.toml': MANIFEST, 'README.md': 'Demo.\n' })
  const { files } = await handmade(subject)
  expect(files['README.md']).toMatch(/^Demo\.\n\nChanged on/)
  expect(files['leftover.md']).toMatch(/^Lies on/)
})
