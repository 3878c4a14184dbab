// What the manifests of a folder claim about their package. Pure.
import type { ManifestReading } from '@plumbline/manifests'
import { type Scheme, schemeOfEcosystem } from '@plumbline/versions'
import { isPlaceholder, type Stated } from './places.ts'
import { isSource, type Question, type Standings, standingsOf } from './standing.ts'

export interface Claims {
  /** The manifest that decides. */
  readonly deciding: ManifestReading
  readonly ecosystem: string
  readonly scheme: Scheme
  /** The first manifest whose version binds the release; undefined where the build finds the version, or the tag is it. */
  readonly stated: Stated | undefined
  /** What it states, as the scheme has it. */
  readonly version: string | undefined
  /** From the first manifest that names the package; empty where none does. */
  readonly packageName: string
  /** The names that a tag's prefix may use for the package. */
  readonly names: readonly string[]
  readonly standings: Standings
}

/** The claims of manifests, given in the documented order; undefined where none says anything about a version. */
export function claimsOf(manifests: readonly ManifestReading[], question: Question): Claims | undefined {
  const standings = standingsOf(manifests, question)
  const bound = standings.readings.filter((one) => standings.of(one) === 'binding')
  const deciding = bound.find(isSource)
  const ecosystem = deciding && ecosystemOf(deciding, bound, question.ecosystem)
  const scheme = ecosystem === undefined ? undefined : schemeOfEcosystem(ecosystem)
  if (deciding === undefined || ecosystem === undefined || scheme === undefined) return undefined
  const stated = bound.filter(statesVersion).find(({ version }) => !isPlaceholder(version.value))
  const own = bound.flatMap((one) => one.name?.value ?? [])
  return {
    deciding,
    ecosystem,
    scheme,
    stated,
    version: stated && plainVersion(stated.version.value, scheme),
    packageName: own[0] ?? '',
    names: [...own, ...question.aliases, ...bound.flatMap((one) => one.releasedAs ?? [])],
    standings,
  }
}

/** A file of text has none of its own: it belongs to the package beside it. */
function ecosystemOf({ ecosystem }: ManifestReading, bound: readonly ManifestReading[], wanted: string): string {
  if (ecosystem !== 'generic') return ecosystem
  const beside = bound.find((one) => one.publishable && one.name && one.ecosystem !== 'generic')
  return wanted || beside?.ecosystem || 'generic'
}

/** `v1.2.3` in a file of text is the version 1.2.3. */
function plainVersion(value: string, scheme: Scheme): string {
  return scheme.parse(value) ? value : value.replace(/^v(?=\d)/i, '')
}

function statesVersion(manifest: ManifestReading): manifest is Stated {
  return manifest.version.kind === 'static'
}
