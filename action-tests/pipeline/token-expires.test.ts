// Scenario token-expires: crates.io's token lives 30 minutes, and an upload took longer (rust-lang/crates-io-auth-action#51).
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('cargo')('P1: what outlived its token is proven absent and sent once more, with a new one', async () => {
  const { report, transcript } = await checkScenario('token-expires')
  expect(report?.publications).toMatchObject([{ published: 'yes', proof: 'hash', files: [{ attempts: 2 }] }])
  expect(transcript?.match(/crates-io exchange POST/g)).toHaveLength(2)
  const sends = transcript?.match(/crates-io upload PUT .* → .*/g)
  expect(sends).toEqual([expect.stringContaining('connection cut'), expect.stringContaining('200')])
  // Both tokens are given back; the server has forgotten the first by itself.
  expect(transcript?.match(/crates-io write DELETE .*\/trusted_publishing\/tokens → 204/g)).toHaveLength(2)
})
