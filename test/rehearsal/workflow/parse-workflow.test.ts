// Workflow files: values as they stand in the file, errors with their line, all at once.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type FileLocation, parseWorkflowFile, problemsOf } from '@plumbline/rehearsal'

const location: FileLocation = {
  repository: 'octo/demo',
  path: '.github/workflows/ci.yml',
  ref: 'refs/tags/v1',
  commit: 'c0ffee',
}
const parse = (text: string) => parseWorkflowFile(text, location)

const everything = readFileSync(new URL('./fixtures/everything.yml', import.meta.url), 'utf8')
const workflow = parse(everything)
const [build, called] = workflow.jobs

test('values of the workflow', () => {
  expect(workflow).toMatchObject({
    name: 'Release',
    runName: 'Release ${{ inputs.version }}',
    on: { push: { tags: ['v*'] } },
    env: { A: '1', B: 'x ${{ github.ref }} y' },
    defaults: { shell: 'bash', workingDirectory: 'lib' },
    concurrency: { group: 'release', queue: 'max', cancelInProgress: 'false' },
    call: {
      inputs: {
        tag: { type: 'string', required: true },
        'dry-run': { type: 'boolean', required: false, default: 'false' },
        who: { type: 'string', required: false, default: '${{ github.actor }}' },
      },
      secrets: { token: { required: true }, other: { required: false } },
      outputs: { version: '${{ jobs.build.outputs.version }}' },
    },
  })
  expect(workflow.permissions).toMatchObject({ contents: 'read', issues: 'read' })
})

test('values of a job', () => {
  expect(build).toMatchObject({
    id: 'build',
    name: 'Build it',
    needs: ['test'],
    if: "github.ref_type == 'tag'",
    runsOn: 'self-hosted, linux',
    environment: 'release',
    timeoutMinutes: '5',
    continueOnError: '${{ matrix.experimental }}',
    strategy: {
      failFast: 'false',
      maxParallel: '2',
      matrix: { node: [20, 22.5, '24'], include: [{ node: 20, experimental: true }] },
    },
    permissions: { contents: 'write', 'id-token': 'none' },
    outputs: { version: '${{ steps.v.outputs.version }}' },
    notRehearsed: ['container'],
    line: 24,
  })
})

test('values of steps: blocks, quotes and folds come out as YAML says', () => {
  expect(build?.steps.map((step) => step.run)).toEqual([
    "echo \"${{ github.ref }}\"\n  indented ${{ 'it''s' }}\n",
    undefined,
    'echo quoted # ${{ github.job }}',
  ])
  expect(build?.steps[1]).toMatchObject({
    uses: '$/actions/x',
    name: 'With things',
    if: '${{ always() }}',
    with: { count: '3.1', flag: 'true', text: 'folded ${{ github.sha }} line' },
    env: { C: '${{ secrets.token }}' },
    continueOnError: 'true',
    timeoutMinutes: '2',
    line: 48,
  })
  expect(build?.steps[2]).toMatchObject({ shell: 'sh', workingDirectory: '${{ inputs.where }}' })
})

test('values of a call, with types', () => {
  expect(called).toMatchObject({
    uses: './.github/workflows/test.yml',
    with: { draft: 'true', count: '2', name: 'n ${{ github.sha }}' },
    values: { draft: true, count: 2, name: 'n ${{ github.sha }}' },
    secrets: 'inherit',
    concurrency: { group: 'x-${{ github.ref }}' },
    steps: [],
  })
})

test('values of aliases: the anchored value', () => {
  const text = `on: push
jobs:
  a:
    runs-on: x
    env: &shared { A: "\${{ github.ref }}" }
    steps: [{ run: a }]
  b: { runs-on: x, env: *shared, steps: [{ run: b }] }
`
  expect(parse(text).jobs[1]?.env).toEqual({ A: '${{ github.ref }}' })
})

test.each([
  ['on: push', { push: null }],
  ['on: [push, workflow_dispatch]', { push: null, workflow_dispatch: null }],
])('%s', (on, expected) => {
  expect(parse(`${on}\njobs: { a: { runs-on: x, steps: [{ run: y }] } }`).on).toEqual(expected)
})

const job = (body: string) => `on: push\njobs:\n  a:\n    runs-on: x\n${body}`
const cases: [string, string, [number, string][]][] = [
  ['an unknown key', job('    bogus: 1\n    steps:\n      - run: y\n'), [[5, "Unexpected value 'bogus'"]]],
  ['an expression that does not parse', job('    steps:\n      - run: ${{ foo( }}\n'), [[6, 'Unexpected end of']]],
  ['a context that is not there', job('    if: steps.x\n    steps: [{ run: y }]\n'), [[5, "named-value: 'steps'"]]],
  ['a duplicate key', job('    runs-on: y\n    steps: [{ run: y }]\n'), [[5, "'runs-on' is already defined"]]],
  ['no jobs', 'on: push\n', [[1, 'Required property is missing: jobs']]],
  [
    'an unknown need',
    job('    steps: [{ run: y }]\n  b:\n    needs: c\n    runs-on: x\n    steps: [{ run: y }]\n'),
    [[7, "Job 'b' depends on unknown job 'c'."]],
  ],
  [
    'a cycle',
    job(
      '    steps: [{ run: y }]\n  b: { needs: c, runs-on: x, steps: [{ run: y }] }\n  c: { needs: b, runs-on: x, steps: [{ run: y }] }\n',
    ),
    [
      [6, "Job 'b' depends on job 'c' which creates a cycle in the dependency graph."],
      [7, "Job 'c' depends on job 'b' which creates a cycle in the dependency graph."],
    ],
  ],
  [
    'a duplicate step id',
    job('    steps:\n      - { id: s, run: y }\n      - { id: s, run: y }\n'),
    [[7, "'s' may not be"]],
  ],
  [
    'YAML that is none',
    'on: [push\njobs: {',
    [
      [2, 'Flow'],
      [2, 'Flow'],
    ],
  ],
  ['a list', '- a\n', [[1, '']]],
  ['an empty file', '', [[1, '']]],
  [
    'queue max with cancel-in-progress',
    'on: push\nconcurrency:\n  group: g\n  cancel-in-progress: true\n  queue: max\njobs:\n  a: { runs-on: x, steps: [{ run: y }] }\n',
    [[5, "'queue: max' cannot be used with 'cancel-in-progress: true'"]],
  ],
  ['$/ with a ref', job('    steps:\n      - uses: $/actions/x@v1\n'), [[6, 'must not have an @ref']]],
  ['a bare $/', job('    steps:\n      - run: y\n      - uses: $/\n'), [[7, 'has no path']]],
  [
    'an action without a ref',
    job('    steps:\n      - uses: actions/checkout\n'),
    [[6, 'Expected format {org}/{repo}']],
  ],
  [
    'a called file that is no workflow',
    'on: push\njobs:\n  a:\n    uses: ./lib/x.yml\n',
    [[4, 'directly in .github/workflows']],
  ],
  [
    'a called $/ with a ref',
    'on: push\njobs:\n  a:\n    uses: $/.github/workflows/x.yml@v1\n',
    [[4, 'must not have an @ref']],
  ],
]

test.each(cases)('GitHub refuses %s, with the line', (_name, text, expected) => {
  let thrown: unknown
  try {
    parse(text)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toMatchObject({ code: 'workflow-invalid', file: location.path, line: expected[0]?.[0] })
  const problems = problemsOf(thrown)
  expect(problems.map((each) => each.line)).toEqual(expected.map(([line]) => line))
  for (const [index, problem] of problems.entries()) expect(problem.message).toContain(expected[index]?.[1])
})

test('everything that is wrong is told at once', () => {
  const text = job('    bogus: 1\n    steps:\n      - run: ${{ nope() }}\n      - run: ${{ secret.x }}\n')
  expect(() => parse(text)).toThrow(/\(Line: 5, Col: 5\)[\s\S]*\(Line: 7[\s\S]*\(Line: 8/)
})
