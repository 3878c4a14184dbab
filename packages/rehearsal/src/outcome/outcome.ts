// How a rehearsal ended: what the record says, what the stand-ins hold, and whether all is done that the workflow sets out to do.
import type { FileEntry, Publication, ReleaseRecord } from '@plumbline/record'
import type { LoggedRequest } from '@plumbline/standins'
import type { Conclusion } from '../engine/ports.ts'
import type { Undertaking } from '../workflow/undertaking.ts'

export interface ServedFile {
  /** Undefined where the registry names files by itself. */
  readonly name: string | undefined
  /** Lower-case hex. */
  readonly sha256: string
}

/** What the registry stand-in serves of a version. */
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

/** An issue of the repository. */
export interface HeldIssue {
  readonly number: number
  readonly title: string
  readonly state: string
}

/** Another package of the repository on the registry. */
export interface ServedPackage {
  readonly name: string
  readonly served: readonly ServedVersion[]
}

export interface WorldState {
  /** The rehearsed package, where that need not be the one that the record names: the root of a workspace. */
  readonly packageName?: string
  /** Of the rehearsed package. */
  readonly served: readonly ServedVersion[]
  readonly alongside: readonly ServedPackage[]
  readonly releases: readonly HeldRelease[]
  /** Shown beside the audits that keep some of them. */
  readonly issues?: readonly HeldIssue[]
}

export interface Outcome {
  /** Of the last run; undefined when none started. */
  readonly conclusion: Conclusion | undefined
  /** How the audits of the scenario ended, in order. */
  readonly audits?: readonly Conclusion[]
  readonly record: ReleaseRecord
  readonly state: WorldState
  readonly undertaking: Undertaking
  /** Why it did not end as it should, one sentence each; empty when it did. */
  readonly missing: readonly string[]
}

/** What was to be released. */
export interface Sought {
  readonly packageName: string
  readonly tag: string
}

/**
 * What is missing from all that the workflow sets out to do, judged by what the stand-ins hold, not by what the run says
 * of itself: every file on the registry with its bytes, the release published with every file, every required downstream
 * run successful.
 */
export function missingFrom(outcome: Omit<Outcome, 'missing'>, sought: Sought): string[] {
  const { conclusion, audits = [], record, state, undertaking } = outcome
  const audited = audits.at(-1) ?? 'success'
  return [
    ...missingRun(conclusion),
    ...(record.files === undefined && undertaking.publishesOwnFiles
      ? missingPublications(outcome, sought)
      : missingFiles(record, state, undertaking)),
    ...missingRelease(outcome, sought.tag),
    ...(record['fan-out'] ?? [])
      .filter((run) => run.required && run.conclusion !== 'success')
      .map((run) => `The downstream run of ${run.target} ended with "${run.conclusion || run.status}".`),
    ...(audited === 'success' ? [] : [`The last audit ended with "${audited}".`]),
  ]
}

/** Whether every file that was verified is on the registry. */
function missingFiles(record: ReleaseRecord, state: WorldState, { publishes, releases }: Undertaking): string[] {
  // Who makes the release says that the package is out, whoever published it.
  if (!publishes && !releases) return []
  const files = record.files ?? []
  // Of other packages any version counts: a file with its bytes is of the one that it states.
  const versions = [
    ...state.served.filter((one) => isReleased(one, record)),
    ...state.alongside.flatMap((one) => one.served),
  ]
  const served = versions.flatMap((one) => one.files)
  return [
    ...(files.length === 0 ? ['No file was built and verified.'] : []),
    ...files
      .filter((file) => !served.some((one) => isSame(one, file)))
      .map((file) => `The registry does not serve ${file.name} with the bytes that were verified.`),
  ]
}

/** Without prepare.yml nothing is verified: whether every file is on the registry that the publish job meant to send. */
function missingPublications({ record, state }: Pick<Outcome, 'record' | 'state'>, sought: Sought): string[] {
  const publications = record.publications ?? []
  const files = publications.flatMap((publication) => publication.files.map((file) => ({ publication, file })))
  if (files.length === 0) return ['No file was published.']
  return files
    .filter(({ publication, file }) => !servedOf(publication, state, sought).some((one) => isSame(one, file)))
    .map(({ file }) => `The registry does not serve ${file.name} with the bytes that were to be published.`)
}

/** Of any version: a file with its bytes is of the one that it states. */
function servedOf(publication: Publication, { served, alongside }: WorldState, sought: Sought): readonly ServedFile[] {
  const name = publication['package-name'] ?? sought.packageName
  const versions = name === sought.packageName ? served : alongside.find((one) => one.name === name)?.served
  return (versions ?? []).flatMap((one) => one.files)
}

/** Of a release that the workflow makes, or that is there all the same. */
function missingRelease({ record, state, undertaking }: Omit<Outcome, 'missing'>, tag: string): string[] {
  const released = state.releases.find((release) => release.tag === tag)
  if (!released) return undertaking.releases ? [`There is no GitHub Release for ${tag}.`] : []
  return [
    ...(released.draft ? [`The GitHub Release for ${tag} is a draft.`] : []),
    ...(record.files ?? [])
      .filter((file) => !released.assets.some((asset) => asset.sha256 === file.sha256))
      .map((file) => `${file.name} is not among the assets of the release.`),
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
export function isSame(served: ServedFile, file: Pick<FileEntry, 'name' | 'sha256'>): boolean {
  return served.sha256 === file.sha256 && (served.name === undefined || served.name === file.name)
}
