// What a kind of distribution file is to the rest of the suite: how to recognise one and what it says about itself.
import type { FailureCode } from '@plumbline/kernel'
import type { CoreMetadata } from './core-metadata.ts'
import type { CrateManifest } from './crate-manifest.ts'
import type { Member, Visit } from './member.ts'
import type { Source } from './source.ts'

/** Bounds on what is unpacked, against archives made to exhaust a machine. */
export interface ArchiveLimits {
  readonly entries: number
  /** Unpacked bytes in total. */
  readonly bytes: number
  /** Unpacked bytes per packed byte. */
  readonly ratio: number
}

export const DEFAULT_LIMITS: ArchiveLimits = { entries: 100_000, bytes: 2 * 1024 ** 3, ratio: 400 }

/** Something inside a file that forbids publishing it as it is, or, as a warning, that some registries refuse. */
export interface Problem {
  readonly code: FailureCode
  readonly level?: 'error' | 'warning'
  readonly what: string
}

/** One line of a wheel's RECORD; hash and size are empty where it states none. */
export interface RecordLine {
  readonly path: string
  /** `sha256=` and the digest in urlsafe base64 without padding. */
  readonly hash: string
  readonly size: string
}

/** What a gem says of its own files. */
export interface GemFiles {
  readonly files: readonly string[]
  readonly bindir: string
  readonly executables: readonly string[]
  readonly requirePaths: readonly string[]
  /** What is compiled on installation, and can fill a require path. */
  readonly extensions: readonly string[]
}

/** What a file says of what is in it; only what its kind knows is set. */
export interface StatedOfFiles {
  /** The one top folder. */
  readonly top?: string
  readonly record?: readonly RecordLine[]
  /** npm: package.json. */
  readonly manifest?: Readonly<Record<string, unknown>>
  readonly gemFiles?: GemFiles
}

/** What a file says for whoever publishes it; only what its kind knows is set. */
export interface StatedForPublishing {
  /** Registry address that the file itself asks for. */
  readonly destination?: string
  /** Dist-tag and access that the file itself asks for. */
  readonly distTag?: string
  readonly access?: string
  /** Python: every metadata field, and the tag of the Python that the file is for (`source` for an sdist). */
  readonly metadata?: CoreMetadata
  readonly pythonTag?: string
  /** npm: the repository that package.json names, as it stands there; empty for none. */
  readonly repository?: string
  /** npm: package.json has `publishConfig.provenance: true`, which npm puts above a provenance that it is given. */
  readonly npmSigns?: boolean
  /** Ruby: what the gem runs on; `ruby` for everywhere. */
  readonly platform?: string
  /** Rust: what goes with the crate, from its normalised Cargo.toml. */
  readonly crate?: CrateManifest
  /** Packages of the same registry that it needs, by name. */
  readonly requires?: readonly string[]
  /** Those that only its development needs, which can go round in circles. */
  readonly mentions?: readonly string[]
}

/** What a file says about itself. */
export interface Contents extends StatedForPublishing, StatedOfFiles {
  readonly packageName: string
  readonly version: string
  readonly problems: readonly Problem[]
}

/** One kind of distribution file: one implementation per file, one row in kinds.ts. */
export interface ArchiveKind {
  /** Stands in records and outputs. */
  readonly id: string
  /** For people: `npm tarball (.tgz)`. */
  readonly label: string
  /** True where a registry takes one such file per version. */
  readonly onePerVersion: boolean
  /** True when a file that states the one version may be released as the other. */
  readonly sameVersion: (stated: string, wanted: string) => boolean
  /** True when a registry takes both names for one package. */
  readonly samePackage: (stated: string, wanted: string) => boolean
  /** By its file name alone. */
  readonly matchesName: (fileName: string) => boolean
  /** By its first 512 bytes. */
  readonly matchesBytes: (head: Uint8Array) => boolean
  /** Reads what it says about itself. Throws `bad-archive`. */
  readonly read: (fileName: string, source: Source, limits: ArchiveLimits) => Promise<Contents>
  /** Walks through it once, one file after the other. Throws `bad-archive`, and what the visitor throws. */
  readonly members: (
    fileName: string,
    source: Source,
    visit: Visit,
    limits: ArchiveLimits,
  ) => Promise<readonly Member[]>
}
