// Scenario pull-request: prepare.yml with dry-run shows what a release would be.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')('P3, P7: a pull request writes nothing and is asked for no token', async () => {
  const { report, transcript, stdout } = await checkScenario('pull-request')
  expect(report?.files).toMatchObject([{ kind: 'wheel' }, { kind: 'sdist' }])
  expect(report?.version).toMatchObject({ text: '1.4.0', tag: 'v1.4.0' })
  expect(transcript).toMatch(/run: success/)
  expect(transcript).not.toMatch(/exchange|oidc|POST \/repos|PATCH|pypi upload/)
  expect(stdout).toMatch(/Nothing was written; this is what a release would be\./)
})
