// The upload takes longer than the registry's token lives, and comes to nothing.
import { publication } from './needs.ts'
import type { Scenario } from './scenario.ts'

const MINUTE = 60_000

export const tokenExpires: Scenario = {
  name: 'token-expires',
  tells:
    'The upload hangs until the 30-minute token has ended, and is cut: its absence is proven, and it is sent again with a new token.',
  endsWhole: true,
  needs: [publication],
  example: 'rust',
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; the upload hangs for 31 minutes and the registry takes nothing.',
      arrange: (stage) =>
        stage.addFault({
          ...stage.registry.upload,
          times: 1,
          when: 'before-accept',
          effect: { kind: 'hang', forMs: 31 * MINUTE },
        }),
    },
  ],
}
