// Titles as projects of every kind write them: what is one, what only looks so, and which version each is about.
import { describe, expect, test } from '@jest/globals'
import { findSection, parseChangelog } from '@plumbline/changelog'

/** `VERSION FIRST-LAST` of every entry; one that has no version, or another package's, is told by a mark. */
async function entries(file: string, lines: readonly string[], names: readonly string[] = ['widget']) {
  const parsed = await parseChangelog(file, `${lines.join('\n')}\n`, names)
  return parsed?.entries.map(({ version, packageName, isUnreleased, firstLine, lastLine }) => {
    const what = isUnreleased ? 'unreleased' : version === '' ? '-' : version
    return `${packageName === '' ? '' : `(${packageName}) `}${what} ${firstLine}-${lastLine}`
  })
}

describe('a stage with a number is not the version that it prepares', () => {
  test.each([
    ['## 1.2 beta3', '1.2-beta.3'],
    ['## 1.2.0 RC1 (2024-01-05)', '1.2.0-rc.1'],
    ['## 1.2.0 (rc 2)', '1.2.0-rc.2'],
    ['## 1.2.0 Release Candidate 2', '1.2.0-rc.2'],
    ['## 1.2.0 RC', '1.2.0-rc'],
    ["## What's New in 1.2.0 alpha 7?", '1.2.0-alpha.7'],
    ['## 1.2.0 Preview 3 - 2024-01-05', '1.2.0-preview.3'],
    ['## 1.2.0 (release candidate)', '1.2.0'],
    ['## 1.2.0 (beta)', '1.2.0'],
    ['## 1.2.0 final?', '1.2.0'],
    ['## 1.2.0[YANKED]', '1.2.0'],
    ['## 1.2.0 (since 1.1.0)', '1.2.0'],
    ['## widget-1.2.0 (2024-01-05)', '1.2.0'],
    ['## 05.01.2024 Release V1.2.0', '1.2.0'],
    ['## Overview of changes from Widget 1.1.0 to 1.2.0', '1.2.0'],
  ])('%s is %s', async (heading, version) => {
    expect(await entries('CHANGELOG.md', [heading, '- a'])).toEqual([`${version} 2-2`])
  })
})

describe('not the section of a version', () => {
  test.each([
    ['## 1.1.0 -> 1.2.0'],
    ['## 1.1.0 – 1.2.0'],
    ['## 1.1.0 to 1.2.0'],
  ])('%s is about two', async (heading) => {
    expect(await entries('CHANGELOG.md', ['## 1.3.0', '- a', heading, '- b'])).toEqual(['1.3.0 2-2', '- 4-4'])
  })
  test.each([
    '## 10-30-2019',
    '## 25.04.2014',
    '## V8 9.5',
    '## Somebody (18 Feb 2023)',
    '## Release date: 2024-01-05',
  ])('%s states none', async (heading) => {
    expect(await entries('CHANGELOG.md', ['## 1.3.0', '- a', heading, '- b', '## 1.2.0'])).toEqual([
      '1.3.0 2-4',
      '1.2.0 0-0',
    ])
  })
})

describe('other names', () => {
  test('titles with a name and a title of their own count where all have that name', async () => {
    const lines = ["Widget 1.2, the 'Spring' release", '=====', '', 'a', '', 'Widget 1.1', '=====', '', 'b']
    expect(await entries('NEWS', lines, [])).toEqual(['1.2 4-4', '1.1 9-9'])
  })
  test('few titles without a name do not make the others foreign', async () => {
    const lines = [
      'gadget 2.2 (2024-01-05)',
      '* a',
      '',
      'gadget 2.1 (2023-01-05)',
      '* b',
      '',
      'Version 0.9 (2003-01-05)',
      '* c',
    ]
    expect(await entries('NEWS', lines, [])).toEqual(['2.2 2-2', '2.1 5-5', '0.9 8-8'])
  })
  test('a single title with another name still ends the section above, and is not ours', async () => {
    const lines = ['1.2.0 (2024-01-05)', '* a', '', 'Gadget 1.1.0 (2023-01-05)', '* b', '', '1.0.0 (2022-01-05)', '* c']
    expect(await entries('NEWS', lines)).toEqual(['1.2.0 2-2', '(Gadget) 1.1.0 5-5', '1.0.0 8-8'])
  })
  test('a topic about something else ends nothing', async () => {
    const lines = ['## 1.2.0', '', '### OpenSSL 3.0.3', 'a', '', '**V8**', '', 'b', '', '## 1.1.0']
    expect(await entries('CHANGELOG.md', lines)).toEqual(['1.2.0 3-8', '1.1.0 0-0'])
  })
})

describe('plain text', () => {
  test('titles without a blank line between', async () => {
    const lines = [
      'Version 1.2.0 (2024-01-05)',
      '',
      '- a',
      '',
      'Version 1.1.2 (2023-03-05)',
      'Version 1.1.1 (2023-02-05)',
      '  a',
    ]
    expect(await entries('NEWS', lines)).toEqual(['1.2.0 3-3', '1.1.2 0-0', '1.1.1 7-7'])
    expect(await entries('NEWS', ['1.2', ' - a', '1.1', '1.0', ' - b'])).toEqual(['1.2 2-2', '1.1 0-0', '1.0 5-5'])
  })
  test('an underline as long as the version needs no blank line above, nor does a version with its day', async () => {
    const lines = [
      'Widget 1.2 (January 5, 2024)',
      '~'.repeat(28),
      'a',
      'Widget 1.1 (January 5, 2023)',
      '~'.repeat(28),
      'b',
    ]
    expect(await entries('NEWS', lines, [])).toEqual(['1.2 3-3', '1.1 6-6'])
    expect(
      await entries('NEWS', ['See the site.', 'v1.2: Jan 5 2024:', '  a', '', 'v1.1: Jan 5 2023:', '  b']),
    ).toEqual(['1.2 3-3', '1.1 6-6'])
  })
  test('days that are not exact, and underlines below a line with the day', async () => {
    const lines = ['Version 1.2 - Some Body, 2024-01.', '', 'a', '', 'Version 1.1 - Some Body, January 2023', '', 'b']
    expect(await entries('NEWS', lines)).toEqual(['1.2 3-3', '1.1 7-7'])
    expect(await entries('NEWS', ['New in 1.2 (since 1.1)', 'Released on 2024-01-05', '======', '', 'a'])).toEqual([
      '1.2 5-5',
    ])
  })
  test.each([
    ['the end of a wrapped sentence', ['- it was wrong since', 'version 1.1.0', '', '- b']],
    ['the end of a wrapped sentence with a full stop', ['text that was wrong', '', 'version 1.1.0).', '', '- b']],
    ['a number of an issue with a day', ['text', '', '12932 (5 Jan 2023)', '', '- b']],
    ['a remark in parentheses', ['text', '', '(1.2.0.rc1: 5 Jan 2023)', '', '- b']],
    ['a line with a path of dashes', ['text', '', '05_-Wall-fixes', '', '- b']],
  ])('%s is no title', async (_case, text) => {
    const lines = ['Version 1.2.0 (2024-01-05)', '', ...text, '', 'Version 1.0.0 (2022-01-05)', '', '- c']
    const last = 2 + text.length
    expect(await entries('NEWS', lines)).toEqual([`1.2.0 3-${last}`, `1.0.0 ${last + 4}-${last + 4}`])
  })
  test('underlines of accents and tildes are no fence of Markdown', async () => {
    for (const mark of ['~', '`']) {
      const lines = ['1.2.0', mark.repeat(5), '', '* `a`.', '', '1.1.0', mark.repeat(5), '', '* b']
      expect(await entries('CHANGES', lines)).toEqual(['1.2.0 4-4', '1.1.0 9-9'])
    }
  })
})

describe('Markdown that is not written as CommonMark reads it', () => {
  test('text right above an underlined version is the end of the section before', async () => {
    const lines = ['1.2.0', '=====', 'a', 'b', '1.1.0', '=====', 'c', '', '[a](b)']
    expect(await entries('CHANGELOG.md', lines)).toEqual(['1.2.0 3-4', '1.1.0 7-9'])
  })
  test('a version with its day right below an item is the next title', async () => {
    const lines = [
      '1.2.0 / 2024-01-05',
      '  - a',
      '1.1.0 / 2023-01-05',
      '  - b',
      '> 1.0.0 / 2022-01-05',
      '> 1.0.0 / 2022-01-05',
    ]
    expect(await entries('CHANGELOG.md', lines)).toEqual(['1.2.0 2-2', '1.1.0 4-6'])
  })
  test('a bold line beside headings ends at the next heading of their level, not at the first topic', async () => {
    const lines = ['# 1.2.0', '- a', '', '**1.1.0** (2023-01-05)', '', '## Fixed', '- b', '', '# 1.0.0']
    expect(await entries('CHANGELOG.md', lines)).toEqual(['1.2.0 2-2', '1.1.0 6-7', '1.0.0 0-0'])
  })
  test('a title repeated more often than anybody would ends its section', async () => {
    const lines = ['# 1.2.0', ...Array.from({ length: 40 }, () => '## 1.2.0'), '# 1.1.0', '- a']
    const found = await entries('CHANGELOG.md', lines)
    expect(found?.[0]).toBe('1.2.0 2-17')
    expect(found?.at(-1)).toBe('1.1.0 43-43')
  })
})

describe('what is written around a version', () => {
  test.each([
    ['## \\[1.2.0\\] \\- 2024\\-01\\-05'],
    ['## 1\\.2\\.0'],
    ['## [v1.2.0][diff] – 2024-01-05'],
    ['## <a name="v1"></a>1.2.0'],
    ['## :tada: 1.2.0'],
    ['## 🚀 Release 1.2.0 🚀'],
    ['## ~~1.2.0~~ [YANKED]'],
    ['<a name="1.2.0"></a>\n## [1.2.0](https://example.com/a...b) (2024-01-05)'],
    ['__1.2.0__'],
    ['1.2.0 - January 5, 2024\n---'],
  ])('%j', async (heading) => {
    const above = heading.split('\n').length + 1
    expect(await entries('CHANGELOG.md', [heading, '- a', '', '[diff]: /diff'])).toEqual([`1.2.0 ${above}-${above}`])
  })
})

test('neighbours of what is there are not there', async () => {
  const text = '## 2.10.0rc1\n- a\n\n## 2.10\n- b\n\n## 1.2.3-rc.1\n- c\n\n## 1.2.30\n- d\n\n## 11.2\n- e\n'
  const parsed = await parseChangelog('CHANGELOG.md', text, [])
  for (const absent of [
    '2.1',
    '2.10.0',
    '2.10.0rc',
    '2.1.0',
    '1.2',
    '1.2.3',
    '1.2.3-rc',
    '1.2.3-rc.10',
    '.2',
    '2',
    '1.2.300',
  ]) {
    expect(parsed && findSection(parsed, absent)).toBeUndefined()
  }
})

test('RELEASES.md: versions one level below a heading of all, with topics as deep as they are', async () => {
  const lines = [
    '# Releases',
    '',
    '### 4.0.2',
    '',
    '- a',
    '',
    '### 4.0.1',
    '',
    '### Fixed',
    '- b',
    '',
    '### 4.0.0-beta.1',
  ]
  expect(await entries('RELEASES.md', lines)).toEqual(['4.0.2 5-5', '4.0.1 9-10', '4.0.0-beta.1 0-0'])
})
