// What a person sees while a rehearsal runs: a line a job, and below a failed one the words that help.
import { expect, test } from '@jest/globals'
import { type Annotation, createProgress, type RunEvent, seconds } from '@plumbline/rehearsal'

function shown(events: readonly RunEvent[], live = false): string {
  let text = ''
  const show = createProgress({
    live,
    write: (part) => {
      text += part
    },
  })
  events.forEach(show)
  return text
}

const run = (runId: number, workflow: string): RunEvent => ({
  kind: 'run-started',
  runId,
  workflow,
  event: 'push',
  ref: 'v1',
})
const job = (runId: number, path: string, conclusion: 'success' | 'failure' | 'cancelled'): RunEvent => ({
  kind: 'job-ended',
  runId,
  path,
  result: { conclusion, outputs: {}, steps: [] },
  milliseconds: 1234,
})
const error = (annotation: Omit<Annotation, 'level'>): RunEvent => ({
  kind: 'step-annotation',
  runId: 1,
  path: 'a',
  step: 's',
  annotation: { level: 'error', ...annotation },
})
const failed: RunEvent = {
  kind: 'step-ended',
  runId: 1,
  path: 'a',
  report: { name: 'Look', line: 1, conclusion: 'failure', tolerated: false, outputs: {}, milliseconds: 1 },
}

test('a job is a line with its mark and its time, a dispatched run is indented below', () => {
  const events: RunEvent[] = [
    run(1, 'publish'),
    job(1, 'build', 'success'),
    { kind: 'job-skipped', runId: 1, path: 'try', why: "job 'verify' failed (if: ${{ always() }})" },
    run(2, 'announce'),
    job(2, 'tell', 'cancelled'),
    { kind: 'run-ended', runId: 2, conclusion: 'cancelled' },
    job(1, 'fan-out', 'success'),
  ]
  expect(shown(events)).toBe(`
publish · push at v1
  ✓ build                              1.2 s
  - try                              skipped: job 'verify' failed

    announce · push at v1
      ! tell                               1.2 s
  ✓ fan-out                            1.2 s
`)
})

test('P5: under a failed job stand its failed step and its errors with their place; what succeeded stays quiet', () => {
  const words = [
    error({ title: 'mismatch', message: 'One.\nTwo.', file: 'package.json', line: 3 }),
    error({ message: 'Three.', file: 'a.md' }),
  ]
  const text = shown([run(1, 'publish'), ...words, failed, job(1, 'a', 'failure')])
  expect(text).toContain(`      ✗ Look
        mismatch (package.json:3): One.
          Two.
        a.md: Three.
`)
  expect(shown([run(1, 'publish'), ...words, job(1, 'a', 'success')])).not.toContain('One.')
})

test("the runner's sentence about an exit code is told only where there is no better one", () => {
  const exit = error({ message: 'Process completed with exit code 1.' })
  expect(shown([run(1, 'p'), exit, failed, job(1, 'a', 'failure')])).toContain('exit code 1')
  expect(shown([run(1, 'p'), error({ message: 'Better.' }), exit, failed, job(1, 'a', 'failure')])).not.toContain(
    'exit code 1',
  )
})

test('a re-run names its attempt and what it keeps; a lost runner is told under the step that ran', () => {
  const events: RunEvent[] = [
    error({ message: 'Of the first attempt.' }),
    failed,
    job(1, 'a', 'failure'),
    { kind: 'run-started', runId: 1, workflow: 'publish', event: 'push', ref: 'v1', attempt: 2 },
    { kind: 'job-kept', runId: 1, path: 'prepare/validate', attempt: 1 },
    { kind: 'step-started', runId: 1, path: 'a', step: 'Upload' },
    error({ message: 'The hosted runner lost communication with the server.' }),
    { kind: 'runner-lost', runId: 1, path: 'a', step: 'Upload' },
    job(1, 'a', 'failure'),
  ]
  expect(shown(events.slice(3))).toBe(`
publish · push at v1, attempt 2
  = prepare/validate (kept from attempt 1)
  ✗ a                                  1.2 s
      ✗ Upload
        The hosted runner lost communication with the server.
`)
  expect(shown(events).split('Of the first attempt.')).toHaveLength(2)
})

test('the step that is going on is shown on a terminal only', () => {
  const step: RunEvent = { kind: 'step-started', runId: 1, path: 'a', step: 'Look' }
  expect(shown([run(1, 'p'), step], true)).toContain('\r\u001b[K  … a: Look')
  expect(shown([run(1, 'p'), step])).not.toContain('Look')
})

test('durations are seconds with one digit', () => {
  expect([0, 49, 950, 61_234].map(seconds)).toEqual(['0.0 s', '0.0 s', '0.9 s', '61.2 s'])
})

test('a remark of several lines stays below its mark', () => {
  const remark = error({ message: 'One.\nTwo.' })
  const report = { ...(failed as Extract<RunEvent, { kind: 'step-ended' }>).report, conclusion: 'success' } as const
  const ended: RunEvent = { kind: 'step-ended', runId: 1, path: 'a', report }
  expect(shown([run(1, 'publish'), remark, ended, job(1, 'a', 'success')])).toContain('      ! One.\n        Two.\n')
})
