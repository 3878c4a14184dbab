// Action metadata: inputs, outputs, steps; what the runner would refuse.
import { expect, test } from '@jest/globals'
import { type FileLocation, parseActionFile } from '@plumbline/rehearsal'

const location: FileLocation = { repository: 'o/r', path: 'actions/x/action.yml', ref: 'v1', commit: 'c0ffee' }

test('a JavaScript action', () => {
  const text = `name: X
description: Does x.
inputs:
  token: { description: A token., default: "\${{ github.token }}" }
  tag: { description: A tag., required: true }
outputs:
  version: { description: The version. }
runs: { using: node24, main: ../../dist/x/index.js, post: ../../dist/x/post.js, post-if: failure() }
`
  expect(parseActionFile(text, location)).toEqual({
    location,
    name: 'X',
    inputs: { token: { required: false, default: '${{ github.token }}' }, tag: { required: true } },
    outputs: {},
    runs: { using: 'node24', main: '../../dist/x/index.js', post: '../../dist/x/post.js', postIf: 'failure()' },
  })
})

test('a composite action', () => {
  const text = `name: Y
description: Does y.
outputs:
  version: { description: The version., value: "\${{ steps.a.outputs.version }}" }
runs:
  using: composite
  steps:
    - id: a
      uses: $/actions/x
      with: { tag: "\${{ inputs.tag }}" }
    - run: echo hi
      shell: bash
`
  const manifest = parseActionFile(text, location)
  expect(manifest.outputs).toEqual({ version: '${{ steps.a.outputs.version }}' })
  expect(manifest.runs).toMatchObject({
    using: 'composite',
    steps: [
      { id: 'a', uses: '$/actions/x', with: { tag: '${{ inputs.tag }}' }, line: 8 },
      { run: 'echo hi', shell: 'bash', line: 11 },
    ],
  })
})

test.each([
  ['a step without a shell', 'runs:\n  using: composite\n  steps:\n    - run: x\n', 6, 'shell'],
  ['an unknown runtime', 'runs: { using: node22, main: x.js }\n', 3, 'node22'],
  [
    'secrets in a composite',
    'runs:\n  using: composite\n  steps:\n    - { run: "${{ secrets.x }}", shell: sh }\n',
    6,
    'secrets',
  ],
  ['$/ with a ref', 'runs:\n  using: composite\n  steps:\n    - uses: $/x@v1\n', 6, 'must not have an @ref'],
])('refuses %s', (_name, runs, line, message) => {
  expect(() => parseActionFile(`name: Z\ndescription: Z.\n${runs}`, location)).toThrow(
    expect.objectContaining({ code: 'workflow-invalid', line, message: expect.stringContaining(message) }),
  )
})
