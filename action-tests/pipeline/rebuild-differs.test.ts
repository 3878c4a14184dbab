// Scenario rebuild-differs: a build that makes other bytes each time, and a release that needs a second run.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P4: files of a release are built once, so a second run has the same bytes', async () => {
  const { report, transcript } = await checkScenario('rebuild-differs')
  expect(report?.publications).toMatchObject([{ published: 'yes', 'already-published': true }])
  expect(report?.release).toMatchObject({ state: 'published' })
  const [, first = '', second = ''] = transcript?.split(/^# publish/m) ?? []
  expect(first).toMatch(/= release\/prepare\/build: success/)
  expect(second).toMatch(/## release\/prepare\/build: skipped/)
  expect(second).not.toMatch(/\(its client\)|npm exchange/)
})
