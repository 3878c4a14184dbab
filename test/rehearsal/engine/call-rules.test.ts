// Calls that GitHub refuses before anything starts, with its own words and the line of the calling job.
import { expect, test } from '@jest/globals'
import { problemsOf } from '@plumbline/rehearsal'
import { ENTRY, type Files, jobs, load } from './repository.ts'

const CALLEE = '.github/workflows/callee.yml'
const USES = `uses: ./${CALLEE}`
const named = `Error calling workflow 'octo/demo/${CALLEE}@c0ffee'.`

async function problems(files: Files): Promise<string[]> {
  try {
    await load(files)
    return []
  } catch (error) {
    return problemsOf(error).map(({ file, line, message }) => `${file === ENTRY ? '' : `${file}:`}${line} ${message}`)
  }
}

const withCallee = (callee: string, job: string, head?: string) => ({
  [ENTRY]: jobs({ call: `${USES}${job}` }, head),
  [CALLEE]: callee,
})
const onCall = 'on: workflow_call'

test.each<[string, string, string, string, string[]]>([
  [
    'a nested job',
    onCall,
    'permissions: { id-token: write }',
    ', permissions: { contents: read }',
    [`3 ${named} The nested job 'publish' is requesting 'id-token: write', but is only allowed 'id-token: none'.`],
  ],
  [
    'a nested job that would be skipped',
    onCall,
    'if: false, permissions: { contents: write }',
    ', permissions: { contents: read }',
    [`3 ${named} The nested job 'publish' is requesting 'contents: write', but is only allowed 'contents: read'.`],
  ],
  [
    "several scopes, in GitHub's order",
    onCall,
    'permissions: { issues: write, id-token: write, actions: read }',
    ', permissions: {}',
    [
      `3 ${named} The nested job 'publish' is requesting 'actions: read, issues: write, id-token: write', but is only allowed 'actions: none, issues: none, id-token: none'.`,
    ],
  ],
  [
    'the whole workflow',
    `${onCall}\npermissions: { contents: write }`,
    'permissions: {}',
    ', permissions: { contents: read }',
    [`3 ${named} The workflow is requesting 'contents: write', but is only allowed 'contents: read'.`],
  ],
  [
    'against the default token',
    onCall,
    'permissions: { contents: write }',
    '',
    [`3 ${named} The nested job 'publish' is requesting 'contents: write', but is only allowed 'contents: read'.`],
  ],
  ['nothing when less is asked', onCall, 'permissions: { contents: read }', ', permissions: { contents: write }', []],
  ['nothing when nobody says anything', onCall, '', '', []],
  [
    'nothing under write-all',
    onCall,
    'permissions: { contents: write, id-token: write }',
    ', permissions: write-all',
    [],
  ],
])('permissions: %s', async (_name, head, calleeJob, callerJob, expected) => {
  expect(await problems(withCallee(jobs({ publish: calleeJob }, head), callerJob))).toEqual(expected)
})

test('permissions: at every level, with the caller of that level', async () => {
  const inner = '.github/workflows/inner.yml'
  const files = {
    ...withCallee(jobs({ middle: `uses: ./${inner}` }, onCall), ', permissions: { contents: read }'),
    [inner]: jobs({ leaf: 'permissions: { packages: write }' }, onCall),
  }
  expect(await problems(files)).toEqual([
    `${CALLEE}:3 Error calling workflow 'octo/demo/${inner}@c0ffee'. The nested job 'leaf' is requesting 'packages: write', but is only allowed 'packages: none'.`,
  ])
})

const callee = (spec: string) => jobs({ a: '' }, `on:\n  workflow_call:\n${spec}`)
const inputs = '    inputs: { tag: { type: string, required: true }, dry: { type: boolean }, n: { type: number } }'

test.each<[string, string, string, string[]]>([
  ['a missing input', inputs, '', ['3 Input tag is required, but not provided while calling.']],
  [
    'an input that is not declared',
    inputs,
    ', with: { tag: x, bogus: y }',
    ['3 Invalid input, bogus is not defined in the referenced workflow.'],
  ],
  [
    'a wrong type',
    inputs,
    ", with: { tag: 1, dry: 'true', n: x }",
    [
      "3 Unexpected value 'true' (input dry of the called workflow is a boolean)",
      "3 Unexpected value 'x' (input n of the called workflow is a number)",
    ],
  ],
  ['names in another case', inputs, ', with: { TAG: x }', []],
  [
    'a missing secret',
    '    secrets: { token: { required: true } }',
    '',
    ['3 Secret token is required, but not provided while calling.'],
  ],
  [
    'a secret that is not declared',
    '    secrets: { other: }',
    ', secrets: { token: x }',
    ['3 Invalid secret, token is not defined in the referenced workflow.'],
  ],
  ['inherited secrets', '    secrets: { token: { required: true } }', ', secrets: inherit', []],
])('%s', async (_name, spec, job, expected) => {
  expect(await problems(withCallee(callee(spec), job))).toEqual(expected)
})

test.each<[string, Files, string[]]>([
  ['a callee that is not there', { [ENTRY]: jobs({ call: USES }) }, [`3 ${named} The workflow was not found.`]],
  [
    'a callee that cannot be called',
    withCallee(jobs({ a: '' }), ''),
    [`3 ${named} workflow_call key is not defined in the referenced workflow.`],
  ],
  [
    'a callee with errors, once',
    { [ENTRY]: jobs({ one: USES, two: USES }), [CALLEE]: 'on: workflow_call\njobs: {}\nbogus: 1\n' },
    [`${CALLEE}:3 Unexpected value 'bogus'`],
  ],
  [
    'a workflow that calls itself',
    { [ENTRY]: jobs({ call: `uses: ./${ENTRY}` }, 'on: [push, workflow_call]') },
    ['3 Nested reusable workflow depth exceeded 10.'],
  ],
])('%s', async (_name, files, expected) => {
  expect(await problems(files)).toEqual(expected)
})

test('all problems of all files at once', async () => {
  const files = {
    [ENTRY]: jobs({ one: `${USES}, with: { x: 1 }`, two: 'uses: $/.github/workflows/none.yml' }),
    [CALLEE]: jobs({ a: 'permissions: { pages: write }' }, onCall),
  }
  expect(await problems(files)).toHaveLength(3)
})
