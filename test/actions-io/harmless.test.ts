// What others wrote, on its way into the log: no workflow command, and no time for that either.
import { expect, test } from '@jest/globals'
import { harmless } from '../../packages/actions-io/src/log.ts'
import { cpuTime } from '../setup/cpu-time.ts'

test.each([
  '::x',
  ' \t::x',
  'a\r::x',
  'a\n::x',
  '\u0085::x',
  '\ufeff\u200b::x',
  '\u2028::x',
  '\0::x',
])('%j is no command', (text) => {
  expect(harmless(text)).toBe(text.replace('::', ': :'))
})

test('other text stays as it is', () => {
  for (const text of ['a ::b', 'std::string', ':x', 'ü::x']) expect(harmless(text)).toBe(text)
})

test('a million lines of nothing take no time', () => {
  const before = cpuTime()
  for (const blank of ['\n', '\u2028', ' ']) harmless(blank.repeat(1_000_000))
  expect(cpuTime() - before).toBeLessThan(5_000)
})
