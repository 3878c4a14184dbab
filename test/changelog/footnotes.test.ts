// Footnotes come along with the section that uses them, wherever the file defines them.
import { expect, test } from '@jest/globals'
import { findSection, parseChangelog } from '@plumbline/changelog'

async function bodyOf(text: string, version: string): Promise<string | undefined> {
  const parsed = await parseChangelog('CHANGELOG.md', text, [])
  const found = parsed && findSection(parsed, version)
  return found && parsed.render(found.entry)
}

const file = [
  '## 1.1',
  '- Faster[^1], see [docs]. `[^code]`',
  '',
  '## 1.0',
  '- First.[^word]',
  '',
  '[docs]: /docs',
  '[other]: /other',
  '[guide]: /guide',
  '',
  '[^1]: Twice as fast, as the [guide] says[^deep].',
  '    Measured.',
  '',
  '    And again.',
  '[^code]: Not a note.',
  '',
  '[^deep]: On one machine.',
  '[^word]: Really',
].join('\n')

test('those that are used, also by each other, with their links and what is indented below', async () => {
  expect(await bodyOf(file, '1.1')).toBe(
    [
      ...['- Faster[^1], see [docs]. `[^code]`', '', '[docs]: /docs', '[guide]: /guide', ''],
      ...['[^1]: Twice as fast, as the [guide] says[^deep].', '    Measured.', '', '    And again.'],
      '[^deep]: On one machine.',
    ].join('\n'),
  )
})

test('at the end of the file they are not the text of the last section', async () => {
  expect(await bodyOf(file, '1.0')).toBe('- First.[^word]\n\n[^word]: Really')
})

test('inside the section they are not repeated', async () => {
  const text = '## 1.1\n- A.[^1]\n\n[^1]: Of the first.\n\nMore.\n\n## 1.0\n- B.[^1]\n'
  expect(await bodyOf(text, '1.1')).toBe('- A.[^1]\n\n[^1]: Of the first.\n\nMore.')
  expect(await bodyOf(text, '1.0')).toBe('- B.[^1]\n\n[^1]: Of the first.')
})

test('two that use each other, and one in a code fence', async () => {
  const text =
    '## 1.1\n- A.[^a] [^c]\n\n## 1.0\n\n```\n[^c]: In code.\n```\n\n[^a]: See this[^b].\n\n[^b]: See that[^a].\n'
  expect(await bodyOf(text, '1.1')).toBe('- A.[^a] [^c]\n\n[^a]: See this[^b].\n[^b]: See that[^a].')
})
