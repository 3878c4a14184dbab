// Scenario untagged-version: a version on the registry that no tag knows, with other content than the repository.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P6: the audit names a version that nobody tagged, and verify-package gives the patch that explains it', async () => {
  const { transcript, stdout } = await checkScenario('untagged-version')
  const [, release = '', quiet = '', loud = '', compared = ''] = transcript?.split(/^# /m) ?? []
  expect(release).toMatch(/run: success/)
  expect(quiet).toMatch(/output result = clean[\s\S]*run: success/)
  expect(loud).toMatch(/spirit-level \| 1\.2\.1 \| untagged, unreleased \|.*no tag says which commit it was made from/)
  expect(loud).toMatch(/verify-package with .*from: registry/)
  expect(loud).toMatch(/write POST \S+\/issues → 201[\s\S]*run: failure/)
  expect(compared).toMatch(/"message":"\\"spirit-level-1\.2\.1\.tgz\\" holds 3 files with other bytes .*index\.js\."/)
  expect(compared).toContain("| +// Changed on somebody's machine, and never committed.")
  // Applied and committed, nothing of the patch is left: the source is what is published.
  expect(compared).toMatch(/- Apply its patch: success\n- What is published, beside the patched source: success\n/)
  expect(compared).toMatch(/output result = verified[\s\S]*output patch =\n[\s\S]*- Nothing differs any more: success/)
  // The reason is shown where somebody rehearses.
  expect(stdout).toMatch(/not all is in line:[\s\S]*untagged, unreleased/)
  expect(stdout).toMatch(/audit +success, then failure\n +#1 Releases have drifted: spirit-level: open/)
})
