// Why a tag is not the version, as the step's failure tells it. Pure.
import { PlumblineError } from '@plumbline/kernel'
import type { ManifestReading } from '@plumbline/manifests'
import type { ParsedVersion, Scheme } from '@plumbline/versions'
import { type Place, stops } from './places.ts'
import type { Question } from './standing.ts'

// A sentence with more places than this is not read; the summary has them all.
const NAMED = 5

/** `version-mismatch` where a binding place disagrees. */
export function failureOf(tag: string, version: ParsedVersion, places: readonly Place[]): PlumblineError | undefined {
  const wrong = places.filter(stops)
  if (wrong.length === 0) return undefined
  const list = wrong.slice(0, NAMED).map((place) => `${place.file}:${place.line} states "${place.value}"`)
  const rest = wrong.length - list.length
  const more = rest > 0 ? `, and ${rest} more place${rest === 1 ? '' : 's'}` : ''
  return new PlumblineError('version-mismatch', {
    what: `The tag "${tag}" states version ${version.text}, and ${list.join(', ')}${more}.`,
    ...advice(wrong, places),
  })
}

function advice(wrong: readonly Place[], places: readonly Place[]): { means?: string; next?: string } {
  if (wrong.every(({ role }) => role === 'lock')) {
    return {
      means: 'The version was raised, and the lock file was not written anew.',
      next: 'Let the package manager write the lock file (`npm install --package-lock-only`, `cargo update --workspace`), commit, and tag that commit with the next version; or set `allow-lockfile-drift: true`.',
    }
  }
  const packages = new Set(places.filter(({ standing }) => standing === 'binding').map((place) => place.packageName))
  if (packages.size < 2) return {}
  return {
    means: `The folder holds the manifests of ${packages.size} packages (${[...packages].join(', ')}), and the tag can be the version of one.`,
  }
}

/** `tag-no-version`; a pattern of the user's own, or a manifest that is wrong too, is what to correct first. */
export function noVersion(
  { tag, pattern }: Question,
  scheme: Scheme,
  by: ManifestReading,
  places: readonly Place[],
): PlumblineError {
  if (pattern !== '') {
    return new PlumblineError('tag-no-version', {
      what: `The tag "${tag}" does not fit input \`tag-pattern\` "${pattern}", with ${scheme.describes} in the place of the version${statedBy(places)}.`,
      means: 'The pattern describes other tags than this one.',
      next: 'Correct `tag-pattern` in the workflow file and start a run with the changed file, or make a tag that fits it.',
    })
  }
  const what = `The tag "${tag}" is not ${scheme.describes}, which ${by.file} calls for${statedBy(places)}.`
  const unfit = places.find(({ value, standing }) => standing === 'binding' && scheme.parse(value) === undefined)
  if (unfit === undefined) return new PlumblineError('tag-no-version', { what })
  return new PlumblineError('tag-no-version', {
    what,
    means: `Neither the tag nor ${unfit.file}:${unfit.line} is a version that the registry of this package would take.`,
    next: `Write ${scheme.describes} in ${unfit.file}, commit, and tag that commit with exactly this version.`,
  })
}

export function otherPackage(
  tag: string,
  prefix: string,
  by: ManifestReading,
  places: readonly Place[],
): PlumblineError {
  const here = by.name ? `the package "${by.name.value}"` : 'a package without a name'
  return new PlumblineError('tag-names-other-package', {
    what: `The tag "${tag}" names the package "${prefix}", and ${by.file} describes ${here}${statedBy(places)}.`,
  })
}

function statedBy(places: readonly Place[]): string {
  const [first] = places
  return first ? ` (${first.file}:${first.line} states "${first.value}")` : ''
}
