// Headings: which versions they state, through the public door (one heading, one section).
import { describe, expect, test } from '@jest/globals'
import { findSection, parseChangelog } from '@plumbline/changelog'

async function section(heading: string, version: string, names: readonly string[] = []) {
  const parsed = await parseChangelog('CHANGELOG.md', `# Changelog\n\n${heading}\n\n- body\n`, names)
  return parsed && findSection(parsed, version)
}

describe('a heading states exactly its version', () => {
  test.each([
    ['## 1.2.3', '1.2.3'],
    ['## v1.2.3', '1.2.3'],
    ['## 1.2.3', 'v1.2.3'],
    ['## [1.2.3]', '1.2.3'],
    ['## [v1.2.3] - 2024-01-05', '1.2.3'],
    ['## [1.2.3](https://example.com/compare/v1.2.2...v1.2.3) (2024-01-05)', '1.2.3'],
    ['## Version 1.2.3', '1.2.3'],
    ['## Release v1.2.3', '1.2.3'],
    ['## 1.2.3 - "Spring line" (2024-01-05)', '1.2.3'],
    ['## 1.2.3 – The 1.0 promise kept (2024-01-05)', '1.2.3'],
    ['## Milestone 1.2.3', '1.2.3'],
    ['## Milestone v1.2.3: "Spring line"', '1.2.3'],
    ['## Milestone 1.2.3 — Spring line (January 5, 2024)', '1.2.3'],
    ['## Milestone 12', '12'],
    ['### New in 1.2.3 (Released 2024/01/05)', '1.2.3'],
    ['## 2024-01-05, Version 1.2.3 (Stable), @someone', '1.2.3'],
    ['## 1.2.3 / 2024-01-05', '1.2.3'],
    ['## 1.2.3: The Big One', '1.2.3'],
    ['## 1.2.3 [YANKED]', '1.2.3'],
    ['## 🎉 1.2.3', '1.2.3'],
    ['## **1.2.3**', '1.2.3'],
    ['## `1.2.3`', '1.2.3'],
    ['## 1.2.3-rc.1', '1.2.3-rc.1'],
    ['## 2.0.0-RC1', '2.0.0-rc1'],
    ['## 1.0rc1 (unreleased)', '1.0rc1'],
    ['## 1.12.0.rc.4', '1.12.0.rc.4'],
    ['## 1.2.3+build.5', '1.2.3+build.5'],
    ['## v2 (beta)', '2'],
    ['## 42 (2024-01-05)', '42'],
    ['## 1.18.0 - 2024-01-05 ## {: #pkg-v1.18.0 }', '1.18.0'],
    ['1.2.3\n=====', '1.2.3'],
    ['Version 1.2.3\n-------------', '1.2.3'],
    ['## widget 1.2.3', '1.2.3'],
    ['## widget@1.2.3', '1.2.3'],
    ['## @acme/widget-v1.2.3', '1.2.3'],
  ])('%s', async (heading, version) => {
    expect(await section(heading, version)).toBeDefined()
  })
})

describe('a heading does not state another version', () => {
  test.each([
    ['## 1.2.3-rc.1', '1.2.3'],
    ['## 1.2.30', '1.2.3'],
    ['## 1.2', '1.2.0'],
    ['## 11.2.3', '1.2.3'],
    ['## 2.0.0 (was 1.2.3)', '1.2.3'],
    ['## Migrating from 1.2.3', '1.2.3'],
    ['## Milestones before 1.2.3', '1.2.3'],
    ['## Milestone 1.2.3 to 2.0.0', '1.2.3'],
    ['## 1.2.3 to 2.0.0', '1.2.3'],
    ['## 1.2.3 – 1.2.9', '1.2.3'],
    ['## 2024-01-05', '2024'],
    ['## 1.2.x', '1.2.3'],
    ['## Upgrade to Node 1.2.3 or later', '1.2.3'],
    ['    ## 1.2.3', '1.2.3'],
    ['##1.2.3\n\n## 0.9', '1.2.3'],
    ['> ## 1.2.3', '1.2.3'],
    ['```\n## 1.2.3\n```', '1.2.3'],
    ['~~~md\n## 1.2.3\n~~~', '1.2.3'],
    ['<!--\n## 1.2.3\n-->', '1.2.3'],
    ['[1.2.3]: https://example.com', '1.2.3'],
  ])('%s', async (heading, version) => {
    expect(await section(heading, version)).toBeUndefined()
  })
})

test.each([
  ['## 1.2.3 - 2024-01-05', '2024-01-05'],
  ['## 1.2.3 (January 5th, 2024)', '2024-01-05'],
  ['## 1.2.3 (5 Jan 2024)', '2024-01-05'],
  ['## 1.2.3 (2024-Jan-05)', '2024-01-05'],
  ['## 1.2.3 / 2024/1/5', '2024-01-05'],
  ['## 1.2.3 - "Spring line" (2024-01-05)', '2024-01-05'],
  ['## Milestone 1.2.3 — Spring line (January 5, 2024)', '2024-01-05'],
  ['## 1.2.3 - 2024-13-45', ''],
  ['## 1.2.3', ''],
])('the date of "%s" is "%s"', async (heading, date) => {
  expect((await section(heading, '1.2.3'))?.entry.date).toBe(date)
})

test("a heading that names another package is another package's", async () => {
  const text = '## gadget@1.2.3\n\n- theirs\n\n## widget@1.2.3\n\n- ours\n\n## widget@1.2.2\n\n- older\n'
  const parsed = await parseChangelog('CHANGELOG.md', text, ['@acme/widget'])
  expect(parsed && findSection(parsed, '1.2.3')?.entry.firstLine).toBe(7)
  const unknown = await parseChangelog('CHANGELOG.md', text, ['other'])
  expect(unknown && findSection(unknown, '1.2.3')).toBeUndefined()
})
