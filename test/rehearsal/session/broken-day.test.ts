// A day that does not go as its acts tell: it ends there, says why, and plays nothing of what rests on it.
import { afterEach, expect, test } from '@jest/globals'
import type { Act } from '../../../packages/rehearsal/src/scenarios/index.ts'
import { play, type RehearsedRepository, rehearsedRepository, WORKFLOW } from './rehearsed-repository.ts'

const publishing = (command: string, tags = 'v*') => `name: publish
on:
  push: { tags: ['${tags}'] }
  workflow_dispatch:
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps: [{ run: '${command}' }]
`

let repository: RehearsedRepository
afterEach(() => repository.remove())

function played(workflow: string, first: Partial<Act>, second: Partial<Act> = {}) {
  repository = rehearsedRepository({ [WORKFLOW]: workflow })
  const acts: Act[] = [
    { event: 'push', tells: 'The tag is pushed.', ...first },
    { event: 'dispatch', tells: 'Then the workflow is dispatched.', ...second },
    { event: 'dispatch', tells: 'And again.' },
  ]
  return play(repository, { acts })
}

test('P6: a first act that fails where it was to succeed: the others are not told as though it had', async () => {
  const { told, ended, result } = await played(publishing('false'), { ends: 'success' })
  const why = 'the run ended with "failure" where "success" was to come'
  expect(told).toEqual(['The tag is pushed.', `${why}: 2 left`])
  expect(ended).toEqual(['publish: failure'])
  expect(result.unmet).toEqual([`${why}, and the 2 acts after it were not played`])
  expect(result.outcome.missing).toContain('The run ended with "failure".')
})

test('an act that goes as it tells is followed by the next', async () => {
  const { told, result } = await played(publishing('true'), { ends: 'success' }, { ends: 'success' })
  expect(told).toEqual(['The tag is pushed.', 'Then the workflow is dispatched.', 'And again.'])
  expect(result.unmet).toEqual([])
})

test('a success where a failure was to come', async () => {
  const { told } = await played(publishing('true'), {}, { ends: 'failure' })
  expect(told.at(-1)).toBe('the run ended with "success" where "failure" was to come: 1 left')
})

test('a failure of something else than what the act tells', async () => {
  const upload: Partial<Act> = {
    ends: 'failure',
    arrange: (stage) => {
      const effect = { kind: 'status', status: 503, body: 'down' } as const
      stage.addFault({ ...stage.registry.upload, times: 1, when: 'before-accept', effect })
    },
  }
  const { told, result } = await played(publishing('false'), upload)
  expect(told.at(-1)).toMatch(
    /^the run failed of something else: no upload to .* was sent that could go wrong: 2 left$/,
  )
  expect(result.unmet.join()).toContain('the 2 acts after it were not played')
  repository.remove()
  // What was to come later in the day is not asked for yet.
  const lag = await played(publishing('false'), { ends: 'failure', arrange: (stage) => stage.lagReads(1000) })
  expect(lag.told).toHaveLength(3)
})

test('failed jobs to run again where none failed', async () => {
  const { told, ended } = await played(publishing('true'), { ends: 'failure' }, { event: 'rerun-failed' })
  expect(told.at(-1)).toBe('every job succeeded, so that there are no failed ones to run again: 2 left')
  expect(ended).toEqual(['publish: success'])
})

test('a run that does not start, and one that was not to start', async () => {
  const none = await played(publishing('true', 'release-*'), { ends: 'success' })
  expect(none.told.at(-1)).toBe('no run started: 2 left')
  repository.remove()
  const one = await played(publishing('true'), { startsNothing: true })
  expect(one.told.at(-1)).toBe('a run started where none was to: 2 left')
})
