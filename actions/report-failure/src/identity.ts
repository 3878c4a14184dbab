// Which release a report is of: what its title names, and the hidden markers by which its issue is found again.
import { issueMarker } from '@plumbline/github'
import type { Facts } from './facts.ts'
import { causeOf } from './jobs.ts'
import { packageOf, publicationsOf } from './state.ts'

export interface Subject {
  readonly name: string
  readonly words: string
}

export interface Markers {
  readonly marker: string
  /** Those that an earlier run of the same release may have used, because it knew less. */
  readonly formerly: readonly string[]
}

/** What is released: as prepare names it, else every package that a publish job told of, else repository and ref. */
export function subjectOf(facts: Facts): Subject {
  const { told, record, repository, refName } = facts
  const packages = [...new Set(publicationsOf(facts).map(packageOf))].filter((one) => one !== '')
  const known = told.packageName || record.package?.name
  // The outputs of a step for several packages name them one per line.
  if (packages.length > 0 && (!known || told.packageName.includes('\n'))) {
    return { name: packages.join(', '), words: packages.join(', ') }
  }
  const version = told.version || record.version?.text || refName
  return { name: known || repository, words: `${known || repository} ${version}`.trim() }
}

/**
 * By package and version, where both are known of one package. Else by the tag: a run that stops early knows no more, and
 * of several packages not every run tells of each. The issue of such a run is taken over once more is known.
 */
export function markersOf(facts: Facts): Markers {
  const { told, record } = facts
  const byRef = marker(facts, { ref: facts.tag || facts.refName })
  const publications = publicationsOf(facts).map((one) => of(facts, one['package-name'] ?? '', one.version ?? ''))
  const singles = [...new Set(publications)].filter((one) => one !== '')
  const name = told.packageName || record.package?.name || ''
  const prepared = name.includes('\n') ? '' : of(facts, name, told.version || record.version?.text || '')
  const own = isMismatch(facts) ? '' : prepared || (singles.length === 1 ? (singles[0] ?? '') : '')
  if (own === '') return { marker: byRef, formerly: facts.tag === '' ? [] : singles }
  return { marker: own, formerly: facts.tag === '' ? [] : [byRef] }
}

/** Whether tag and manifest disagree: then neither is the release's version, and the tag is what there is. */
export function isMismatch(facts: Facts): boolean {
  return causeOf(facts)?.failure.code === 'version-mismatch'
}

function of(facts: Facts, name: string, version: string): string {
  return name === '' || version === '' ? '' : marker(facts, { package: name, version })
}

/** With the repository, because issues of several may stand in one. */
function marker({ repository }: Facts, values: Readonly<Record<string, string>>): string {
  return issueMarker('release-blocked', { repository, ...values })
}
