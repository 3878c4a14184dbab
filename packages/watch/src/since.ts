// Which versions are new enough: by a version, or by a date.
import { asInput, atBeginning, type NameSetting, type VersionFacts } from '@plumbline/audit'
import { PlumblineError } from '@plumbline/kernel'
import type { ParsedVersion, Scheme } from '@plumbline/versions'
import type { Gathered } from './gather.ts'
import type { WatchedPackage } from './packages.ts'
import type { JoinedVersion } from './versions.ts'

/** `2026/01/01`, `2026-1`, `01.01.2026`, `1/1/2026`. */
const OTHER_DATES = /^(?:\d{4}\/\d{1,2}(?:\/\d{1,2})?|\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d)$/

/**
 * The input as versions and times are compared with it: a month is its first day. Throws `bad-input` for a date that is
 * none, or is written in another way: as a version it would leave out what nobody meant.
 */
export function sinceOf(given: string, nameOf: NameSetting): { readonly since: string; readonly note: string } {
  const isMonth = /^\d{4}-\d\d$/.test(given)
  const since = isMonth ? `${given}-01` : given
  const note = isMonth
    ? `${atBeginning(nameOf('since'))} is the month ${given}: what is older than ${since} is left out.`
    : ''
  const [day] = /^\d{4}-\d\d-\d\d/.exec(since) ?? []
  if (day !== undefined) {
    const time = Date.parse(since)
    // JavaScript takes 30 February for a day of March.
    if (Number.isNaN(time) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) throw notOne(given)
  } else if (OTHER_DATES.test(since)) throw notOne(given)
  return { since, note }
}

/** Whether a version is new enough; rows are those of `joined`. Throws `bad-input` for what is neither version nor date. */
export type IsNew = (facts: VersionFacts, row: number) => boolean

/** What has no date is kept: the time of its commit may be known later. */
export function isNewOf({ of, joined }: Gathered, since: string): IsNew {
  if (since === '') return () => true
  if (!/^\d{4}-\d\d-\d\d/.test(since)) return byVersion(of, joined.versions, since)
  const oldest = Date.parse(since)
  if (Number.isNaN(oldest)) throw notOne(since)
  return (facts) => {
    const moments = momentsOf(facts)
    return moments.length === 0 || Math.max(...moments) >= oldest
  }
}

/** The same package without what is older than `since`. Throws `bad-input`. */
export function newerThan(gathered: Gathered, since: string): Gathered {
  const isNew = isNewOf(gathered, since)
  const kept = gathered.versions.map(isNew)
  return {
    ...gathered,
    versions: gathered.versions.filter((_, row) => kept[row]),
    joined: { ...gathered.joined, versions: gathered.joined.versions.filter((_, row) => kept[row]) },
  }
}

function momentsOf({ tag, registry, release, runs }: VersionFacts): number[] {
  const stated = [
    tag.state === 'found' ? tag.value.at : undefined,
    registry.state === 'found' ? registry.value.at : undefined,
    release.state === 'found' ? release.value.at : undefined,
    runs.state === 'found' ? runs.value.runs[0]?.startedAt : undefined,
  ]
  return stated.flatMap((at) => (at === undefined || Number.isNaN(Date.parse(at)) ? [] : [Date.parse(at)]))
}

function byVersion(of: WatchedPackage, versions: readonly JoinedVersion[], since: string): IsNew {
  const oldest = versionOf(since, of.scheme)
  const isYear = /^(?:19|20)\d\d$/.test(since) && !versions.some(({ version }) => (version.release[0] ?? 0) >= 1900)
  if (!oldest || isYear) throw notOne(since)
  return (_, row) => {
    const version = versions[row]?.version
    return version !== undefined && of.scheme.compare(version, oldest) >= 0
  }
}

/** Throws `bad-input` for what is no date that `sinceOf` takes and, by every scheme, no version either. */
export function requireSince(since: string, schemes: readonly Scheme[]): void {
  const isDate = /^\d{4}-\d\d-\d\d/.test(sinceOf(since, asInput).since)
  if (since === '' || isDate || schemes.length === 0) return
  if (schemes.every((scheme) => versionOf(since, scheme) === undefined)) throw notOne(since)
}

function versionOf(since: string, scheme: Scheme): ParsedVersion | undefined {
  return scheme.parse(since.replace(/^v(?=\d)/i, ''))
}

function notOne(since: string): PlumblineError {
  return new PlumblineError('bad-input', {
    what: `Input "since" is "${since}", which is neither a date (2026-11-22) nor a version of every package.`,
    next: 'Write the first version that counts, or a date as year, month and day; for packages of several ecosystems a date.',
  })
}
