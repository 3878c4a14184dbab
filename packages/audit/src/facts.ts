// What was gathered about a version, as it was seen: nothing here is judged.
import type { NameSetting } from './setting.ts'

/** One surface's answer. What was not asked, or may not be seen, proves as little as what could not be read. */
export type Seen<Value> =
  | { readonly state: 'found'; readonly value: Value }
  | { readonly state: 'absent' }
  /** Not looked at, and why, as a sentence: the repository keeps no changelog, or the version is too old. */
  | { readonly state: 'not-asked'; readonly why: string }
  /** The request, and what came of it. */
  | { readonly state: 'unreadable'; readonly why: string }

export interface TagFact {
  readonly name: string
  /** The commit behind it, annotated tags followed. */
  readonly commit: string
  /** ISO time of the tag where it states one, else of its commit; undefined where nobody asked. */
  readonly at?: string
  /** ISO time up to which it may have been pushed for the first time: that nobody states. */
  readonly pushedBy?: string
}

/** One place that states the version at the tag. */
export interface SourceFact {
  readonly file: string
  readonly line: number
  readonly value: string
  readonly agrees: boolean
}

export interface ChangelogFact {
  readonly file: string
  /** The section's heading; undefined where the file has none for this version. */
  readonly heading: string | undefined
  /** The heading on the default branch, where the file at the tag has none: it was added later. */
  readonly later?: string
}

/** A published file beside the tag's files. */
export interface ComparedFile {
  readonly name: string
  /** Files that it has as the tag has them, and files that lie elsewhere than in their source, as most of a wheel's. */
  readonly same: number
  readonly apart: number
  /** Paths with other bytes; of so many of them nothing but the line endings is other. */
  readonly differs: readonly string[]
  readonly lineEndings: number
  /** Paths that the tag does not have, and that no build is known to write. */
  readonly extra: readonly string[]
  /** The folder of the tag whose files these clearly are, where it is not the package's. */
  readonly elsewhere: string | undefined
}

/** What the published files hold, compared with the tag. */
export interface ContentsFact {
  readonly files: readonly ComparedFile[]
  /** Sentences: what could not be fetched or unpacked. */
  readonly unread: readonly string[]
}

/** A file as the registry lists it. */
export interface PublishedFile {
  readonly name: string
  /** As `sha256:<hex>`: what the registry states, and what the bytes have where they were fetched. */
  readonly digests: readonly string[]
}

export interface RegistryFact {
  readonly files: readonly PublishedFile[]
  /** Taken back: all of it, some files, or none. */
  readonly yanked: 'all' | 'some' | 'none'
  readonly at?: string
}

export interface AssetFact {
  readonly name: string
  /** `sha256:…`; undefined where GitHub never hashed it. */
  readonly digest: string | undefined
  /** False for an upload that broke off. */
  readonly whole: boolean
}

export interface ReleaseFact {
  readonly url: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly latest: boolean
  readonly assets: readonly AssetFact[]
  readonly at?: string
}

export interface RunFact {
  readonly id: number
  readonly url: string
  /** queued, in_progress, completed, requested, waiting, pending. */
  readonly status: string
  /** Empty while it runs. */
  readonly conclusion: string
  /** When its latest attempt began. */
  readonly startedAt: string
  /** How often it was run again, and once; a record of a later attempt is none. */
  readonly attempts: number
}

/** What a run verified, by its own record. */
export interface VerifiedFact {
  readonly by: Pick<RunFact, 'url' | 'conclusion'>
  readonly names: readonly string[]
}

/** The publish run of a tag; none of them says why, by the workflow files at the tag, where somebody looked. */
export interface RunsFact {
  /** Newest first. */
  readonly runs: readonly RunFact[]
  readonly whyNone: string
  /** Of the newest run that succeeded, else of the newest one, that kept a record; undefined where nobody asked or none did. */
  readonly verified?: VerifiedFact | undefined
  /** The command that starts it by hand; empty where there is none. */
  readonly startWith: string
}

/** Everything that is known of one version. */
export interface VersionFacts {
  readonly package: string
  readonly version: string
  readonly prerelease: boolean
  readonly tag: Seen<TagFact>
  /** Whether the tag's commit lies on the default branch. */
  readonly onDefaultBranch: Seen<boolean>
  readonly sources: Seen<readonly SourceFact[]>
  readonly changelog: Seen<ChangelogFact>
  readonly registry: Seen<RegistryFact>
  /** Whether the registry's files hold what the tag has. */
  readonly contents: Seen<ContentsFact>
  readonly release: Seen<ReleaseFact>
  /** Other drafts of the same tag, by their addresses. */
  readonly moreDrafts: readonly string[]
  readonly runs: Seen<RunsFact>
}

/** What holds for every version of a package. */
export interface PackageFacts {
  readonly package: string
  /** The inputs of verify-package for it, whatever the version. */
  readonly verifyInputs: Readonly<Record<string, string>>
  /** `PyPI`, for people; its page of a version, and what shows it. */
  readonly registry: { readonly id: string; page(version: string): string; look(version: string): string }
  readonly repositoryUrl: string
  readonly defaultBranch: string
  /** False where the token may not see drafts. */
  readonly draftsVisible: boolean
  /** The file that publishes, for people; empty where none was found. */
  readonly workflow: string
  /** What a tag of the version would be called. */
  tagOf(version: string): string
  /** Newest first. */
  readonly versions: readonly VersionFacts[]
}

/** What the judge is told besides. */
export interface Terms {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** What is younger is still on its way. */
  readonly graceMinutes: number
  /** A run that waits or runs longer is stuck. */
  readonly stuckAfterMinutes: number
  /** How what the audit was told is called where it was told. */
  readonly settingName: NameSetting
}
