// Scenario files-expired: half a release, left alone for longer than artifacts are kept.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P4: what is published and cannot be had again is not built anew', async () => {
  const { report, transcript, stdout } = await checkScenario('files-expired')
  expect(report?.failure).toMatchObject({ phase: 'validate', code: 'original-files-expired' })
  expect(report?.release).toBeUndefined()
  const [, , second = ''] = transcript?.split(/^# publish/m) ?? []
  expect(second).toMatch(/## release\/prepare\/build: skipped/)
  expect(second).not.toMatch(/\(its client\)|npm exchange|POST .*\/releases/)
  expect(stdout).toMatch(/spirit-level-1\.2\.0\.tgz/)
})
