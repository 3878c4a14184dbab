// Failures of the build phase: what each code usually means and what to do next.
import type { FailureTable } from '../failure-table.ts'

export const buildFailures = {
  'no-build-default': {
    means: 'Packages of this kind are built in too many ways for one command to be right.',
    next: 'Pass `build-command`, which leaves the files in `$PLUMBLINE_OUT`, or build in a job of your own and pass `files-from`.',
    again: 'new-version',
  },
} as const satisfies FailureTable
