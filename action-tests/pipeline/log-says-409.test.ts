// Scenario log-says-409: the transparency log has the entry already, and says so with 409.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P2: an entry that is in the log already is success: it is fetched, and the version has its provenance', async () => {
  const { report, transcript } = await checkScenario('log-says-409')
  expect(report?.publications).toMatchObject([{ published: 'yes', files: [{ attempts: 1, attested: true }] }])
  expect(transcript?.match(/sigstore .*log\/entries.*/g)).toEqual([
    'sigstore write POST /rekor/api/v1/log/entries → 409',
    expect.stringMatching(/^sigstore read GET \/rekor\/api\/v1\/log\/entries\/\S+ → 200$/),
  ])
})
