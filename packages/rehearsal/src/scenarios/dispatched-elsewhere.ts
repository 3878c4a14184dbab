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

/** A call that passes these inputs itself must not state them twice. */
function withoutOwn(text: string | undefined): string | undefined {
  return text?.replace(CALL, (call) => call.replace(/^ {6}(?:tag|allow-ref-mismatch):.*\n/gm, ''))
}

/** From `uses:` to the last line that is indented as its inputs are. */
const CALL = /^ {4}uses: \S+\/\.github\/workflows\/(?:prepare|release)\.yml@.*\n {4}with:\n(?: {6,}.*\n)+/m

export const dispatchedElsewhere: Scenario = {
  name: 'dispatched-elsewhere',
  tells:
    'A dispatch from the default branch is refused; with `allow-ref-mismatch` it ends whole, without provenance; at the tag nothing changes.',
  endsWhole: true,
  change: (subject, read) =>
    editWorkflow(
      subject,
      (path) => withoutOwn(read(path)),
      { find: /^ {2}workflow_dispatch:\n/m, put: INPUTS, needs: '"on: workflow_dispatch" without inputs' },
      {
        find: /^( {4}uses: \S+\/\.github\/workflows\/(?:prepare|release)\.yml@.*\n {4}with:\n)/m,
        put: PASSED_ON,
        needs: 'call of prepare.yml or release.yml with inputs (any line below `with:` will do)',
      },
    ),
  acts: [
    {
      event: 'dispatch',
      at: 'default-branch',
      inputs: ({ tag }) => ({ tag }),
      tells: 'The workflow is dispatched on the default branch, for the tag.',
      ends: 'failure',
    },
    {
      event: 'dispatch',
      at: 'default-branch',
      inputs: ({ tag }) => ({ tag, anyway: 'true' }),
      tells: 'Again, and this time it is said that this is meant.',
      ends: 'success',
    },
    { event: 'dispatch', tells: 'And at the tag, as it should have been.' },
  ],
}
