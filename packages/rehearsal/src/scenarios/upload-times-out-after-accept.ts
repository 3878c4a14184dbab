// The registry stores the upload and never answers.
import { publication } from './needs.ts'
import type { Scenario } from './scenario.ts'

const MINUTE = 60_000

export const uploadTimesOutAfterAccept: Scenario = {
  name: 'upload-times-out-after-accept',
  tells: 'The registry stores the upload and does not answer: it is read, found, and not sent again.',
  endsWhole: true,
  needs: [publication],
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; the answer to the upload is lost.',
      arrange: (stage) =>
        stage.addFault({
          ...stage.registry.upload,
          times: 1,
          when: 'after-accept',
          effect: { kind: 'hang', forMs: MINUTE },
        }),
    },
  ],
}
