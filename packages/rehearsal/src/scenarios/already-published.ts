// The package is out, its release is not: the second run finds the same bytes and finishes the rest.
import { githubRelease, publication } from './needs.ts'
import type { Scenario } from './scenario.ts'
import { releasesDown } from './stamped-build.ts'

export const alreadyPublished: Scenario = {
  name: 'already-published',
  tells:
    'The first run publishes and then cannot make the release; a dispatch at the tag finds the same bytes and ends whole.',
  endsWhole: true,
  needs: [publication, githubRelease],
  acts: [
    {
      event: 'push',
      tells: "The tag is pushed; GitHub's release API is down.",
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
