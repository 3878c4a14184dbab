// What a workflow lacks for a target, in the same words whether GitHub refuses it or its file says so before.
import type { Target } from './target.ts'

export interface Fault {
  /** What follows the name of the workflow, without a full stop. */
  readonly words: string
  readonly next: string
}

/** `where`: `on its default branch`, `at "v1.2.3"`. */
export function noSuchWorkflow({ repository }: Target, where: string): Fault {
  return {
    words: `does not exist: ${repository} has no such workflow ${where}`,
    next: 'Correct `workflow`: it is the file name below .github/workflows.',
  }
}

export function noDispatch({ workflow, ref }: Target): Fault {
  return {
    words: `cannot be started by hand: ${workflow} at "${ref}" has no \`workflow_dispatch\` trigger`,
    next: 'Add `on: workflow_dispatch` to the file on the default branch and at that ref.',
  }
}

export function invalidFile({ workflow, ref }: Target): Fault {
  return {
    words: `cannot be started: ${workflow} at "${ref}" is no valid workflow file`,
    next: 'Correct the file; a file at a tag stays as it is, so the next release is the first that can start it.',
  }
}

/** `self`: the name of the workflow that fans out. */
export function followsThisRun(self: string): Fault {
  return {
    words: `starts when this run of "${self}" has ended, which nobody in it can wait for`,
    next: 'Take it out of the list, or give it `on: workflow_dispatch` in place of `workflow_run`',
  }
}
