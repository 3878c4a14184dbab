// Scenario untagged-version: a version on the registry that no tag knows, with other content than the repository.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P6: the audit names a version that nobody tagged, and verify-package gives the patch that explains it', async () => {
  const { transcript, stdout } = await checkScenario('untagged-version')
  const [, release = '', quiet = '', loud = '', compared = ''] = transcript?.split(/^# /m) ?? []
  expect(release).toMatch(/run: success/)
  expect(quiet).toMatch(/output result = clean[\s\S]*run: success/)
  expect(loud).toMatch(/spirit-level \| 1\.2\.1 \| untagged, unreleased \|.*no tag says which commit it was made from/)
  expect(loud).toMatch(/treat it as an incident.*verify-package@v1, with: \{ from: 'registry'/)
  expect(loud).toMatch(/write POST \S+\/issues → 201[\s\S]*run: failure/)
  expect(compared).toMatch(/"message":"\\"spirit-level-1\.2\.1\.tgz\\" holds 3 files with other bytes .*index\.js\."/)
  expect(compared).toMatch(/"spirit-level-1\.2\.1\.tgz\\" holds a file that <commit> does not have: leftover\.js\./)
  expect(compared).toContain("| +// Changed on somebody's machine, and never committed.")
  // Applied and committed, nothing of the patch is left: the source is what is published.
  expect(compared).toMatch(/- Apply its patch: success\n- What is published, beside the patched source: success\n/)
  expect(compared).toMatch(/output result = verified[\s\S]*output patch =\n[\s\S]*- Nothing differs any more: success/)
  // What verify-package tells is shown where somebody rehearses, and the rest of what the jobs told is kept.
  expect(stdout).toMatch(/\| #### From [0-9a-f]{12} to what is published\n[\s\S]*\| \+\+\+ b\/leftover\.js\n/)
  const [, place = ''] = /^summaries of the jobs, .* \(\d+\): (.*\.md)$/m.exec(stdout) ?? []
  expect(readFileSync(place, 'utf8')).toMatch(/^# audit \(schedule[\s\S]*^## compare · What is published$/m)
  // The reason is shown as well.
  expect(stdout).toMatch(/not all is in line:[\s\S]*untagged, unreleased/)
  expect(stdout).toMatch(/audit +success, then failure\n +#1 Releases have drifted: spirit-level: open/)
})
