// What follows the release lies in another repository, where GITHUB_TOKEN may do nothing.
import { dispatchedTargets } from './needs.ts'
import type { Scenario } from './scenario.ts'
import { editWorkflow } from './workflow-edit.ts'

export const tokenCannotDispatch: Scenario = {
  name: 'token-cannot-dispatch',
  tells:
    'Package and release are out; the workflow that follows is in a repository that the token cannot wake: red, named.',
  endsWhole: false,
  needs: [dispatchedTargets],
  change: (subject, read) =>
    editWorkflow(subject, read, {
      find: /^( *)- workflow: (\S+)\n/gm,
      put: '$1- workflow: $2\n$1  repository: octo-org/handbook\n',
      needs: 'targets to dispatch',
    }),
  acts: [{ event: 'push', tells: 'The tag is pushed; its target is in octo-org/handbook.' }],
}
