// Failures of the rehearse phase: what each code usually means and what to do next.
import type { FailureTable } from '../failure-table.ts'

export const rehearseFailures = {
  'workflow-invalid': {
    means: 'GitHub would refuse this workflow: nothing of it would start.',
    next: 'Correct what is named above and run the command again.',
  },
  'workflow-missing': {
    means: 'GitHub reads the file at that very commit, and it is not there.',
    next: 'Check the path and the ref; a file that is not committed does not exist for GitHub.',
  },
  'expression-failed': {
    means: 'On GitHub the job or step that holds this expression fails at this point.',
    next: 'Look at the values that the expression is given; a missing output or input is an empty text.',
  },
  'not-isolated': {
    means: "The repository's build would run with your network, your files and your credentials within reach.",
    next: 'Allow user namespaces (or sudo without a password) on this machine, or give --unsafe-steps if you trust the code.',
  },
} as const satisfies FailureTable
