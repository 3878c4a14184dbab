// A build that never makes the same bytes twice.
import { githubRelease, publication } from './needs.ts'
import type { Scenario } from './scenario.ts'
import { releasesDown, stampedBuild } from './stamped-build.ts'

export const rebuildDiffers: Scenario = {
  name: 'rebuild-differs',
  tells:
    'Each build makes other bytes. The first run publishes and cannot release; the second takes its files, builds nothing and ends whole.',
  endsWhole: true,
  needs: [publication, githubRelease],
  change: stampedBuild,
  acts: [
    {
      event: 'push',
      tells: "The tag is pushed; the build writes the time into the package, and GitHub's release API is down.",
      arrange: (stage) => stage.addFault(releasesDown),
      ends: 'failure',
    },
    {
      event: 'dispatch',
      tells: 'GitHub is back; the workflow is dispatched at the tag.',
      arrange: (stage) => stage.clearFaults(),
    },
  ],
}
