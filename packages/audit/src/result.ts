// What all versions of an audit come to.
import type { Audit, AuditedVersion } from './audit.ts'

/** Whether nothing is wrong with the version, or all of it is accepted. */
export function isQuiet({ verdicts, accepted }: AuditedVersion): boolean {
  return accepted !== '' || verdicts.every((verdict) => verdict === 'in-line')
}

/** Those that are out of line by proof, and nobody has accepted that. */
export function driftOf(versions: readonly AuditedVersion[]): AuditedVersion[] {
  return versions.filter((version) => !isQuiet(version))
}

/** Drift counts more than what could not be read: it is certain. Nothing that was not read is ever clean. */
export function resultOf(versions: readonly AuditedVersion[], unread: readonly string[]): Audit['result'] {
  const loud = driftOf(versions)
  if (loud.some(({ verdicts }) => verdicts.some((verdict) => verdict !== 'unreadable'))) return 'drift'
  return loud.length > 0 || unread.length > 0 ? 'unreadable' : 'clean'
}
