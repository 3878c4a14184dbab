// The judgement: what the tag states against what every manifest states. Pure.
import { PlumblineError } from '@plumbline/kernel'
import type { ManifestReading } from '@plumbline/manifests'
import { readTag, type Scheme, schemeOfEcosystem, type TagReading } from '@plumbline/versions'
import { type Place, placeOf, type Stated } from './places.ts'

export type Result = 'match' | 'mismatch' | 'dynamic' | 'no-version-source'

export interface Verdict {
  readonly result: Result
  readonly tag: string
  readonly ecosystem: string
  readonly packageName: string
  /** Id of the scheme that the tag was read under; empty where nothing says which. */
  readonly scheme: string
  /** As the manifest writes it; where nothing states it, as the tag does. */
  readonly version: string
  readonly normalized: string
  readonly places: readonly Place[]
  readonly failure?: PlumblineError
}

/** What the manifests of a folder claim about their package. */
export interface Claims {
  /** The manifest that decides ecosystem and scheme. */
  readonly deciding: ManifestReading
  readonly scheme: Scheme
  /** The first manifest whose version binds the release; undefined where the build finds the version. */
  readonly stated: Stated | undefined
  /** The names that a tag's prefix may use for the package. */
  readonly names: readonly string[]
}

/**
 * The claims of manifests, given in the order in which they decide; undefined where none states a version.
 * `aliases` are names that a tag's prefix may use besides the manifests' own: the folder's or the repository's.
 */
export function claimsOf(manifests: readonly ManifestReading[], aliases: readonly string[]): Claims | undefined {
  const deciding = manifests.find((one) => one.version.kind !== 'none')
  const scheme = deciding && schemeOfEcosystem(deciding.ecosystem)
  if (deciding === undefined || scheme === undefined) return undefined
  const stated = manifests.filter(statesVersion).find((one) => isBinding(one, manifests))
  return { deciding, scheme, stated, names: [...manifests.flatMap((one) => one.name?.value ?? []), ...aliases] }
}

/** Judges a tag against the manifests of a folder and what they claim. */
export function judge(tag: string, manifests: readonly ManifestReading[], claims: Claims | undefined): Verdict {
  if (claims === undefined) return withoutSource(tag, manifests)
  const { deciding, scheme, names, stated } = claims
  const reading = readTag(tag, scheme, names)
  const places = manifests.filter(statesVersion).map((one) => placeOf(tag, one, names, isBinding(one, manifests)))
  const version = stated?.version.value ?? (reading.kind === 'version' ? reading.version.text : '')
  const failure = failureOf(tag, reading, scheme, deciding, places)
  return {
    result: failure ? 'mismatch' : stated ? 'match' : 'dynamic',
    tag,
    ecosystem: deciding.ecosystem,
    packageName: manifests.find((one) => one.name)?.name?.value ?? '',
    scheme: scheme.id,
    version,
    normalized: scheme.parse(version)?.normalized ?? version,
    places,
    ...(failure ? { failure } : {}),
  }
}

function statesVersion(manifest: ManifestReading): manifest is Stated {
  return manifest.version.kind === 'static'
}

/** What is never published cannot contradict what is: a private package.json beside a pyproject.toml is a tool's. */
function isBinding(manifest: Stated, all: readonly ManifestReading[]): boolean {
  return manifest.publishable || !all.some((one) => one.publishable && statesVersion(one))
}

function failureOf(
  tag: string,
  reading: TagReading,
  scheme: Scheme,
  deciding: ManifestReading,
  places: readonly Place[],
): PlumblineError | undefined {
  const name = deciding.name?.value
  if (reading.kind === 'no-version') {
    const what = `The tag "${tag}" is not ${scheme.describes}, which ${deciding.file} calls for${statedBy(places)}.`
    return new PlumblineError('tag-no-version', { what })
  }
  if (reading.kind === 'other-package') {
    const here = name ? `the package "${name}"` : 'a package without a name'
    return new PlumblineError('tag-names-other-package', {
      what: `The tag "${tag}" names the package "${reading.prefix}", and ${deciding.file} describes ${here}${statedBy(places)}.`,
    })
  }
  const wrong = places.filter((place) => place.binding && !place.agrees)
  if (wrong.length === 0) return undefined
  const list = wrong.map((place) => `${place.file}:${place.line} states "${place.value}"`).join(', ')
  const others = new Set(places.filter((place) => place.binding).map((place) => place.packageName))
  return new PlumblineError('version-mismatch', {
    what: `The tag "${tag}" states version ${reading.version.text}, and ${list}.`,
    ...(others.size > 1
      ? {
          means: `The folder holds the manifests of ${others.size} packages (${[...others].join(', ')}), and the tag can be the version of one.`,
        }
      : {}),
  })
}

function statedBy(places: readonly Place[]): string {
  const [first] = places
  return first ? ` (${first.file}:${first.line} states "${first.value}")` : ''
}

function withoutSource(tag: string, manifests: readonly ManifestReading[]): Verdict {
  const [first] = manifests
  return {
    result: 'no-version-source',
    tag,
    ecosystem: first?.ecosystem ?? '',
    packageName: first?.name?.value ?? '',
    scheme: '',
    version: '',
    normalized: '',
    places: [],
  }
}
