// Which activity types one act on a release sends.
import { RELEASE_TYPES } from './event-names.ts'
import type { ReleaseEvent, WorkflowSource } from './model.ts'
import { fileName } from './question.ts'
import { quoted } from './ref-filters.ts'

/**
 * Publishing sends `published`, and with it `released` (stable) or `prereleased` (a prerelease that was no draft), and
 * `created` when there was no draft before. Every other act sends itself; on a draft `created`, `edited` and `deleted`
 * start nothing, nor does `prereleased` for a prerelease that is published from a draft.
 */
export function actionsSent({ action, prerelease, draft }: ReleaseEvent): readonly string[] {
  if (action === 'prereleased') return draft ? [] : [action]
  if (action !== 'published') return [action]
  return [
    'published',
    ...(prerelease ? [] : ['released']),
    ...(prerelease && !draft ? ['prereleased'] : []),
    ...(draft ? [] : ['created']),
  ]
}

/** Why none of the types in the file hears of it. */
export function releaseReason(
  event: ReleaseEvent,
  types: readonly string[],
  source: WorkflowSource,
): string | undefined {
  const sent = actionsSent(event)
  if (types.some((type) => sent.includes(type))) return undefined
  const listens = `"on: release" of ${source.path} listens to ${quoted(types)}`
  const hint = strangers(types)
  if (sent.length === 0)
    return `${listens}, and \`prereleased\` is not sent for a prerelease published from a draft. ${PUBLISHED}`
  const kind = `a ${event.prerelease ? 'prerelease' : 'stable release'}${event.draft ? ', from a draft,' : ''}`
  const never = types.includes('prereleased') && event.prerelease && event.draft
  const because = never ? ' (`prereleased` is sent only for one that was never a draft)' : ''
  const advice = event.action === 'published' ? PUBLISHED : `Change the types in ${fileName(source.path)}.`
  return `${listens}${hint}; ${kind} that is ${event.action} sends ${quoted(sent)}${because}. ${advice}`
}

function strangers(types: readonly string[]): string {
  const unknown = types.filter((type) => !RELEASE_TYPES.includes(type))
  return unknown.length === 0 ? '' : ` (${quoted(unknown)} is no type of release: there are ${quoted(RELEASE_TYPES)})`
}

const PUBLISHED =
  'Listen to `published`, which is sent for every release, and let `github.event.release.prerelease` decide in the job.'
