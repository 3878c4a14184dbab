// What is annotated: every place that disagrees, at its line, and what a bump tool lists in vain.
import { posix } from 'node:path'
import type { Finding } from '@plumbline/kernel'
import type { MissingPlace } from '@plumbline/manifests'
import { type Place, stops } from './places.ts'

// GitHub shows ten errors of a step; with the failure itself these are eight. The summary has them all.
const ERRORS = 7

const ASIDE: Readonly<Record<string, string>> = {
  unpublished: 'This manifest is never published, so it does not stop the release.',
  'other-ecosystem': 'Input `ecosystem` names another ecosystem than its own, so it does not stop the release.',
  'drift-allowed': 'Input `allow-lockfile-drift` is set, so it does not stop the release.',
}

/** Annotations of places, errors first. What belongs to another package is in the summary alone. */
export function findingsOf(places: readonly Place[]): Finding[] {
  const wrong = places.filter((place) => !place.agrees && !place.placeholder)
  const errors = wrong.filter(stops).map((place) => finding(place, 'error'))
  const rest = errors.length - ERRORS
  const more: Finding[] =
    rest > 0
      ? [{ level: 'notice', message: `${rest} more place${rest === 1 ? '' : 's'} disagree: see the summary.` }]
      : []
  const warnings = wrong.filter(({ standing }) => Object.hasOwn(ASIDE, standing))
  return [...errors.slice(0, ERRORS), ...more, ...warnings.map((place) => finding(place, 'warning'))]
}

function finding({ file, line, key, value, role, reason, standing }: Place, level: 'error' | 'warning'): Finding {
  const aside = ASIDE[standing]
  const subject = role === 'listed' ? `the version that ${key.split(':', 1)[0]} keeps here` : key
  const stated = `${subject} is "${value}"${reason.startsWith('which') ? ',' : ''} ${reason}`
  const message = `${stated}.${aside === undefined ? '' : ` ${aside}`}`
  return { level, code: 'version-mismatch', message, file, line }
}

/** A warning at the line of the bump tool's configuration. */
export function missingFinding(missing: MissingPlace): Finding {
  const { file, line, by, listed, reason } = missing
  const lacks = `${reason === undefined ? 'which is' : 'and'} ${problemOf(missing)}`
  const message = `${by} lists ${JSON.stringify(listed)}, ${lacks}, so the next release will not raise the version there.`
  return { level: 'warning', message, file, line }
}

/** What is wrong with a listed file. */
export function problemOf({ listed, reason }: MissingPlace): string {
  return reason ?? (posix.normalize(listed).startsWith('..') ? 'outside the workspace' : 'not there')
}

/** A warning that a step before this one has written a file that was read. */
export function notAsCommitted(file: string): Finding {
  const message = `${file} is not as the checked-out commit has it: a step before this one has changed it. What the commit has was read.`
  return { level: 'warning', message, file }
}
