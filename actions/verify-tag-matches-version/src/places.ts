// One place that states the version, and whether it agrees with the tag. Pure.
import type { Finding } from '@plumbline/kernel'
import type { ManifestReading, StatedVersion } from '@plumbline/manifests'
import type { VersionSource } from '@plumbline/record'
import { readTag, schemeOfEcosystem } from '@plumbline/versions'

/** A manifest that states a version. */
export type Stated = ManifestReading & { readonly version: Extract<StatedVersion, { readonly kind: 'static' }> }

export interface Place extends VersionSource {
  readonly packageName: string
  /** False where a disagreement is only told: the manifest is never published, and another one is. */
  readonly binding: boolean
  /** Why it does not agree; empty when it does. */
  readonly reason: string
}

/** Compares a manifest with the tag, each read under the scheme of the manifest's own ecosystem. */
export function placeOf(tag: string, manifest: Stated, names: readonly string[], binding: boolean): Place {
  const { file, line, key, value } = manifest.version
  const reason = disagreement(tag, manifest, names)
  return { file, line, key, value, agrees: reason === '', packageName: manifest.name?.value ?? '', binding, reason }
}

function disagreement(tag: string, manifest: Stated, names: readonly string[]): string {
  const scheme = schemeOfEcosystem(manifest.ecosystem)
  const own = scheme?.parse(manifest.version.value)
  if (scheme === undefined || own === undefined) return `is not ${scheme?.describes ?? 'a version that is understood'}`
  const reading = readTag(tag, scheme, names)
  if (reading.kind === 'no-version') return `and the tag "${tag}" is not ${scheme.describes}`
  if (reading.kind === 'other-package') return `and the tag "${tag}" names the package "${reading.prefix}"`
  return scheme.equal(own, reading.version) ? '' : `and the tag "${tag}" states ${reading.version.text}`
}

/** Every place that disagrees, as an annotation of its line. */
export function findingsOf(places: readonly Place[]): Finding[] {
  return places
    .filter((place) => !place.agrees)
    .map(({ file, line, key, value, reason, binding }) => ({
      level: binding ? 'error' : 'warning',
      code: 'version-mismatch',
      message: `${key} is "${value}" ${reason}.${binding ? '' : ' This manifest is never published, so it does not stop the release.'}`,
      file,
      line,
    }))
}

/** What the record and the `sources` output hold of a place. */
export function sourceOf({ file, line, key, value, agrees }: Place): VersionSource {
  return { file, line, key, value, agrees }
}
