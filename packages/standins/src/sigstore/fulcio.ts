// The certificate authority: an ID token and a proof that its holder has the key, for a certificate of ten minutes.
import { createPublicKey, verify } from 'node:crypto'
import { createLocalJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { fieldsOf, json, type ServiceRequest, type ServiceResponse } from '../handler.ts'
import { ISSUER } from '../oidc/claims.ts'
import type { KeySet } from '../oidc/issuer.ts'
import type { Clock } from '../world.ts'
import type { Authority } from './authority.ts'
import { extensionsOf, subjectAlternativeName } from './certificate-extensions.ts'

export interface FulcioSettings {
  readonly clock: Clock
  readonly keySet: KeySet
  readonly authority: Authority
  /** Called for every certificate. */
  readonly issued: () => void
}

interface Wanted {
  readonly token: string
  readonly key: string
  readonly proof: Buffer
}

/** `POST /api/v2/signingCert`, refused in Fulcio's words. */
export async function signingCertificate(request: ServiceRequest, settings: FulcioSettings): Promise<ServiceResponse> {
  const wanted = wantedIn(request)
  if (!wanted) return refusal('The public key supplied in the request could not be parsed')
  const claims = await verified(wanted.token, settings)
  if (!claims) return refusal('There was an error processing the identity token')
  if (!proves(wanted, `${claims.sub}`)) return refusal('The signature supplied in the request could not be verified')
  const name = subjectAlternativeName(claims)
  const certificates = await settings.authority.issue(wanted.key, name, extensionsOf(claims))
  settings.issued()
  return json(200, { signedCertificateEmbeddedSct: { chain: { certificates } } })
}

function refusal(message: string): ServiceResponse {
  return json(400, { code: 3, message, details: [] })
}

function wantedIn(request: ServiceRequest): Wanted | undefined {
  const fields = fieldsOf(request) as
    | {
        readonly credentials?: { readonly oidcIdentityToken?: unknown }
        readonly publicKeyRequest?: {
          readonly publicKey?: { readonly content?: unknown }
          readonly proofOfPossession?: unknown
        }
      }
    | undefined
  const key = fields?.publicKeyRequest?.publicKey?.content
  const token = fields?.credentials?.oidcIdentityToken
  const proof = fields?.publicKeyRequest?.proofOfPossession
  if (typeof key !== 'string' || typeof token !== 'string' || typeof proof !== 'string') return undefined
  return { token, key, proof: Buffer.from(proof, 'base64') }
}

async function verified(token: string, { clock, keySet }: FulcioSettings): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: [...keySet.keys] as never }), {
      issuer: ISSUER,
      audience: 'sigstore',
      algorithms: ['RS256'],
      requiredClaims: ['sub', 'exp', 'job_workflow_ref', 'workflow_ref', 'repository'],
      currentDate: new Date(clock.now()),
    })
    return payload
  } catch {
    return undefined
  }
}

/** The token's subject, signed with the key. */
function proves({ key, proof }: Wanted, subject: string): boolean {
  try {
    return verify('sha256', Buffer.from(subject), createPublicKey(key), proof)
  } catch {
    return false
  }
}
