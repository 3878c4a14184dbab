// Scenario pypi-502-though-stored: the index stored the files, and a proxy answered 502 and 504 for it.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')(
  'P1, P2: files that are stored behind a 502 and a 504 are found, each sent once',
  async () => {
    const { report, transcript } = await checkScenario('pypi-502-though-stored')
    expect(report?.publications).toMatchObject([
      {
        published: 'yes',
        proof: 'hash',
        files: [
          { state: 'accepted', attempts: 1 },
          { state: 'accepted', attempts: 1 },
        ],
      },
    ])
    expect(transcript?.match(/pypi upload POST .*/g)).toEqual([
      'pypi upload POST /legacy/ → 502',
      'pypi upload POST /legacy/ → 504',
    ])
  },
)
