// What a heading says: a version, "unreleased", or something else. Strict, because a wrong section is worse than none.
import { findDate } from './dates.ts'

export interface HeadingReading {
  readonly version: string
  readonly isUnreleased: boolean
  readonly packageName: string
  readonly date: string
  /** Nothing but version, date and status: such a line may be an entry's title even when it is no heading. */
  readonly isBare: boolean
}

// Words before a version that name no package: `Version 1.2.3`, `New in 1.2.3`, `Release v1.2.3`, `Milestone 1.2.3`.
const LEAD =
  /^(?:(?:what['’]s )?new in|changes (?:in|for|since)|changelog for|release notes for|version|release|milestone|ver\.?|rel\.?)\s+/i

const NUMBER =
  /^v?(\d+(?:\.(?:\d+|x|\*))*(?:[-+._~]?[a-z][a-z0-9]*(?:[-+.][a-z0-9]+)*|[-+][0-9][a-z0-9.-]*)*)(?=$|[\s\]),:;/–—])/i

// `pkg 1.2.3`, `pkg@1.2.3`, `@scope/pkg v1.2.3`, `pkg-v1.2.3`
const NAMED = /^(@?[a-z][\w./-]*?)(?:@|\s+|-(?=v\d)|\/(?=v?\d))(?=v?\d)/i

const UNRELEASED =
  /^\[?(?:unreleased|upcoming|next(?: release| version| milestone)?|head|master|main|development|dev|in progress|tbd)\b/i

/** Reads a heading's text (markup removed); undefined when it is the title of no entry. */
export function readHeading(text: string): HeadingReading | undefined {
  const title = clean(text)
  if (UNRELEASED.test(title) && /^\W*$/.test(title.replace(UNRELEASED, '').replace(findDate(title)?.text ?? '', ''))) {
    return { version: '', isUnreleased: true, packageName: '', date: '', isBare: true }
  }
  const date = findDate(title)
  const undated = date && title.startsWith(date.text) ? title.slice(date.text.length).replace(/^[\s,:–—-]+/, '') : title
  const rest = undated.replace(LEAD, '')
  const named = NUMBER.test(rest) ? null : NAMED.exec(rest)
  const tail = named ? rest.slice(named[0].length) : rest
  const match = NUMBER.exec(tail.replace(/^\[/, ''))
  const version = match?.[1]
  if (match === null || version === undefined || version === date?.text) return undefined
  const after = afterVersion(tail.replace(/^\[/, '').slice(match[0].length), date?.text)
  const isWord = version.includes('.') || /^v/i.test(match[0]) || after === ''
  if (!isWord || isRange(after) || (named && after !== '')) return undefined
  return { version, isUnreleased: false, packageName: named?.[1] ?? '', date: date?.iso ?? '', isBare: after === '' }
}

/** Without attribute lists, brackets around the version, marks and emoji before it. */
function clean(text: string): string {
  return text
    .replace(/\{:?\s*[#.][^}]*\}\s*$/, '')
    .replace(/[\s#]+$/, '')
    .replace(/^[^\p{L}\p{N}[@]+/u, '')
    .trim()
}

/** What follows the version besides its date, its status and punctuation. */
function afterVersion(text: string, date: string | undefined): string {
  return (date ? text.replace(date, ' ') : text)
    .replace(/\b(?:released|yanked|unreleased|stable|lts|current|latest|pre-?release|beta|alpha)\b(?:\s+on\b)?/gi, ' ')
    .replace(/^[\s\]):,;/–—([-]+|[\s\])(–—[-]+$/g, '')
}

/** `1.0.0 to 2.0.0` and `1.x → 2.x` are about two versions, and the section of neither. */
function isRange(after: string): boolean {
  return (
    /^(?:to|through|thru|until|and|or|vs\.?|and (?:later|earlier|above|below)|→|->|=>|…|\.\.+|\+$)(?:\s|$)/i.test(
      after,
    ) || /^v?\d+\.\d/.test(after)
  )
}
