// Reading a record tells apart what can be wrong with it.
import { expect, test } from '@jest/globals'
import { PlumblineError } from '@plumbline/kernel'
import { parseRecord } from '@plumbline/record'
import { sampleRecord } from './sample-record.ts'

function failureOf(text: string): PlumblineError {
  try {
    parseRecord(text, 'artifact 7')
  } catch (thrown) {
    if (thrown instanceof PlumblineError) return thrown
  }
  throw new Error('it was accepted')
}

test.each([
  ['absent', ' \n', 'The record in artifact 7 is empty.'],
  ['not JSON', '{"schema": 1', 'The record in artifact 7 is not JSON ('],
  ['a list', '[]', 'The record in artifact 7 is not a JSON object.'],
  ['null', 'null', 'The record in artifact 7 is not a JSON object.'],
  ['of another major version', '{"schema": 2}', 'The record in artifact 7 has schema version 2;'],
  ['without a version', '{}', 'The record in artifact 7 has schema version undefined;'],
])('says that a record is %s', (_name, text, what) => {
  const failure = failureOf(text)
  expect(failure.code).toBe('bad-record')
  expect(failure.what.startsWith(what)).toBe(true)
})

test('gives back what was written', () => {
  expect(parseRecord(JSON.stringify(sampleRecord), 'a file')).toEqual(sampleRecord)
})
