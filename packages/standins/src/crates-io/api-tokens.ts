// API tokens of a user, with their scopes, and what an Authorization header says.
import type { ServiceRequest } from '../handler.ts'
import { type Refused, refused } from './answers.ts'
import type { ApiTokenScopes } from './control.ts'
import { randomCharacters } from './exchange.ts'

const PREFIX = 'cio'

export interface ApiTokens {
  add(scopes: ApiTokenScopes): string
  revoke(token: string): void
  /** Why the token cannot be used for this; undefined when it can. */
  refusal(token: string | undefined, endpoint: Endpoint, crate: string): Refused | undefined
}

export type Endpoint = NonNullable<ApiTokenScopes['endpoints']>[number]

export function createApiTokens(): ApiTokens {
  const tokens = new Map<string, ApiTokenScopes>()
  return {
    add: (scopes) => {
      const token = `${PREFIX}${randomCharacters(32)}`
      tokens.set(token, scopes)
      return token
    },
    revoke: (token) => {
      if (!tokens.delete(token)) throw new Error('crates.io knows no such API token.')
    },
    refusal: (token, endpoint, crate) => {
      if (token === undefined) return refused(403, 'this action requires authentication')
      if (!token.startsWith(PREFIX)) return refused(401, OLD_TOKEN)
      const scopes = tokens.get(token)
      if (!scopes) return refused(403, 'authentication failed')
      const fits = (scopes.endpoints?.includes(endpoint) ?? true) && (scopes.crates?.some(matching(crate)) ?? true)
      return fits ? undefined : refused(403, 'this token does not have the required permissions to perform this action')
    },
  }
}

const OLD_TOKEN =
  'The given API token does not match the format used by crates.io. Tokens generated before 2020-07-14 were generated ' +
  'with an insecure random number generator, and have been revoked. You can generate a new token at ' +
  'https://crates.io/me. For more information please see ' +
  'https://blog.rust-lang.org/2020/07/14/crates-io-security-advisory.html. We apologize for any inconvenience.'

/** A pattern is a name, or the beginning of one and `*`. */
function matching(crate: string): (pattern: string) => boolean {
  return (pattern) => (pattern.endsWith('*') ? crate.startsWith(pattern.slice(0, -1)) : crate === pattern)
}

/** The token of `Authorization: TOKEN` or `Authorization: Bearer TOKEN`; undefined without the header. */
export function tokenOf(headers: ServiceRequest['headers']): string | Refused | undefined {
  const header = headers['authorization']
  if (header === undefined) return undefined
  const space = header.indexOf(' ')
  const scheme = space < 0 ? '' : header.slice(0, space)
  if (scheme !== '' && scheme.toLowerCase() !== 'bearer')
    return refused(401, `Invalid \`Authorization\` header: Found unexpected authentication scheme \`${scheme}\``)
  return header.slice(space + 1).trim()
}
