// Known old sins: what a file in the repository accepts, with a reason, is told and no longer counted.
import { nearest, PlumblineError } from '@plumbline/kernel'
import type { AuditedVersion, Surface, Verdict } from './audit.ts'

/** One entry of the file. */
export interface Acceptance {
  readonly package: string
  readonly version: string
  /** Empty for every verdict but `unreadable`. */
  readonly verdicts: readonly Verdict[]
  readonly reason: string
  /** ISO date up to which it holds; undefined for ever. */
  readonly until: string | undefined
  readonly line: number
}

/** What there is, whichever of it this audit judges. */
export interface AcceptScope {
  /** Every known version of the packages that are looked at, older ones than `since` too. */
  readonly versions: ReadonlyMap<string, readonly string[]>
  /** Those of which something could not be read. */
  readonly unread: ReadonlySet<string>
  /** Names of all packages of the repository. */
  readonly others: readonly string[]
}

/** What each verdict is about: the cell that shows it. */
const SHOWN_IN: Readonly<Partial<Record<Verdict, Surface>>> = {
  'never-ran': 'run',
  unpublished: 'registry',
  untagged: 'tag',
  partial: 'registry',
  unreleased: 'release',
  'stale-draft': 'release',
  'wrong-flag': 'release',
  'version-mismatch': 'sources',
  'changelog-missing': 'changelog',
  'bytes-differ': 'registry',
  stuck: 'run',
}

/** The verdicts that can be accepted; what was not read cannot. */
export const ACCEPTABLE = Object.keys(SHOWN_IN) as readonly Verdict[]

/** The versions with what is accepted, and a sentence for every entry that no longer holds or meets nothing. */
export function withAccepted(
  versions: readonly AuditedVersion[],
  entries: readonly Acceptance[],
  now: number,
  scope: AcceptScope = scopeOf(versions),
): {
  readonly versions: AuditedVersion[]
  readonly warnings: readonly { readonly line: number; readonly text: string }[]
} {
  const used = new Set<Acceptance>()
  const valid = entries.filter(({ until }) => until === undefined || now < endOf(until))
  const judged = versions.map((version) => {
    const meeting = valid.filter((entry) => meets(entry, version))
    for (const entry of meeting) used.add(entry)
    return meeting.length === 0 ? version : accepted(version, meeting)
  })
  const warnings = entries.flatMap((entry) =>
    used.has(entry)
      ? []
      : useless(entry, valid.includes(entry), versions, scope).map((text) => ({ line: entry.line, text })),
  )
  return { versions: judged, warnings }
}

/** The last moment of a day, or the moment itself. Throws `bad-input` for what is no date. */
export function endOf(until: string): number {
  const time = Date.parse(until)
  if (!Number.isNaN(time)) return /^\d{4}-\d\d-\d\d$/.test(until) ? time + 24 * 60 * 60_000 : time
  throw new PlumblineError('bad-input', { what: `"${until}" is no date; one is written as 2026-11-22.` })
}

function meets(entry: Acceptance, version: AuditedVersion): boolean {
  return (
    entry.package === version.package &&
    entry.version === version.version &&
    version.verdicts.some((verdict) => covers(entry, verdict))
  )
}

function covers({ verdicts }: Acceptance, verdict: Verdict): boolean {
  return SHOWN_IN[verdict] !== undefined && (verdicts.length === 0 || verdicts.includes(verdict))
}

/** A version is quiet once every verdict is accepted; until then its other drift stays loud. */
function accepted(version: AuditedVersion, entries: readonly Acceptance[]): AuditedVersion {
  const covered = version.verdicts.filter((verdict) => entries.some((entry) => covers(entry, verdict)))
  const open = version.verdicts.filter((verdict) => !covered.includes(verdict))
  const openSurfaces = new Set(open.map((verdict) => SHOWN_IN[verdict]))
  const cells = { ...version.cells }
  // A cell can tell of drift and of what was not read; only the one can be accepted.
  const hidesUnread = open.includes('unreadable') && Object.values(cells).every(({ state }) => state !== 'unreadable')
  for (const verdict of covered) {
    const surface = SHOWN_IN[verdict]
    if (surface && !openSurfaces.has(surface))
      cells[surface] = { ...cells[surface], state: hidesUnread ? 'unreadable' : 'accepted' }
  }
  const reasons = [...new Set(entries.map(({ reason }) => reason))].join(' ')
  return { ...version, cells, accepted: open.length === 0 ? reasons : '' }
}

/** A sentence for an entry that meets nothing; none where this audit did not look, or could not read, what it means. */
function useless(
  { package: name, version, until }: Acceptance,
  isValid: boolean,
  judged: readonly AuditedVersion[],
  scope: AcceptScope,
): string[] {
  if (!isValid) return [`The entry for ${name} ${version} held until ${until}: mend what it accepts, or renew it.`]
  const known = scope.versions.get(name)
  if (!known)
    return scope.others.includes(name)
      ? []
      : [unknown(`No package here is called "${name}"`, nearest(name, scope.others))]
  if (!known.includes(version)) {
    const near = known.find((one) => plain(one) === plain(version))
    return scope.unread.has(name) ? [] : [unknown(`${name} has no version "${version}"`, near)]
  }
  const row = judged.find((one) => one.package === name && one.version === version)
  if (row === undefined || row.verdicts.includes('unreadable')) return []
  return [`The entry for ${name} ${version} accepts nothing that is out of line: remove it.`]
}

function unknown(what: string, near: string | undefined): string {
  return `${what}: ${near === undefined ? 'correct or remove the entry.' : `"${near}" is meant?`}`
}

/** `v1.0.0`, `1.0` and `1.0.0-RC.1` are other spellings of what is there; another number is another version. */
function plain(version: string): string {
  const bare = version.toLowerCase().replace(/^v(?=\d)/, '')
  return bare.replaceAll(/[-_.+]/g, '.').replace(/(?:\.0)+$/, '')
}

function scopeOf(versions: readonly AuditedVersion[]): AcceptScope {
  const known = new Map<string, string[]>()
  for (const one of versions) known.set(one.package, [...(known.get(one.package) ?? []), one.version])
  return { versions: known, unread: new Set(), others: [...known.keys()] }
}
