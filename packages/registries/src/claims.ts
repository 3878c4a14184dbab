// The claims of GitHub's ID token, decoded to be shown beside a registry's refusal; nothing is decided by them.
import type { Claims } from './registry.ts'

/** What registries compare (https://docs.github.com/actions/reference/openid-connect-reference), in reading order. */
const SHOWN = [
  'repository',
  'repository_owner_id',
  'workflow_ref',
  'job_workflow_ref',
  'environment',
  'ref',
  'event_name',
  'runner_environment',
  'sub',
]

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

/** One line per claim that registries compare, `(none)` where the token has none. */
export function claimLines(claims: Claims): string {
  return SHOWN.map((name) => `  ${name}: ${claims[name] === undefined ? '(none)' : String(claims[name])}`).join('\n')
}

/** A claim as text; empty when absent. */
export function claim(claims: Claims, name: string): string {
  return typeof claims[name] === 'string' ? claims[name] : ''
}
