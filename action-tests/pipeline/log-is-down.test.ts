// Scenario log-is-down: the transparency log does not answer, and later it does.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P1, P4: without the log nothing is sent and the answer is no; a re-run of the failed jobs converges', async () => {
  const { report, transcript } = await checkScenario('log-is-down')
  const [, first = '', second = ''] = transcript?.split(/^# publish/m) ?? []
  expect(first).toContain('output published = no')
  expect(first).toContain('output next-action = gh run rerun 19000000001 --failed --repo octo-org/spirit-level')
  expect(first).toMatch(/"code":"signing-failed"/)
  expect(first).not.toMatch(/npm \(its client\) upload/)
  expect(second.match(/npm \(its client\) upload/g)).toHaveLength(1)
  expect(report?.publications).toMatchObject([{ published: 'yes', files: [{ attempts: 1, attested: true }] }])
})
