// Scenario upload-times-out-after-accept: the registry stores the upload and does not answer.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P2: an upload without an answer is read, found, and not sent again', async () => {
  const { report, transcript } = await checkScenario('upload-times-out-after-accept')
  expect(report?.publications).toMatchObject([{ published: 'yes', proof: 'hash', files: [{ attempts: 1 }] }])
  expect(transcript?.match(/npm \(its client\) upload/g)).toHaveLength(1)
})
