// Scenario half-uploaded on the workspace of two crates: the runner is lost between them, and a re-run sends the other one.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('cargo')('a re-run of the failed jobs finds the first crate and sends the second', async () => {
  const { report, transcript = '' } = await checkScenario('half-uploaded-rust-workspace')
  const told = (name: string, state: string, attempts: number) => ({
    'package-name': name,
    published: 'yes',
    'already-published': attempts === 0,
    files: [{ state, attempts }],
  })
  expect(report?.publications).toMatchObject([
    told('mitre-angle', 'already-there', 0),
    told('mitre-box', 'accepted', 1),
  ])
  expect(transcript.match(/crates-io upload PUT /g)).toHaveLength(2)
  expect(transcript).toContain('| ## Release whole: mitre-angle 0.4.0, mitre-box 0.4.0')
})
