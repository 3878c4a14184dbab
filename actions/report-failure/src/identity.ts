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
  /** Whether an issue with one of those, by its body, is of no other registry. */
  readonly isFormer: (body: string) => boolean
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
 * By registry, package and version, where all are known of one package. Else by the tag and the workflow: a run that stops
 * early knows no more, and of several packages not every run tells of each. The issue of such a run is taken over once
 * more is known. Issues of before did not name the registry, nor the workflow.
 */
export function markersOf(facts: Facts): Markers {
  const { told, record, tag, workflowFile } = facts
  const published = publicationsOf(facts).map((one) => ({
    registry: one.registry,
    package: one['package-name'] ?? '',
    version: one.version ?? '',
  }))
  const name = told.packageName || record.package?.name || ''
  const prepared: Named = {
    registry: told.registry || (published.length === 1 ? (published[0]?.registry ?? '') : ''),
    package: name.includes('\n') ? '' : name,
    version: told.version || record.version?.text || '',
  }
  const singles = [...new Map(published.filter(isKnown).map((one) => [JSON.stringify(one), one])).values()]
  const single = singles.length === 1 ? singles[0] : undefined
  const subject = isMismatch(facts) ? undefined : isKnown(prepared) ? prepared : single
  const ref = tag || facts.refName
  const byRef = [...(workflowFile === '' ? [] : [{ ref, workflow: workflowFile }]), { ref }].map((one) =>
    marker(facts, one),
  )
  const others = (markers: readonly string[]) => (tag === '' ? [] : markers)
  const byName = (one: Named) => markersFor(facts, one)
  const all = subject ? [...byName(subject), ...others(byRef)] : [...byRef, ...others(singles.flatMap(byName))]
  return { marker: all[0] ?? '', formerly: all.slice(1), isFormer: isOfRegistries(facts) }
}

interface Named {
  readonly registry: string
  readonly package: string
  readonly version: string
}

function isKnown(one: Named): boolean {
  return one.package !== '' && one.version !== ''
}

/** The marker with the registry, where that is known, and the one of before. */
function markersFor(facts: Facts, { registry, ...named }: Named): string[] {
  return [...(registry === '' ? [] : [marker(facts, { registry, ...named })]), marker(facts, named)]
}

/** The table in its body names the registries that it is of, as `surfaceOf` writes them. */
function isOfRegistries(facts: Facts): (body: string) => boolean {
  const own = new Set(['the', facts.told.prepared?.registry, ...publicationsOf(facts).map(({ registry }) => registry)])
  return (body) => [...body.matchAll(/^\| . \| Package[^|\n]{0,300}? on ([\w-]+)/gmu)].every(([, one]) => own.has(one))
}

/** Whether tag and manifest disagree: then neither is the release's version, and the tag is what there is. */
export function isMismatch(facts: Facts): boolean {
  return causeOf(facts)?.failure.code === 'version-mismatch'
}

/** With the repository, because issues of several may stand in one. */
function marker({ repository }: Facts, values: Readonly<Record<string, string>>): string {
  return issueMarker('release-blocked', { repository, ...values })
}
