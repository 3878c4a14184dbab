// Half a release, left alone for longer than artifacts are kept.
import { githubRelease, publication } from './needs.ts'
import { DAY, type Scenario } from './scenario.ts'
import { releasesDown, stampedBuild } from './stamped-build.ts'

export const filesExpired: Scenario = {
  name: 'files-expired',
  tells:
    'A version was published, its release never made, and its files have expired: a rebuild would differ, so nothing is built.',
  endsWhole: false,
  needs: [publication, githubRelease],
  change: stampedBuild,
  acts: [
    {
      event: 'push',
      tells: "The tag is pushed; GitHub's release API is down.",
      arrange: (stage) => stage.addFault(releasesDown),
      ends: 'failure',
    },
    {
      event: 'dispatch',
      tells: 'After 91 days somebody remembers, and dispatches the workflow at the tag.',
      arrange: (stage) => {
        stage.clearFaults()
        stage.passTime(91 * DAY)
      },
    },
  ],
}
