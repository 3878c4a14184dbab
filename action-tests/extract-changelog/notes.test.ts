// Notes on the bundle: the section, each fallback, and everything that stops with a reason. No git repository anywhere.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { type Files, folderWith } from '../verify-tag-matches-version/repository.ts'

const CHANGELOG = [
  '# Changelog',
  '',
  '## [Unreleased]',
  '',
  '- Soon: [docs].',
  '',
  '## [1.2.3] - 2024-01-05',
  '',
  '### Fixed',
  '',
  '- See the [docs].',
  '',
  '## [1.2.2]',
  '',
  '## [1.2.1]',
  '',
  '- First.',
  '',
  '[1.2.3]: https://example.com/1.2.3',
  '[docs]: https://example.com/docs',
  '',
].join('\n')

const extract = (files: Files | string, inputs: Record<string, string>) =>
  runAction({ name: 'extract-changelog', cwd: typeof files === 'string' ? files : folderWith(files), inputs })

const notesFile = (outputs: Record<string, string>) => readFileSync(outputs['notes-file'] ?? '', 'utf8')

test('the section of the version: notes with their links, lines, heading and date', async () => {
  const result = await extract({ 'CHANGELOG.md': CHANGELOG }, { version: 'v1.2.3' })
  const notes = '### Fixed\n\n- See the [docs].\n\n[docs]: https://example.com/docs'
  expect(result.code).toBe(0)
  expect(result.annotations).toEqual([])
  expect(result.outputs).toEqual({
    found: 'true',
    notes,
    'notes-file': join(result.temp, 'plumbline', 'notes.md'),
    path: 'CHANGELOG.md',
    'first-line': '9',
    'last-line': '11',
    heading: '1.2.3 - 2024-01-05',
    date: '2024-01-05',
    yanked: 'false',
    'previous-version': '1.2.2',
    how: 'section',
    failure: '',
  })
  expect(notesFile(result.outputs)).toBe(`${notes}\n`)
  expect(result.record).toMatchObject({
    notes: { found: true, how: 'section', path: 'CHANGELOG.md', 'first-line': 9, body: notes },
  })
  expect(result.summary).toContain('From `CHANGELOG.md`, lines 9 to 11.')
})

test('an empty section is found: empty notes, a warning, no fallback', async () => {
  const result = await extract({ 'CHANGELOG.md': CHANGELOG }, { version: '1.2.2', 'if-missing': 'unreleased' })
  expect(result.code).toBe(0)
  expect(result.outputs).toMatchObject({
    found: 'true',
    notes: '',
    'first-line': '',
    'last-line': '',
    path: 'CHANGELOG.md',
  })
  expect(notesFile(result.outputs)).toBe('')
  expect(result.annotations).toMatchObject([{ level: 'warning', file: 'CHANGELOG.md', line: 13 }])
})

describe('without a section', () => {
  test('fail, the default: exit 1, found false, and the versions that are there', async () => {
    const result = await extract({ 'CHANGELOG.md': CHANGELOG }, { version: '1.2.30' })
    expect(result.code).toBe(1)
    expect(result.outputs['found']).toBe('false')
    expect(result.stdout).toContain(
      'CHANGELOG.md has no section for version 1.2.30; its first versions are 1.2.3 (line 7), 1.2.2 (line 13), 1.2.1 (line 15), and there is text under "[Unreleased]" (line 3).',
    )
    expect(result.record).toMatchObject({ failure: { code: 'section-missing' } })
    expect(result.record).not.toHaveProperty('notes')
  })
  test('empty: exit 0, empty texts, an empty file', async () => {
    const result = await extract({ 'CHANGELOG.md': CHANGELOG }, { version: '9.0.0', 'if-missing': 'empty' })
    const { found, 'notes-file': file, ...texts } = result.outputs
    expect([result.code, found, readFileSync(file ?? '', 'utf8')]).toEqual([0, 'false', ''])
    const empty = { notes: '', path: 'CHANGELOG.md', 'first-line': '', 'last-line': '', heading: '', date: '' }
    expect(texts).toEqual({ ...empty, yanked: 'false', 'previous-version': '1.2.3', how: 'empty', failure: '' })
  })
  test('generic: one line, said aloud', async () => {
    const result = await extract({ 'CHANGELOG.md': CHANGELOG }, { version: '9.0.0', 'if-missing': 'generic' })
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ found: 'false', notes: 'Release 9.0.0.', path: 'CHANGELOG.md' })
    expect(notesFile(result.outputs)).toBe('Release 9.0.0.\n')
    expect(result.annotations.map(({ level }) => level)).toEqual(['warning'])
    expect(result.record).toMatchObject({ notes: { found: false, how: 'generic' } })
  })
  test('generate: nothing here, GitHub writes them in the release job; said aloud', async () => {
    const result = await extract({ 'CHANGELOG.md': CHANGELOG }, { version: '9.0.0', 'if-missing': 'generate' })
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ found: 'false', how: 'generate', notes: '', path: 'CHANGELOG.md' })
    expect(notesFile(result.outputs)).toBe('')
    expect(result.annotations).toMatchObject([{ level: 'warning', file: 'CHANGELOG.md' }])
    expect(result.summary).toContain('GitHub is to list the pull requests instead.')
    expect(result.record).toMatchObject({ notes: { found: false, how: 'generate', body: '' } })
  })
  test('unreleased: that section, said aloud', async () => {
    const result = await extract({ 'CHANGELOG.md': CHANGELOG }, { version: '9.0.0', 'if-missing': 'unreleased' })
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({
      found: 'false',
      heading: '[Unreleased]',
      'first-line': '5',
      'last-line': '5',
    })
    expect(result.outputs['notes']).toBe('- Soon: [docs].\n\n[docs]: https://example.com/docs')
    expect(result.record).toMatchObject({ notes: { found: false, how: 'unreleased' } })
  })
  test('unreleased, and there is none: exit 1', async () => {
    const result = await extract(
      { 'CHANGELOG.md': '# Changelog\n\n## 1.0.0\n\n- a\n' },
      { version: '9.0.0', 'if-missing': 'unreleased' },
    )
    expect([result.code, result.outputs['found']]).toEqual([1, 'false'])
    expect(result.stdout).toContain('The Unreleased section, asked for by `if-missing: unreleased`, is missing too.')
  })
})

describe('P5: a missing section is told by what is there instead', () => {
  const whatOf = async (files: Files, inputs: Readonly<Record<string, string>> = {}, temp?: string) => {
    const run = { name: 'extract-changelog', cwd: folderWith(files), inputs: { version: '1.3.0', ...inputs } }
    const { record } = await runAction(temp === undefined ? run : { ...run, temp })
    return (record as { failure: { what: string; next: string; code: string } }).failure
  }

  test('the headings, where none is a version', async () => {
    const text = '# Milestones\n\n## Spring line\n\n- a\n\n## The Winter\n\n## Earlier\n\n### More\n'
    const { code, what } = await whatOf({ 'MILESTONES.md': text })
    expect({ code, what }).toEqual({
      code: 'section-missing',
      what: 'MILESTONES.md has no section for version 1.3.0; no heading of it is a version: the first are "Milestones" (line 1), "Spring line" (line 3), "The Winter" (line 7).',
    })
  })

  test('nothing, where there are no headings', async () => {
    expect((await whatOf({ 'NEWS.md': 'Some text.\n' })).what).toBe(
      'NEWS.md has no section for version 1.3.0; it has no headings at all.',
    )
  })

  test('with the next version as the way on, or this one while it is not tagged yet', async () => {
    const files = { 'CHANGELOG.md': CHANGELOG }
    expect((await whatOf(files)).next).toMatch(/^Write the entry under a heading of exactly the next version/)
    const temp = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
    mkdirSync(join(temp, 'plumbline'))
    const version = {
      text: '1.3.0',
      normalized: '1.3.0',
      scheme: 'semver',
      tag: 'v1.3.0',
      commit: 'a'.repeat(40),
      assumed: true,
    }
    writeFileSync(join(temp, 'plumbline', 'record.json'), JSON.stringify({ schema: 1, plumbline: '0', version }))
    expect((await whatOf(files, { 'if-missing': 'fail' }, temp)).next).toMatch(
      /^Write the entry under a heading of exactly 1\.3\.0 before the version is tagged/,
    )
  })
})

describe('without a changelog', () => {
  test.each([
    ['fail', 1, undefined],
    ['unreleased', 1, undefined],
    ['generic', 0, 'Release 1.0.0.'],
    ['generate', 0, ''],
    ['empty', 0, ''],
  ])('%s: exit %d', async (choice, code, notes) => {
    const result = await extract({ 'README.md': '# x\n' }, { version: '1.0.0', 'if-missing': choice })
    expect([result.code, result.outputs['found'], result.outputs['notes']]).toEqual([code, 'false', notes])
    expect(result.stdout).toContain(
      'No changelog was found: the root of the workspace and its docs folder hold no CHANGELOG.md',
    )
  })
  test('a named file that is not there', async () => {
    const result = await extract({ 'CHANGELOG.md': CHANGELOG }, { version: '1.2.3', path: 'CHANGES.md' })
    expect(result.code).toBe(1)
    expect(result.stdout).toContain('there is no file "CHANGES.md"')
  })
  test('a format that is not read is told, and is no empty changelog', async () => {
    const result = await extract({ 'NEWS.html': '<h1>1.2.3</h1>' }, { version: '1.2.3', path: 'NEWS.html' })
    expect(result.code).toBe(1)
    expect(result.stdout).toContain('The changelog "NEWS.html" is in a format that is not read.')
  })
})

test('notes that look like workflow commands stay notes', async () => {
  const text = '## 1.0.0\n\n- a\n\n::error::no\nghadelimiter_x\n'
  const result = await extract({ 'CHANGELOG.md': text }, { version: '1.0.0' })
  expect(result.outputs['notes']).toBe('- a\n\n::error::no\nghadelimiter_x')
  expect(result.annotations).toEqual([])
})

test.each([
  [{ version: '' }, 'Input "version" is required and empty.'],
  [{ version: '1.0.0', 'if-missing': 'maybe' }, 'it takes "fail", "generic", "generate", "unreleased", "empty"'],
  [{ version: '1.0.0', 'working-directory': 'nowhere' }, 'there is no such folder in the workspace'],
])('refuses %j', async (inputs, words) => {
  const result = await extract({ 'CHANGELOG.md': CHANGELOG }, inputs)
  expect(result.code).toBe(1)
  expect(result.stdout).toContain('title=bad-input')
  expect(result.stdout).toContain(words)
})
