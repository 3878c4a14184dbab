// Inputs from their texts: typed, with defaults, every problem told at once.
import { expect, test } from '@jest/globals'
import { defineAction, type InputSpec, readInputs } from '@plumbline/actions-io'

const { inputs: specs } = defineAction({
  name: 'sample',
  phase: 'validate',
  inputs: {
    tag: { kind: 'text', required: true },
    notes: { kind: 'multiline' },
    draft: { kind: 'boolean', default: 'false' },
    wait: { kind: 'integer', default: '20' },
    scheme: { kind: 'text', choices: ['semver', 'pep440'], default: 'semver' },
  },
  outputs: [],
  failures: ['bad-input'],
})

function read(given: Readonly<Record<string, string>>) {
  return readInputs(specs, (name) => given[name] ?? '')
}

test('an input that is absent or empty takes its default', () => {
  const expected = { tag: 'v1', notes: '', draft: false, wait: 20, scheme: 'semver' }
  expect(read({ tag: 'v1' })).toEqual(expected)
  expect(read({ tag: 'v1', draft: '', wait: ' ', scheme: '' })).toEqual(expected)
})

test('a text is trimmed, a multi-line text is not', () => {
  expect(read({ tag: ' v1 \n', notes: '  a\n b\n' })).toMatchObject({ tag: 'v1', notes: '  a\n b\n' })
})

test.each([
  ['TRUE', true],
  ['true', true],
  ['False', false],
])('the boolean %s is understood', (text, value) => {
  expect(read({ tag: 'v1', draft: text }).draft).toBe(value)
})

test.each([
  ['a required input that is empty', {}, 'Input "tag" is required and empty.'],
  ['a boolean in other words', { tag: 'v1', draft: 'yes' }, 'Input "draft" is "yes"; it takes "true" or "false".'],
  ['a number with a unit', { tag: 'v1', wait: '20m' }, 'Input "wait" is "20m"; it takes a whole number.'],
  ['a negative number', { tag: 'v1', wait: '-1' }, 'Input "wait" is "-1"; it takes a whole number.'],
  [
    'a word that is no choice',
    { tag: 'v1', scheme: 'calver' },
    'Input "scheme" is "calver"; it takes "semver", "pep440".',
  ],
])('refuses %s', (_name, given, what) => {
  expect(() => read(given as Record<string, string>)).toThrow(expect.objectContaining({ code: 'bad-input', what }))
})

test('tells every bad input, not the first', () => {
  expect(() => read({ draft: 'yes', wait: 'x' })).toThrow(/"tag".*"draft".*"wait"/)
})

test('a bad default is found like a bad input, so that it cannot be shipped', () => {
  const wrong: Record<string, InputSpec> = { wait: { kind: 'integer', default: 'soon' } }
  expect(() => readInputs(wrong, () => '')).toThrow(/"wait" is "soon"/)
})

test('a list is names, by lines or commas, each once', () => {
  const { inputs } = defineAction({
    name: 'names',
    phase: 'validate',
    inputs: { labels: { kind: 'list' }, packages: { kind: 'list', default: 'auto' } },
    outputs: [],
    failures: [],
  })
  const listed = (labels: string) => readInputs(inputs, (name) => (name === 'labels' ? labels : ''))
  expect(listed(' a, b\n\nc,a ,')).toEqual({ labels: ['a', 'b', 'c'], packages: ['auto'] })
  expect(listed(' \n ').labels).toEqual([])
})
