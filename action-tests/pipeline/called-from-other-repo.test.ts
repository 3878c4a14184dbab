// Scenario called-from-other-repo: PyPI through release.yml, which cannot work.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')('P8: it is refused in validate, with the jobs to write instead', async () => {
  const { report, transcript, stdout } = await checkScenario('called-from-other-repo')
  expect(report?.failure).toMatchObject({ phase: 'validate', code: 'called-from-other-repo' })
  expect(transcript).toMatch(/## release\/prepare\/build: skipped/)
  expect(transcript).not.toMatch(/pypi (exchange|upload)|POST .*\/releases/)
  // The jobs that take the place of the call, with its own inputs and environment.
  expect(transcript).toMatch(/uses: plumbline-release\/plumbline\/\.github\/workflows\/prepare\.yml@v1/)
  expect(transcript).toMatch(/changelog: MILESTONES\.md/)
  expect(transcript).toMatch(/environment: pypi/)
  expect(transcript).toMatch(/uses: plumbline-release\/plumbline\/actions\/publish-with-oidc@v1/)
  expect(stdout).toMatch(/PyPI takes uploads only from a workflow file of "octo-org\/plumb-bob" itself/)
})
