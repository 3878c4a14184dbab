// Failures of what an action or the command line was given.
import type { FailureTable } from '../failure-table.ts'

export const inputFailures = {
  'bad-input': {
    means: 'An input has a value that it cannot take, or a required one is missing.',
    next: 'Correct the `with:` block of the step; its README lists every input.',
  },
  'bad-record': {
    means: 'The release record is absent, not JSON, or of a schema that this version does not read.',
    next: 'Run the release again from the tag; the phases that are done converge.',
  },
  'record-replaced': {
    means: 'An artifact is missing or its bytes are not those that the owning job announced: something replaced it.',
    next: 'Find the step that writes artifacts of this run (build and test steps have no need to), then start a new run at the tag.',
    again: 'new-run',
  },
  'missing-permission': {
    means: 'The job lacks a permission that this step needs.',
    next: "Add the permission to the job, and to the caller's job if it calls a reusable workflow.",
    again: 'changed-file',
  },
  unexpected: {
    means: 'This is a defect in Plumbline, not in your release.',
    next: 'Report it with the log of this step; then run the job again: every phase converges.',
  },
} as const satisfies FailureTable
