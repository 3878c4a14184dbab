// The file of all job summaries: run by run, with what each step wrote.
import { expect, test } from '@jest/globals'
import { createSummaries, type RunEvent } from '@plumbline/rehearsal'

const run = (runId: number, workflow: string, attempt?: number): RunEvent => ({
  kind: 'run-started',
  ...{ runId, workflow, event: 'push', ref: 'refs/tags/v1' },
  ...(attempt === undefined ? {} : { attempt }),
})
const told = (runId: number, step: string, markdown: string): RunEvent => ({
  kind: 'step-summary',
  ...{ runId, path: 'release/publish', step, markdown },
})

test('every summary stands below its run, its job and its step; what told nothing is left out', () => {
  const summaries = createSummaries()
  const events = [
    run(1, 'publish'),
    told(1, 'Send', '### Sent\n'),
    run(2, 'announce'),
    told(1, 'Report', 'All.\n'),
    told(1, 'Quiet', ' \n'),
    run(1, 'publish', 2),
    told(1, 'Send', 'Again.'),
  ]
  for (const event of events) summaries.record(event)
  expect(summaries.count()).toBe(3)
  expect(summaries.text()).toBe(`# publish (push at refs/tags/v1)

## release/publish · Send

### Sent

## release/publish · Report

All.

# publish (push at refs/tags/v1, attempt 2)

## release/publish · Send

Again.
`)
})
