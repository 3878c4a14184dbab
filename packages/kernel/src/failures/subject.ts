// Failures of what a rehearsal is asked to rehearse: the repository, the tag, its workflow.
import type { FailureTable } from '../failure-table.ts'

export const subjectFailures = {
  'no-clone': {
    means: 'A rehearsal needs a git repository with at least one commit.',
    next: 'Pass the folder of a clone: npm run rehearse -- --repo PATH.',
  },
  'clone-shallow': {
    means: 'A shallow clone lacks the history and usually the tags that a release is checked against.',
    next: 'Fetch the rest: git fetch --unshallow --tags.',
  },
  'no-package': {
    means: 'No manifest of an ecosystem that can be rehearsed stands in the folder.',
    next: 'Pass the folder of the package with --working-directory, or a repository that has one.',
  },
  'workflow-not-found': {
    means: 'The workflow file does not exist at the tag that is rehearsed.',
    next: 'Pass a path that exists at the tag, or leave --workflow out to rehearse the minimal publish.yml.',
  },
  'scenario-unknown': {
    means: 'There is no scenario of that name.',
    next: 'Choose one of the names above.',
  },
  'scenario-not-here': {
    means: 'The scenario needs something that this repository does not have.',
    next: 'Play it on its bundled example (leave --repo out), or choose another scenario.',
  },
  'tool-missing': {
    means: 'The package is built with tools that this machine does not have.',
    next: 'Install what is named above.',
  },
  'fetch-failed': {
    means: 'The dependencies could not be installed before the rehearsal cuts the network.',
    next: 'Run the command by hand in a clone of the tag, or pass another one with --fetch.',
  },
} as const satisfies FailureTable
