// The publish job has a condition that nobody fulfils.
import type { Scenario } from './scenario.ts'
import { editWorkflow } from './workflow-edit.ts'

export const publishSkipped: Scenario = {
  name: 'publish-skipped',
  tells: "The publish job is skipped by its own `if:`: finish is red, where GitHub's own colour for it is green.",
  endsWhole: false,
  example: 'python',
  change: (subject, read) =>
    editWorkflow(subject, read, {
      find: /^( {2}publish:[ \t]*(?:#.*)?\n)/m,
      put: "$1    if: ${{ vars.PUBLISH == 'yes' }}\n",
      needs: 'job "publish" of its own',
    }),
  acts: [{ event: 'push', tells: 'The tag is pushed; the publish job waits for a variable that nobody has set.' }],
}
