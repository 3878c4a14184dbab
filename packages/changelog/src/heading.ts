// What a heading says: a version, "unreleased", or something else. Strict, because a wrong section is worse than none.
import { findDate, withoutDates } from './dates.ts'
import { leadingVersion, listedVersions } from './version-text.ts'

export interface HeadingReading {
  /** Empty for the unreleased entry, and for a heading about a range of versions, which is no version's own. */
  readonly version: string
  /** Others that share the section: `1.2.3 and 1.1.9`. */
  readonly alsoVersions: readonly string[]
  readonly isUnreleased: boolean
  readonly packageName: string
  /** The same, and it stays when the name turns out to be this package's. */
  readonly statedName: string
  /** Name and version are one word, as in a tag: `widget@1.2.3`, `widget-v1.2.3`, or the name has a scope. */
  readonly isTagLike: boolean
  readonly date: string
  /** Tells a time, perhaps one that is no exact day. */
  readonly isDated: boolean
  /** Nothing but version, date and status: such a line may be an entry's title even when it is no heading. */
  readonly isBare: boolean
  /** The version is followed by nothing, or by a mark that parts it from a title: not by a word, as a topic's is. */
  readonly isTitled: boolean
  /** How many words follow that are neither date nor status. */
  readonly words: number
  /** Says more than a number: a date, or a word as in `Version 1.2.3`. */
  readonly isSure: boolean
  /** The version has the form of a date: a CalVer version, or only a date. */
  readonly isDateLike: boolean
}

const LONGEST = 400

// Words before a version that name no package. A heading "changes since 1.2.3" is about the next version, so not here.
const LEADS = [
  /^(?:what['’]s )?new (?:in|for)\s+/i,
  /^(?:the )?(?:(?:overview|summary|list) of )?(?:(?:the|noteworthy|significant|major|minor|important|notable|user[- ]visible|visible) ){0,2}changes? (?:made |introduced )?(?:in|for|with|leading to)\s+/i,
  /^(?:(?:overview|summary|list) of )?(?:[a-z]+ )?change[sd]? (?:from|between) (?:version )?(?:[a-z][\w+-]{0,40} )?v?\d[\w.+~-]{0,80} (?:to|and) /i,
  /^(?:changelog|change log|release notes?|news|notes|highlights) (?:for|of|in)\s+/i,
  /^(?:release notes?|changelog|version|release|milestone|ver\.?|rel\.?)(?:\s{1,4}[-–—:]|:)?\s+/i,
]

// `pkg 1.2.3`, `pkg@1.2.3`, `@scope/pkg v1.2.3`, `pkg-v1.2.3`, `pkg-1.2.3`, `pkg (1.2.3)`
const NAMED = /^(@?[a-z][\w./+-]{0,100}?)(?::?\s{1,9}\(?(?=v?\d)|@(?=v?\d)|-(?=v\d|\d+\.\d)|\/(?=v?\d))/i
// `Apache Widget 1.2.3`, `Widget Release 1.2.3`: capitalised words only, because `Works with Node 1.2.3` is a topic.
const NAMED_IN_WORDS = /^((?:[A-Z][\w.+-]{0,40} ){1,2}[A-Z][\w.+-]{0,40})\s{1,9}(?=v?\d)/
// Words that make it a sentence, not a name.
const NO_NAME =
  /^(?:to|from|for|of|in|on|date|since|before|after|until|with|by|and|or|requires?|supports?|drop(?:s|ped)?|upgrad\w*|updat\w*|bump\w*|migrat\w*|fix\w*|part|step|phase|chapter|section|example|issue|level|day|week|year|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)$/i

const UNRELEASED =
  /^[[(]?(?:unreleased(?: (?:changes|version))?|upcoming(?: (?:release|version|changes))?|next(?: release| version| milestone)?|head|master|main|trunk|development|dev|in progress|tbd|tba|work in progress)\b/i

/** Reads a heading's text (markup removed); undefined when it is the title of no entry. */
export function readHeading(text: string): HeadingReading | undefined {
  if (text.length > LONGEST) return undefined
  const title = clean(text)
  if (UNRELEASED.test(title) && /^\W*(?:v?\d[\w.-]*)?\W*$/.test(residueOf(title.replace(UNRELEASED, '')))) {
    return { ...NOTHING, isUnreleased: true, isBare: true }
  }
  const date = findDate(title)
  const undated = title.replace(DAY_FIRST, '')
  const named = date && title.startsWith(date.text) ? title.slice(date.text.length).replace(/^[\s,:–—-]+/, '') : undated
  const reading = versionIn(named) ?? (named === title ? undefined : calendarVersion(title))
  const isDated = date !== undefined || withoutDates(title) !== title
  return reading && { ...reading, date: date?.iso ?? '', isDated, isSure: reading.isSure || date !== undefined }
}

/** A day before anything else, in numbers; with the year last only before a word that tells a version from it. */
const DAY_FIRST =
  /^[[(]?\d{4}([-/.])\d{1,2}\1\d{1,2}[\])]?(?:[\s,:–—-]+|$)|^\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d[\s,:–—-]+(?=v\d|version\s|release\s)/i

const NOTHING: HeadingReading = {
  ...{ version: '', alsoVersions: [], isUnreleased: false, packageName: '', date: '', isDated: false },
  ...{ statedName: '', isTagLike: false },
  ...{ isBare: false, isTitled: true, words: 0, isSure: true, isDateLike: false },
}

function versionIn(title: string): HeadingReading | undefined {
  const text = withoutLeads(title)
  const name = leadingVersion(unbracketed(text)) ? '' : nameIn(text)
  const tail = withoutLeads(name === '' ? text : text.slice(name.length).replace(/^[\s:@/(-]+/, ''))
  const found = leadingVersion(unbracketed(tail))
  if (
    !found ||
    DAY_LAST.test(found.version) ||
    /^ \d+\.\d/.test(found.rest) ||
    (name !== '' && !found.version.includes('.') && beginsWithDate(tail))
  )
    return undefined
  const stage = stageIn(found.rest)
  const listed = listedVersions(stage?.rest ?? found.rest)
  const after = residueOf(listed.rest)
  const hasLead = text !== title || tail.length + name.length < text.length - 2
  const isTitled = after === '' || /^[\])}\s]*[-–—:("'“”,|[/]/.test(listed.rest)
  const isWord = found.version.includes('.') || found.hasLetter || after === ''
  const isYear = /^(?:19|20)\d\d$/.test(found.version) && !found.hasLetter && text === title
  if (!isWord || isYear || (name !== '' && after !== '' && !isTitled)) return undefined
  const packageName = name.replace(/(?<!\s)\s+(?:version|release)$/i, '')
  const isDateLike = isCalendarDate(found.version) && !hasLead && !found.hasLetter
  const words = after === '' ? 0 : after.split(/\s+/).length
  const isSure = hasLead || found.hasLetter
  const isTagLike = name !== '' && (/^(?:@|[-/]v)\w/i.test(text.slice(name.length)) || /^@[^/]+\/./.test(name))
  const said = {
    packageName,
    statedName: packageName,
    isTagLike,
    isTitled,
    words,
    isBare: after === '',
    isSure,
    isDateLike,
  }
  if (isRange(after) || SPAN.test(withoutDates(listed.rest))) return { ...NOTHING, ...said, isDateLike: false }
  return { ...NOTHING, ...said, version: `${found.version}${stage?.suffix ?? ''}`, alsoVersions: listed.versions }
}

/** `Somebody (18 Feb 2023)` */
function beginsWithDate(tail: string): boolean {
  const date = findDate(tail)
  return date !== undefined && tail.replace(/^[\s([]{1,9}/, '').startsWith(date.text)
}

/** `10-30-2019` is no version, nor is `25.04.2014`; `1.10.2014` may be one. */
const DAY_LAST = /^(?:\d{1,2}-\d{1,2}-|\d{1,2}\.0\d\.|0\d\.\d{1,2}\.)(?:19|20)\d\d$/

/** `1.2.3 - 1.2.9`, `1.2.3 → 1.3`: from one version to another. */
const SPAN = /^\s{0,9}(?:-{1,2}>|=>|→|[-–—…]{1,3}|\.{2,3})\s{0,9}v?\d+\.\d|^\s{0,9}(?:-{1,2}>|=>|→)/

/** `1.2 beta 3`, `1.2.0 (RC1)`: not the version that it prepares. A stage without a number may be a final's status. */
function stageIn(rest: string): { readonly suffix: string; readonly rest: string } | undefined {
  const match = STAGE.exec(rest)
  const [whole = '', word = '', number = ''] = match ?? []
  const name = word.toLowerCase().replace(/^release candidate$/, 'rc')
  if (!match || (number === '' && (name !== 'rc' || /^\s*\(/.test(whole)))) return undefined
  return { suffix: `-${name}${number && `.${number}`}`, rest: rest.slice(whole.length) }
}

const STAGE =
  /^\s{1,4}\(?(alpha|beta|rc|release candidate|preview|pre|milestone)(?:[\s.-]{0,2}(\d{1,4}))?(?=$|[\s)\]:,;?!–—-])\)?/i

/** `2023.12.30` alone: a version where a project counts so, which the file as a whole must show. */
function calendarVersion(title: string): HeadingReading | undefined {
  const found = leadingVersion(unbracketed(title))
  if (!found?.version.includes('.') || residueOf(found.rest) !== '') return undefined
  return { ...NOTHING, version: found.version, isBare: true, isSure: false, isDateLike: true }
}

function isCalendarDate(version: string): boolean {
  return /^(?:19|20)\d\d\.\d{1,2}\.\d{1,2}$/.test(version)
}

function withoutLeads(title: string): string {
  let text = title
  for (const lead of LEADS) text = text.replace(lead, '')
  return text
}

function unbracketed(text: string): string {
  return text.replace(/^[[("'`*]{1,3}(?=v?\.? ?\d)/i, '')
}

function nameIn(text: string): string {
  const name = NAMED.exec(text)?.[1] ?? NAMED_IN_WORDS.exec(text)?.[1] ?? ''
  return name.split(/\s+/).some((word) => NO_NAME.test(word)) ? '' : name
}

/** Without attribute lists, marks and emoji before the text, and closing marks. */
function clean(text: string): string {
  return text
    .replace(/\{:?\s*[#.][^{}]*\}\s*$/, '')
    .replace(/(?<![\s#])[\s#]+$/, '')
    .replace(/^[^\p{L}\p{N}[@(]+/u, '')
    .trim()
}

/** What follows the version besides its date, its status, who released it, and punctuation. */
function residueOf(text: string): string {
  return withoutDates(text)
    .replace(/\bsince (?:version )?v?\d[\w.-]{0,40}/i, ' ')
    .replace(
      /\b(?:release[- ]date|released|unpublished|dev version|development version|yanked|unreleased|not yet released|stable|unstable|legacy|lts|final|current|latest|maintenance|security|pre-?release|beta|alpha|experimental|tbd|tba|in development|under development|in progress|wip|release)\b(?:\s+on\b)?/gi,
      ' ',
    )
    .replace(/(?<![\w@])@[\w-]{1,40}|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b/g, ' ')
    .replace(/^[\s\]):,;/–—([=*~#|{}"'.!?-]+|(?<![\s\])(–—[:;=*~#|}"'.,!?-])[\s\])(–—[:;=*~#|}"'.,!?-]+$/g, '')
}

/** `1.0.0 to 2.0.0` and `1.x → 2.x` are about two versions, and the section of neither. */
function isRange(after: string): boolean {
  return /^(?:to|through|thru|until|and|or|vs\.?|and (?:later|earlier|above|below)|→|->|=>|…|\.\.+|\+$)(?:\s|$)/i.test(
    after,
  )
}
