// GitHub's OIDC issuer: a real key, real signatures, and the endpoint that a runner's job asks.
import { createHash, generateKeyPair, type KeyObject, randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { bearerOf, type Handler, json, type ServiceResponse } from '../handler.ts'
import type { Jobs, OpenJob } from '../jobs.ts'
import { type Call, createRouter, type Problems } from '../router.ts'
import type { Clock } from '../world.ts'
import { claimsOf, ISSUER, type RepositoryIdentity } from './claims.ts'
import { type Claims, signToken } from './jwt.ts'

/** The public half of the key, as `…/.well-known/jwks` serves it. */
export interface KeySet {
  readonly keys: readonly Readonly<Record<string, unknown>>[]
}

export interface SigningKey {
  sign(claims: Claims): string
  readonly keySet: KeySet
}

export interface IssuerSettings {
  readonly key: SigningKey
  readonly clock: Clock
  readonly jobs: Jobs
  readonly problem: Problems
  readonly repositoryOf: (slug: string) => RepositoryIdentity
  readonly immutableSubject: () => boolean
}

/** A fresh RSA key. */
export async function createSigningKey(): Promise<SigningKey> {
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const exported = pair.publicKey.export({ format: 'jwk' })
  const keyId = createHash('sha256').update(JSON.stringify(exported)).digest('hex').slice(0, 40)
  const privateKey: KeyObject = pair.privateKey
  return {
    sign: (claims) => signToken(claims, privateKey, keyId),
    keySet: { keys: [{ ...exported, use: 'sig', alg: 'RS256', kid: keyId }] },
  }
}

/** Token endpoint, discovery document and key set. */
export function createIssuer(settings: IssuerSettings): Handler {
  const route = createRouter('oidc', [
    { method: 'GET', path: '/.well-known/openid-configuration', handle: () => json(200, discovery()) },
    { method: 'GET', path: '/.well-known/jwks', handle: () => json(200, settings.key.keySet) },
    {
      method: 'GET',
      path: '/{job}/token',
      query: ['api-version', 'audience'],
      handle: (call) => issue(call, settings),
    },
  ])
  return async (request) => {
    const match = route(request)
    if (match.kind === 'route') return match.route.handle(match.call)
    settings.problem(match.problem)
    return json(404, { message: 'Not Found' })
  }
}

function discovery(): unknown {
  return {
    issuer: ISSUER,
    jwks_uri: `${ISSUER}/.well-known/jwks`,
    response_types_supported: ['id_token'],
    subject_types_supported: ['public', 'pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  }
}

function issue(call: Call, settings: IssuerSettings): ServiceResponse {
  const job = settings.jobs.byRuntimeToken(bearerOf(call.headers))
  if (!job || job.id !== call.params['job']) return json(401, { message: 'The request token is not valid.' })
  if (job.identity.permissions['id-token'] !== 'write')
    return json(403, { message: 'Resource not accessible by integration' })
  if (call.query.get('api-version') !== '2.0') {
    settings.problem('oidc: an ID token was requested without the query that the runner gives (api-version=2.0)')
    return json(400, { message: 'api-version is missing' })
  }
  const value = settings.key.sign(claimsFor(job, call.query.get('audience'), settings))
  return json(200, { count: value.length, value })
}

function claimsFor(job: OpenJob, audience: string | null, settings: IssuerSettings): Claims {
  const repository = settings.repositoryOf(job.repository)
  return claimsOf({
    identity: job.identity,
    repository,
    audience: audience || `https://github.com/${repository.slug.split('/')[0]}`,
    tokenId: randomUUID(),
    checkRunId: job.checkRunId,
    now: settings.clock.now(),
    immutableSubject: settings.immutableSubject(),
  })
}
