// Notes of a bounded length: cut between blocks, definitions kept, code fences whole, the rest linked.
import { describe, expect, test } from '@jest/globals'
import { fittedNotes } from '../../../packages/changelog/src/notes/fitted.ts'
import { lengthOf } from '../../../packages/changelog/src/notes/length.ts'
import { cpuTime } from '../../setup/cpu-time.ts'

const REST = '[rest](https://example.com)'
const bounded = (text: string, limit: number) => fittedNotes(text, undefined, limit, REST)?.text

test('what fits is left as it is, whatever its pairs of surrogates', () => {
  expect(fittedNotes('😀'.repeat(50), undefined, 50, REST)).toEqual({
    text: '😀'.repeat(50),
    unresolved: [],
    cutFrom: undefined,
  })
})

test('the length before the cut is told', () => {
  expect(fittedNotes('a b\n\n'.repeat(20), undefined, 60, REST)?.cutFrom).toBe(98)
})

describe('cut', () => {
  test('between two paragraphs', () => {
    expect(bounded(`${'a'.repeat(20)}\n\n${'b'.repeat(20)}\n\n${'c'.repeat(20)}`, 60)).toBe(
      `${'a'.repeat(20)}\n\n${REST}`,
    )
  })
  test('between two items', () => {
    expect(bounded(`- ${'a'.repeat(20)}\n- ${'b'.repeat(60)}`, 60)).toBe(`- ${'a'.repeat(20)}\n\n${REST}`)
  })
  test('never below a heading alone', () => {
    expect(bounded(`aaa\n\n## B\n\n${'c '.repeat(60)}`, 60)).toBe(`aaa\n\n${REST}`)
  })
  test('never inside a code fence, which would swallow the rest', () => {
    const code = `\`\`\`\n${'x\n\n'.repeat(40)}\`\`\``
    expect(bounded(`aaa\n\n${code}\n\nend`, 100)).toBe(`aaa\n\n${REST}`)
    expect(bounded(code, 100)).toBe(REST)
    expect(bounded(`- aaa\n\n  \`\`\`\n${'  x\n\n'.repeat(40)}  \`\`\``, 100)).toBe(`- aaa\n\n${REST}`)
  })
  test('with the definitions that the kept part uses, and no others', () => {
    const text = `[a]\n\n${'b '.repeat(80)} [c]\n\n[a]: https://example.com/a\n[c]: https://example.com/c`
    expect(bounded(text, 80)).toBe(`[a]\n\n[a]: https://example.com/a\n\n${REST}`)
  })
  test('with its details closed', () => {
    const text = `<details>\n<summary>x</summary>\n\naaa\n\n${'b '.repeat(80)}\n\n</details>`
    expect(bounded(text, 100)).toBe(`<details>\n<summary>x</summary>\n\naaa\n\n</details>\n\n${REST}`)
  })
  test('after a word, where the first paragraph is too long already', () => {
    expect(bounded('word '.repeat(40), 60)).toBe(`${'word '.repeat(6).trimEnd()}…\n\n${REST}`)
  })
  test('never through a pair of surrogates', () => {
    for (let limit = 40; limit < 44; limit++) {
      const text = bounded(`a${'😀'.repeat(200)}`, limit) ?? ''
      expect(text.isWellFormed()).toBe(true)
      expect(lengthOf(text)).toBeLessThanOrEqual(limit)
    }
  })
  test('not at all where not even the link fits', () => {
    expect(bounded('aaaa '.repeat(20), 20)).toBeUndefined()
    expect(bounded('', -5)).toBeUndefined()
  })
})

test('ten megabytes in seconds, and never over the limit', () => {
  const start = cpuTime()
  const text = bounded('- [a](a.md) and `code` of a line\n'.repeat(300_000), 125_000) ?? ''
  expect(lengthOf(text)).toBeLessThanOrEqual(125_000)
  expect(text.endsWith(REST)).toBe(true)
  expect(cpuTime() - start).toBeLessThan(10_000)
})
