// Re-runs of failed jobs: what is kept, what is run again, and what the jobs behind it see.
import { expect, test } from '@jest/globals'
import { ENTRY, type Files, jobs, type Play, type Played, play } from './repository.ts'

const failed = { conclusion: 'failure' } as const

/** The failed jobs of a run again, as its next attempt. */
function again(files: Files, before: Played, playing: Play = {}, attempt = 2): Promise<Played> {
  return play(files, playing, { attempt, earlier: before.result.ended })
}

const said = (run: Played, kind: 'job-kept' | 'job-skipped') =>
  run.events.flatMap((event) => (event.kind === kind ? [event.path] : []))

test('what succeeded is kept with its outputs; what failed and what depends on it runs again', async () => {
  const files = {
    [ENTRY]: jobs({
      a: 'outputs: { v: x }',
      b: 'needs: a, env: { V: "${{ needs.a.outputs.v }}" }',
      c: 'needs: b',
      d: 'needs: c, if: always()',
      e: 'needs: a',
    }),
  }
  const first = await play(files, { a: { outputs: { v: 'one' } }, b: failed })
  expect(first.conclusions).toEqual({ a: 'success', b: 'failure', c: 'skipped', d: 'success', e: 'success' })
  const second = await again(files, first)
  expect(second.ran).toEqual(['b', 'c', 'd'])
  expect(said(second, 'job-kept')).toEqual(['a', 'e'])
  expect(second.requests['b']?.contexts['env']).toEqual({ V: 'one' })
  expect(second.requests['b']).toMatchObject({ attempt: 2, contexts: { github: { run_attempt: '2', run_id: '7' } } })
  expect(second.conclusions).toEqual({ a: 'success', b: 'success', c: 'success', d: 'success', e: 'success' })
  expect(second.result.conclusion).toBe('success')
})

test('a call that succeeded in part gives its caller the outputs of all of its jobs', async () => {
  const files: Files = {
    [ENTRY]: jobs({
      prepare: 'uses: ./.github/workflows/outer.yml',
      publish: 'needs: prepare, env: { V: "${{ needs.prepare.outputs.version }} ${{ needs.prepare.outputs.digest }}" }',
    }),
    '.github/workflows/outer.yml': `on:
  workflow_call:
    outputs:
      version: { value: "\${{ jobs.inner.outputs.version }}" }
      digest: { value: "\${{ jobs.verify.outputs.digest }}" }
jobs:
  inner: { uses: ./.github/workflows/inner.yml }
  verify: { needs: inner, runs-on: x, outputs: { digest: x }, steps: [{ run: y }] }
`,
    '.github/workflows/inner.yml': `on:
  workflow_call:
    outputs: { version: { value: "\${{ jobs.validate.outputs.version }}" } }
jobs:
  validate: { runs-on: x, outputs: { version: x }, steps: [{ run: y }] }
  build: { needs: validate, runs-on: x, steps: [{ run: y }] }
`,
  }
  const outputs: Play = {
    'prepare/inner/validate': { outputs: { version: '1.2.3' } },
    'prepare/verify': { outputs: { digest: 'abc' } },
  }
  const first = await play(files, { ...outputs, 'prepare/verify': failed })
  expect(first.conclusions['publish']).toBe('skipped')
  const second = await again(files, first, outputs)
  expect(second.ran).toEqual(['prepare/verify', 'publish'])
  expect(said(second, 'job-kept')).toEqual(['prepare/inner/validate', 'prepare/inner/build'])
  expect(second.requests['publish']?.contexts['env']).toEqual({ V: '1.2.3 abc' })

  // Behind a job of a call that runs again everything of the next call runs again.
  const third = await play(files, { ...outputs, 'prepare/inner/build': failed })
  expect((await again(files, third, outputs)).ran).toEqual(['prepare/inner/build', 'prepare/verify', 'publish'])
})

test('a call behind a job that runs again keeps nothing', async () => {
  const files = {
    [ENTRY]: jobs({ a: '', call: 'needs: a, if: always(), uses: ./.github/workflows/callee.yml' }),
    '.github/workflows/callee.yml': jobs({ one: '', two: '' }, 'on: workflow_call'),
  }
  const first = await play(files, { a: failed })
  expect((await again(files, first)).ran).toEqual(['a', 'call/one', 'call/two'])
})

test('combinations of a matrix are kept one by one, also when another one fails again', async () => {
  const files = {
    [ENTRY]: jobs({
      t: 'outputs: { v: x }, strategy: { matrix: { n: [1, 2, 3] } }',
      u: 'needs: t, if: always(), env: { V: "${{ needs.t.outputs.v }}" }',
    }),
  }
  const playing: Play = { 't (1)': { outputs: { v: 'one' } } }
  const first = await play(files, { ...playing, 't (2)': failed })
  expect(first.conclusions).toMatchObject({ 't (1)': 'success', 't (2)': 'failure', 't (3)': 'cancelled' })
  const second = await again(files, first)
  expect(second.ran).toEqual(['t (2)', 't (3)', 'u'])
  expect(second.requests['u']?.contexts['env']).toEqual({ V: 'one' })

  const open = { [ENTRY]: jobs({ t: 'strategy: { fail-fast: false, matrix: { n: [1, 2] } }' }) }
  const other = await play(open, { 't (1)': failed })
  const closed = { [ENTRY]: jobs({ t: 'strategy: { matrix: { n: [1, 2] } }' }) }
  expect((await again(closed, other, { 't (1)': failed })).conclusions).toEqual({
    't (1)': 'failure',
    't (2)': 'success',
  })
})

test('a job that was skipped by its own condition stays so, and what ran behind it is kept', async () => {
  const files = {
    [ENTRY]: jobs({
      optional: 'if: "github.run_attempt == 2"',
      after: 'needs: optional, if: always()',
      foreign: 'uses: else/where/.github/workflows/x.yml@v1',
      behind: 'needs: foreign',
      broken: '',
    }),
  }
  const first = await play(files, { broken: failed })
  const second = await again(files, first)
  expect(second.ran).toEqual(['broken'])
  expect(said(second, 'job-kept')).toEqual(['after', 'behind'])
  expect(said(second, 'job-skipped')).toEqual(['optional', 'foreign'])
  expect(second.conclusions).toEqual({ ...first.conclusions, broken: 'success' })
})

test('a failure that continue-on-error forgave is run again with the others', async () => {
  const files = { [ENTRY]: jobs({ a: 'continue-on-error: true', b: 'needs: a', c: '' }) }
  const first = await play(files, { a: failed, c: failed })
  expect(first.conclusions).toEqual({ a: 'failure', b: 'success', c: 'failure' })
  expect((await again(files, first)).ran).toEqual(['a', 'b', 'c'])
})

test('the attempt that a job was kept from is told, over several of them', async () => {
  const files = { [ENTRY]: jobs({ a: '', b: 'needs: a', c: 'needs: b' }) }
  const first = await play(files, { b: failed })
  const second = await again(files, first, { c: failed })
  const third = await again(files, second, {}, 3)
  expect(third.ran).toEqual(['c'])
  expect(third.events.filter(({ kind }) => kind === 'job-kept')).toEqual([
    { kind: 'job-kept', runId: 7, path: 'a', attempt: 1 },
    { kind: 'job-kept', runId: 7, path: 'b', attempt: 2 },
  ])
  expect(third.events[0]).toMatchObject({ kind: 'run-started', attempt: 3 })
  expect(first.events[0]).not.toHaveProperty('attempt')
})

test('a re-run of all jobs keeps nothing and counts on', async () => {
  const files = { [ENTRY]: jobs({ a: '', b: 'needs: a' }) }
  const { ran, requests } = await play(files, {}, { attempt: 2 })
  expect(ran).toEqual(['a', 'b'])
  expect(requests['a']?.attempt).toBe(2)
})
