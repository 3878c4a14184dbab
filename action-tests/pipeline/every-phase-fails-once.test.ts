// Scenario every-phase-fails-once: a release stopped in each phase in turn, and dispatched again each time.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P4: from whichever phase, the next run goes on, and two more change nothing', async () => {
  const { report, transcript } = await checkScenario('every-phase-fails-once')
  const [, build = '', publish = '', release = '', fanOut = '', whole = '', again = ''] =
    transcript?.split(/^# publish/m) ?? []
  expect(build).toMatch(/= release\/prepare\/build: failure/)
  expect(publish).toMatch(/= release\/publish: failure/)
  expect(release).toMatch(/= release\/finish\/release: failure/)
  expect(fanOut).toMatch(/= release\/finish\/fan-out: failure/)
  expect(whole).toMatch(/run: success/)
  expect(again).toMatch(/run: success/)
  expect(transcript?.match(/npm \(its client\) upload/g)).toHaveLength(1)
  // The files of the second run are the ones that were published: none of the later runs builds.
  for (const later of [release, fanOut, whole, again]) expect(later).toMatch(/## release\/prepare\/build: skipped/)
  // The first whole run closes the issue of the blocked release, and writes nothing else.
  expect(whole).toMatch(/github write PATCH \S+\/issues\/1 /)
  for (const done of [whole.replace(/PATCH \S+\/issues\/1 /, ''), again])
    expect(done).not.toMatch(/npm exchange|POST .*\/releases|PATCH|DELETE/)
  expect(report?.publications).toMatchObject([{ published: 'yes', 'already-published': true }])
})
