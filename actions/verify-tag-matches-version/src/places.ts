// One place that states the version, and whether it agrees with the tag. Pure.
import { posix } from 'node:path'
import type { ManifestReading, StatedVersion, VersionPlace } from '@plumbline/manifests'
import type { VersionSource } from '@plumbline/record'
import { schemeOfEcosystem } from '@plumbline/versions'
import type { Standing } from './standing.ts'
import { readingOf } from './tag-reading.ts'

/** A manifest that states a version. */
export type Stated = ManifestReading & { readonly version: Extract<StatedVersion, { readonly kind: 'static' }> }

export interface Place extends VersionSource {
  readonly role: 'manifest' | VersionPlace['role']
  readonly packageName: string
  /** Only what is binding stops a release; a lock file need not be, where the user says so. */
  readonly standing: Standing | 'drift-allowed'
  /** True for a text such as `0.0.0-development`, which the build replaces. */
  readonly placeholder: boolean
  /** Why it does not agree; empty when it does, and for a placeholder. */
  readonly reason: string
}

/** What places are compared with. */
export interface Comparison {
  readonly tag: string
  readonly pattern: string
  /** The names that a tag's prefix may use for the package. */
  readonly names: readonly string[]
  /** Of the manifest that decides: what has no scheme of its own is read under that one's. */
  readonly ecosystem: string
  readonly allowLockfileDrift: boolean
}

/** The places of one manifest: its own, and those that repeat it. */
export function placesOf(manifest: ManifestReading, standing: Standing, comparison: Comparison): Place[] {
  const { version, ecosystem, name, places = [] } = manifest
  const own = version.kind === 'static' ? [{ ...version, role: 'manifest' as const }] : []
  return [...own, ...places].map((stated) => {
    const isDrift = stated.role === 'lock' && comparison.allowLockfileDrift && standing === 'binding'
    const belongsTo = stated.role === 'listed' || ecosystem === 'generic' ? undefined : ecosystem
    return compared(stated, belongsTo, name?.value ?? '', isDrift ? 'drift-allowed' : standing, comparison)
  })
}

/** The places that a bump tool lists. */
export function listedPlaces(listed: readonly VersionPlace[], name: string, comparison: Comparison): Place[] {
  return listed.map((stated) => compared(stated, undefined, name, 'binding', comparison))
}

/** Every place once: what a manifest says of itself goes before what others say of it. */
export function distinct(places: readonly Place[]): Place[] {
  const ranked = [...places].sort((one, other) => Number(one.role === 'listed') - Number(other.role === 'listed'))
  const byLine = new Map<string, Place>()
  for (const place of ranked) {
    // A lock file on one line states it twice.
    const at = `${posix.normalize(place.file)}:${place.line}:${place.value}`
    if (!byLine.has(at)) byLine.set(at, place)
  }
  return [...byLine.values()]
}

export function stops({ agrees, placeholder, standing }: Place): boolean {
  return !agrees && !placeholder && standing === 'binding'
}

// What tools that release from git write into a manifest; a release called 0.0.0-alpha is not among them.
const PLACEHOLDER =
  /^0\.0\.0-(?:dev|development|semantic(?:ally)?-releas(?:e|ed)|placeholder|managed[a-z-]{0,40}|automated[a-z-]{0,40}|unreleased|set-by-[a-z-]{1,40}|replaced-by-[a-z-]{1,40})$/i

/** True for a text that stands for the version until the build puts it in. */
export function isPlaceholder(version: string): boolean {
  return PLACEHOLDER.test(version)
}

type Found = Pick<VersionPlace, 'file' | 'line' | 'key' | 'value'> & { readonly role: Place['role'] }

function compared(
  { file, line, key, value, role }: Found,
  ecosystem: string | undefined,
  packageName: string,
  standing: Place['standing'],
  comparison: Comparison,
): Place {
  // `v1.2.3` is a version in a file of text and to Helm, and none to a registry.
  const text = ecosystem === undefined || ecosystem === 'helm' ? value.replace(/^v(?=\d)/i, '') : value
  const reason = disagreement(text, ecosystem ?? ecosystemOfFile(file) ?? comparison.ecosystem, comparison)
  const placeholder = reason !== '' && isPlaceholder(value)
  const said = placeholder ? '' : reason
  return { file, line, key, value, agrees: reason === '', role, packageName, standing, placeholder, reason: said }
}

// A bump tool writes one version into files of several ecosystems, each in its own spelling.
const BY_FILE: readonly (readonly [RegExp, string])[] = [
  [/(?:\.py|(?:^|\/)(?:pyproject\.toml|setup\.cfg))$/, 'pypi'],
  [/(?:^|\/)(?:package|package-lock|npm-shrinkwrap)\.json$/, 'npm'],
  [/(?:^|\/)Cargo\.(?:toml|lock)$/, 'crates'],
]

function ecosystemOfFile(file: string): string | undefined {
  return BY_FILE.find(([pattern]) => pattern.test(file))?.[1]
}

function disagreement(value: string, ecosystem: string, { tag, names, pattern }: Comparison): string {
  const scheme = schemeOfEcosystem(ecosystem)
  const own = scheme?.parse(value)
  if (scheme === undefined || own === undefined)
    return `which is not ${scheme?.describes ?? 'a version that is understood'}`
  const reading = readingOf(tag, scheme, names, pattern)
  if (reading.kind === 'no-version') return `and the tag "${tag}" is not ${scheme.describes}`
  if (reading.kind === 'other-package') return `and the tag "${tag}" names the package "${reading.prefix}"`
  return scheme.equal(own, reading.version) ? '' : `and the tag "${tag}" states ${reading.version.text}`
}
