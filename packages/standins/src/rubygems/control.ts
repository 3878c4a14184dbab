// How a rehearsal or a test steers the registry of gems, and what it reads back.
import type { VerifyAttestation } from './bundles.ts'
import type { RubygemsPublisher } from './publishers.ts'

/** What differs between registries; everything as on RubyGems.org when not given. */
export interface RubygemsSettings {
  /** `rubygems.org` when not given. */
  readonly audience?: string
  /** Names that nobody may push. */
  readonly reservedNames?: readonly string[]
  /** Bundles are judged by their shape and the digest they state when this is not given. */
  readonly verifyAttestation?: VerifyAttestation
}

/** A key as a person makes it on the settings page. */
export interface PersonalKey {
  readonly person: string
  /** `push_rubygem` alone when not given. */
  readonly scopes?: readonly string[]
  /** Without one all of the person's gems, and new ones. */
  readonly gem?: string
}

/** A gem as the registry holds it. */
export interface HeldGem {
  /** `name-number.gem` or `name-number-platform.gem`. */
  readonly filename: string
  readonly number: string
  /** `ruby` for every platform. */
  readonly platform: string
  readonly prerelease: boolean
  readonly size: number
  /** Hex. */
  readonly sha256: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly yanked: boolean
  /** As given. */
  readonly attestations: readonly unknown[]
  readonly content: Buffer
}

export interface RubygemsControl {
  /** Registers a publisher for a gem that is there; `pending` for one that its first push will create. */
  trust(publisher: RubygemsPublisher): void
  /** Removes every publisher of a gem, as its settings page can. Exchanges go on working, pushes do not. */
  untrust(gem: string): void
  /** Stores a gem as if it had always been there, owned by `owner` (`octocat` when not given). */
  seed(content: Buffer, owner?: string): void
  /** A key that does not end, for `gem push` by hand. */
  personalKey(key: PersonalKey): string
  /** What the registry really holds, whatever its caches say, yanked ones too; empty for an unknown gem. */
  gems(name: string): readonly HeldGem[]
  /** Every POST to /api/v1/gems that arrived, accepted or not. */
  readonly pushes: number
  /** Of every platform when none is given. */
  yank(gem: string, number: string, platform?: string): void
  /** From now on this many pushes are heard per hour, the others answered with 429; 400, as at the start. */
  limitPushes(perHour: number): void
  /**
   * From now on an answer to a read, a 404 as well, is repeated for `milliseconds` of the world's time, as when a change
   * has not reached the caches. 0, as at the start: every read is fresh.
   */
  cacheFor(milliseconds: number): void
}

/** For a world without a registry of gems: every use says so. */
export function absentRubygems(): RubygemsControl {
  const absent = () => {
    throw new Error('This world was started without `rubygems: true`.')
  }
  return {
    trust: absent,
    untrust: absent,
    seed: absent,
    personalKey: absent,
    gems: absent,
    pushes: 0,
    yank: absent,
    limitPushes: absent,
    cacheFor: absent,
  }
}
