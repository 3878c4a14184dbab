// Sigstore's log has the entry and says so with 409 (github.com/actions/attest-build-provenance/issues/110): that is success.
import { attestations, publication } from './needs.ts'
import type { Scenario } from './scenario.ts'

export const logSays409: Scenario = {
  name: 'log-says-409',
  tells:
    'The transparency log answers 409, "an equivalent entry already exists": the entry is fetched, and the version goes out with its provenance.',
  endsWhole: true,
  needs: [publication, attestations],
  acts: [
    {
      event: 'push',
      tells: "The tag is pushed; the log stores the provenance's entry and answers 409.",
      arrange: (stage) => stage.logConflicts(1),
    },
  ],
}
