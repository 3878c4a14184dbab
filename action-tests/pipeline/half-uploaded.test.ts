// Scenario half-uploaded: the runner is lost between two uploads, and somebody re-runs the failed jobs.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')('P2, P4: the re-run sends only what the registry does not have', async () => {
  const { report, transcript } = await checkScenario('half-uploaded')
  expect(report?.publications).toMatchObject([
    {
      published: 'yes',
      proof: 'hash',
      files: expect.arrayContaining([
        expect.objectContaining({ state: 'already-there', attempts: 0 }),
        expect.objectContaining({ state: 'accepted', attempts: 1 }),
      ]),
    },
  ])
  const [, first = '', second = ''] = transcript?.split(/^# publish/m) ?? []
  expect(first.match(/pypi upload POST/g)).toHaveLength(1)
  expect(second.match(/pypi upload POST/g)).toHaveLength(1)
  // The first report claims nothing about a job that left no word, and says that running it again is safe.
  expect(first).toMatch(/Package on pypi[^|]*\| unknown: the publish job left no word/)
  expect(second).toMatch(/prepare\/build.*kept/)
})
