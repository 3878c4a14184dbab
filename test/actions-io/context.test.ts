// What the runner says of a step, typed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readContext } from '@plumbline/actions-io'

const env = {
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_REF: 'refs/tags/v1.2.3',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  RUNNER_TEMP: '/scratch',
}

test('the variables of the runner come back by their names', () => {
  expect(readContext(env)).toMatchObject({
    repository: 'octo/demo',
    ref: 'refs/tags/v1.2.3',
    runId: 42,
    runAttempt: 2,
    temp: '/scratch',
    serverUrl: 'https://github.com',
    runUrl: 'https://github.com/octo/demo/actions/runs/42',
  })
})

test('outside a runner nothing is written into the folder that one stands in', () => {
  expect(readContext({}).temp).toBe(tmpdir())
})

test('an event without a payload is an empty one', () => {
  expect(readContext(env).event()).toEqual({})
})

test('a payload is read when it is asked for, and named when it cannot be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-event-'))
  const path = join(folder, 'event.json')
  writeFileSync(path, '{"ref":"refs/tags/v1.2.3"}')
  expect(readContext({ ...env, GITHUB_EVENT_PATH: path }).event()).toEqual({ ref: 'refs/tags/v1.2.3' })
  writeFileSync(path, '{')
  expect(() => readContext({ ...env, GITHUB_EVENT_PATH: path }).event()).toThrow(
    expect.objectContaining({ code: 'bad-input', what: expect.stringContaining(path) }),
  )
  rmSync(folder, { recursive: true })
})
