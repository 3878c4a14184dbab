// The version is on the registry already, with other bytes: published by hand, or from another folder.
import type { Scenario } from './scenario.ts'

export const versionTaken: Scenario = {
  name: 'version-taken',
  tells: 'The registry holds this version with other bytes: publish stops before it sends anything.',
  endsWhole: false,
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; somebody has published this version by hand before.',
      arrange: (stage) => stage.seedOtherBytes(stage.subject.version),
    },
  ],
}
