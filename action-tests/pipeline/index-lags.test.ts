// Scenario index-lags: the registry took the files, and its caches say for minutes that there are none.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')(
  'P1, P2: a cached 404 proves nothing, so it is waited for and nothing is sent again',
  async () => {
    const { report, transcript } = await checkScenario('index-lags')
    expect(report?.publications).toMatchObject([
      { published: 'yes', proof: 'hash', files: [{ attempts: 1 }, { attempts: 1 }] },
    ])
    expect(transcript?.match(/pypi upload POST/g)).toHaveLength(2)
  },
)
