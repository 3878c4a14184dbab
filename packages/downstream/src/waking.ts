// Whether a workflow of the released repository starts by itself, as its files on GitHub say.
import { GithubFailure, type Workflow } from '@plumbline/github'
import { type DispatchInput, readTriggers, whatStarts } from '@plumbline/triggers'
import type { Scene } from './scene.ts'
import { bare, decide, namesBefore, type Waking } from './starting.ts'
import type { Target } from './target.ts'

export type { Waking } from './starting.ts'

/** What the workflow's file declares at a ref. */
export interface Declared {
  readonly declared: readonly string[]
  readonly runName: string | undefined
}

/**
 * A file that the token may not read leaves the question open. Throws GithubFailure where GitHub gives no answer: what
 * may have started by itself is not dispatched on a guess.
 */
export async function wakingOf(scene: Scene, workflow: Pick<Workflow, 'path' | 'state'>): Promise<Waking> {
  const { occasion } = scene.request
  try {
    const source = { ...(await scene.files.source(workflow.path)), state: workflow.state }
    const publication = await scene.publication()
    const after = namesBefore(source)
    const waking = decide(source, occasion, publication)
    // A run of another workflow shows that the push did make its events.
    if (waking.verdict !== 'may' || !(await scene.pushSeen())) return { ...waking, after }
    return { ...decide(source, { ...occasion, pushSeen: true }, publication), after }
  } catch (error) {
    const answered = error instanceof GithubFailure && !error.unclear && error.code !== 'github-rate-limited'
    if (!answered) throw error
    const why = `the token cannot read ${workflow.path} (${error.answer}); with \`contents: read\` it would be known`
    return { verdict: 'unread', why, events: [], hoped: [], after: [] }
  }
}

/** Inputs and run-name of the file at a target's ref: none where there is no such file. */
export async function declaredAt(scene: Scene, path: string, target: Target): Promise<Declared | 'unread'> {
  try {
    const text = await scene.files.textAt(path, target.ref)
    if (text === undefined) return { declared: [], runName: undefined }
    const { inputs, runName } = readTriggers(path, text)
    return { declared: Object.keys(inputs satisfies Readonly<Record<string, DispatchInput>>), runName }
  } catch (error) {
    if (error instanceof GithubFailure) return 'unread'
    throw error
  }
}

/** Whether a run that ended starts the workflow, and why or why not. */
export async function wokenBy(
  scene: Scene,
  path: string,
  run: { readonly workflow: string; readonly branch: string; readonly conclusion: string },
) {
  const event = { name: 'workflow_run', action: 'completed', ...run } as const
  const [trigger] = whatStarts([await scene.files.source(path)], event, 'user')
  return { starts: trigger?.starts ?? false, why: bare(trigger?.why ?? '') }
}

/** Whether a workflow of this name is among those whose end starts it: GitHub compares names letter by letter. */
export function isAmong(names: readonly string[], workflow: string): boolean {
  return names.includes(workflow)
}
