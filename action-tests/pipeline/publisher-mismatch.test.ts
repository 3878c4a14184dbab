// Scenario publisher-mismatch: the workflow was renamed, and the registry was not told.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')("P5: the registry's refusal is shown beside the claims, with what to enter", async () => {
  const { report, transcript, stdout } = await checkScenario('publisher-mismatch')
  expect(report?.publications).toMatchObject([{ published: 'no', files: [{ attempts: 0 }, { attempts: 0 }] }])
  expect(transcript?.match(/pypi exchange POST .*mint-token → 422/g)).toHaveLength(1)
  expect(transcript).not.toMatch(/pypi upload|POST .*\/releases/)
  expect(stdout).toMatch(/422 invalid-publisher: valid token, but no corresponding publisher/)
  expect(stdout).toMatch(
    /job_workflow_ref +octo-org\/plumb-bob\/\.github\/workflows\/publish\.yml@refs\/tags\/v1\.4\.0/,
  )
  expect(stdout).toMatch(/Workflow name +publish\.yml\n +Environment name +pypi/)
})
