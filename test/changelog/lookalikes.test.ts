// Titles with words where their neighbours have a date, and lines of prose that only begin as such a title does.
import { describe, expect, test } from '@jest/globals'
import { findSection, parseChangelog } from '@plumbline/changelog'

async function bodyOf(file: string, lines: readonly string[], version: string): Promise<string | undefined> {
  const parsed = await parseChangelog(file, `${lines.join('\n')}\n`, [])
  const found = parsed && findSection(parsed, version)
  return found && parsed.render(found.entry)
}

describe.each(['NEWS', 'CHANGELOG.md', 'CHANGES.txt'])('%s', (file) => {
  const around = (title: string, gap: readonly string[] = ['']) => [
    ...['v1.2.3 - January 5, 2024', '', '- a', ...gap, title, '', '- b', ''],
    ...['v1.2.1 - January 3, 2024', '', '- c'],
  ]

  test.each([[['']], [[]]])('a title without a date, with the gap %j above', async (gap) => {
    const lines = around('v1.2.2 - Bugfix release', gap)
    expect(await bodyOf(file, lines, '1.2.3')).toBe('- a')
    expect(await bodyOf(file, lines, '1.2.2')).toBe('- b')
  })
  test.each([
    'v1.2.2 - was never released.',
    'v1.2.2 introduced this error',
    'v1.2.2: another mark',
    '1.2 - fewer numbers and no letter',
    'v1.2.2 - has very many words that nobody would write in a title',
  ])('no title: %s', async (line) => {
    expect(await bodyOf(file, around(line), '1.2.3')).toContain(line)
    expect(await bodyOf(file, around(line), '1.2.2')).toBeUndefined()
  })
  test('a version that has a title gets no second one', async () => {
    expect(await bodyOf(file, around('v1.2.3 - Bugfix release'), '1.2.3')).toContain('Bugfix release')
  })
})

test('without any date nothing tells that lines are titles', async () => {
  expect(await bodyOf('CHANGELOG.md', ['v1.2.2 - Bugfix release', '', '- b'], '1.2.2')).toBeUndefined()
})
