// Time limits of steps and jobs, with real processes.
import { expect, test } from '@jest/globals'
import { runJobText } from './job-fixture.ts'

test("a step's time limit ends its processes, children included", async () => {
  const started = Date.now()
  const run = await runJobText(`
steps:
  - name: slow
    timeout-minutes: 0.01
    run: sleep 61.37 & wait
  - if: always()
    run: pgrep -f 'sleep 61.3[7]$' || echo none left
`)
  expect(Date.now() - started).toBeLessThan(50_000)
  expect(run.annotations).toContain("error: The action 'slow' has timed out.")
  expect(run.lines).toContain('none left')
  expect(run.result.conclusion).toBe('failure')
})

test("the job's time limit cancels it: only steps that ask for it still run", async () => {
  const run = await runJobText(`
timeout-minutes: 0.01
steps:
  - name: slow
    run: sleep 60
  - name: next
    run: echo no
  - name: clean-up
    if: always()
    run: echo yes
`)
  expect(run.result.steps.map((step) => `${step.name}: ${step.conclusion}`)).toEqual([
    'slow: cancelled',
    'next: skipped',
    'clean-up: success',
  ])
  expect(run.result.conclusion).toBe('cancelled')
})
