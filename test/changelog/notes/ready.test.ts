// Notes as they go into a release: permanent links, heading levels, comments; and nothing of it inside code.
import { describe, expect, test } from '@jest/globals'
import { readyNotes } from '../../../packages/changelog/src/notes/ready.ts'

const place = {
  repositoryUrl: 'https://github.com/owner/repo',
  ref: 'widget@v1.0.0',
  changelog: 'packages/widget/CHANGELOG.md',
}
const blob = 'https://github.com/owner/repo/blob/widget@v1.0.0'
const raw = 'https://github.com/owner/repo/raw/widget@v1.0.0'
const ready = (text: string) => readyNotes(text, place).text

describe('relative links lead to the file at the tag', () => {
  test.each([
    ['a link', '[a](docs/a.md)', `[a](${blob}/packages/widget/docs/a.md)`],
    ['with its title', '[a](./a.md "A (b)")', `[a](${blob}/packages/widget/a.md "A (b)")`],
    ['from the root', '[a](/a.md#part)', `[a](${blob}/a.md#part)`],
    ['up', '[a](../b/a.md)', `[a](${blob}/packages/b/a.md)`],
    ['to a folder', '[a](docs/)', `[a](${blob}/packages/widget/docs/)`],
    ['to a heading', '[a](#usage)', `[a](${blob}/packages/widget/CHANGELOG.md#usage)`],
    ['to the issues', '[a](../../../../issues/3)', '[a](https://github.com/owner/repo/issues/3)'],
    ['an image', '![a](a.png?b=1&c=2)', `![a](${raw}/packages/widget/a.png?b=1&amp;c=2)`],
    ['an image in a link', '[![a](/a.png)](/a.md)', `[![a](${raw}/a.png)](${blob}/a.md)`],
    ['parentheses', '[a](/a_(b).md)', `[a](${blob}/a_%28b%29.md)`],
    ['spaces in angle brackets', '[a](</a b.md>)', `[a](${blob}/a%20b.md)`],
    ['an encoding stays', '[a](/a%20b%.md)', `[a](${blob}/a%20b%25.md)`],
    ['an escape', '[a](/a\\_b.md)', `[a](${blob}/a_b.md)`],
    ['over two lines', '- x [a\n  b](/a.md)', `- x [a\n  b](${blob}/a.md)`],
    ['in a quote and a list', '> - x\n>   [a](/a.md)', `> - x\n>   [a](${blob}/a.md)`],
    ['after a tab', '-\ta\n\n\t[a](/a.md)', `-\ta\n\n\t[a](${blob}/a.md)`],
    ['in a table', '| a |\n|---|\n| [a](/a.md) |', `| a |\n|---|\n| [a](${blob}/a.md) |`],
    ['in a heading', '## x [a](/a.md) ##', `## x [a](${blob}/a.md) ##`],
    ['a definition', '[a]\n\n[a]: /a.md "A"', `[a]\n\n[a]: ${blob}/a.md "A"`],
    ['of an image', '![x][a]\n\n[a]: </a b.png>', `![x][a]\n\n[a]: ${raw}/a%20b.png`],
    ['over three lines', '[x][a]\n\n[a]:\n  /a.md\n  "A"', `[x][a]\n\n[a]:\n  ${blob}/a.md\n  "A"`],
    ['HTML', 'x <a href="/a.md">a</a>', `x <a href="${blob}/a.md">a</a>`],
    ['an image of HTML', '<img width=2 src=/a.png>', `<img width=2 src=${raw}/a.png>`],
    ['HTML in a block', "<p>\n<img alt='>' src='/a.png'/>\n</p>", `<p>\n<img alt='>' src='${raw}/a.png'/>\n</p>`],
  ])('%s', (_, text, expected) => {
    expect(ready(text)).toBe(expected)
  })

  test.each([
    ['absolute', '[a](https://example.com/a) ![b](//example.com/b.png) [c](mailto:a@example.com)'],
    ['an autolink', '<https://example.com/a> https://example.com/b'],
    ['in a code span', 'x `[a](a.md)` ``![a](a.png)``'],
    ['in a fence', '```md\n[a](a.md)\n<img src="a.png">\n\n[a]: a.md\n```'],
    ['in indented code', '- a\n\n      [a](a.md)\n\nx\n\n    [a]: a.md'],
    ['escaped', '\\[a](a.md) [a\\](a.md)'],
    ['without a destination', '[a]() [b]'],
    ['no link: a space', '![a](a b.png)'],
    ['a footnote', 'x[^1]\n\n[^1]: a.md'],
  ])('left alone: %s', (_, text) => {
    expect(readyNotes(text, place)).toEqual({ text, unresolved: [] })
  })

  test('without a place they stay, and are told', () => {
    expect(readyNotes('[a](a.md) ![b](b.png) [c](https://example.com)', undefined)).toEqual({
      text: '[a](a.md) ![b](b.png) [c](https://example.com)',
      unresolved: ['a.md', 'b.png'],
    })
  })

  test('one that leads to nothing in the repository stays, and is told', () => {
    expect(readyNotes('[a](../../../x)', place)).toEqual({ text: '[a](../../../x)', unresolved: ['../../../x'] })
  })

  test('a branch of folders, a plus sign and a hash in the tag', () => {
    const odd = { ...place, ref: 'release/v1.0.0+b#1' }
    expect(readyNotes('[a](/a.md)', odd).text).toBe('[a](https://github.com/owner/repo/blob/release/v1.0.0+b%231/a.md)')
  })
})

describe('headings', () => {
  test.each([
    ['from 1', '# A\n\n## B\n\n###### C', '## A\n\n### B\n\n###### C'],
    ['2 stays', '## A\n\n#### B', '## A\n\n#### B'],
    ['3 stays', '### A', '### A'],
    ['from 4', '#### A\n\n##### B', '### A\n\n#### B'],
    ['underlined', 'A\nb #\n===\n\nC\n---', '## A b # ##\n\n### C'],
    ['in lists and quotes', '- # A\n\n> ## B', '- ## A\n\n> ### B'],
    ['not in code', '# A\n\n```\n# B\n```\n\n    # C', '## A\n\n```\n# B\n```\n\n    # C'],
    ['none', 'text', 'text'],
  ])('%s', (_, text, expected) => {
    expect(ready(text)).toBe(expected)
  })
})

describe('HTML comments', () => {
  test.each([
    ['a block', 'a\n\n<!-- x -->\n\nb', 'a\n\nb'],
    ['several', '<!-- x\n\n# y -->\n<!-- z -->\na', 'a'],
    ['at the end', 'a\n\n<!-- x -->', 'a'],
    ['never closed', 'a\n\n<!-- x\n\n## b', 'a'],
    ['between words', 'a <!-- x --> b<!-- y -->c', 'a bc'],
    ['at the end of a line', 'a <!-- x -->\nb', 'a\nb'],
    ['between two paragraphs', 'a\n<!-- x -->\nb', 'a\n\nb'],
    ['in a list', '- a\n  <!-- x -->\n- b', '- a\n- b'],
    ['in HTML', '<p>\n<!-- x -->\na\n</p>', '<p>\na\n</p>'],
    ['nothing else', '<!-- x -->', ''],
  ])('%s', (_, text, expected) => {
    expect(ready(text)).toBe(expected)
  })

  test.each([
    ['a code span', 'a `<!-- x -->` b'],
    ['a fence', '```html\n<!-- x -->\n```'],
    ['indented code', 'a\n\n    <!-- x -->'],
    ['preformatted HTML', '<pre>\n<!-- x -->\n</pre>'],
    ['an escape', '\\<!-- x -->'],
    ['what keeps a list and code apart', '- a\n\n<!-- x -->\n\n    b'],
  ])('stay in %s', (_, text) => {
    expect(ready(text)).toBe(text)
  })
})

test('hostile text: CRLF, NUL, lone surrogates, deep nesting', () => {
  expect(ready('a\r\n[a](/a.md)\r\n')).toBe(`a\n[a](${blob}/a.md)`)
  expect(ready('a\0[a](/a\0b.md)')).toBe(`a\uFFFD[a](${blob}/a%EF%BF%BDb.md)`)
  expect(ready('[a](</\uD800.md>)')).toBe(`[a](${blob}/%EF%BF%BD.md)`)
  const nested = `${'>'.repeat(3000)} [a](/a.md)${'['.repeat(3000)}`
  expect(ready(nested)).toContain('[a](')
})

test('a second time changes nothing', () => {
  const text = '# A\n\n[a](a.md) ![b](b.png) <!-- c -->\n\nB\n===\n\n[d]\n\n[d]: d.md'
  expect(ready(ready(text))).toBe(ready(text))
})

test('a hundred thousand links take no stack', () => {
  expect(ready('[a](/a) '.repeat(150_000)).startsWith(`[a](${blob}/a)`)).toBe(true)
})
