// Scenario every-phase-fails-once on the Python example: a publish job of the repository's own, two files.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')(
  'P4: from whichever phase, the next run goes on, and one more changes nothing',
  async () => {
    const { report, transcript } = await checkScenario('every-phase-fails-once-python')
    const [, , , release = '', fanOut = '', whole = '', again = ''] = transcript?.split(/^# publish/m) ?? []
    expect(transcript?.match(/pypi upload POST/g)).toHaveLength(2)
    for (const later of [release, fanOut, whole, again]) expect(later).toMatch(/## prepare\/build: skipped/)
    // The first whole run closes the issue of the blocked release, and writes nothing else.
    for (const done of [whole.replace(/PATCH \S+\/issues\/1 /, ''), again]) {
      expect(done).toMatch(/run: success/)
      expect(done).not.toMatch(/pypi (exchange|upload)|POST .*\/releases|PATCH|DELETE/)
    }
    expect(report?.publications).toMatchObject([{ published: 'yes', 'already-published': true }])
  },
)
