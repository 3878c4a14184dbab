// The grammar of workflow commands and of command files, as GitHub's runner reads them.
import { expect, test } from '@jest/globals'
import { parseNameValues } from '../../../packages/rehearsal/src/runner/command-files.ts'
import { createCommandReader, parseCommand } from '../../../packages/rehearsal/src/runner/commands.ts'
import { createMasks } from '../../../packages/rehearsal/src/runner/masks.ts'

test.each([
  ['::error::text', { name: 'error', properties: {}, data: 'text' }],
  ['  ::error::after blanks', { name: 'error', properties: {}, data: 'after blanks' }],
  [
    '::error file=a%3Ab.txt,line=3,title=one%2C two::a%0Ab%25',
    { name: 'error', properties: { file: 'a:b.txt', line: '3', title: 'one, two' }, data: 'a\nb%' },
  ],
  ['::warning title=%250A::%250A', { name: 'warning', properties: { title: '%0A' }, data: '%0A' }],
  ['::notice ::x', { name: 'notice', properties: {}, data: 'x' }],
  ['::error ::a::b', { name: 'error', properties: {}, data: 'a::b' }],
])('reads the command %s', (line, command) => {
  expect(parseCommand(line)).toEqual(command)
})

test.each([
  ['an unknown name', '::unknown::x'],
  ['a name of Object', '::constructor::x'],
  ['no second mark', '::error'],
  ['text before', 'x ::error::y'],
])('takes %s for a line of the log', (_, line) => {
  expect(parseCommand(line)).toBeUndefined()
})

test('set-env and add-path are refused, set-output and save-state still work, stop-commands needs a token', () => {
  const seen: string[] = []
  const read = createCommandReader({
    log: (line) => seen.push(`log ${line}`),
    annotate: ({ level }) => seen.push(level),
    mask: (value) => seen.push(`mask ${value}`),
    output: (name, value) => seen.push(`output ${name}=${value}`),
    state: (name, value) => seen.push(`state ${name}=${value}`),
    fail: (message) => seen.push(`fail ${message.slice(0, 44)}`),
  })
  const lines = [
    '::set-env name=a::b',
    '::set-output name=a::b',
    '::save-state name=c::d',
    '::add-mask:: ',
    '::group::g',
  ]
  for (const line of [...lines, '::stop-commands::error', '::debug::hidden', 'plain']) read(line)
  expect(seen).toEqual([
    "fail Unable to process command '::set-env' succes",
    'warning',
    'output a=b',
    'warning',
    'state c=d',
    'warning',
    'log ▸ g',
    "fail Unable to process command '::stop-commands' ",
    'log plain',
  ])
})

test.each([
  ['a pair', 'a=b\n', [['a', 'b']]],
  ['an equals sign in the value', 'a=b=<<c\n', [['a', 'b=<<c']]],
  [
    'a value of several lines',
    'a<<E\n1\n\n2\nE\nb=c',
    [
      ['a', '1\n\n2'],
      ['b', 'c'],
    ],
  ],
  ['an empty value', 'a<<E\nE\n', [['a', '']]],
  ['blank lines', '\n\na=\n\n', [['a', '']]],
  ['a carriage return, which stays', 'a=b\r\n', [['a', 'b\r']]],
])('a command file may hold %s', (_, text, pairs) => {
  expect(parseNameValues(text)).toEqual(pairs)
})

test.each([
  ['a line without a mark', 'text', /Invalid format 'text'/],
  ['an empty name', '=b', /Name must not be empty/],
  ['an empty delimiter', 'a<<\n', /delimiter must not be empty/],
  ['an end that never comes', 'a<<E\nb\n', /Matching delimiter not found 'E'/],
])('a command file with %s is an error', (_, text, message) => {
  expect(() => parseNameValues(text)).toThrow(message)
})

test('a mask covers the value, each of its lines, and its form in JSON, URLs and base64', () => {
  const masks = createMasks()
  masks.add('first line\nsecond "line"')
  const text = 'a second "line" b'
  expect(masks.apply(text)).toBe('a *** b')
  expect(masks.apply(JSON.stringify(text))).toBe('"a *** b"')
  expect(masks.apply(encodeURIComponent(text))).toBe('a%20***%20b')
  for (const before of ['', 'x', 'xy', 'xyz']) {
    const encoded = Buffer.from(`${before}first line, and more`).toString('base64')
    expect(masks.apply(encoded)).toContain('***')
  }
  expect(masks.holds('only the first line here')).toBe(true)
  expect(masks.holds('nothing')).toBe(false)
})
