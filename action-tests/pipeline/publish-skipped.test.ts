// Scenario publish-skipped: the publish job has a condition that nobody fulfils.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')('P6: a skipped publish is red, and the report says that it was skipped', async () => {
  const { report, transcript, stdout } = await checkScenario('publish-skipped')
  expect(report?.publications).toBeUndefined()
  expect(report?.release).toBeUndefined()
  expect(transcript).toMatch(/## publish: skipped/)
  expect(transcript).toMatch(/run: failure/)
  expect(transcript).not.toMatch(/pypi (exchange|upload)|POST .*\/releases/)
  expect(stdout).toMatch(
    /\*\*Skipped:\*\* `publish`, though nobody asked for a dry run\. Nothing was published by this run\./,
  )
})
