// Scenario tag-moves: somebody force-pushes the tag while its release is on the way.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')('P3: a tag that moved stops everything before anything is sent', async () => {
  const { report, transcript, stdout } = await checkScenario('tag-moves')
  expect(report?.publications).toMatchObject([{ published: 'no', files: [{ attempts: 0 }, { attempts: 0 }] }])
  expect(report?.release).toBeUndefined()
  expect(transcript).not.toMatch(/pypi (exchange|upload)|POST .*\/releases/)
  expect(stdout).toMatch(/✗ \| Tag v1\.4\.0 \| moved: the release is of [0-9a-f]{40}, the tag is now at [0-9a-f]{40}/)
})
