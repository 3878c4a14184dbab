// The claims of GitHub's ID token, decoded to be shown beside a registry's refusal; nothing is decided by them.
import type { Claims } from './registry.ts'

/** The token's payload; empty when it cannot be decoded. The signature is the registry's business. */
export function decodeClaims(idToken: string): Claims {
  try {
    const payload = idToken.split('.')[1] ?? ''
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Claims) : {}
  } catch {
    return {}
  }
}

/** A claim as text; empty when absent. */
export function claim(claims: Claims, name: string): string {
  return typeof claims[name] === 'string' ? claims[name] : ''
}
