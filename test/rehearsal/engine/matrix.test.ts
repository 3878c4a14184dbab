// Matrices: the combinations and names that GitHub makes.
import { expect, test } from '@jest/globals'
import { ENTRY, jobs, play } from './repository.ts'

const matrixOf = (matrix: string, more = '') => ({ [ENTRY]: jobs({ t: `strategy: { ${more} matrix: ${matrix} }` }) })

test.each<[string, string, Record<string, unknown>]>([
  [
    'a product, first vector slowest',
    '{ a: [1, 2], b: [x, y] }',
    {
      't (1, x)': { a: 1, b: 'x' },
      't (1, y)': { a: 1, b: 'y' },
      't (2, x)': { a: 2, b: 'x' },
      't (2, y)': { a: 2, b: 'y' },
    },
  ],
  ['exclude', '{ a: [1, 2], b: [x, y], exclude: [{ a: 1, b: y }, { a: 2 }] }', { 't (1, x)': { a: 1, b: 'x' } }],
  [
    'an include that matches adds values, not names',
    '{ a: [1, 2], include: [{ a: 2, extra: true }] }',
    { 't (1)': { a: 1 }, 't (2)': { a: 2, extra: true } },
  ],
  [
    'an include without vectors is added everywhere',
    '{ a: [1, 2], include: [{ c: z }] }',
    { 't (1)': { a: 1, c: 'z' }, 't (2)': { a: 2, c: 'z' } },
  ],
  [
    'an include that matches nothing is a combination',
    '{ a: [1], include: [{ a: 9, d: w }] }',
    { 't (1)': { a: 1 }, 't (9, w)': { a: 9, d: 'w' } },
  ],
  [
    'include alone',
    '{ include: [{ os: linux }, { os: mac }] }',
    { 't (linux)': { os: 'linux' }, 't (mac)': { os: 'mac' } },
  ],
  ['values that are mappings', '{ v: [{ n: 20, x: true }] }', { 't (20, true)': { v: { n: 20, x: true } } }],
  ['an expression for all', `"\${{ fromJSON('{\\"n\\": [20, 22]}') }}"`, { 't (20)': { n: 20 }, 't (22)': { n: 22 } }],
  ['an expression for a vector', `{ n: "\${{ fromJSON('[1]') }}" }`, { 't (1)': { n: 1 } }],
  ['an expression in a vector', '{ n: ["${{ github.ref_name }}"] }', { 't (v1.2.3)': { n: 'v1.2.3' } }],
])('%s', async (_name, matrix, expected) => {
  const { requests } = await play(matrixOf(matrix))
  const seen = Object.entries(requests).map(([path, { contexts }]) => [path, contexts['matrix']])
  expect(seen).toEqual(Object.entries(expected))
})

test('fail-fast cancels what has not started', async () => {
  const files = matrixOf('{ a: [1, 2, 3] }')
  const { conclusions, result } = await play(files, { 't (2)': { conclusion: 'failure' } })
  expect(conclusions).toEqual({ 't (1)': 'success', 't (2)': 'failure', 't (3)': 'cancelled' })
  expect(result.conclusion).toBe('failure')
})

test('fail-fast: false runs all', async () => {
  const files = matrixOf('{ a: [1, 2, 3] }', 'fail-fast: false,')
  const { conclusions } = await play(files, { 't (1)': { conclusion: 'failure' } })
  expect(conclusions).toEqual({ 't (1)': 'failure', 't (2)': 'success', 't (3)': 'success' })
})

test('strategy context, name, environment, timeout and tolerance per combination', async () => {
  const body =
    'name: "N ${{ matrix.a }}", environment: "e-${{ matrix.a }}", timeout-minutes: "${{ matrix.a }}", continue-on-error: "${{ matrix.a == 2 }}", strategy: { max-parallel: 1, matrix: { a: [1, 2] } }'
  const { requests, result } = await play({ [ENTRY]: jobs({ t: body }) }, { 't (2)': { conclusion: 'failure' } })
  expect(requests['t (2)']).toMatchObject({ name: 'N 2', environment: 'e-2', timeoutMinutes: 2 })
  expect(requests['t (2)']?.contexts['strategy']).toEqual({
    'fail-fast': true,
    'job-index': 1,
    'job-total': 2,
    'max-parallel': 1,
  })
  expect(result.conclusion).toBe('success')
})

test('outputs: the last combination that sets one wins', async () => {
  const files = {
    [ENTRY]: jobs({
      t: 'outputs: { v: x }, strategy: { matrix: { a: [1, 2] } }',
      u: 'needs: t, env: { V: "${{ needs.t.outputs.v }}" }',
    }),
  }
  const { requests } = await play(files, { 't (1)': { outputs: { v: 'one' } }, 't (2)': { outputs: { v: '' } } })
  expect(requests['u']?.contexts['env']).toEqual({ V: 'one' })
})

test.each([
  ['an empty vector', '{ a: "${{ fromJSON(\'[]\') }}" }', "Matrix vector 'a' does not contain any values"],
  ['no list', '{ a: "${{ github.ref }}" }', "Matrix vector 'a' must be a list"],
])('%s fails the job', async (_name, matrix, message) => {
  const { result, events } = await play(matrixOf(matrix))
  expect(result.conclusion).toBe('failure')
  expect(events).toContainEqual({ kind: 'note', runId: 7, text: expect.stringContaining(message) as unknown as string })
})
