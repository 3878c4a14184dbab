// The issuer's keys as a registry holds them: read once per key set, not once per token.
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose'
import type { KeySet } from './issuer.ts'

const finders = new WeakMap<KeySet, JWTVerifyGetKey>()

/** Finds the key of a token among those of the set. */
export function keyFinder(keySet: KeySet): JWTVerifyGetKey {
  const known = finders.get(keySet) ?? createLocalJWKSet({ keys: [...keySet.keys] as never })
  finders.set(keySet, known)
  return known
}
