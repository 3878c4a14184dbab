// The release record's sections, schema version 1 (schema/record-1.schema.json says the same for other readers).

export const RECORD_SCHEMA = 1

export type Phase = 'validate' | 'build' | 'verify' | 'publish' | 'release' | 'fan-out' | 'report'

/** `yes` and `no` are certain; `partial` some files; `unknown` nothing that may be believed (promise P1). */
export type Published = 'yes' | 'no' | 'partial' | 'unknown'

/** What a `yes` rests on: the registry's own hash, its contents compared, or the version's mere presence. */
export type Proof = 'hash' | 'contents' | 'version-only' | 'none'

export interface PackageSection {
  readonly name: string
  readonly ecosystem: string
  readonly directory: string
}

export interface VersionSection {
  /** As the ecosystem writes it. */
  readonly text: string
  readonly normalized: string
  readonly scheme: string
  readonly tag: string
  /** The tag, peeled: 40 hex digits. */
  readonly commit: string
  /** Only in a dry run: the tag is not at the commit, and may not exist. */
  readonly assumed?: true
}

export interface ChannelSection {
  readonly prerelease: boolean
  readonly channel: string
  readonly 'dist-tag': string
  readonly 'make-latest': 'true' | 'false' | 'legacy'
}

export interface VersionSource {
  readonly file: string
  readonly line: number
  readonly key: string
  readonly value: string
  readonly agrees: boolean
}

export interface NotesSection {
  readonly found: boolean
  readonly how: 'section' | 'unreleased' | 'generate' | 'generic' | 'empty'
  readonly path: string
  readonly heading: string
  readonly date: string
  readonly 'first-line': number
  readonly 'last-line': number
  /** Markdown, ready for a GitHub Release. */
  readonly body: string
}

/** One built distribution. `sha256` and `sha512` are lower-case hex, `size` is in bytes. */
export interface FileEntry {
  readonly name: string
  readonly kind: string
  readonly size: number
  readonly sha256: string
  readonly sha512: string
}

export type FileState = 'accepted' | 'already-there' | 'absent' | 'conflict' | 'rejected' | 'blocked' | 'unknown'

export interface PublicationFile {
  readonly name: string
  readonly sha256: string
  readonly state: FileState
  /** How often the file was sent in this run. */
  readonly attempts: number
  /** Whether the registry shows an attestation with it; absent where it does not say. */
  readonly attested?: boolean
}

export interface Publication {
  readonly registry: string
  /** Of another registry with the same API; absent for the registry itself, and where it is not known. */
  readonly 'repository-url'?: string
  /** Absent where it is not known, as in earlier records for a job with one package; so is its version then. */
  readonly 'package-name'?: string
  readonly version?: string
  readonly published: Published
  readonly proof: Proof
  readonly 'already-published': boolean
  readonly 'package-url': string
  /** `none` where nothing may be attested, because the run was not at the tag; absent otherwise. */
  readonly provenance?: 'none'
  readonly files: readonly PublicationFile[]
}

export interface ReleaseAsset {
  readonly name: string
  readonly size: number
  readonly sha256: string
  readonly url: string
}

export interface ReleaseSection {
  readonly id: number
  readonly url: string
  readonly tag: string
  readonly name: string
  readonly state: 'draft' | 'published'
  readonly prerelease: boolean
  readonly immutable: boolean
  readonly assets: readonly ReleaseAsset[]
}

export interface DownstreamRun {
  readonly target: string
  readonly repository: string
  readonly 'run-id': number
  readonly url: string
  readonly status: string
  readonly conclusion: string
  readonly required: boolean
  /** True where a rehearsal made the conclusion up. */
  readonly simulated?: boolean
}

export interface FailureSection {
  readonly phase: Phase
  readonly step: string
  readonly code: string
  readonly what: string
  readonly means: string
  readonly next: string
  readonly request: string
  readonly answer: string
}

/** The whole record; every section is absent until the job that owns it has written it. */
export interface ReleaseRecord {
  readonly schema: typeof RECORD_SCHEMA
  /** Version of Plumbline that wrote it. */
  readonly plumbline: string
  readonly package?: PackageSection
  readonly version?: VersionSection
  readonly channel?: ChannelSection
  readonly sources?: readonly VersionSource[]
  readonly notes?: NotesSection
  readonly files?: readonly FileEntry[]
  readonly publications?: readonly Publication[]
  readonly release?: ReleaseSection
  readonly 'fan-out'?: readonly DownstreamRun[]
  readonly failure?: FailureSection
}

export type SectionName = Exclude<keyof ReleaseRecord, 'schema' | 'plumbline'>

/** Which phase's job owns a section: a reader takes a section from nowhere else (design §4). */
export const SECTION_OWNERS = {
  package: 'validate',
  version: 'validate',
  channel: 'validate',
  sources: 'validate',
  notes: 'validate',
  files: 'verify',
  publications: 'publish',
  release: 'release',
  'fan-out': 'fan-out',
} as const satisfies Record<Exclude<SectionName, 'failure'>, Phase>
