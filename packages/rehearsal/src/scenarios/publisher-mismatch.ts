// The workflow file was renamed, and nobody told the registry.
import { publication } from './needs.ts'
import type { Scenario } from './scenario.ts'

export const publisherMismatch: Scenario = {
  name: 'publisher-mismatch',
  tells:
    "The registry's trusted publisher names another workflow: its refusal is shown beside the claims of the token.",
  endsWhole: false,
  needs: [publication],
  example: 'python',
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; the trusted publisher on the registry was registered for another workflow file.',
      arrange: (stage) => stage.trustOther(),
    },
  ],
}
