// How many versions need somebody, and how many do not.
import type { AuditedVersion } from '../audit.ts'

/** Every version is counted once. */
export interface VersionCounts {
  readonly drift: number
  readonly unreadable: number
  readonly accepted: number
  readonly inLine: number
}

/** Where a version belongs. A reason accepts what is known, and never what could not be read. */
export function standingOf({ verdicts, accepted }: AuditedVersion): keyof VersionCounts {
  const unread = verdicts.includes('unreadable')
  const known = verdicts.some((verdict) => verdict !== 'in-line' && verdict !== 'unreadable')
  if (known && accepted === '') return 'drift'
  if (unread) return 'unreadable'
  return known ? 'accepted' : 'inLine'
}

/** Drift that nobody has accepted, or what could not be read. */
export function needsSomebody(version: AuditedVersion): boolean {
  const standing = standingOf(version)
  return standing === 'drift' || standing === 'unreadable'
}

/** The sums over all versions. */
export function countVersions(versions: readonly AuditedVersion[]): VersionCounts {
  const counts = { drift: 0, unreadable: 0, accepted: 0, inLine: 0 }
  for (const version of versions) counts[standingOf(version)]++
  return counts
}
