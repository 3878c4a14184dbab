// How a rehearsal ended: what the record says, what the stand-ins hold, and whether both make a whole release.
import type { FileEntry, ReleaseRecord } from '@plumbline/record'
import type { LoggedRequest } from '@plumbline/standins'
import type { Conclusion } from '../engine/ports.ts'

export interface ServedFile {
  /** Undefined where the registry names files by itself. */
  readonly name: string | undefined
  /** Lower-case hex. */
  readonly sha256: string
}

/** What the registry stand-in serves of the rehearsed package. */
export interface ServedVersion {
  /** As the registry spells it. */
  readonly version: string
  readonly files: readonly ServedFile[]
  /** What the registry says of it: the dist-tags that point to it, or that it is yanked. */
  readonly remarks: readonly string[]
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
  /** Why it did not end as it should, one sentence each; empty when it did. */
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
  const served = state.served.filter((one) => isReleased(one, record)).flatMap((one) => one.files)
  const released = state.releases.find((release) => release.tag === tag)
  return [
    ...missingRun(conclusion),
    ...(files.length === 0 ? ['No file was built and verified.'] : []),
    ...files
      .filter((file) => !served.some((one) => isSame(one, file)))
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

/** What a dry run did not do or did too much: it must be green, and all that it may leave are artifacts of its run. */
export function missingFromDryRun(conclusion: Conclusion | undefined, requests: readonly LoggedRequest[]): string[] {
  const written = requests.filter(({ kind, service }) => kind !== 'read' && service !== 'artifacts')
  return [
    ...missingRun(conclusion),
    ...written.map(
      ({ service, method, path }) => `A dry run must write nothing, and it sent ${method} ${path} to ${service}.`,
    ),
  ]
}

function missingRun(conclusion: Conclusion | undefined): string[] {
  return conclusion === undefined || conclusion === 'success' ? [] : [`The run ended with "${conclusion}".`]
}

/** Whether this is the version that the record is about; a registry may spell it in its own way. */
export function isReleased({ version }: ServedVersion, record: ReleaseRecord): boolean {
  return version === record.version?.text || version === record.version?.normalized
}

/** Whether the registry serves this very file. */
export function isSame(served: ServedFile, file: FileEntry): boolean {
  return served.sha256 === file.sha256 && (served.name === undefined || served.name === file.name)
}
