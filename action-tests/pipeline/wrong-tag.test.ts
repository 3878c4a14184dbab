// Scenario wrong-tag: the tag names another version than the manifest.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P8: a tag that no version source states stops the release before anything is built', async () => {
  const { report, transcript, stdout } = await checkScenario('wrong-tag')
  expect(report?.failure).toMatchObject({ phase: 'validate', code: 'version-mismatch' })
  expect(report?.sources).toMatchObject([{ file: 'package.json', line: 3, value: '1.2.0', agrees: false }])
  expect(report?.files ?? report?.publications).toBeUndefined()
  expect(transcript).not.toMatch(/npm exchange|\(its client\)/)
  expect(stdout).toContain('≠ 1.2.0 in package.json:3 (version)')
})
