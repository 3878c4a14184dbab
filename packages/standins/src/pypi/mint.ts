// The exchange of an ID token for a token that uploads (warehouse/oidc/views.py), and who holds one.
import { randomBytes } from 'node:crypto'
import { decodeJwt, type JWTPayload, jwtVerify } from 'jose'
import { fieldsOf, json, type ServiceRequest, type ServiceResponse } from '../handler.ts'
import { ISSUER } from '../oidc/claims.ts'
import type { KeySet } from '../oidc/issuer.ts'
import { keyFinder } from '../oidc/key-finder.ts'
import type { Clock } from '../world.ts'
import { isProjectName } from './names.ts'
import type { PublisherRow, Publishers } from './publishers.ts'

const TOKEN_LIFETIME_MS = 900_000

export interface MintSettings {
  readonly clock: Clock
  readonly keySet: KeySet
  readonly audience: string
  readonly publishers: Publishers
  readonly projectExists: (name: string) => boolean
  readonly createProject: (name: string) => void
}

export interface Mint {
  mint(request: ServiceRequest): Promise<ServiceResponse>
  /** The row whose projects a `Basic` header may upload to now; undefined when it is no valid token. */
  holderOf(headers: ServiceRequest['headers']): PublisherRow | undefined
}

export function createMint(settings: MintSettings): Mint {
  const used = new Set<string>()
  const tokens = new Map<string, { readonly row: PublisherRow; readonly expires: number }>()
  return {
    mint: async (request) => {
      const claims = await verified(request, settings)
      if ('code' in claims) return refused(claims)
      const refusal = reify(claims.payload, settings)
      if (refusal) return refused(refusal)
      const row = settings.publishers.find(claims.payload)
      if ('reason' in row)
        return refused({
          code: 'invalid-publisher',
          description: `valid token, but no corresponding publisher (${row.reason})`,
        })
      const id = `${claims.payload.jti}`
      if (used.has(id)) return refused({ code: 'invalid-reuse-token', description: 'invalid token: already used' })
      used.add(id)
      const token = `pypi-${randomBytes(120).toString('base64url')}`
      const expires = settings.clock.now() + TOKEN_LIFETIME_MS
      tokens.set(token, { row, expires })
      return json(200, { success: true, token, expires: Math.floor(expires / 1000) })
    },
    holderOf: (headers) => {
      const known = tokens.get(tokenIn(headers) ?? '')
      return known && settings.clock.now() < known.expires ? known.row : undefined
    },
  }
}

interface Refusal {
  readonly code: string
  readonly description: string
}

function refused(refusal: Refusal): ServiceResponse {
  return json(422, { message: 'Token request failed', errors: [refusal] })
}

/** The claims of the token in the body, or what is wrong with it. */
async function verified(request: ServiceRequest, settings: MintSettings): Promise<{ payload: JWTPayload } | Refusal> {
  const token = fieldsOf(request)?.['token']
  if (typeof token !== 'string') return { code: 'invalid-payload', description: 'token: Field required' }
  const malformed = unreadable(token)
  if (malformed !== undefined) return { code: 'invalid-payload', description: malformed }
  try {
    return await jwtVerify(token, keyFinder(settings.keySet), {
      issuer: ISSUER,
      audience: settings.audience,
      algorithms: ['RS256'],
      requiredClaims: ['iss', 'iat', 'exp', 'aud'],
      currentDate: new Date(settings.clock.now()),
    })
  } catch {
    return { code: 'invalid-token', description: 'malformed or invalid token' }
  }
}

function unreadable(token: string): string | undefined {
  try {
    return decodeJwt(token).iss === ISSUER ? undefined : 'unknown trusted publishing issuer'
  } catch {
    return 'malformed JWT'
  }
}

/** Makes the project of a pending publisher, and the publisher a normal one: before any upload. */
function reify(claims: JWTPayload, settings: MintSettings): Refusal | undefined {
  const { publishers, projectExists, createProject } = settings
  const pending = publishers.findPending(claims)
  if (!pending) return undefined
  if (projectExists(pending.project)) {
    publishers.removePending(pending)
    return { code: 'invalid-pending-publisher', description: 'valid token, but project already exists' }
  }
  if (!isProjectName(pending.project))
    return { code: 'invalid-payload', description: `The name '${pending.project}' is invalid.` }
  publishers.removePending(pending)
  createProject(pending.project)
  publishers.trust({ ...pending, pending: false })
  return undefined
}

function tokenIn(headers: ServiceRequest['headers']): string | undefined {
  const encoded = /^basic\s+(\S+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? ''
  return /^__token__:(\S+)$/.exec(Buffer.from(encoded, 'base64').toString('utf8'))?.[1]
}
