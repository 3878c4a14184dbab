// Scenario untagged-version on the Python example: an sdist that somebody made by hand, on an index.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')('P6: what an index holds without a tag is named, and explained file by file', async () => {
  const { transcript } = await checkScenario('untagged-version-python')
  const [, , , loud = '', compared = ''] = transcript?.split(/^# (?=publish|audit|compare)/m) ?? []
  expect(loud).toMatch(/plumb-bob \| 1\.4\.1 \| untagged, unreleased \|.*is on pypi, and no tag says/)
  expect(compared).toMatch(
    /holds 3 files with other bytes .*: MILESTONES\.md, pyproject\.toml, src\/plumb_bob\/__init__\.py/,
  )
  expect(compared).toMatch(/holds a file that <commit> does not have: src\/plumb_bob\/leftover\.py/)
  expect(compared).toMatch(/- Apply its patch: success\n/)
  expect(compared).toMatch(/- Nothing differs any more: success/)
})
