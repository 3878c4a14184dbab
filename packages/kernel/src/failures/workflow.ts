// Failures that Plumbline's own workflows find between its actions.
import type { FailureTable } from '../failure-table.ts'

export const workflowFailures = {
  'ref-mismatch': {
    means: 'The run was started at another ref than the tag that it shall release, so its claims would name that ref.',
    next: 'Start the run at the tag, and leave the input `tag` out. Where only another ref holds a workflow that works, `allow-ref-mismatch: true` lets it go on, without provenance.',
    again: 'new-run',
  },
  'other-package': {
    means: 'The folder holds another package than the one that the call names.',
    next: 'Correct the input `package` or `working-directory` of the call, and release it under a new version and tag.',
    again: 'new-version',
  },
  'prepare-not-done': {
    means: 'prepare did not succeed, so nothing was published by this run and no release is made.',
    next: 'Open the failed job of prepare; its summary says what to do.',
  },
  'publish-not-done': {
    means: 'publish failed, was cancelled or was skipped, so no release is made.',
    next: 'Open the publish job. Where it failed, its summary says what to mend and whether running the failed jobs again helps; where it was skipped, read its `if:` and start a new run at the tag, because a re-run leaves a skipped job out.',
  },
  'release-blocked': {
    means: 'A job of the release was skipped, or what can be seen of the release does not agree with it.',
    next: 'Read the report in the job summary: it says what is missing and how to go on.',
  },
} as const satisfies FailureTable
