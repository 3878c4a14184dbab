// Scenario good-day on the Python example: prepare.yml, a publish job of the repository's own, finish.yml.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')('a pushed tag becomes a whole release on PyPI, sdist and wheel', async () => {
  const { report, transcript, stdout } = await checkScenario('good-day-python')
  expect(report?.files).toMatchObject([{ kind: 'wheel' }, { kind: 'sdist' }])
  const sent = { state: 'accepted', attempts: 1 }
  expect(report?.publications).toMatchObject([
    { registry: 'pypi', published: 'yes', proof: 'hash', files: [sent, sent] },
  ])
  expect(report?.release).toMatchObject({ state: 'published' })
  expect(report?.failure).toBeUndefined()
  expect(transcript?.match(/pypi upload POST \/legacy\/ → 200/g)).toHaveLength(2)
  expect(transcript?.match(/pypi exchange POST .*mint-token/g)).toHaveLength(1)
  expect(stdout).toMatch(/serves 0\.0\.0, 1\.4\.0 \(2 files\)/)
  // The workflow that follows gets the package with real pip; the stand-in's own digests prove nothing to a user.
  expect(transcript).toMatch(/## docs[\s\S]*\| <sha256> {2}plumb_bob-1\.4\.0-py3-none-any\.whl/)
})
