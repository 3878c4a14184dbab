// JSON Web Tokens signed with RS256, as GitHub signs its own.
import { createSign, type KeyObject } from 'node:crypto'

export type Claims = Readonly<Record<string, string | number | boolean>>

/** The compact form of a token (RFC 7519) over the claims. */
export function signToken(claims: Claims, privateKey: KeyObject, keyId: string): string {
  const head = encode({ typ: 'JWT', alg: 'RS256', kid: keyId })
  const content = `${head}.${encode(claims)}`
  const signature = createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')
  return `${content}.${signature}`
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
