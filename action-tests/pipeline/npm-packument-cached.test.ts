// Scenario npm-packument-cached: npm's caches tell the past for five minutes, to the run that is started again too.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P1, P2: a re-run that reads an old answer is refused with 403, asks past the caches, and finds its own bytes', async () => {
  const { report, transcript } = await checkScenario('npm-packument-cached')
  expect(report?.publications).toMatchObject([
    { published: 'yes', proof: 'hash', files: [{ state: 'accepted', attempts: 1 }] },
  ])
  const [, first = '', second = ''] = transcript?.split(/^# publish/m) ?? []
  expect(first.match(/npm \(its client\) upload.*/g)).toEqual(['npm (its client) upload → connection cut'])
  expect(second.match(/npm \(its client\) upload.*/g)).toEqual(['npm (its client) upload → 403'])
  expect(second).toMatch(
    /was unclear .*the registry served the file with our bytes after <duration>, so it was not sent again/,
  )
})
