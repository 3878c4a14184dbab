// A tag is released from a workflow that stands on the default branch.
import type { Scenario } from './scenario.ts'
import { editWorkflow } from './workflow-edit.ts'

const INPUTS = `  workflow_dispatch:
    inputs:
      tag:
        type: string
      anyway:
        type: boolean
`

const PASSED_ON = `$1      tag: \${{ inputs.tag || '' }}
      allow-ref-mismatch: \${{ inputs.anyway || false }}
`

export const dispatchedElsewhere: Scenario = {
  name: 'dispatched-elsewhere',
  tells:
    'A dispatch from the default branch is refused; with `allow-ref-mismatch` it ends whole, without provenance; at the tag nothing changes.',
  endsWhole: true,
  change: (subject, read) =>
    editWorkflow(
      subject,
      read,
      { find: /^ {2}workflow_dispatch:\n/m, put: INPUTS, needs: '"on: workflow_dispatch" without inputs' },
      {
        find: /^( {4}uses: \S+\/\.github\/workflows\/(?:prepare|release)\.yml@.*\n {4}with:\n)/m,
        put: PASSED_ON,
        needs: 'call of prepare.yml or release.yml with inputs',
      },
    ),
  acts: [
    {
      event: 'dispatch',
      at: 'default-branch',
      inputs: ({ tag }) => ({ tag }),
      tells: 'The workflow is dispatched on the default branch, for the tag.',
    },
    {
      event: 'dispatch',
      at: 'default-branch',
      inputs: ({ tag }) => ({ tag, anyway: 'true' }),
      tells: 'Again, and this time it is said that this is meant.',
    },
    { event: 'dispatch', tells: 'And at the tag, as it should have been.' },
  ],
}
