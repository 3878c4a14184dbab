// Scenario dispatched-elsewhere: a dispatch from the default branch, refused, then allowed; then at the tag.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P4, P6: another ref is refused, or goes without provenance, and that is said', async () => {
  const { report, transcript } = await checkScenario('dispatched-elsewhere')
  const [, refused = '', allowed = '', atTag = ''] = transcript?.split(/^# publish/m) ?? []
  expect(refused).toMatch(/ref-mismatch/)
  expect(refused).not.toMatch(/npm exchange|\(its client\)|POST .*\/releases/)
  expect(allowed).toMatch(/nothing will be attested/)
  expect(allowed.match(/npm \(its client\) upload/g)).toHaveLength(1)
  expect(allowed).toMatch(/run: success/)
  // The third run finds everything done: no build, no upload, no release.
  expect(atTag).toMatch(/## release\/prepare\/build: skipped/)
  expect(atTag).not.toMatch(/npm exchange|\(its client\)|POST .*\/releases|PATCH/)
  expect(report?.publications).toMatchObject([{ published: 'yes', 'already-published': true }])
})
