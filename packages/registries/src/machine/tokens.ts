// Tokens in hand: one run's own, or shared by the runs of several packages where the registry gives one token for all.
import type { Registry } from '../registry.ts'

/** What a registry says of the audience that it wants. */
export type AudienceAnswer = Awaited<ReturnType<Registry['audience']>>

export interface TokensInHand {
  /** The audience, asked for before it is needed; whoever takes it leaves none behind, and the next one asks afresh. */
  audience: Promise<AudienceAnswer> | undefined
  /** The one that is used, and when it was asked for, in milliseconds since the epoch. */
  current: { readonly text: string; readonly at: number } | undefined
  /** The exchange that is going on: whoever needs a token meanwhile waits for this one. */
  exchanging: Promise<string> | undefined
  /** Tokens that are not used any more, to be revoked when nothing is on its way. */
  readonly spent: string[]
}

/** No token yet. */
export function startTokens(): TokensInHand {
  return { audience: undefined, current: undefined, exchanging: undefined, spent: [] }
}

/** Gives each registry the tokens that it shares with the others: all packages of a publisher, or none. */
export function sharedTokens(): (registry: Registry) => TokensInHand {
  const shared = new Map<string, TokensInHand>()
  return ({ id, address, tokenScope }) => {
    if (tokenScope === 'package') return startTokens()
    const key = `${id} ${address}`
    const tokens = shared.get(key) ?? startTokens()
    shared.set(key, tokens)
    return tokens
  }
}
