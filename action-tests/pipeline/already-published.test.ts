// Scenario already-published: the first run publishes and cannot make the release; a dispatch finishes it.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P4: a new dispatch at the tag takes the same bytes for success and finishes the rest', async () => {
  const { report, transcript } = await checkScenario('already-published')
  expect(report?.publications).toMatchObject([
    { published: 'yes', 'already-published': true, files: [{ attempts: 0 }] },
  ])
  expect(report?.release).toMatchObject({ state: 'published' })
  const [, first = '', second = ''] = transcript?.split(/^# publish/m) ?? []
  expect(first.match(/npm \(its client\) upload/g)).toHaveLength(1)
  expect(first).toContain('POST /repos/octo-org/spirit-level/releases → 503')
  // P5: the first run's report says what is out, what is not, and with which words GitHub refused.
  expect(first).toMatch(/✓ \| Package on npm \| published/)
  expect(first).toMatch(/503 Service Unavailable/)
  expect(second).not.toMatch(/\(its client\)|npm exchange/)
})
