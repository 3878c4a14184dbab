// Sections: where a body begins and ends, and how it is rendered for a release.
import { describe, expect, test } from '@jest/globals'
import { findSection, findUnreleased, parseChangelog } from '@plumbline/changelog'
import { cpuTime } from '../setup/cpu-time.ts'

async function notes(text: string, version: string) {
  const parsed = await parseChangelog('CHANGELOG.md', text, [])
  const found = parsed && findSection(parsed, version)
  if (!parsed || !found) return undefined
  const { firstLine, lastLine } = found.entry
  return { lines: [firstLine, lastLine], body: parsed.render(found.entry), alsoAt: found.alsoAt }
}

describe('a body ends where another version begins', () => {
  test.each([
    ['at the same level', '## 1.1\n\n- a\n\n### Fixed\n\n- b\n\n## 1.0\n\n- c\n', [3, 7]],
    ['at a deeper level', '# 1.1\n- a\n## 1.0\n- c\n', [2, 2]],
    ['at a higher level', '### 1.1\n- a\n# 1.0\n- c\n', [2, 2]],
    ['under a Setext heading', '1.1\n===\n- a\n\n1.0\n===\n- c\n', [3, 3]],
    ['at the end of the file', '## 1.1\n\n- a\n\n\n', [3, 3]],
    ['above the anchor of the next heading', '## 1.1\n\n- a\n\n<a name="1.0"></a>\n## 1.0\n', [3, 3]],
    ['above a heading of a higher level that is no version', '## 1.1\n- a\n# Appendix\n- c\n', [2, 2]],
    ['above what follows the last entry', '## 1.1\n- a\n\n## Older releases\nsee there\n', [2, 2]],
    ['above a block of link definitions', '## 1.1\n- a\n\n[1.1]: https://example.com\n[b]: /b\n', [2, 2]],
    ['above the unreleased entry', '## 1.1\n- a\n## Unreleased\n- b\n', [2, 2]],
  ])('%s', async (_case, text, lines) => {
    expect((await notes(text, '1.1'))?.lines).toEqual(lines)
  })
})

describe('a body goes on', () => {
  test.each([
    ['past a version in a code fence', '## 1.1\n\n```\n## [1.0.5]\n```\n\n- a\n\n## 1.0\n', [3, 7]],
    ['past a version in a comment', '## 1.1\n<!--\n## 1.0.5\n-->\n- a\n## 1.0\n', [2, 5]],
    ['past a version in a quote', '## 1.1\n> ## 1.0.5\n\n- a\n## 1.0\n', [2, 4]],
    ['past a topic at its own level', "## 1.1\ntext\n## What's Changed\n- a\n## 1.0\n", [2, 4]],
    ['past a topic at its own level in the last entry', "## 1.1\ntext\n## What's Changed\n- a\n", [2, 4]],
    ['past a topic that speaks of a version', '## 1.1\n- a\n### 1.0 compatibility\n- b\n## 1.0\n', [2, 4]],
    ['past an echo of its own heading', '## 1.1\n### 1.1 (2024-01-05)\n- a\n## 1.0\n', [2, 3]],
  ])('%s', async (_case, text, lines) => {
    expect((await notes(text, '1.1'))?.lines).toEqual(lines)
  })
})

test('an empty section is found, without lines', async () => {
  expect(await notes('## 1.1\n\n## 1.0\n- a\n', '1.1')).toEqual({ lines: [0, 0], body: '', alsoAt: [] })
})

test('a section that holds nothing but link definitions is empty', async () => {
  expect((await notes('## 1.1\n\n[a]: /a\n', '1.1'))?.lines).toEqual([0, 0])
})

test('of two sections of one version the one with a body counts, and the other is told', async () => {
  expect(await notes('## 1.1\n\n## 1.1\n- a\n## 1.0\n', '1.1')).toMatchObject({ lines: [4, 4], alsoAt: [1] })
})

test('line ends become LF and a byte order mark is no text', async () => {
  expect(await notes('\uFEFF## 1.1\r\n\r\n- a\r\n- b\r\n', '1.1')).toMatchObject({ lines: [3, 4], body: '- a\n- b' })
})

describe('link definitions come along when they are used', () => {
  const file = [
    '## [1.1]',
    'See [docs], [the guide][guide], [x][] and `[code]`.',
    '',
    '[local]: /local',
    '## [1.0]',
    '- [other]',
    '',
    '[1.1]: /compare/1.1',
    '[Docs]: https://example.com/docs "Docs"',
    '[guide]: <https://example.com/guide>',
    '[x]: /x',
    '[code]: /code',
    '[other]: /other',
  ].join('\n')
  test('those and no others, as the file writes them', async () => {
    expect((await notes(file, '1.1'))?.body).toBe(
      [
        'See [docs], [the guide][guide], [x][] and `[code]`.',
        '',
        '[Docs]: https://example.com/docs "Docs"',
        '[guide]: <https://example.com/guide>',
        '[x]: /x',
      ].join('\n'),
    )
  })
  test('a definition inside the section is not repeated', async () => {
    const text = '## 1.1\n[a]\n\n[a]: /a\n\nmore\n## 1.0\n'
    expect((await notes(text, '1.1'))?.body).toBe('[a]\n\n[a]: /a\n\nmore')
  })
  test('a label that is also a name of every object is only a label', async () => {
    expect((await notes('## 1.1\n[constructor] [__proto__]\n', '1.1'))?.body).toBe('[constructor] [__proto__]')
  })
})

describe('files without version headings', () => {
  test('lines of text are titles when nothing else is', async () => {
    const text = 'v1.1.0 - August 21, 2026\n\n* a\n* b\n\nv1.0.0 - August 7, 2026\n\n* c\n'
    expect(await notes(text, '1.1.0')).toMatchObject({ lines: [3, 4], body: '* a\n* b' })
  })
  test('list items are titles, and their bodies are outdented', async () => {
    const text = '* 1.1.0 (2024-01-05)\n\n  * a\n    more\n\n* 1.0.0 (2024-01-01)\n\n  * c\n'
    expect(await notes(text, '1.1.0')).toMatchObject({ lines: [3, 4], body: '* a\n  more' })
  })
  test('prose that begins with a version is no title', async () => {
    expect(await notes('1.1.0 was never released.\n\n- a\n', '1.1.0')).toBeUndefined()
  })
})

test.each([
  '## Unreleased',
  '## [Unreleased]',
  '## [unreleased] - 2024-01-05',
  '# Upcoming',
  '## HEAD',
])('"%s" is the unreleased entry', async (heading) => {
  const parsed = await parseChangelog('CHANGELOG.md', `${heading}\n\n- a\n\n## 1.0\n`, [])
  expect(parsed && findUnreleased(parsed)?.firstLine).toBe(3)
})

test('another spelling counts only where the exact one is absent', async () => {
  const parsed = await parseChangelog('CHANGELOG.md', '## 1.0-rc.1\n- a\n## 1.0rc1\n- b\n', [])
  const always = () => true
  expect(parsed && findSection(parsed, '1.0rc1', always)?.entry.headingLine).toBe(3)
  expect(parsed && findSection(parsed, '1.0c1', always)?.entry.headingLine).toBe(1)
  expect(parsed && findSection(parsed, '1.0c1')).toBeUndefined()
})

test('a format that is not known is undefined, not empty', async () => {
  expect(await parseChangelog('CHANGES.json', '1.0\n===\n', [])).toBeUndefined()
})

test('the time grows with the file, not with its square', async () => {
  const entry = (index: number) => `## 1.${index}.0\n\n- [a][l${index}]\n\n[l${index}]: /l\n\n`
  const text = Array.from({ length: 8000 }, (_, index) => entry(index)).join('')
  const started = cpuTime()
  expect((await notes(text, '1.7000.0'))?.body).toBe('- [a][l7000]\n\n[l7000]: /l')
  expect(cpuTime() - started).toBeLessThan(3000)
})
