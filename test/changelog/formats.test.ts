// The formats beside Markdown: which is read, where a section begins and ends, and what its notes are as Markdown.
import { describe, expect, test } from '@jest/globals'
import { findSection, parseChangelog } from '@plumbline/changelog'
import { cpuTime } from '../setup/cpu-time.ts'
import { fixtures } from './fixtures.ts'

async function section(file: string, text: string, version: string) {
  const parsed = await parseChangelog(file, text, [])
  const found = parsed && findSection(parsed, version)
  if (!parsed || !found) return undefined
  const { firstLine, lastLine, date } = found.entry
  return { lines: [firstLine, lastLine], date, notes: parsed.render(found.entry) }
}

describe('sections are found, and their notes are Markdown', () => {
  test.each(
    fixtures.map((fixture, index) => [`${index} ${fixture.file}`, fixture] as const),
  )('%s', async (_name, each) => {
    const { file, text, lines, date, notes } = each
    expect(await section(file, text, '1.2.0')).toEqual({ lines, date, notes })
    expect((await section(file, text, '1.1.0'))?.notes).toMatch(/older|old/)
    for (const absent of ['1.2', '1.2.00', '1.1.9', '2.0', '1.0.0', '2024.01.05', '2023.01.35', '7']) {
      expect(await section(file, text, absent)).toBeUndefined()
    }
  })
  test.each(fixtures)('$file with a byte order mark and CRLF', async ({ file, text, lines, notes }) => {
    expect(await section(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`, '1.2.0')).toMatchObject({ lines, notes })
  })
})

describe('the content tells the format where the name does not', () => {
  test.each([
    [
      'Markdown',
      'CHANGES',
      '# News\n\n## 1.2.0\n\n```\n1.1.9 (2024-01-05)\n```\n\n[a](b)\n',
      '```\n1.1.9 (2024-01-05)\n```\n\n[a](b)',
    ],
    ['reStructuredText', 'HISTORY.txt', '1.2.0\n=====\n\n- a ``b``\n', '- a `b`'],
    ['AsciiDoc', 'NEWS', '== 1.2.0\n\n* link:https://example.com[a]\n', '* [a](https://example.com)'],
    ['RDoc', 'History.txt', '= 1.2.0\n\n* +a+\n', '* `a`'],
    ['plain text', 'NEWS', 'Version 1.2.0:\n\n\tFirst\n\n\tSecond *a*\n', 'First\n\nSecond \\*a\\*'],
  ])('%s', async (_format, file, text, notes) => {
    expect((await section(file, text, '1.2.0'))?.notes).toBe(notes)
  })
})

describe('a version that is only spoken of is absent', () => {
  test.each([
    ['NEWS.rst', '1.3.0\n=====\n\n::\n\n    1.2.0\n    =====\n\n.. 1.2.0\n\ntext\n'],
    ['NEWS.rst', '1.3.0\n=====\n\nas it was in version\n1.2.0 and before\n'],
    ['NEWS.adoc', '== 1.3.0\n\n....\n== 1.2.0\n....\n\n////\n== 1.2.0\n////\n'],
    ['CHANGES', 'Version 1.3.0\n\n    1.2.0\n\n* 1.2.0 was wrong\n\nVersion 1.2.0 was wrong.\n'],
    ['CHANGES', 'Version 1.3.0\n\nas it was in\nversion 1.2.0\n\n'],
    ['CHANGES', 'Version 1.3.0\n\n* Version 1.2.0\n* Requires Widget 1.2.0\n'],
    ['CHANGES', '1.3.0 (2024-01-05)\n\nChanges since version 1.2.0:\n\n* a\n'],
    ['CHANGELOG.md', '## 1.3.0\n\n## Changes since 1.2.0\n\n- a\n'],
  ])('%s %j', async (file, text) => {
    expect(await section(file, text, '1.2.0')).toBeUndefined()
    expect(await section(file, text, '1.3.0')).toBeDefined()
  })
})

describe('titles of Markdown files', () => {
  test.each([
    [
      'several versions',
      '## 1.2.0, 1.1.9 and 1.0.8 (2024-01-05)\n- a\n## 1.1.0\n',
      ['1.2.0', '1.1.9', '1.0.8'],
      [2, 2],
    ],
    ['a slash between versions', '## 1.2.0 / 1.1.9\n- a\n', ['1.2.0', '1.1.9'], [2, 2]],
    ['bold lines below headings', '## 1.3.0\n- a\n\n**1.2.0**\n\n- b\n\n**1.1.0**\n', ['1.2.0'], [6, 6]],
    ['dated lines below headings', '## 1.3.0\n- a\n\n1.2.0 (2024-01-05)\n\n- b\n', ['1.2.0'], [6, 6]],
    ['HTML', '<h2 id="a">1.2.0</h2>\n\n- a\n\n<h2>1.1.0</h2>\n\n- b\n', ['1.2.0'], [3, 3]],
    ['front matter', '---\ntitle: 9.9.9\n---\n\n## 1.2.0\n- a\n', ['1.2.0'], [6, 6]],
    ['a series above', '# 1.x\n\n## 1.2.0 - Spring\n- a\n\n## 1.1.0 - Winter\n', ['1.2.0'], [4, 4]],
    ['years above', '# 2024\n\n## 1.2.0: Spring\n- a\n\n# 2023\n\n## 1.1.0: Winter\n', ['1.2.0'], [4, 4]],
    ['a topic of upcoming changes', '## 1.2.0\n- a\n\n### Upcoming Changes\n- b\n\n## 1.1.0\n', ['1.2.0'], [2, 5]],
    ['versions that are dates', '### 2023.12.30\n- a\n\n### 2023.11.16\n- b\n', ['2023.12.30'], [2, 2]],
    ['a range below', '## 1.2.0\n- a\n\n## 1.0.0 to 1.1.0\n- b\n', ['1.2.0'], [2, 2]],
    ['product names', '## Acme Widget 1.2.0\n- a\n\n## Acme Widget 1.1.0\n- b\n', ['1.2.0'], [2, 2]],
  ])('%s', async (_case, text, versions, lines) => {
    for (const version of versions) expect((await section('CHANGELOG.md', text, version))?.lines).toEqual(lines)
  })
})

test.each(fixtures)('the time grows with the file: $file', async ({ file, text }) => {
  const started = cpuTime()
  const parsed = await parseChangelog(file, text.repeat(3000), [])
  expect(parsed?.entries.length).toBeGreaterThanOrEqual(3000)
  expect(cpuTime() - started).toBeLessThan(3000)
})
