// Scenario index-lags-12s on the workspace of two crates: the second one waits until the index shows the first.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('cargo')('a crate that needs another one is sent when the index shows that', async () => {
  const { report, transcript = '' } = await checkScenario('index-lags-12s-rust-workspace')
  expect(report?.publications).toMatchObject([
    { 'package-name': 'mitre-angle', published: 'yes', files: [{ attempts: 1 }] },
    { 'package-name': 'mitre-box', published: 'yes', files: [{ attempts: 1 }] },
  ])
  // Repeated reads stand in a transcript once; that the index was asked more than once is what the scenario demands to end.
  expect(transcript).toMatch(
    /upload PUT .*\n.*mitre-angle\/0\.4\.0 → 200\n.*GET \/index\/mi\/tr\/mitre-angle → 200\n.*upload PUT /,
  )
})
