// A registry shows a version seconds after it took it: no reason to fail, and none to send it again.
import { publication } from './needs.ts'
import type { Scenario } from './scenario.ts'

export const indexLags12s: Scenario = {
  name: 'index-lags-12s',
  tells: 'The registry shows the version twelve seconds after it took it: it is waited for, and the run ends whole.',
  endsWhole: true,
  needs: [publication],
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; the registry shows uploads twelve seconds late.',
      arrange: (stage) => stage.showUploadsAfter(12_000),
    },
  ],
}
