// Which jobs run, are skipped, fail, and in what order.
import { expect, test } from '@jest/globals'
import { ENTRY, jobs, type Play, play } from './repository.ts'

const failed = { conclusion: 'failure' } as const

test.each<[string, Record<string, string>, Play, Record<string, string>, string]>([
  [
    'needs come first, else file order',
    { c: 'needs: [a, b]', b: '', a: '' },
    {},
    { b: 'success', a: 'success', c: 'success' },
    'success',
  ],
  ['a failed need skips', { a: '', b: 'needs: a' }, { a: failed }, { a: 'failure', b: 'skipped' }, 'failure'],
  ['always() runs', { a: '', b: 'needs: a, if: always()' }, { a: failed }, { a: 'failure', b: 'success' }, 'failure'],
  [
    'failure() runs behind a failure',
    { a: '', b: 'needs: a, if: failure()' },
    { a: failed },
    { a: 'failure', b: 'success' },
    'failure',
  ],
  [
    'failure() is skipped behind a success',
    { a: '', b: 'needs: a, if: failure()' },
    {},
    { a: 'success', b: 'skipped' },
    'success',
  ],
  [
    'failure() sees any ancestor',
    { a: '', b: 'needs: a', c: 'needs: b, if: failure()' },
    { a: failed },
    { a: 'failure', b: 'skipped', c: 'success' },
    'failure',
  ],
  ['a skipped need skips', { a: 'if: false', b: 'needs: a' }, {}, { a: 'skipped', b: 'skipped' }, 'skipped'],
  [
    'success() looks through a job with always() at a skipped ancestor (actions/runner#491)',
    { a: 'if: false', b: 'needs: a, if: always()', c: 'needs: b' },
    {},
    { a: 'skipped', b: 'success', c: 'skipped' },
    'success',
  ],
  [
    '!cancelled() and results',
    { a: 'if: false', b: 'needs: a, if: "!cancelled() && needs.a.result == \'skipped\'"' },
    {},
    { a: 'skipped', b: 'success' },
    'success',
  ],
  [
    'needs.*.result',
    { a: '', b: '', c: 'needs: [a, b], if: "always() && contains(needs.*.result, \'failure\')"' },
    { b: failed },
    { a: 'success', b: 'failure', c: 'success' },
    'failure',
  ],
  [
    'continue-on-error lets dependents run and the run succeed',
    { a: 'continue-on-error: true', b: "needs: a, if: needs.a.result == 'success'" },
    { a: failed },
    { a: 'failure', b: 'success' },
    'success',
  ],
  [
    'a condition on an output',
    { a: 'outputs: { v: x }', b: "needs: a, if: needs.a.outputs.v == '1'" },
    { a: { outputs: { v: '1' } } },
    { a: 'success', b: 'success' },
    'success',
  ],
  [
    'a condition that cannot be computed fails the job',
    { a: 'if: fromJSON(github.actor)', b: 'needs: a, if: always()' },
    {},
    { a: 'failure', b: 'success' },
    'failure',
  ],
])('%s', async (_name, lines, playing, expected, conclusion) => {
  const { conclusions, result } = await play({ [ENTRY]: jobs(lines) }, playing)
  expect(Object.entries(conclusions)).toEqual(Object.entries(expected))
  expect(result.conclusion).toBe(conclusion)
})

test('outputs of a failed job are visible', async () => {
  const files = {
    [ENTRY]: jobs({ a: 'outputs: { v: x }', b: 'needs: a, if: always(), env: { V: "${{ needs.a.outputs.v }}" }' }),
  }
  const { requests } = await play(files, { a: { conclusion: 'failure', outputs: { v: '1' } } })
  expect(requests['b']?.contexts['needs']).toEqual({ a: { result: 'failure', outputs: { v: '1' } } })
  expect(requests['b']?.contexts['env']).toEqual({ V: '1' })
})

test('a skip says why', async () => {
  const files = { [ENTRY]: jobs({ a: '', b: 'needs: a', c: "if: github.ref == 'x'", d: 'needs: [b], if: success()' }) }
  const { events } = await play(files, { a: failed })
  const why = events.flatMap((event) => (event.kind === 'job-skipped' ? [`${event.path}: ${event.why}`] : []))
  expect(why).toEqual([
    "b: job 'a' failed",
    "c: its condition is false (if: github.ref == 'x')",
    "d: job 'b' was skipped (if: success())",
  ])
})

test('events come in order', async () => {
  const { events } = await play({ [ENTRY]: jobs({ a: '' }) })
  expect(events.map((event) => event.kind)).toEqual(['run-started', 'job-started', 'job-ended', 'run-ended'])
})

test('an output that nobody sets is noted', async () => {
  const files = {
    [ENTRY]: jobs({
      a: 'outputs: { v: x }',
      b: 'needs: a, env: { V: "${{ needs.a.outputs.w }} ${{ needs.c.outputs.x }}", W: needs.a.outputs.text }',
      c: '',
    }),
  }
  const { events } = await play(files)
  expect(events.flatMap((event) => (event.kind === 'note' ? [event.text] : []))).toEqual([
    `${ENTRY} (Line: 4): needs.a.outputs.w is always empty: job 'a' has no output 'w'`,
    `${ENTRY} (Line: 4): needs.c.outputs.x is always empty: job 'b' does not need job 'c'`,
  ])
})
