// Taking secrets out of what may be shown: addresses, headers and texts.
import { privateKeysIn } from './secret-keys.ts'
import { settingsIn } from './secret-settings.ts'
import { type Stretch, tokensIn } from './secret-tokens.ts'

const SECRET_PARAMETERS = /^(sig|signature|token|access_token|auth|key|code|x-amz-.*|se|skoid)$/i
const SECRET_HEADERS = /^(authorization|proxy-authorization|cookie|set-cookie|npm-otp|x-api-key)$/i

export const REDACTED = '***'

/** The address without user info and without the values of query parameters that carry secrets. */
export function redactUrl(address: string): string {
  if (!URL.canParse(address)) return redactText(address)
  const url = new URL(address)
  if (url.username || url.password) {
    url.username = ''
    url.password = ''
  }
  for (const name of [...url.searchParams.keys()]) {
    if (SECRET_PARAMETERS.test(name)) url.searchParams.set(name, REDACTED)
  }
  return redactText(url.href)
}

/** The headers with secret values replaced. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const shown = Object.entries(headers).map(([name, value]) => [
    name,
    SECRET_HEADERS.test(name) ? REDACTED : redactText(value),
  ])
  return Object.fromEntries(shown)
}

/**
 * The text without the given secrets, and without private keys, tokens, passwords in addresses, and values of settings
 * that are called so. Redact first and cut then: half a token has no shape.
 */
export function redactText(text: string, secrets: readonly string[] = []): string {
  const known = secrets.filter((secret) => secret.length > 0).toSorted((one, other) => other.length - one.length)
  const spared = known.reduce((result, secret) => result.replaceAll(secret, REDACTED), text)
  // By turns: what one leaves is text for the next, and what is hidden has no shape any more.
  return [privateKeysIn, tokensIn, settingsIn].reduce((result, find) => without(result, find(result)), spared)
}

function without(text: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    if (to <= at) continue
    if (from >= at) parts.push(text.slice(at, from), REDACTED)
    at = to
  }
  return [...parts, text.slice(at)].join('')
}
