// Trusted publishing's tokens: the exchange of an ID token for one, its revocation, and who holds one.
import { randomBytes } from 'node:crypto'
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose'
import { empty, fieldsOf, json, type ServiceRequest, type ServiceResponse } from '../handler.ts'
import { ISSUER } from '../oidc/claims.ts'
import type { KeySet } from '../oidc/issuer.ts'
import type { Problems } from '../router.ts'
import type { Clock } from '../world.ts'
import { isRefused, type Refused, refusal, refused } from './answers.ts'
import type { TrustpubData } from './control.ts'
import type { Publishers } from './publishers.ts'

const TOKEN_LIFETIME_MS = 30 * 60_000
const LEEWAY_SECONDS = 60
const PREFIX = 'cio_tp_'
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
/** What the server cannot do without, besides what makes a token one. */
const REQUIRED_CLAIMS = ['jti', 'repository_owner_id', 'repository', 'workflow_ref', 'event_name', 'run_id', 'sha']

export interface ExchangeSettings {
  readonly clock: Clock
  readonly keySet: KeySet
  readonly audience: () => string
  readonly publishers: Publishers
  readonly problem: Problems
}

/** What a token of trusted publishing is good for. */
export interface TrustedHolder {
  /** Canonical names. */
  readonly crates: ReadonlySet<string>
  readonly data: TrustpubData
}

export interface Exchange {
  exchange(request: ServiceRequest): Promise<ServiceResponse>
  revoke(request: ServiceRequest): ServiceResponse
  /** Undefined for a token that is of another kind, a refusal for one that is not valid now. */
  holderOf(token: string): TrustedHolder | Refused | undefined
}

export function createExchange(settings: ExchangeSettings): Exchange {
  const { clock, publishers } = settings
  const used = new Set<string>()
  const tokens = new Map<string, TrustedHolder & { readonly expires: number }>()
  return {
    exchange: async (request) => {
      const payload = await verified(request, settings)
      if (isRefused(payload)) return refusal(payload)
      const id = `${payload.jti}`
      if (used.has(id)) return refusal(refused(400, 'JWT has already been used'))
      const crates = publishers.find(payload)
      // What the server has noted of a token is undone with everything else when it refuses it.
      if (isRefused(crates)) return refusal(crates)
      used.add(id)
      const token = newToken()
      tokens.set(token, { crates, data: dataOf(payload), expires: clock.now() + TOKEN_LIFETIME_MS })
      return json(200, { token })
    },
    revoke: (request) => {
      const header = request.headers['authorization']
      if (header === undefined) return refusal(refused(401, 'Missing authorization header'))
      const token = header.startsWith('Bearer ') ? header.slice('Bearer '.length) : ''
      if (!isToken(token)) return refusal(refused(401, 'Invalid authorization header'))
      tokens.delete(token)
      return empty(204)
    },
    holderOf: (token) => {
      if (!token.startsWith(PREFIX)) return undefined
      if (!isToken(token)) return refused(401, 'Invalid `Authorization` header: Failed to parse token')
      const holder = tokens.get(token)
      return holder && clock.now() < holder.expires ? holder : refused(403, 'Invalid authentication token')
    },
  }
}

/** The claims of the token in the body, or what is wrong with it. */
async function verified(request: ServiceRequest, settings: ExchangeSettings): Promise<JWTPayload | Refused> {
  if (!/^application\/(?:[\w.+-]+\+)?json\b/.test(request.headers['content-type'] ?? ''))
    return refused(415, 'Expected request with `Content-Type: application/json`')
  const fields = fieldsOf(request)
  if (!fields) return refused(400, 'Failed to parse the request body as JSON')
  for (const name of Object.keys(fields))
    if (name !== 'jwt') settings.problem(`crates-io: POST ${request.url} has no field "${name}"`)
  const jwt = fields['jwt']
  if (typeof jwt !== 'string')
    return refused(422, 'Failed to deserialize the JSON body into the target type: missing field `jwt`')
  return unreadable(jwt, settings.keySet) ?? checked(jwt, settings)
}

function unreadable(jwt: string, keySet: KeySet): Refused | undefined {
  try {
    const { iss } = decodeJwt(jwt)
    const { kid } = decodeProtectedHeader(jwt)
    if (iss === undefined) return refused(400, 'Failed to decode JWT')
    if (iss !== ISSUER) return refused(400, `Unsupported JWT issuer: ${iss}`)
    if (kid === undefined) return refused(400, 'Missing JWT key ID')
    return keySet.keys.some((key) => key['kid'] === kid) ? undefined : refused(400, 'Invalid JWT key ID')
  } catch {
    return refused(400, 'Failed to decode JWT')
  }
}

async function checked(jwt: string, settings: ExchangeSettings): Promise<JWTPayload | Refused> {
  const now = settings.clock.now()
  try {
    const { payload } = await jwtVerify(jwt, createLocalJWKSet({ keys: [...settings.keySet.keys] as never }), {
      issuer: ISSUER,
      audience: settings.audience(),
      algorithms: ['RS256'],
      requiredClaims: ['iss', 'iat', 'exp', 'aud'],
      clockTolerance: LEEWAY_SECONDS,
      currentDate: new Date(now),
    })
    const complete = [...REQUIRED_CLAIMS, 'aud'].every((name) => typeof payload[name] === 'string')
    const fromFuture = (payload.iat ?? 0) * 1000 > now + LEEWAY_SECONDS * 1000
    return complete && !fromFuture ? payload : refused(400, 'Failed to decode JWT')
  } catch {
    return refused(400, 'Failed to decode JWT')
  }
}

function dataOf(claims: JWTPayload): TrustpubData {
  const text = (name: string) => `${claims[name]}`
  return { provider: 'github', repository: text('repository'), run_id: text('run_id'), sha: text('sha') }
}

/** 31 characters and one that is made of them. */
function newToken(): string {
  const raw = randomCharacters(31)
  return `${PREFIX}${raw}${checkOf(raw)}`
}

/** Letters and digits, as tokens of crates.io are made of. */
export function randomCharacters(count: number): string {
  return [...randomBytes(count)].map((byte) => ALPHANUMERIC[byte % ALPHANUMERIC.length]).join('')
}

function isToken(text: string): boolean {
  const raw = /^cio_tp_([A-Za-z\d]{31})[A-Za-z\d]$/.exec(text)?.[1]
  return raw !== undefined && text.endsWith(checkOf(raw))
}

function checkOf(raw: string): string {
  const sum = [...Buffer.from(raw)].reduce((mixed, byte) => mixed ^ byte, 0)
  return ALPHANUMERIC[sum % ALPHANUMERIC.length] ?? '0'
}
