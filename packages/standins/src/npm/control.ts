// How a rehearsal or a test steers the npm stand-in, and what it reads back.
import type { TrustedPublisher } from './exchange.ts'

export interface SeededVersion {
  readonly name: string
  readonly version: string
  readonly tarball: Buffer
  /** `latest` when not given. */
  readonly tag?: string
}

export interface PublishedVersion {
  /** Hex. */
  readonly sha512: string
  readonly shasum: string
  readonly tarball: string
}

export interface NpmControl {
  /** Publishes a version behind the gateway, as if it had always been there. */
  seed(version: SeededVersion): Promise<void>
  trust(publisher: TrustedPublisher): void
  /** A token of a person, for packages of these scopes; for every package when none is given. */
  addToken(...scopes: readonly string[]): string
  /** What the registry really holds, whatever its cache says; empty for an unknown package. */
  versions(name: string): Promise<Readonly<Record<string, PublishedVersion>>>
  tags(name: string): Promise<Readonly<Record<string, string>>>
  /** The bytes of a version that the registry holds; throws for one that it does not. */
  tarball(name: string, version: string): Promise<Buffer>
  /** Every PUT of a package that arrived, accepted or not. */
  readonly puts: number
  /**
   * From now on an answer to a read, a 404 as well, is repeated for `milliseconds` of the world's time, as npm's
   * network of caches does (it says max-age=300). 0, as at the start: every read is fresh.
   */
  cacheFor(milliseconds: number): void
  /** From now on reads show an upload so long after it was taken, and until then what they showed before. */
  showAfter(milliseconds: number): void
}

/** For a world without a registry: every use says so. */
export function absentNpm(): NpmControl {
  const absent = () => {
    throw new Error('This world was started without `npm: true`.')
  }
  return {
    seed: absent,
    trust: absent,
    addToken: absent,
    versions: absent,
    tags: absent,
    tarball: absent,
    puts: 0,
    cacheFor: absent,
    showAfter: absent,
  }
}
