// What the registry holds: gems, who owns them, and every version that was ever pushed, yanked ones too.
import { digestOf } from '@plumbline/kernel'
import type { Clock } from '../world.ts'
import type { GemSpec } from './gem-spec.ts'
import { canonicalNumber, compareGemVersions } from './gem-version.ts'
import type { ApiKey } from './keys.ts'
import { quickSpec } from './marshal-index.ts'

export interface Version {
  readonly spec: GemSpec
  readonly number: string
  readonly platform: string
  /** `name-number`, and `-platform` unless that is `ruby`. */
  readonly fullName: string
  readonly content: Buffer
  /** Hex. */
  readonly sha256: string
  /** The specification as old clients load it. */
  readonly quick: Buffer
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** Undefined for what was seeded. */
  readonly pushedWith: ApiKey | undefined
  readonly attestations: readonly unknown[]
  /** `unfinished`: its push was refused after the version was written down. */
  state: 'indexed' | 'yanked' | 'unfinished'
}

export interface Gem {
  /** As the last push spelled it. */
  name: string
  readonly createdAt: number
  updatedAt: number
  /** People. */
  readonly owners: Set<string>
  /** In order of creation. */
  readonly versions: Version[]
}

export interface NewVersion {
  readonly spec: GemSpec
  readonly content: Buffer
  readonly pushedWith?: ApiKey
  readonly attestations?: readonly unknown[]
  readonly state: Version['state']
}

export interface GemStore {
  /** In any case. */
  gem(name: string): Gem | undefined
  gems(): readonly Gem[]
  create(name: string): Gem
  /** Writes a version down; the gem takes the spelling of its name. */
  add(gem: Gem, version: NewVersion): Version
  /** Of every gem, yanked or not, by `name-number[-platform]`. */
  versionCalled(fullName: string): Version | undefined
  touch(gem: Gem): void
}

export function createGemStore(clock: Clock): GemStore {
  const gems = new Map<string, Gem>()
  return {
    gem: (name) => gems.get(name.toLowerCase()),
    gems: () => [...gems.values()],
    create: (name) => {
      const now = clock.now()
      const gem: Gem = { name, createdAt: now, updatedAt: now, owners: new Set(), versions: [] }
      gems.set(name.toLowerCase(), gem)
      return gem
    },
    add: (gem, version) => {
      const added = versionOf(version, clock.now())
      gem.name = version.spec.name
      gem.updatedAt = clock.now()
      gem.versions.push(added)
      return added
    },
    versionCalled: (fullName) =>
      [...gems.values()].flatMap(({ versions }) => versions).find((version) => version.fullName === fullName),
    touch: (gem) => {
      gem.updatedAt = clock.now()
    },
  }
}

function versionOf({ spec, content, pushedWith, attestations = [], state }: NewVersion, now: number): Version {
  const { number, platform } = spec
  return {
    spec,
    number,
    platform,
    fullName: fullNameOf(spec),
    content,
    sha256: digestOf('sha256', content),
    quick: quickSpec(spec),
    createdAt: now,
    pushedWith,
    attestations,
    state,
  }
}

/** As files are called. */
export function fullNameOf({ name, number, platform }: GemSpec): string {
  return platform === 'ruby' ? `${name}-${number}` : `${name}-${number}-${platform}`
}

/** `name (number)` or `name (number-platform)`, for people. */
export function titleOf({ name, number, platform }: GemSpec): string {
  return platform === 'ruby' ? `${name} (${number})` : `${name} (${number}-${platform})`
}

/** What readers see, the newest first; of one number the gem for every platform first. */
export function publicVersions(gem: Gem): readonly Version[] {
  return indexed(gem).toSorted((one, other) => {
    const order = compareGemVersions(other.number, one.number)
    return order === 0 ? Number(one.platform !== 'ruby') - Number(other.platform !== 'ruby') : order
  })
}

/** Versions that are not yanked and did not fail. */
export function indexed(gem: Gem): readonly Version[] {
  return gem.versions.filter(({ state }) => state === 'indexed')
}

/** The version with an equal number (1.0 is 1.0.0) and the same platform. */
export function sameVersion(gem: Gem, { number, platform }: GemSpec): Version | undefined {
  const canonical = canonicalNumber(number)
  return gem.versions.find((other) => other.platform === platform && canonicalNumber(other.number) === canonical)
}
