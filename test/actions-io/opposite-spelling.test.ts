// An input under another action's spelling that says the opposite: read turned round, and said so.
import { expect, test } from '@jest/globals'
import { otherSpellings, readInputs } from '../../packages/actions-io/src/definition.ts'

const SPECS = {
  'allow-unmatched-files': { kind: 'boolean', default: 'false', opposite: ['fail_on_unmatched_files'] },
} as const

function read(given: Readonly<Record<string, string>>) {
  const raw = (name: string) => given[name] ?? ''
  return { allow: readInputs(SPECS, raw)['allow-unmatched-files'], said: otherSpellings(SPECS, raw) }
}

test.each([
  ['true', false],
  ['False', true],
])('"%s" means %s', (text, allow) => {
  expect(read({ fail_on_unmatched_files: text })).toEqual({
    allow,
    said: ['Input "fail_on_unmatched_files" was read as the opposite of `allow-unmatched-files`.'],
  })
})

test('both are one input: they may agree, and must not differ', () => {
  expect(read({ 'allow-unmatched-files': 'true', fail_on_unmatched_files: 'false' }).allow).toBe(true)
  expect(() => read({ 'allow-unmatched-files': 'true', fail_on_unmatched_files: 'true' })).toThrow('say two things')
})

test('what is neither true nor false is named as it was written', () => {
  expect(() => read({ fail_on_unmatched_files: 'maybe' })).toThrow('Input "fail_on_unmatched_files" is "maybe"')
})
