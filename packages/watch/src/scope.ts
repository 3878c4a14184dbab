// What an audit covers: packages and versions that are left out, and inputs that match nothing. Silence would look clean.
import { atBeginning } from '@plumbline/audit'
import type { Gathered } from './gather.ts'
import type { WatchRequest } from './request.ts'

/** A sentence; a warning where somebody most likely meant something else. */
export interface Note {
  readonly level: 'warning' | 'notice'
  readonly text: string
}

const MOST_NAMED = 5

/** How many versions of a package there are, and how many of them count. */
export interface Covered {
  readonly one: Gathered
  readonly known: number
  readonly judged: number
}

/** Sentences about packages of which nothing is judged; where that is all of them, each is a warning. */
export function scopeNotes(covered: readonly Covered[], request: WatchRequest, tagCount: number): Note[] {
  const judged = covered.reduce((sum, each) => sum + each.judged, 0)
  const level = judged === 0 ? 'warning' : 'notice'
  const without = covered.flatMap(({ one, ...counts }): Note[] => {
    const { label } = one.of
    const unmatched = patternMatchesNothing(one, request, tagCount)
    if (one.leftOut !== '') return [{ level, text: one.leftOut }]
    if (unmatched) {
      const all = tagCount === 1 ? 'the one tag' : `any of the ${tagCount} tags`
      const text = `${atBeginning(request.settingName('tag-pattern'))} is "${request.tagPattern}" and does not match ${all} for ${label}.`
      return [{ level: 'warning', text }]
    }
    if (counts.judged > 0) return []
    if (counts.known === 0)
      return [{ level, text: `There is no tag, no release and no version on ${one.of.registry} of ${label}.` }]
    const [all, are] = counts.known === 1 ? ['The one version', 'is'] : [`All ${counts.known} versions`, 'are']
    return [
      {
        level,
        text: `${all} of ${label} ${are} older than ${request.settingName('since')} ("${request.since}") and left out.`,
      },
    ]
  })
  const foreign = covered.flatMap(({ one }) => strangersOf(one))
  const told = [...without, ...foreign]
  return judged === 0 ? [{ level, text: 'No version was judged: this audit says nothing.' }, ...told] : told
}

function strangersOf({ of, strangers }: Gathered): Note[] {
  if (strangers.length === 0) return []
  const named = strangers.slice(0, MOST_NAMED).map((name) => `"${name}"`)
  const rest = strangers.length > MOST_NAMED ? ` and ${strangers.length - MOST_NAMED} more` : ''
  const are = strangers.length === 1 ? 'is no tag' : 'are no tags'
  const text = `${named.join(', ')}${rest} ${are} of ${of.label}: its manifest was not there, or said another version than a neighbour's.`
  return [{ level: 'notice', text }]
}

function patternMatchesNothing(
  { joined, strangers }: Gathered,
  { tagPattern }: WatchRequest,
  tagCount: number,
): boolean {
  const isMatched = joined.versions.some(({ tags, releases }) => tags.length + releases.length > 0)
  return tagPattern !== '' && tagCount > 0 && !isMatched && strangers.length === 0
}
