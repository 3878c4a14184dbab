// Scenario good-day: everything goes well.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('a pushed tag becomes a whole release', async () => {
  const { report, transcript } = await checkScenario('good-day')
  expect(report?.publications).toMatchObject([{ published: 'yes', proof: 'hash', files: [{ attempts: 1 }] }])
  expect(report?.release).toMatchObject({ state: 'published' })
  expect(report?.['fan-out']).toMatchObject([{ conclusion: 'success' }])
  expect(report?.failure).toBeUndefined()
  expect(transcript?.match(/npm \(its client\) upload/g)).toHaveLength(1)
})
