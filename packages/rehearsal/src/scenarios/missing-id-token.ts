// The publish job may not ask for an ID token.
import type { Scenario } from './scenario.ts'
import { editWorkflow } from './workflow-edit.ts'

export const missingIdToken: Scenario = {
  name: 'missing-id-token',
  tells: 'The publish job lacks `id-token: write`: validate says so before anything is built.',
  endsWhole: false,
  example: 'python',
  change: (subject, read) =>
    editWorkflow(subject, read, {
      find: /^ +id-token: *write.*\n/m,
      put: '',
      needs: 'job with "id-token: write"',
    }),
  acts: [{ event: 'push', tells: 'The tag is pushed; the publish job was written without "id-token: write".' }],
}
