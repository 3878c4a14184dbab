// What the files of a workflow say of how it starts: from the tag, from the release, or after another run. No questions asked.
import type { Publication } from '@plumbline/github'
import { readTriggers, type TokenKind, type TriggerEvent, type WorkflowSource, whatStarts } from '@plumbline/triggers'
import type { Occasion } from './target.ts'

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

/** What happened, and who did it; undefined where nobody knows. */
function eventsOf(occasion: Occasion, publication: Pick<Publication, 'author' | 'prerelease'> | undefined) {
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

/** What starts a workflow, out of its files alone. */
export function decide(
  source: WorkflowSource,
  occasion: Occasion,
  publication: Pick<Publication, 'author' | 'prerelease'> | undefined,
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

/** Names of the workflows whose end starts it. */
export function namesBefore({ path, onDefaultBranch }: WorkflowSource): readonly string[] {
  if (onDefaultBranch === undefined) return []
  return readTriggers(path, onDefaultBranch).events['workflow_run']?.workflows ?? []
}

/** Without the command that would start it: here it is started, or is not to be. */
export function bare(why: string): string {
  return why.replace(/ (?:To start it now:|It cannot be dispatched either:).*$/s, '')
}
