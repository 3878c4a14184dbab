// How a text is quoted that is not what it should be: never with half a token at its end.
import { expect, test } from '@jest/globals'
import { parseFailure, parsePublications } from '@plumbline/record'

const TOKEN = `npm_${'a1'.repeat(18)}`

function said(read: () => unknown): string {
  try {
    read()
  } catch (thrown) {
    return (thrown as { what: string }).what
  }
  throw new Error('it was taken')
}

test('a short text is quoted whole', () => {
  expect(said(() => parsePublications('no "JSON"'))).toBe('Input "publication" is "no \\"JSON\\"".')
})

test.each([60, 70, 76, 79])('a token that begins at %d is left out or whole', (place) => {
  const text = `${'word '.repeat(20).slice(0, place - 1)} ${TOKEN}`
  for (const read of [() => parsePublications(text), () => parseFailure(text)]) {
    const what = said(read)
    expect(what).not.toMatch(/npm_|a1/)
    expect(what).toMatch(/…"\.$/)
    expect(what).toContain('word word')
  }
})

test('a text that is cut between two words keeps the last one', () => {
  expect(said(() => parsePublications(`${'a'.repeat(79)}{${'b'.repeat(9)}`))).toContain(`"${'a'.repeat(79)}{`)
  expect(said(() => parsePublications(`${'a'.repeat(80)} ${'b'.repeat(9)}`))).toBe(
    `Input "publication" is "${'a'.repeat(80)}…".`,
  )
})
