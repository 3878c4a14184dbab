// Scenario missing-id-token: the publish job was written without the permission that trusted publishing needs.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')('P8: a publish job without id-token: write is stopped in validate', async () => {
  const { report, transcript, stdout } = await checkScenario('missing-id-token')
  expect(report?.failure).toMatchObject({ phase: 'validate', code: 'missing-permission' })
  expect(transcript).toMatch(/## prepare\/build: skipped/)
  expect(transcript).not.toMatch(/pypi (exchange|upload)|POST .*\/releases/)
  expect(stdout).toMatch(
    /\*\*Next:\*\* Add `id-token: write` to the permissions of the job "publish" in \.github\/workflows/,
  )
})
