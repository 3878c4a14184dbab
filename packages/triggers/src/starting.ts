// Why a workflow starts, and what to know about it.
import { actionsSent } from './activity.ts'
import { FILTERS_OF } from './event-names.ts'
import type { WorkflowRunEvent } from './model.ts'
import { type Question, refOf } from './question.ts'
import { pushFiltered } from './ref-filters.ts'

/** A sentence: what starts it, from which version of its file; then what may surprise. */
export function whyItStarts(question: Question): string {
  const { event, source } = question
  const version = question.version === 'atRef' ? `at ${refOf(event)}` : 'on the default branch'
  const starts = `"on: ${event.name}" of ${source.path} lets it through; GitHub runs the file as it is ${version}.`
  const notes = NOTES.map((note) => note(question)).filter((note) => note !== undefined)
  return [starts, ...notes].join(' ')
}

/** What may surprise somebody whose workflow starts. */
const NOTES: readonly ((question: Question) => string | undefined)[] = [
  pathsUnread,
  severalTypes,
  uselessFilters,
  anyConclusion,
  tagThenRelease,
  releaseMakesTag,
]

function pathsUnread({ event, triggers }: Question): string | undefined {
  if (event.name !== 'push' || event.ref.startsWith('refs/tags/')) return undefined
  const { paths, 'paths-ignore': ignored } = triggers?.events['push'] ?? {}
  return (paths ?? ignored) ? 'Its filter for paths was not looked at: which files changed decides as well.' : undefined
}

function severalTypes({ event, triggers }: Question): string | undefined {
  if (event.name !== 'release') return undefined
  const types = triggers?.events['release']?.types
  const heard = actionsSent(event).filter((type) => types?.includes(type) ?? true)
  if (heard.length < 2) return undefined
  return `It starts ${heard.length} times, once for each of ${heard.join(', ')}: say \`types: [published]\`.`
}

function uselessFilters({ event, triggers }: Question): string | undefined {
  const written = Object.keys(triggers?.events[event.name] ?? {})
  const useless = written.filter((key) => !FILTERS_OF[event.name].includes(key))
  if (useless.length === 0) return undefined
  return `\`${useless.join('`, `')}\` below \`${event.name}\` filters nothing, and GitHub's own checker refuses it: take it out.`
}

function anyConclusion({ event }: Question): string | undefined {
  const { conclusion } = event as Partial<WorkflowRunEvent>
  if (event.name !== 'workflow_run' || conclusion === undefined || conclusion === 'success') return undefined
  return `It starts although that run ended with ${conclusion}: only an \`if: github.event.workflow_run.conclusion == 'success'\` of its jobs holds it back.`
}

function tagThenRelease({ event, token, triggers }: Question): string | undefined {
  if (event.name !== 'push' || token === 'github-token' || !event.ref.startsWith('refs/tags/')) return undefined
  const release = triggers?.events['release']
  if (!release) return undefined
  const which = RELEASES_OF_TAG.find(({ type }) => release.types?.includes(type) ?? true)
  return which && `It listens to release, too: ${which.words} starts it a second time.`
}

/** Activity types that the release of a tag sends, and which release sends them. */
const RELEASES_OF_TAG = [
  { type: 'published', words: 'a release published for this tag' },
  { type: 'released', words: 'a stable release of this tag' },
  { type: 'created', words: 'a release of this tag that was no draft' },
  { type: 'prereleased', words: 'a prerelease of this tag that was no draft' },
] as const

function releaseMakesTag({ event, source, triggers }: Question): string | undefined {
  const push = triggers?.events['push']
  if (event.name !== 'release' || !push) return undefined
  if (pushFiltered(push, `refs/tags/${event.tag}`, source.path) !== undefined) return undefined
  return 'It listens to push of this tag, too: if the tag was pushed before, or the release makes it, it starts twice.'
}
