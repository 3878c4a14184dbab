// Scenario token-cannot-dispatch: what follows the release lies where the token may do nothing.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P6: a target that was never started is red, and says which token it takes', async () => {
  const { report, stdout } = await checkScenario('token-cannot-dispatch')
  expect(report?.publications).toMatchObject([{ published: 'yes' }])
  expect(report?.release).toMatchObject({ state: 'published' })
  expect(report?.['fan-out']).toMatchObject([{ repository: 'octo-org/handbook', required: true }])
  expect(stdout).toMatch(/octo-org\/handbook\/announce\.yml was not started/)
  expect(stdout).toMatch(/\*\*Next:\*\* announce\.yml: [\s\S]*`downstream-token`/)
})
