// Scenario missing-changelog: the version's section was never headed with the version.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P8: a version without its section is stopped before anything is built', async () => {
  const { report, transcript, stdout } = await checkScenario('missing-changelog')
  expect(report?.failure).toMatchObject({ phase: 'validate', code: 'section-missing' })
  expect(transcript).toMatch(/## release\/prepare\/build: skipped/)
  expect(transcript).not.toMatch(/npm exchange|\(its client\) upload|POST .*\/releases/)
  // Which file, which sections it has, and what can be done.
  expect(stdout).toMatch(/CHANGELOG\.md has no section for version 1\.2\.0; its first versions are 1\.1\.0/)
  expect(stdout).toMatch(/\*\*Next:\*\* Write the entry/)
})
