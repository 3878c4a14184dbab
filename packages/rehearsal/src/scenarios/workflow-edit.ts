// What a scenario changes in the rehearsed repository's workflow: one text for another, which must be there.
import { PlumblineError } from '@plumbline/kernel'
import type { Subject } from '../subject/subject.ts'

export interface WorkflowEdit {
  readonly find: RegExp
  readonly put: string | ((match: string, ...groups: string[]) => string)
  /** What the workflow must have, as the end of "… has no …". */
  readonly needs: string
}

/** The workflow with the edits made in order, as a scenario's change. Throws `scenario-not-here`. */
export function editWorkflow(
  { workflow }: Subject,
  read: (path: string) => string | undefined,
  ...edits: readonly WorkflowEdit[]
): Record<string, string> {
  const text = edits.reduce((before, { find, put, needs }) => {
    if (find.test(before)) return typeof put === 'string' ? before.replace(find, put) : before.replace(find, put)
    throw new PlumblineError('scenario-not-here', { what: `${workflow.path} has no ${needs}.` })
  }, read(workflow.path) ?? '')
  return { [workflow.path]: text }
}
