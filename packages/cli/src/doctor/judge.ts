// GitHub's own parser as a second judge of workflow files: what it refuses starts nothing, whatever its events are.
import { type Problem, parseWorkflowFile, problemsOf } from '@plumbline/rehearsal'
import type { Trigger, TriggerCode, TriggerEvent, WorkflowSource } from '@plumbline/triggers'

/** The file does not count for the event, or is refused already. */
const LEFT_ALONE: ReadonlySet<TriggerCode> = new Set(['absent', 'invalid', 'not-addressed'])

/** The answers, in the order of the files; those for refused files say what the parser says. */
export function judged(
  files: readonly WorkflowSource[],
  event: TriggerEvent,
  where: string,
  triggers: readonly Trigger[],
): readonly Trigger[] {
  const version = ['repository_dispatch', 'workflow_run'].includes(event.name) ? 'onDefaultBranch' : 'atRef'
  return triggers.map((trigger, index) => {
    const text = files[index]?.[version]
    const problem = text === undefined || LEFT_ALONE.has(trigger.code) ? undefined : refused(trigger.path, text)
    return problem === undefined ? trigger : refusedTrigger(trigger, problem, where)
  })
}

/** The files without the versions that the parser refuses: nothing follows a run that there cannot be. */
export function soundFiles(files: readonly WorkflowSource[]): readonly WorkflowSource[] {
  const sound = (path: string, text: string | undefined) =>
    text === undefined || refused(path, text) !== undefined ? undefined : text
  return files.map((file) => ({
    ...file,
    atRef: sound(file.path, file.atRef),
    onDefaultBranch: sound(file.path, file.onDefaultBranch),
  }))
}

function refusedTrigger(trigger: Trigger, { line, message }: Problem, where: string): Trigger {
  const { path, starts, code, why, also } = trigger
  const said = message.replace(/\.?$/, '.')
  return {
    ...trigger,
    starts: false,
    code: 'invalid',
    why: `${path} line ${line} (${where}): GitHub's own parser refuses it: ${said} GitHub runs no job of such a file; correct it and commit.`,
    also: starts ? also : [{ code, why: withoutWayOut(why) }, ...also],
    dispatch: { possible: false, why: `${path} is not valid ${where}`, inputs: {} },
  }
}

/** A refused file cannot be dispatched either, whatever it declares. */
function withoutWayOut(why: string): string {
  return why.replace(/ (?:To start it now:|It cannot be dispatched either:).*$/s, '')
}

function refused(path: string, text: string): Problem | undefined {
  try {
    parseWorkflowFile(text, { repository: '', path, ref: '', commit: '' })
    return undefined
  } catch (error) {
    const [first] = problemsOf(error)
    if (first === undefined) throw error
    return first
  }
}
