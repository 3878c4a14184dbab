// API keys: who holds one, until when, and what for. Every exchange makes a new one.
import { randomBytes } from 'node:crypto'
import type { Clock } from '../world.ts'
import type { PublisherRow } from './publishers.ts'

export type KeyOwner =
  | { readonly kind: 'publisher'; readonly row: PublisherRow }
  | { readonly kind: 'person'; readonly name: string }

/** One row of the table of keys: pushing the same bytes again is fine with the same row only. */
export interface ApiKey {
  readonly name: string
  readonly scopes: readonly string[]
  readonly owner: KeyOwner
  /** Milliseconds since the epoch; undefined for keys that do not end. */
  readonly expires: number | undefined
  /** A person may limit a key to one gem. */
  readonly gem: string | undefined
}

export interface ApiKeys {
  /** The secret of a new row. */
  create(key: ApiKey): string
  /** The row whose secret is the whole Authorization header; undefined when there is none, or when it has ended. */
  find(authorization: string | undefined): ApiKey | undefined
}

export function createApiKeys(clock: Clock): ApiKeys {
  const rows = new Map<string, ApiKey>()
  return {
    create: (key) => {
      const secret = `rubygems_${randomBytes(24).toString('hex')}`
      rows.set(secret, key)
      return secret
    },
    find: (authorization) => {
      const key = rows.get(authorization ?? '')
      return key && (key.expires === undefined || key.expires > clock.now()) ? key : undefined
    },
  }
}
