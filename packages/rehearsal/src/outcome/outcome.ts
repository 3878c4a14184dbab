// How a rehearsal ended: what the record says, what the stand-ins hold, and whether both make a whole release.
import type { ReleaseRecord } from '@plumbline/record'
import type { Conclusion } from '../engine/ports.ts'

/** What the registry stand-in serves of the rehearsed package. */
export interface ServedVersion {
  readonly version: string
  /** Lower-case hex. */
  readonly sha512: string
  /** The dist-tags that point to it. */
  readonly tags: readonly string[]
}

/** A release as the GitHub stand-in holds it. */
export interface HeldRelease {
  readonly tag: string
  readonly draft: boolean
  readonly assets: readonly { readonly name: string; readonly sha256: string; readonly size: number }[]
}

export interface WorldState {
  readonly served: readonly ServedVersion[]
  readonly releases: readonly HeldRelease[]
}

export interface Outcome {
  /** Of the last run; undefined when none started. */
  readonly conclusion: Conclusion | undefined
  readonly record: ReleaseRecord
  readonly state: WorldState
  /** Why the release is not whole, one sentence each; empty when it is. */
  readonly missing: readonly string[]
}

/**
 * What is missing from a whole release, judged by what the stand-ins hold, not by what the run says of itself:
 * every verified file on the registry with its bytes, the release published with every file, every required
 * downstream run successful.
 */
export function missingFrom(
  conclusion: Conclusion | undefined,
  tag: string,
  record: ReleaseRecord,
  state: WorldState,
): string[] {
  const files = record.files ?? []
  const version = record.version?.text
  const released = state.releases.find((release) => release.tag === tag)
  return [
    ...(conclusion === undefined || conclusion === 'success' ? [] : [`The run ended with "${conclusion}".`]),
    ...(files.length === 0 ? ['No file was built and verified.'] : []),
    ...files
      .filter((file) => !state.served.some((served) => served.version === version && served.sha512 === file.sha512))
      .map((file) => `The registry does not serve ${file.name} with the bytes that were verified.`),
    ...(released ? [] : [`There is no GitHub Release for ${tag}.`]),
    ...(released?.draft ? [`The GitHub Release for ${tag} is a draft.`] : []),
    ...files
      .filter((file) => released && !released.assets.some((asset) => asset.sha256 === file.sha256))
      .map((file) => `${file.name} is not among the assets of the release.`),
    ...(record['fan-out'] ?? [])
      .filter((run) => run.required && run.conclusion !== 'success')
      .map((run) => `The downstream run of ${run.target} ended with "${run.conclusion || run.status}".`),
  ]
}
