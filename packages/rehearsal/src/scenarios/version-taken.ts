// While the run is going on somebody publishes the version by hand: the registry holds it with other bytes.
import { publication } from './needs.ts'
import { isJob, type Scenario } from './scenario.ts'

export const versionTaken: Scenario = {
  name: 'version-taken',
  tells: 'The registry holds this version with other bytes: publish stops before it sends anything.',
  endsWhole: false,
  needs: [publication],
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; while it is built, somebody publishes this version by hand.',
      beforeJob: async (path, stage) => {
        if (isJob(path, stage.publishJob)) await stage.seedOtherBytes(stage.subject.version)
      },
    },
  ],
}
