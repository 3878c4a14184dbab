// What a workflow file says about when it starts.
import { expect, test } from '@jest/globals'
import { readTriggers, whatStarts } from '@plumbline/triggers'
import fc from 'fast-check'

const PATH = '.github/workflows/publish.yml'
const JOBS = '\njobs:\n  a:\n    runs-on: x\n'
const read = (text: string) => readTriggers(PATH, text + JOBS)

test.each([
  ['a text', 'on: push'],
  ['a list', 'on: [push]'],
  ['a map', 'on:\n  push:'],
  ['a quoted key', '"on": push'],
  ['Windows line ends', 'on:\r\n  push:\r\n'],
  ['an anchor', 'env: { E: &event push }\non: *event'],
])('%s is the same thing', (_name, text) => {
  expect(read(text)).toEqual({ path: PATH, name: PATH, events: { push: {} }, inputs: {} })
})

test('names, filters and inputs as they are written', () => {
  const text = `name: Publish
run-name: Publish \${{ inputs.version }}
on:
  push:
    tags: [v1.10, 1.10, 'v*']
    branches: main
  release: { types: published }
  workflow_run: { workflows: [CI, 'Nightly build'], branches-ignore: ['wip/**'] }
  schedule: [{ cron: '0 3 * * *' }]
  workflow_dispatch:
    inputs:
      version: { description: Which, required: true }
      channel: { type: choice, options: [stable, beta, 1.0], default: stable }
      dry-run: { type: boolean, default: false }
`
  expect(read(text)).toEqual({
    path: PATH,
    name: 'Publish',
    runName: 'Publish ${{ inputs.version }}',
    events: {
      push: { tags: ['v1.10', '1.10', 'v*'], branches: ['main'] },
      release: { types: ['published'] },
      workflow_run: { workflows: ['CI', 'Nightly build'], 'branches-ignore': ['wip/**'] },
      schedule: {},
      workflow_dispatch: {},
    },
    inputs: {
      version: { type: 'string', required: true },
      channel: { type: 'choice', required: false, default: 'stable', options: ['stable', 'beta', '1.0'] },
      'dry-run': { type: 'boolean', required: false, default: 'false' },
    },
  })
})

test.each([
  ['not YAML', 'on: [push', 2, 'not YAML'],
  ['a key twice', 'on: push\nname: a\nname: b', 3, 'unique'],
  ['no on', 'name: a', 1, 'no `on`'],
  ['an empty on', 'name: a\non:', 2, 'names no event'],
  ['an unknown event', 'name: a\non:\n  push:\n  tags:', 4, '`on: tags` is no event'],
  ['an unknown event of a list', 'on:\n  - push\n  - tags', 3, '`on: tags` is no event'],
  ['filters that are a text', 'on:\n  push: v*', 2, 'must be followed by filters'],
  ['both kinds of filter', 'on:\n  push:\n    tags: [a]\n    tags-ignore: [b]', 2, 'both `tags` and `tags-ignore`'],
  ['a pattern that is a list', 'on:\n  push:\n    tags:\n      - [0-9]', 4, 'no text'],
  ['a star without quotes', 'on:\n  push:\n    tags:\n      - *v', 4, 'needs quotes'],
  ['a `!` without quotes', 'on:\n  push:\n    tags:\n      - v1\n      - !v2', 5, 'not YAML that GitHub can read'],
  [
    'a choice without options',
    'on:\n  workflow_dispatch:\n    inputs:\n      a: { type: choice }',
    4,
    'without `options`',
  ],
])('%s: its line and what is wrong', (_name, text, line, message) => {
  const { problem, events } = read(text)
  expect(problem).toMatchObject({ line, message: expect.stringContaining(message) })
  expect(events).toEqual({})
})

test('a file without jobs, or that is something else', () => {
  expect(readTriggers(PATH, '- on\n').problem).toEqual({ line: 1, message: 'it is not a mapping with `on` and `jobs`' })
  expect(readTriggers(PATH, '').problem?.message).toContain('not a mapping')
  expect(readTriggers(PATH, 'on: push\n').problem).toEqual({ line: 1, message: 'it has no `jobs`' })
  expect(readTriggers(PATH, 'on: push\njobs:\n').problem).toEqual({ line: 2, message: '`jobs` names no job' })
})

test.each([
  ['a job that is a text', 'jobs:\n  a: make', 3, 'the job `a` is no mapping'],
  ['a job that is empty', 'jobs:\n  a:', 3, 'the job `a` is no mapping'],
  [
    'no machine',
    'jobs:\n  a: { runs-on: x }\n  b:\n    steps: [{ run: make }]',
    4,
    'the job `b` has neither `runs-on` nor `uses`',
  ],
  ['an empty machine', 'jobs:\n  a:\n    runs-on:', 4, 'the `runs-on` of job `a` is empty'],
  [
    'steps that are a mapping',
    'jobs:\n  a:\n    runs-on: x\n    steps: { run: make }',
    5,
    'the `steps` of job `a` are no list',
  ],
])('a job that GitHub refuses: %s', (_name, jobs, line, message) => {
  const { problem, events } = readTriggers(PATH, `on: push\n${jobs}\n`)
  expect(problem).toMatchObject({ line, message: expect.stringContaining(message) })
  expect(events).toEqual({})
})

test('a job that calls another file needs no machine', () => {
  expect(readTriggers(PATH, 'on: push\njobs: { a: { uses: ./.github/workflows/b.yml } }').problem).toBeUndefined()
})

test('no text makes it throw', () => {
  const hostile = [
    'on: &a [*a]',
    'on: &a\n  push: *a',
    '&a on: *a',
    '\0',
    '%YAML 1.1\n---\non: push',
    '--- a\n--- b',
    'on: {? [a] : b}',
  ]
  for (const text of hostile) expect(() => read(text)).not.toThrow()
  const line = fc.constantFrom(
    'on:',
    '  push:',
    '    tags: [',
    "'v*'",
    ']',
    '  - *x',
    '&x',
    'jobs: {a: b}',
    '!t',
    '\t',
    '? ',
    '<<: *x',
    '"',
    '#',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(line).map((lines) => lines.join('\n')),
      ),
      (text) => {
        const event = { name: 'push', ref: 'refs/tags/v1' } as const
        const [trigger] = whatStarts([{ path: PATH, atRef: text, onDefaultBranch: text }], event, 'user')
        expect(trigger?.why).not.toBe('')
      },
    ),
    { numRuns: 500 },
  )
})
