// What `since` can be: a version or a date, and nothing that only looks like one.
import { expect, test } from '@jest/globals'
import { asInput } from '@plumbline/audit'
import { sinceOf } from '../../packages/watch/src/since.ts'

test.each([
  ['', ''],
  ['1.0.0', '1.0.0'],
  ['v2', 'v2'],
  ['26.11.1', '26.11.1'],
  ['2026.11.1', '2026.11.1'],
  ['2026-11-22', '2026-11-22'],
  ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z'],
])('"%s" is taken as it is', (given, since) => {
  expect(sinceOf(given, asInput)).toEqual({ since, note: '' })
})

test('a month is its first day, and that is said', () => {
  expect(sinceOf('2026-11', asInput)).toEqual({ since: '2026-11-01', note: expect.stringContaining('2026-11-01') })
})

test.each([
  '2026-02-31',
  '2026-13',
  '2026-13-01',
  '2026/01/01',
  '2026-1',
  '2026-1-5',
  '01.01.2026',
  '1/1/2026',
  '22-11-2026',
])('"%s" is refused', (given) => {
  expect(() => sinceOf(given, asInput)).toThrow(`Input "since" is "${given}"`)
})
