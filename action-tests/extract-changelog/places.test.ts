// Where the changelog is looked for: the usual names, nearest to the package first, and never outside the workspace.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CHANGELOG_EXTENSIONS } from '@plumbline/changelog'
import { runAction } from '@plumbline/rehearsal'
import { type Files, folderWith } from '../verify-tag-matches-version/repository.ts'

const CHANGELOG = '# Changelog\n\n## 1.2.3\n\n- Fixed.\n'

const extract = (files: Files | string, inputs: Record<string, string> = {}) =>
  runAction({
    name: 'extract-changelog',
    cwd: typeof files === 'string' ? files : folderWith(files),
    inputs: { version: '1.2.3', ...inputs },
  })

describe('found', () => {
  test.each([
    ['changelog.md', {}],
    ['Changes.markdown', {}],
    ['HISTORY.md', {}],
    ['NEWS.md', {}],
    ['RELEASES.md', {}],
    ['MILESTONES.md', {}],
    ['RELEASE_NOTES.md', {}],
    ['Milestones.md', { path: 'Milestones.md' }],
    ['docs/CHANGELOG.md', {}],
    ['doc/changes.md', {}],
    ['packages/widget/CHANGELOG.md', { 'working-directory': 'packages/widget' }],
    ['packages/widget/docs/CHANGELOG.md', { 'working-directory': 'packages/widget' }],
    ['packages/CHANGELOG.md', { 'working-directory': 'packages/widget' }],
    ['docs/CHANGELOG.md', { 'working-directory': 'packages/widget' }],
    ['packages/widget/log.md', { 'working-directory': 'packages/widget', path: 'log.md' }],
    ['log.md', { 'working-directory': 'packages/widget', path: '../../log.md' }],
  ])('%s with %j', async (path, inputs) => {
    const result = await extract({ 'packages/widget/package.json': '{}', [path]: CHANGELOG }, inputs)
    expect(result.outputs).toMatchObject({ found: 'true', path, notes: '- Fixed.' })
  })

  const texts: Readonly<Record<string, string>> = {
    '.rst': '1.2.3\n=====\n\n- Fixed.\n',
    '.txt': 'Version 1.2.3\n-------------\n\n- Fixed.\n',
    '.adoc': '= Changelog\n\n== 1.2.3\n\n* Fixed.\n',
    '.rdoc': '=== 1.2.3\n\n* Fixed.\n',
    '': '1.2.3\n-----\n\n- Fixed.\n',
  }
  const known = Object.keys(texts).filter((extension) => CHANGELOG_EXTENSIONS.includes(extension))
  test.each(['.md', ...known])('CHANGES%s, by its format', async (extension) => {
    const path = `CHANGES${extension}`
    const result = await extract({ [path]: texts[extension] ?? CHANGELOG })
    expect(result.outputs).toMatchObject({ found: 'true', path })
    expect(result.outputs['notes']).toContain('Fixed.')
  })
})

describe('the nearest first', () => {
  const files = {
    'packages/widget/package.json': '{}',
    'packages/widget/docs/CHANGES.md': CHANGELOG.replace('Fixed.', 'Near.'),
    'CHANGELOG.md': CHANGELOG.replace('Fixed.', 'Far.'),
  }
  test('of two folders the nearer one, although the other name is more usual', async () => {
    const result = await extract(files, { 'working-directory': 'packages/widget' })
    expect(result.outputs).toMatchObject({ notes: '- Near.', path: 'packages/widget/docs/CHANGES.md' })
    expect(result.annotations).toEqual([])
  })
  test('what is further up is not asked where the package has a changelog without the version', async () => {
    const own = { ...files, 'packages/widget/docs/CHANGES.md': '## 1.0.0\n\n- B.\n' }
    const result = await extract(own, { 'working-directory': 'packages/widget' })
    expect([result.code, result.outputs['found']]).toEqual([1, 'false'])
    expect(result.stdout).toContain('packages/widget/docs/CHANGES.md has no section for version 1.2.3')
  })
  test('a changelog further up is told', async () => {
    const result = await extract(
      { 'packages/widget/package.json': '{}', 'CHANGELOG.md': CHANGELOG },
      { 'working-directory': 'packages/widget' },
    )
    expect(result.outputs['found']).toBe('true')
    const message = '"packages/widget" has no changelog of its own: CHANGELOG.md, further up, was read.'
    expect(result.annotations).toMatchObject([{ level: 'notice', message }])
    expect(result.summary).toContain(message)
  })
  test('of two files in one folder the one that has the version', async () => {
    const result = await extract({ 'CHANGELOG.md': '# Changelog\n\nSee HISTORY.md.\n', 'HISTORY.md': CHANGELOG })
    expect(result.outputs).toMatchObject({ found: 'true', path: 'HISTORY.md' })
    const message = 'CHANGELOG.md has no section for version 1.2.3: that of HISTORY.md was taken.'
    expect(result.annotations).toMatchObject([{ level: 'notice', message }])
  })
  test('the file that was read is told, also when the notes are empty for want of a section', async () => {
    const result = await extract({ 'CHANGELOG.md': '## 1.0.0\n\n- B.\n' }, { 'if-missing': 'empty' })
    expect(result.outputs).toMatchObject({ found: 'false', how: 'empty', path: 'CHANGELOG.md' })
  })
  test('a folder of the name is none', async () => {
    const result = await extract({ 'NEWS.md/1.2.3.md': CHANGELOG, 'RELEASES.md': CHANGELOG })
    expect(result.outputs).toMatchObject({ found: 'true', path: 'RELEASES.md' })
  })
})

test('without any, the folders are told', async () => {
  const result = await extract({ 'packages/widget/package.json': '{}' }, { 'working-directory': 'packages/widget' })
  expect(result.stdout).toContain(
    'No changelog was found: "packages/widget", the folders above it and their docs folders hold no CHANGELOG.md',
  )
})

test('never outside the workspace, not even through a link', async () => {
  const outside = folderWith({ 'CHANGELOG.md': CHANGELOG })
  const cwd = folderWith({})
  symlinkSync(join(outside, 'CHANGELOG.md'), join(cwd, 'CHANGELOG.md'))
  symlinkSync(outside, join(cwd, 'docs'))
  expect((await extract(cwd)).outputs['found']).toBe('false')
  expect((await extract(cwd, { path: 'docs/CHANGELOG.md' })).outputs['found']).toBe('false')
  for (const path of [join(outside, 'CHANGELOG.md'), '../CHANGELOG.md', 'a/../../CHANGELOG.md', '..\\CHANGELOG.md']) {
    const result = await extract(cwd, { path })
    expect(result.code).toBe(1)
    expect(result.stdout).toContain('which is outside the workspace')
  }
})
