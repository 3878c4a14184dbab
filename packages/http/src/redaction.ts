// Taking secrets out of what may be shown: addresses, headers and texts.

const SECRET_PARAMETERS = /^(sig|signature|token|access_token|auth|key|code|x-amz-.*|se|skoid)$/i
const SECRET_HEADERS = /^(authorization|proxy-authorization|cookie|set-cookie|npm-otp|x-api-key)$/i
const KNOWN_TOKENS = [
  /\bnpm_[A-Za-z0-9]{16,}/g,
  // Those of apps and jobs are `ghs_APP_` and three parts with dots since 2026.
  /\bgh[pousr]_[A-Za-z0-9._-]{16,}/g,
  /\bgithub_pat_[A-Za-z0-9_]{16,}/g,
  /\bpypi-[A-Za-z0-9_-]{16,}/g,
  /\brubygems_[A-Za-z0-9]{16,}/g,
  /\bcio(?:_tp_)?[A-Za-z0-9]{32}\b/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /\b((?:Bearer|Basic|token)\s+)[A-Za-z0-9._~+/=-]{12,}/gi,
  // User and password in an address, and what a signed one is good for.
  /(https?:\/\/)[^\s/@]+(?=@)/g,
  /([?&](?:sig|signature|token|access_token|x-amz-signature)=)[^\s&"]+/gi,
  /(_authToken\s*=\s*)\S+/g,
]

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

/** The text without the given secrets and without anything of a known token's form. */
export function redactText(text: string, secrets: readonly string[] = []): string {
  const known = secrets.filter((secret) => secret.length > 0)
  const spared = known.reduce((result, secret) => result.replaceAll(secret, REDACTED), text)
  return KNOWN_TOKENS.reduce(
    (result, form) =>
      result.replace(form, (_match, lead) => (typeof lead === 'string' ? `${lead}${REDACTED}` : REDACTED)),
    spared,
  )
}
