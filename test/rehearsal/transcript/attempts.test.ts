// A transcript over several attempts of a run: what is kept, and what a lost runner leaves behind.
import { expect, test } from '@jest/globals'
import { createTranscript, type RunEvent } from '@plumbline/rehearsal'
import type { LoggedRequest } from '@plumbline/standins'

test('a lost runner has its requests and words at the step that ran; the next attempt starts clean', () => {
  const requests: LoggedRequest[] = []
  const transcript = createTranscript(requests)
  const at = { runId: 1, path: 'publish' }
  const result = { conclusion: 'failure', outputs: {}, steps: [] } as const
  const begin = { kind: 'run-started', runId: 1, workflow: 'Publish', event: 'push', ref: 'v1' } as const
  const first: RunEvent[] = [
    { kind: 'job-started', ...at, name: 'publish' },
    { kind: 'step-started', ...at, step: 'Upload' },
  ]
  for (const event of [begin, ...first]) transcript.record(event)
  requests.push({
    service: 'npm',
    kind: 'upload',
    method: 'PUT',
    path: '/level',
    status: 0,
    client: 'npm',
    job: undefined,
  })
  const report = { name: 'Upload', line: 1, conclusion: 'success', tolerated: false, outputs: {}, milliseconds: 1 }
  const rest: RunEvent[] = [
    { kind: 'step-annotation', ...at, step: 'Upload', annotation: { level: 'error', message: 'The runner is gone.' } },
    { kind: 'runner-lost', ...at, step: 'Upload' },
    { kind: 'job-ended', ...at, result, milliseconds: 1 },
    { kind: 'run-ended', runId: 1, conclusion: 'failure' },
    { ...begin, attempt: 2 },
    { kind: 'job-kept', runId: 1, path: 'build', attempt: 1 },
    ...first,
    { kind: 'step-ended', ...at, report: { ...report, conclusion: 'success' } },
    { kind: 'job-ended', ...at, result: { ...result, conclusion: 'success' }, milliseconds: 1 },
    { kind: 'run-ended', runId: 1, conclusion: 'success' },
  ]
  for (const event of rest) transcript.record(event)
  expect(transcript.text()).toBe(`# Publish (push at v1)

## publish
- Upload: the runner was lost
    npm (its client) upload → connection cut
    error: The runner is gone.
= publish: failure

run: failure

# Publish (push at v1, attempt 2)

= build: kept from attempt 1

## publish
- Upload: success
= publish: success

run: success
`)
})
