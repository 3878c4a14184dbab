// Scenario upload-times-out-before-accept: the upload times out and was not stored.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P2: the same bytes are sent again only after reads have proven their absence', async () => {
  const { report, transcript } = await checkScenario('upload-times-out-before-accept')
  expect(report?.publications).toMatchObject([{ published: 'yes', proof: 'hash', files: [{ attempts: 2 }] }])
  const [, between = ''] = transcript?.split('npm (its client) upload') ?? []
  expect(transcript?.match(/npm \(its client\) upload/g)).toHaveLength(2)
  expect(between).toMatch(/npm read GET \/spirit-level /)
})
