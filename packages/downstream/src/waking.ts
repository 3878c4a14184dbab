// Whether a workflow of the released repository starts by itself: from the tag, from the release, or after another run.
import { GithubFailure, type Publication, type Workflow } from '@plumbline/github'
import {
  type DispatchInput,
  readTriggers,
  type TokenKind,
  type TriggerEvent,
  type WorkflowSource,
  whatStarts,
} from '@plumbline/triggers'
import type { Scene } from './scene.ts'
import type { Occasion, Target } from './target.ts'

/** What the workflow's file declares at a ref. */
export interface Declared {
  readonly declared: readonly string[]
  readonly runName: string | undefined
}

export interface Waking {
  /**
   * `will`: an event that it listens to was made, and not with GITHUB_TOKEN. `may`: it would, but nobody knows with whose
   * token the event was made. `not`: it does not. `unread`: nobody could read its file.
   */
  readonly verdict: 'will' | 'may' | 'not' | 'unread'
  /** A sentence, or more. */
  readonly why: string
  /** That it does not start is worth a word: it listens to the push, the release or another run, and yet. */
  readonly surprising?: true
  /** It would start, had the event not been made with GITHUB_TOKEN. */
  readonly suppressed?: true
  /** The events that start it for certain; each makes a run of its own. */
  readonly events: readonly string[]
  /** The release starts it as well, unless GITHUB_TOKEN has published what somebody else had drafted. */
  readonly hoped: readonly string[]
  /** Names of the workflows whose end starts it. */
  readonly after: readonly string[]
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

/** What happened, and who did it; undefined where nobody knows. */
function eventsOf(occasion: Occasion, publication: Publication | undefined) {
  const ref = `refs/tags/${occasion.tag}`
  const pushedBy: TokenKind | undefined = occasion.pushSeen ? 'user' : undefined
  const made: { readonly event: TriggerEvent; readonly by: TokenKind | undefined }[] = [
    { event: { name: 'push', ref }, by: pushedBy },
    { event: { name: 'create', ref }, by: pushedBy },
  ]
  if (!publication) return made
  const { tag } = occasion
  const { prerelease, author } = publication
  // What made the release as a draft first, as Plumbline does, sends no `prereleased`.
  const event = { name: 'release', action: 'published', tag, prerelease, draft: true } as const
  return [...made, { event, by: occasion.releaseSeen ? 'user' : publisherOf(author) }]
}

/** GitHub names who drafted a release; who published it, that one or another token, it does not say. */
function publisherOf(author: string): TokenKind | undefined {
  return author === 'github-actions[bot]' ? 'github-token' : undefined
}

function decide(
  source: WorkflowSource,
  occasion: Occasion,
  publication: Publication | undefined,
): Omit<Waking, 'after'> {
  const answers = eventsOf(occasion, publication).map(({ event, by }) => {
    const [trigger] = whatStarts([source], event, by ?? 'user')
    return {
      event: event.name,
      by,
      code: trigger?.code,
      starts: trigger?.starts ?? false,
      why: bare(trigger?.why ?? ''),
    }
  })
  const will = answers.filter(({ starts, by }) => starts && by !== undefined)
  const events = will.map(({ event }) => event)
  const may = answers.filter(({ starts, by }) => starts && by === undefined)
  const hoped = may.some(({ event }) => event === 'release') ? ['release'] : []
  if (will[0]) return { verdict: 'will', why: will[0].why, events, hoped }
  if (may[0]) return { verdict: 'may', why: may[0].why, events, hoped }
  // That it does not listen to one event says nothing where it listens to another.
  const telling = answers.filter(({ code }) => code !== 'no-such-event')
  const whys = new Set(telling.map(({ why }) => why))
  if (telling.length === 0) return { verdict: 'not', why: listensTo(source), events, hoped }
  const suppressed = telling.some(({ code }) => code === 'github-token') ? ({ suppressed: true } as const) : {}
  return { verdict: 'not', why: [...whys].join(' '), surprising: true, ...suppressed, events, hoped }
}

function listensTo({ path, atRef }: WorkflowSource): string {
  const events = atRef === undefined ? [] : Object.keys(readTriggers(path, atRef).events)
  const list = events.map((event) => `\`${event}\``).join(', ')
  return `${path} listens to ${list || 'nothing'}, not to the tag's push or the release.`
}

function namesBefore({ path, onDefaultBranch }: WorkflowSource): readonly string[] {
  if (onDefaultBranch === undefined) return []
  return readTriggers(path, onDefaultBranch).events['workflow_run']?.workflows ?? []
}

/** Without the command that would start it: here it is started, or is not to be. */
function bare(why: string): string {
  return why.replace(/ (?:To start it now:|It cannot be dispatched either:).*$/s, '')
}
