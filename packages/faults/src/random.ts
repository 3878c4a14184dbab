// Chance that repeats: the same seed draws the same numbers on every machine.

export interface Dice {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number
  /** True with this chance. */
  chance(probability: number): boolean
  of<Item>(items: readonly [Item, ...Item[]]): Item
}

/** Dice for one schedule (mulberry32 over a mixed seed). */
export function dice(seed: number, index: number, salt: string): Dice {
  let state = mixed(seed, index, salt)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, chance: (probability) => next() < probability, of: (items) => items[below(items.length)] ?? items[0] }
}

/** FNV-1a over the three, so that neighbours have nothing in common. */
function mixed(seed: number, index: number, salt: string): number {
  let hash = 0x811c9dc5
  for (const character of `${seed}/${index}/${salt}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return hash
}
