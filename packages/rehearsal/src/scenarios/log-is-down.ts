// Sigstore's log does not answer: nothing is sent, so nothing is half done, and a re-run does it all.
import { attestations, publication } from './needs.ts'
import type { Scenario } from './scenario.ts'

export const logIsDown: Scenario = {
  name: 'log-is-down',
  tells:
    'The transparency log is down: publish stops before it sends anything, and a re-run of the failed jobs ends whole.',
  endsWhole: true,
  needs: [publication, attestations],
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; the transparency log answers 503 to everything.',
      ends: 'failure',
      arrange: (stage) =>
        stage.addFault({
          service: 'sigstore',
          method: 'POST',
          path: /\/log\/entries$/,
          times: 1000,
          when: 'before-accept',
          effect: { kind: 'status', status: 503, body: { code: 503, message: 'Service Unavailable' } },
        }),
    },
    {
      event: 'rerun-failed',
      tells: 'The log is back; somebody presses "Re-run failed jobs".',
      arrange: (stage) => stage.clearFaults(),
    },
  ],
}
