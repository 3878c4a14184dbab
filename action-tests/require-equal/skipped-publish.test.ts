// What finish.yml says of a publish job that did not succeed: the committed bundle, as its step runs it.
import { tmpdir } from 'node:os'
import { expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'

const ENV = {
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_REF: 'refs/tags/v1.2.3',
  GITHUB_REF_NAME: 'v1.2.3',
  GITHUB_REF_TYPE: 'tag',
  GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3',
}

function compare(actual: string, expected = 'success') {
  const inputs = { subject: 'The result of publish', actual, expected, code: 'publish-not-done', phase: 'release' }
  return runAction({ name: 'require-equal', inputs, cwd: tmpdir(), env: ENV })
}

test('a skipped publish job is told as one, with the command that starts a new run at the tag', async () => {
  const { code, record } = await compare('skipped')
  expect(code).toBe(1)
  const { failure } = record as { failure: Record<string, string> }
  expect(failure['code']).toBe('publish-not-done')
  expect(failure['means']).toContain('its `if:` was false, or when a job that it needs did not succeed')
  expect(failure['next']).toContain('`gh workflow run publish.yml --ref v1.2.3 --repo octo/demo`')
  expect(failure['next']).not.toContain('run the failed jobs again')
})

test('a failed publish job may be run again', async () => {
  const { code, record } = await compare('failure')
  expect(code).toBe(1)
  const { failure } = record as { failure: Record<string, string> }
  expect(failure['next']).toContain('Where it failed, its summary says what to mend')
})

test('a skipped publish job is right where it is expected', async () => {
  expect((await compare('skipped', 'skipped')).code).toBe(0)
})
