// How a rehearsal or a test steers the stand-in of crates.io, and what it reads back.
import type { Dependency } from './dependencies.ts'
import type { CratesIoPublisher } from './publishers.ts'

/** What differs between registries; everything as on crates.io when not given. */
export interface CratesIoSettings {
  /** Whom an ID token must be for: the host of its web API when not given, as on crates.io. */
  readonly audience?: string
  /** Bytes of a .crate, and of what it unpacks to. */
  readonly uploadLimit?: number
  readonly unpackLimit?: number
  /** How long after a change the index shows it; 0 when not given. */
  readonly indexLagMs?: number
  /** New versions of one crate in 24 hours; no limit when not given. */
  readonly dailyVersions?: number
  /** Refusals of what cargo sends come with status 200, as the server can be set up for old cargos. */
  readonly refusalsAs200?: boolean
  /** A crate that was never seeded counts as there when another one depends on it: a rehearsal has not all of crates.io. */
  readonly othersExist?: boolean
}

/** Who published, where that was a job: as the web API shows it. */
export interface TrustpubData {
  readonly provider: 'github'
  readonly repository: string
  readonly run_id: string
  readonly sha: string
}

/** What an API token may do; everything when nothing is given. */
export interface ApiTokenScopes {
  readonly endpoints?: readonly ('publish-new' | 'publish-update' | 'yank')[]
  /** Names, or beginnings of names and `*`. */
  readonly crates?: readonly string[]
}

export interface SeededCrate {
  readonly name: string
  readonly version: string
  /** The .crate. */
  readonly content: Buffer
  /** None when not given. */
  readonly dependencies?: readonly Dependency[]
}

/** A version as the registry holds it. */
export interface HeldCrate {
  readonly name: string
  readonly version: string
  readonly size: number
  /** Hex SHA-256. */
  readonly checksum: string
  /** Milliseconds since the epoch. */
  readonly uploadedAt: number
  readonly yanked: boolean
  readonly yankMessage: string | undefined
  /** The job that published it; undefined for a user's token. */
  readonly trustpub: TrustpubData | undefined
  /** The JSON that came with it; empty when seeded. */
  readonly metadata: Readonly<Record<string, unknown>>
  readonly dependencies: readonly Dependency[]
  readonly content: Buffer
}

export interface CratesIoControl {
  /** Adds a row to the settings of a crate that exists. */
  trust(publisher: CratesIoPublisher): void
  /** Removes every row of a crate; tokens that were given stay good. */
  untrust(crate: string): void
  /** Whether the crate takes new versions from trusted publishing only. */
  trustpubOnly(crate: string, only: boolean): void
  /** Makes an API token of the user who owns every crate, and forgets one. */
  addApiToken(scopes?: ApiTokenScopes): string
  revokeApiToken(token: string): void
  /** Stores a version as if it had always been there, in the index too, without the checks of a publish. */
  seed(crate: SeededCrate): void
  yank(crate: string, version: string, message?: string): void
  unyank(crate: string, version: string): void
  /** Deletes a crate with all versions; its name is free again after `availableAfterMs`. */
  remove(crate: string, availableAfterMs?: number): void
  /** What the registry really holds, whatever its index says, in order of upload; empty for an unknown crate. */
  crates(name: string): readonly HeldCrate[]
  /** Every PUT to /api/v1/crates/new that arrived, accepted or not. */
  readonly uploads: number
  /** How much later the index shows the changes that follow; Infinity for never. */
  indexLag(milliseconds: number): void
  /** From now on an answer of the index, a 404 as well, is repeated for so long. 0, as at the start: every read is fresh. */
  cacheFor(milliseconds: number): void
  /** Versions of one crate in 24 hours that are taken; undefined for no limit. */
  limitDaily(versions: number | undefined): void
}

/** For a world without crates.io: every use says so. */
export function absentCratesIo(): CratesIoControl {
  const absent = () => {
    throw new Error('This world was started without `cratesIo: true`.')
  }
  return {
    trust: absent,
    untrust: absent,
    trustpubOnly: absent,
    addApiToken: absent,
    revokeApiToken: absent,
    seed: absent,
    yank: absent,
    unyank: absent,
    remove: absent,
    crates: absent,
    uploads: 0,
    indexLag: absent,
    cacheFor: absent,
    limitDaily: absent,
  }
}
