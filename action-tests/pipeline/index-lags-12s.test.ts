// Scenario index-lags-12s: the registry shows the version twelve seconds after it took it.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P1, P2: a version that is shown seconds later is waited for, and sent once', async () => {
  const { report, transcript } = await checkScenario('index-lags-12s')
  expect(report?.publications).toMatchObject([{ published: 'yes', proof: 'hash', files: [{ attempts: 1 }] }])
  expect(transcript?.match(/npm \(its client\) upload/g)).toHaveLength(1)
  // Not there when it was asked for the first time, and there later.
  expect(transcript).toMatch(
    /upload\n +npm read GET \/spirit-level → 200\n +npm read GET \/spirit-level\/1\.2\.0 → 404\n +npm read GET \/spirit-level → 200\n +output/,
  )
})
