// Failures that preflight foresees: a publish job that its registry can never accept.
import type { FailureTable } from '../failure-table.ts'

export const preflightFailures = {
  'called-from-other-repo': {
    means:
      "The registry compares the file that holds the publish job, and a reusable workflow's jobs carry the file of the repository where it is kept.",
    next: "Write the publish job into your own workflow, between prepare.yml and finish.yml: the job's summary on the page of the run, and its log, show the jobs to write (of a rehearsal: --transcript FILE).",
    again: 'new-version',
  },
  'event-not-accepted': {
    means:
      'Such a run mixes the rights of the repository with the code of a stranger, so the registry takes nothing from it.',
    next: 'Start releases by pushing a tag, or by a dispatch at the tag.',
  },
  'self-hosted-runner': {
    means:
      'A self-hosted machine can be changed by whoever owns it, so the registry does not believe tokens that are made there.',
    next: 'Run the publish job on a GitHub-hosted runner, for example `runs-on: ubuntu-24.04`; build jobs may stay where they are.',
    again: 'new-version',
  },
} as const satisfies FailureTable
