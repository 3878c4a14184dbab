// The exchange of an ID token for an API key (trusted_publisher_controller.rb, jwt_validation.rb).
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose'
import { fieldsOf, json, type ServiceRequest, type ServiceResponse } from '../handler.ts'
import { ISSUER } from '../oidc/claims.ts'
import type { KeySet } from '../oidc/issuer.ts'
import type { Problems } from '../router.ts'
import type { Clock } from '../world.ts'
import { badRequest, notFound } from './answers.ts'
import type { ApiKeys } from './keys.ts'
import type { Publishers } from './publishers.ts'

const KEY_LIFETIME_MS = 15 * 60 * 1000
const SCOPES = ['push_rubygem']

export interface ExchangeSettings {
  readonly clock: Clock
  readonly keySet: KeySet
  readonly audience: string
  readonly publishers: Publishers
  readonly keys: ApiKeys
  readonly problem: Problems
}

/** 201 with a key; 400 for what is no token; 404 without a reason for everything else. */
export async function exchange(request: ServiceRequest, settings: ExchangeSettings): Promise<ServiceResponse> {
  const token = tokenIn(request, settings.problem)
  const claims = token === undefined ? 'param is missing or the value is empty or invalid: jwt' : decoded(token)
  if (typeof claims === 'string') return badRequest(claims)
  const row = (await isGood(`${token}`, claims, settings)) ? settings.publishers.find(claims) : undefined
  if (!row) return notFound(request)
  const issued = new Date(Number(claims.iat) * 1000).toISOString().replace('.000Z', 'Z')
  const name = `${row.name} ${issued}`
  const expires = settings.clock.now() + KEY_LIFETIME_MS
  const owner = { kind: 'publisher', row } as const
  const secret = settings.keys.create({ name, scopes: SCOPES, owner, expires, gem: undefined })
  return json(201, { rubygems_api_key: secret, name, scopes: SCOPES, expires_at: new Date(expires).toISOString() })
}

function tokenIn(request: ServiceRequest, problem: Problems): string | undefined {
  const type = request.headers['content-type'] ?? 'none'
  if (!/^application\/json\b/.test(type)) {
    problem(`rubygems: the exchange wants a body of application/json, not ${type}`)
    return undefined
  }
  const fields = fieldsOf(request) ?? {}
  const strange = Object.keys(fields).filter((name) => name !== 'jwt')
  for (const name of strange) problem(`rubygems: the exchange has no field "${name}"`)
  const token = fields['jwt']
  return strange.length === 0 && typeof token === 'string' && token !== '' ? token : undefined
}

/** The claims, not yet believed; a sentence when they are no claims of a token. */
function decoded(token: string): JWTPayload | string {
  let claims: JWTPayload
  try {
    decodeProtectedHeader(token)
    claims = decodeJwt(token)
  } catch {
    return 'Invalid JWT Format'
  }
  const number = ['nbf', 'iat', 'exp'].find((name) => !Number.isInteger(claims[name]))
  const word = ['iss', 'jti'].find((name) => typeof claims[name] !== 'string')
  const missing = number ?? word
  return missing === undefined ? claims : `Missing/invalid ${missing}`
}

async function isGood(token: string, claims: JWTPayload, settings: ExchangeSettings): Promise<boolean> {
  const now = Math.floor(settings.clock.now() / 1000)
  if (Number(claims.nbf) > now || now >= Number(claims.exp)) return false
  // The claim itself is compared: a list that holds the audience is another value.
  if (claims.iss !== ISSUER || claims.aud !== settings.audience) return false
  const keys = createLocalJWKSet({ keys: [...settings.keySet.keys] as never })
  const options = { algorithms: ['RS256'], currentDate: new Date(settings.clock.now()) }
  return jwtVerify(token, keys, options).then(
    () => true,
    () => false,
  )
}
