// A failure that travelled as a job's output: read back whole, or refused.
import { expect, test } from '@jest/globals'
import { parseFailure } from '@plumbline/record'
import { sampleRecord } from './sample-record.ts'

const failure = sampleRecord.failure

test('a failure comes back as it was stated', () => {
  expect(parseFailure(JSON.stringify(failure))).toEqual(failure)
})

test('without a failure the output is empty', () => {
  expect(parseFailure('')).toBeUndefined()
})

test('words that are missing are empty, and the step is the one that has this output', () => {
  const short = { phase: 'publish', code: 'bad-input', what: 'It failed.', answer: 7 }
  expect(parseFailure(JSON.stringify(short))).toEqual({
    ...short,
    step: 'publish-with-oidc',
    means: '',
    next: '',
    request: '',
    answer: '',
  })
})

test.each([
  ['text that is not JSON', 'publish failed'],
  ['null', 'null'],
  ['a phase that does not exist', JSON.stringify({ ...failure, phase: 'lunch' })],
  ['a failure without a code', JSON.stringify({ ...failure, code: '' })],
])('refuses %s', (_name, text) => {
  expect(() => parseFailure(text)).toThrow(expect.objectContaining({ code: 'bad-input' }))
})
