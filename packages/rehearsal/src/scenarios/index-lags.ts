// The registry took the files, and its caches say for minutes that there are none.
import { publication } from './needs.ts'
import type { Scenario } from './scenario.ts'

const MINUTE = 60_000

export const indexLags: Scenario = {
  name: 'index-lags',
  tells:
    'Caches, or an index, hide the uploaded files for nine minutes: they are waited for, not sent again, and it ends whole.',
  endsWhole: true,
  needs: [publication],
  example: 'python',
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; what the registry shows is nine minutes behind.',
      arrange: (stage) => stage.lagReads(9 * MINUTE),
    },
  ],
}
