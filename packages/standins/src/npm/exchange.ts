// npm's trusted publishing: an ID token against a publisher's claims, and the short-lived token that follows.
import { randomBytes } from 'node:crypto'
import { type JWTPayload, jwtVerify } from 'jose'
import { bearerOf, json, type ServiceRequest, type ServiceResponse } from '../handler.ts'
import { ISSUER } from '../oidc/claims.ts'
import type { KeySet } from '../oidc/issuer.ts'
import { keyFinder } from '../oidc/key-finder.ts'
import type { Clock } from '../world.ts'

/** How long an exchanged token lives; npm says only "short-lived". */
const TOKEN_LIFETIME_MS = 15 * 60 * 1000

export interface TrustedPublisher {
  readonly package: string
  /** `owner/repo`, compared exactly. */
  readonly repository: string
  /** File name of the CALLING workflow: `publish.yml`. */
  readonly workflow: string
  readonly environment?: string
}

export interface Exchange {
  trust(publisher: TrustedPublisher): void
  exchange(name: string, request: ServiceRequest): Promise<ServiceResponse>
  /** Whether an `Authorization` header may publish the package now. */
  authorization(name: string, request: ServiceRequest): 'allowed' | 'missing' | 'expired' | 'other-package'
}

export interface ExchangeSettings {
  readonly clock: Clock
  readonly keySet: KeySet
  /** Host name of the registry: the audience is `npm:` and this. */
  readonly hostname: string
  readonly exists: (name: string) => Promise<boolean>
}

/** No publisher is trusted yet. */
export function createExchange(settings: ExchangeSettings): Exchange {
  const publishers = new Map<string, TrustedPublisher>()
  const used = new Set<string>()
  const tokens = new Map<string, { readonly name: string; readonly expires: number }>()
  return {
    trust: (publisher) => {
      publishers.set(publisher.package, publisher)
    },
    exchange: async (name, request) => {
      const claims = await verified(request, settings)
      if (typeof claims === 'string') return json(401, { message: `OIDC token exchange error - ${claims}` })
      if (used.has(`${claims.jti}`)) return json(401, { message: 'OIDC token exchange error - token already used' })
      const publisher = publishers.get(name)
      // npm says "not found" for a missing package, a missing publisher and claims that differ alike.
      if (!publisher || !(await settings.exists(name)) || !matches(publisher, claims))
        return json(404, { message: 'OIDC token exchange error - package not found' })
      used.add(`${claims.jti}`)
      const token = `npm_${randomBytes(27).toString('base64url')}`
      const expires = settings.clock.now() + TOKEN_LIFETIME_MS
      tokens.set(token, { name, expires })
      return json(201, { token, token_type: 'oidc', expires: new Date(expires).toISOString() })
    },
    authorization: (name, request) => {
      const token = bearerOf(request.headers)
      if (token === undefined) return 'missing'
      const known = tokens.get(token)
      if (!known || known.expires <= settings.clock.now()) return 'expired'
      return known.name === name ? 'allowed' : 'other-package'
    },
  }
}

/** The claims of the ID token in the header, or what is wrong with it. */
async function verified(request: ServiceRequest, settings: ExchangeSettings): Promise<JWTPayload | string> {
  const token = bearerOf(request.headers)
  if (token === undefined) return 'missing token'
  try {
    const { payload } = await jwtVerify(token, keyFinder(settings.keySet), {
      issuer: ISSUER,
      audience: `npm:${settings.hostname}`,
      algorithms: ['RS256'],
      requiredClaims: ['jti', 'exp'],
      currentDate: new Date(settings.clock.now()),
    })
    return payload
  } catch (error) {
    return `invalid token: ${(error as Error).message}`
  }
}

/** Case-sensitive; the file comes from `workflow_ref`, the caller; a publisher without environment takes any. */
function matches(publisher: TrustedPublisher, claims: JWTPayload): boolean {
  const workflow = /^[^/]+\/[^/]+\/\.github\/workflows\/([^@/]+)@/.exec(`${claims['workflow_ref']}`)?.[1]
  return (
    claims['repository'] === publisher.repository &&
    workflow === publisher.workflow &&
    (publisher.environment === undefined || claims['environment'] === publisher.environment) &&
    claims['runner_environment'] === 'github-hosted'
  )
}
