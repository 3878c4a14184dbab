// Scenario downstream-fails: package and release are out, and the workflow that should follow fails.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P1, P5: a failed downstream run makes the run red, and the report says that all else is out', async () => {
  const { report, stdout } = await checkScenario('downstream-fails')
  expect(report?.publications).toMatchObject([{ published: 'yes' }])
  expect(report?.release).toMatchObject({ state: 'published' })
  expect(report?.['fan-out']).toMatchObject([{ target: 'announce.yml', conclusion: 'failure', simulated: true }])
  expect(report?.failure).toMatchObject({ phase: 'fan-out', code: 'downstream-failed' })
  expect(stdout).toContain('✗ | Downstream workflows')
  expect(stdout).toContain('✓ | GitHub Release')
})
