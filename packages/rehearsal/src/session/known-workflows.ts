// Tells the GitHub stand-in which workflows the rehearsed repository has, so that they can be started.
import type { DispatchInput, World } from '@plumbline/standins'
import { git } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import { parseWorkflowFile } from '../workflow/read-workflow.ts'

const FOLDER = '.github/workflows/'

/** Every workflow file at the rehearsed commit; one that GitHub would refuse is known by its path only. */
export function knowWorkflows(world: World, subject: Subject): void {
  const paths = git(subject.gitDir, ['ls-tree', '--name-only', subject.commit, FOLDER]).split('\n')
  for (const path of paths.filter((name) => /\.ya?ml$/.test(name))) {
    const text = git(subject.gitDir, ['show', `${subject.commit}:${path}`])
    world.github.knowWorkflow({ path, ...known(subject, path, `${text}\n`) })
  }
  if (subject.workflow.text !== undefined && !paths.includes(subject.workflow.path)) {
    world.github.knowWorkflow({
      path: subject.workflow.path,
      ...known(subject, subject.workflow.path, subject.workflow.text),
    })
  }
}

/** What the stand-in is to know of a workflow file; of one that GitHub would refuse its path. */
export function known(subject: Subject, path: string, text: string) {
  try {
    const location = { repository: subject.slug, path, ref: subject.tag, commit: subject.commit }
    const workflow = parseWorkflowFile(text, location)
    const dispatch = workflow.on['workflow_dispatch'] as
      | { inputs?: Record<string, DispatchInput | null> }
      | null
      | undefined
    const inputs = 'workflow_dispatch' in workflow.on ? declared(dispatch?.inputs ?? {}) : undefined
    return { name: workflow.name ?? path, inputs, runName: workflow.runName, eventTypes: eventTypesOf(workflow.on) }
  } catch {
    return { name: path, inputs: undefined }
  }
}

/** None in the file means all. */
function eventTypesOf(on: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  if (!('repository_dispatch' in on)) return undefined
  const types = (on['repository_dispatch'] as { types?: unknown } | null)?.types ?? []
  return [types].flat().map(String)
}

function declared(inputs: Readonly<Record<string, DispatchInput | null>>): Record<string, DispatchInput> {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input ?? {}]))
}
