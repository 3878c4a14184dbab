// The upload times out and nothing was stored.
import { publication } from './needs.ts'
import type { Scenario } from './scenario.ts'

const MINUTE = 60_000

export const uploadTimesOutBeforeAccept: Scenario = {
  name: 'upload-times-out-before-accept',
  tells: 'The upload times out and was not stored: only after its absence is proven are the same bytes sent again.',
  endsWhole: true,
  needs: [publication],
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; the upload never arrives.',
      arrange: (stage) =>
        stage.addFault({
          ...stage.registry.upload,
          times: 1,
          when: 'before-accept',
          effect: { kind: 'hang', forMs: MINUTE },
        }),
    },
  ],
}
