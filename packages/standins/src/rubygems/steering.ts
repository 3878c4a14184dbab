// The control of the registry of gems: what a test does that no client can, and what is really held.
import type { ReadCache } from '../npm/read-cache.ts'
import type { HeldGem, RubygemsControl } from './control.ts'
import { readGem } from './gem-package.ts'
import { isPrerelease } from './gem-version.ts'
import type { ApiKeys } from './keys.ts'
import type { Publishers } from './publishers.ts'
import type { PushLimit } from './push-limit.ts'
import { type GemStore, indexed, type Version } from './store.ts'

export interface Steered {
  readonly store: GemStore
  readonly publishers: Publishers
  readonly keys: ApiKeys
  readonly limit: PushLimit
  readonly cache: ReadCache
  /** POSTs to /api/v1/gems so far. */
  readonly pushes: () => number
}

/** What a world gives its tests. */
export function controlOf(registry: Steered): RubygemsControl {
  const { store, publishers, keys } = registry
  return {
    trust: (publisher) => {
      const there = store.gem(publisher.gem)
      const isThere = there !== undefined && indexed(there).length > 0
      // On RubyGems.org a publisher is registered on the page of a gem, which there is from its first push on.
      if (isThere === (publisher.pending === true))
        throw new Error(`"${publisher.gem}" ${isThere ? 'exists: no publisher can wait for it' : 'does not exist'}.`)
      publishers.trust(publisher)
    },
    untrust: (name) => publishers.untrust(name),
    seed: (content, owner = 'octocat') => {
      const { spec } = readGem(content)
      const gem = store.gem(spec.name) ?? store.create(spec.name)
      gem.owners.add(owner)
      store.add(gem, { spec, content, state: 'indexed' })
    },
    personalKey: ({ person, scopes = ['push_rubygem'], gem }) =>
      keys.create({
        name: `key of ${person}`,
        scopes,
        owner: { kind: 'person', name: person },
        expires: undefined,
        gem,
      }),
    gems: (name) => (store.gem(name)?.versions ?? []).filter(({ state }) => state !== 'unfinished').map(held),
    get pushes() {
      return registry.pushes()
    },
    yank: (name, number, platform) => yank(store, name, number, platform),
    limitPushes: (perHour) => registry.limit.set(perHour),
    cacheFor: (milliseconds) => registry.cache.keepFor(milliseconds),
  }
}

function held({ spec, fullName, content, sha256, createdAt, state, attestations }: Version): HeldGem {
  const { number, platform } = spec
  return {
    filename: `${fullName}.gem`,
    number,
    platform,
    prerelease: isPrerelease(number),
    size: content.length,
    sha256,
    createdAt,
    yanked: state === 'yanked',
    attestations,
    content,
  }
}

function yank(store: GemStore, name: string, number: string, platform: string | undefined): void {
  const gem = store.gem(name)
  const there = gem ? indexed(gem) : []
  const chosen = there.filter((other) => other.number === number && (platform ?? other.platform) === other.platform)
  if (!gem || chosen.length === 0) throw new Error(`The registry has no ${name} ${number} ${platform ?? ''} to yank.`)
  for (const version of chosen) version.state = 'yanked'
  store.touch(gem)
}
