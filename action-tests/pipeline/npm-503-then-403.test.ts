// Scenario npm-503-then-403: npm stored the version and answered 503; a second send would have met 403.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P1, P2: a 503 that stored the version is one send, read and found: yes', async () => {
  const { report, transcript } = await checkScenario('npm-503-then-403')
  expect(report?.publications).toMatchObject([{ published: 'yes', proof: 'hash', files: [{ attempts: 1 }] }])
  expect(transcript?.match(/npm \(its client\) upload/g)).toHaveLength(1)
  expect(transcript).toContain('npm (its client) upload → 503')
  expect(transcript).not.toContain('npm (its client) upload → 403')
})
