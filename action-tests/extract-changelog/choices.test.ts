// What the inputs choose: one of two sections, one of many packages, the text below the notes, and their length.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { folderWith } from '../verify-tag-matches-version/repository.ts'

const AT_TAG = { GITHUB_REF: 'refs/tags/v1.2.3', GITHUB_REF_NAME: 'v1.2.3', GITHUB_REF_TYPE: 'tag' }

const extract = (text: string, inputs: Record<string, string> = {}, env: Record<string, string> = AT_TAG) =>
  runAction({
    name: 'extract-changelog',
    cwd: folderWith({ 'CHANGELOG.md': text }),
    inputs: { version: '1.2.3', ...inputs },
    env: { GITHUB_REPOSITORY: 'owner/repo', ...env },
  })

describe('one version twice', () => {
  const twice = '## 1.2.3\n\n- First.\n\n## 1.2.2\n\n- B.\n\n## 1.2.3 - 2024-01-05\n\n- Last.\n'

  test('fails by default, and names both lines', async () => {
    const result = await extract(twice)
    expect([result.code, result.outputs['found']]).toEqual([1, 'false'])
    expect(result.annotations).toMatchObject([
      { level: 'error', title: 'section-twice', file: 'CHANGELOG.md', line: 9 },
    ])
    expect(result.stdout).toContain(
      'CHANGELOG.md has 2 sections for version 1.2.3: line 1 ("1.2.3") and line 9 ("1.2.3 - 2024-01-05").',
    )
    expect(result.record).toMatchObject({ failure: { code: 'section-twice' } })
  })
  test('fails whatever shall be done without a section', async () => {
    expect((await extract(twice, { 'if-missing': 'empty' })).code).toBe(1)
  })
  test.each([
    ['first', '- First.', '3', 'see line 9. The notes are those of line 1.'],
    ['last', '- Last.', '11', 'see line 1. The notes are those of line 9.'],
  ])('%s, said aloud', async (choice, notes, line, words) => {
    const result = await extract(twice, { 'if-duplicate': choice })
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ found: 'true', notes, 'first-line': line })
    expect(result.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining(words) }])
  })
  test('one without text does not count, and is told', async () => {
    const result = await extract('## 1.2.3\n\n## 1.2.2\n\n- B.\n\n## 1.2.3\n\n- A.\n')
    expect(result.outputs).toMatchObject({ found: 'true', notes: '- A.' })
    expect(result.annotations).toHaveLength(1)
  })
  test('another word is refused', async () => {
    expect((await extract(twice, { 'if-duplicate': 'both' })).stdout).toContain('it takes "fail", "first", "last"')
  })
})

describe('a changelog of many packages', () => {
  const many = '## widget@1.2.3\n\n- Widget.\n\n## gadget@1.2.3\n\n- Gadget.\n\n## widget@1.2.2\n\n- Old.\n'
  test.each([
    ['widget', '- Widget.', '1.2.2'],
    ['gadget', '- Gadget.', ''],
    ['other,\n gadget', '- Gadget.', ''],
  ])('package %j', async (name, notes, previous) => {
    const result = await extract(many, { package: name })
    expect(result.outputs).toMatchObject({ found: 'true', notes, 'previous-version': previous })
  })
  test('a package that it does not name has no section', async () => {
    expect((await extract(many, { package: 'gizmo', 'if-missing': 'empty' })).outputs['found']).toBe('false')
  })
  test('its tag is understood as the version', async () => {
    const inputs = { version: 'gadget@1.2.3', package: 'gadget' }
    expect((await extract(many, inputs)).outputs['notes']).toBe('- Gadget.')
  })
})

describe('append', () => {
  const text = '## [1.2.3]\n\n- A.\n\n## [1.2.2]\n\n- B.\n'
  const template = [
    '**Package:** [${package} ${version}](${package-url})',
    '**Changelog:** [CHANGELOG.md](${changelog-url})',
    '**Compare:** [${previous-version} to ${tag}](${compare-url})',
  ].join('\n')

  /** A job in which verify-tag-matches-version has said what the package is. */
  function tempWithRecord(): string {
    const temp = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
    mkdirSync(join(temp, 'plumbline'))
    const record = {
      schema: 1,
      plumbline: '0',
      package: { name: '@acme/widget', ecosystem: 'npm', directory: '' },
      version: { text: '1.2.3', normalized: '1.2.3', scheme: 'semver', tag: 'v1.2.3', commit: 'a'.repeat(40) },
    }
    writeFileSync(join(temp, 'plumbline', 'record.json'), JSON.stringify(record))
    return temp
  }

  test('names and links of this release', async () => {
    const result = await runAction({
      name: 'extract-changelog',
      cwd: folderWith({ 'CHANGELOG.md': text }),
      inputs: { version: '1.2.3', append: template },
      env: { GITHUB_REPOSITORY: 'owner/repo' },
      temp: tempWithRecord(),
    })
    expect(result.outputs['notes']?.split('\n')).toEqual([
      '- A.',
      '',
      '**Package:** [@acme/widget 1.2.3](https://www.npmjs.com/package/@acme/widget/v/1.2.3)',
      '**Changelog:** [CHANGELOG.md](https://github.com/owner/repo/blob/v1.2.3/CHANGELOG.md)',
      '**Compare:** [1.2.2 to v1.2.3](https://github.com/owner/repo/compare/v1.2.2...v1.2.3)',
    ])
    expect(result.annotations).toEqual([])
  })
  test('a line whose value is not known is left out, and told', async () => {
    const result = await extract('## 1.2.3\n\n- A.\n', { append: `${template}\nEnd.` })
    expect(result.outputs['notes']?.split('\n')).toEqual([
      '- A.',
      '',
      '**Changelog:** [CHANGELOG.md](https://github.com/owner/repo/blob/v1.2.3/CHANGELOG.md)',
      'End.',
    ])
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('This release has no ${package-url}') },
    ])
  })
  test('a name that nobody knows is refused', async () => {
    const result = await extract(text, { append: 'x ${previous_version}' })
    expect([result.code, result.outputs['found']]).toEqual([1, 'false'])
    expect(result.stdout).toContain('Input "append" names ${previous_version}; it takes ${package}, ${version}')
  })
  test('below every kind of notes that has a text', async () => {
    const append = 'Release of ${version}.'
    const generic = await extract(text, { version: '9.0.0', 'if-missing': 'generic', append })
    expect(generic.outputs['notes']).toBe('Release 9.0.0.\n\nRelease of 9.0.0.')
    for (const choice of ['empty', 'generate']) {
      const result = await extract(text, { version: '9.0.0', 'if-missing': choice, append })
      expect(result.outputs['notes']).toBe('')
    }
  })
  test('the tag of the run is not that of another version', async () => {
    const result = await extract(text, { version: '1.2.2', append: 'Tag ${tag}.\n${version}' })
    expect(result.outputs['notes']).toBe('- B.\n\n1.2.2')
  })
})

describe('max-length', () => {
  const long = `## 1.2.3\n\n${'- A line of text with a [link].\n'.repeat(6000)}\n[link]: docs/a.md\n`

  test("GitHub's limit by default: cut between two items, with a link to the rest at the tag", async () => {
    const result = await extract(long, { append: 'Below.' })
    const notes = result.outputs['notes'] ?? ''
    expect(notes.length).toBeLessThanOrEqual(125_000)
    expect(notes.length).toBeGreaterThan(124_900)
    expect(notes.split('\n').slice(-6)).toEqual([
      '',
      '[link]: https://github.com/owner/repo/blob/v1.2.3/docs/a.md',
      '',
      '[The notes were cut here: the rest is in CHANGELOG.md](https://github.com/owner/repo/blob/v1.2.3/CHANGELOG.md?plain=1#L1)',
      '',
      'Below.',
    ])
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('of which 125,000 are allowed (`max-length`)') },
    ])
    expect(result.summary).toContain('they were cut')
    expect(readFileSync(result.outputs['notes-file'] ?? '', 'utf8')).toBe(`${notes}\n`)
  })
  test('another limit', async () => {
    const notes = (await extract(long, { 'max-length': '500' })).outputs['notes'] ?? ''
    expect(notes.length).toBeLessThanOrEqual(500)
    expect(notes).toContain('- A line of text with a [link].')
  })
  test("one above GitHub's limit is that limit, and told", async () => {
    const result = await extract(long, { 'max-length': '200000' })
    expect(result.outputs['notes']?.length).toBeLessThanOrEqual(125_000)
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('"max-length" is 200000') }),
    )
  })
  test('one that leaves no room for the link is refused', async () => {
    const result = await extract(long, { 'max-length': '50' })
    expect([result.code, result.outputs['found']]).toEqual([1, 'false'])
    expect(result.stdout).toContain('Input "max-length" is 50, which is not even enough')
  })
})
