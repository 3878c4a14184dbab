// Who may push a gem: its owners, its publishers, and for a free name anybody, or the publisher who waits for it.
import type { Clock } from '../world.ts'
import type { Refused } from './bundles.ts'
import type { ApiKey } from './keys.ts'
import type { Publishers } from './publishers.ts'
import { type Gem, type GemStore, indexed } from './store.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export interface Registry {
  readonly clock: Clock
  readonly store: GemStore
  readonly publishers: Publishers
  readonly reservedNames: readonly string[]
}

/** The refusal for a key that may not push this gem. */
export function allowed(name: string, key: ApiKey, gem: Gem | undefined, registry: Registry): Refused | undefined {
  const { publishers, reservedNames, clock } = registry
  if (reservedNames.some((reserved) => reserved.toLowerCase() === name.toLowerCase()))
    return [403, 'This gem name is reserved. You are not allowed to push this gem.']
  const free = isFree(gem, clock.now())
  if (key.owner.kind === 'publisher') {
    const { row } = key.owner
    const may = (free && publishers.isPending(row, name)) || (gem && row.gems.has(name.toLowerCase()))
    return may ? undefined : [403, 'You are not allowed to push this gem.']
  }
  const who = key.owner.name
  if (free || gem?.owners.has(who)) return undefined
  const sentence = 'You do not have permission to push to this gem.'
  return [403, `${sentence} Ask an owner to add you with: gem owner ${gem?.name} --add ${who}@example.org`]
}

/** No such gem, or all its versions are yanked and the name is not protected. */
function isFree(gem: Gem | undefined, now: number): boolean {
  if (!gem) return true
  const unprotected = gem.updatedAt < now - 100 * DAY_MS || gem.createdAt > now - 30 * DAY_MS
  return indexed(gem).length === 0 && unprotected
}

/** Owners and publishers lose the gem; what waits for its name stays. */
export function disown(gem: Gem, publishers: Publishers): void {
  gem.owners.clear()
  publishers.disown(gem.name)
}
