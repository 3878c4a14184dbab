// The package is out, its release is not: the second run finds the same bytes and finishes the rest.
import type { Scenario } from './scenario.ts'

export const alreadyPublished: Scenario = {
  name: 'already-published',
  tells:
    'The first run publishes and then cannot make the release; a dispatch at the tag finds the same bytes and ends whole.',
  endsWhole: true,
  acts: [
    {
      event: 'push',
      tells: "The tag is pushed; GitHub's release API is down.",
      arrange: (stage) =>
        stage.addFault({
          service: 'github',
          method: 'POST',
          path: /\/releases$/,
          times: 1000,
          when: 'before-accept',
          effect: { kind: 'status', status: 503, body: { message: 'Service Unavailable' } },
        }),
    },
    {
      event: 'dispatch',
      tells: 'GitHub is back; the workflow is dispatched at the tag.',
      arrange: (stage) => stage.clearFaults(),
    },
  ],
}
