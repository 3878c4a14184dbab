// Everything is out, and the workflow that should follow fails.
import { dispatchedTargets } from './needs.ts'
import type { Scenario } from './scenario.ts'

export const downstreamFails: Scenario = {
  name: 'downstream-fails',
  tells: 'Package and release are out, and the downstream workflow fails: the run is red and names it.',
  endsWhole: false,
  needs: [dispatchedTargets],
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; the downstream workflow will fail.',
      arrange: (stage) => stage.simulateDownstream('failure'),
    },
  ],
}
