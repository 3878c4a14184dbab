// Tokens of people, as npm's settings make them: for every package, or for some scopes alone.
import { randomBytes } from 'node:crypto'
import { bearerOf, type ServiceRequest } from '../handler.ts'

export interface PersonalTokens {
  /** A token for packages of these scopes (`@octo`); for every package when none is given. */
  add(...scopes: readonly string[]): string
  /** Whether the request's token may publish the package; undefined when it is nobody's. */
  authorization(name: string, request: ServiceRequest): 'allowed' | 'other-package' | undefined
}

/** Nobody has a token yet. */
export function createPersonalTokens(): PersonalTokens {
  const tokens = new Map<string, readonly string[]>()
  return {
    add: (...scopes) => {
      const token = `npm_${randomBytes(27).toString('base64url')}`
      tokens.set(token, scopes)
      return token
    },
    authorization: (name, request) => {
      const scopes = tokens.get(bearerOf(request.headers) ?? '')
      if (!scopes) return undefined
      return scopes.length === 0 || scopes.some((scope) => name.startsWith(`${scope}/`)) ? 'allowed' : 'other-package'
    },
  }
}
