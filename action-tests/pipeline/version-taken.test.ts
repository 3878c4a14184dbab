// Scenario version-taken: the registry holds this version with other bytes.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P2, P4: what is there with other bytes is a hard stop before anything is sent', async () => {
  const { report, transcript, stdout } = await checkScenario('version-taken')
  expect(report?.publications).toMatchObject([{ published: 'no', files: [{ state: 'conflict', attempts: 0 }] }])
  expect(report?.failure).toMatchObject({ phase: 'publish', code: 'version-taken' })
  expect(transcript).not.toMatch(/npm exchange|\(its client\)/)
  expect(transcript).toContain('serves 0.0.0, 1.2.0 (latest, with other bytes)')
  expect(stdout).toMatch(/\*\*Next:\*\*[\s\S]*release a new version;[\s\S]*Running this tag again cannot help/)
  // Running it again cannot help, so nobody is told to.
  expect(stdout).not.toMatch(/gh run rerun/)
})
