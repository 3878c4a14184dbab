// What must not stand in a log: tokens and signatures in addresses.

const SECRET_PARAMETERS = new Set(['sig', 'token', 'access_token', 'blockid'])

/** The address with the values of secret query parameters, and anything that looks like a token, replaced by `***`. */
export function redactUrl(url: string): string {
  const [path = '', query] = url.split('?', 2)
  const cleaned = query?.split('&').map(redactParameter).join('&')
  return redactTokens(cleaned === undefined ? path : `${path}?${cleaned}`)
}

function redactParameter(pair: string): string {
  const [name = ''] = pair.split('=', 1)
  return SECRET_PARAMETERS.has(name.toLowerCase()) ? `${name}=***` : pair
}

/** Tokens of GitHub, npm, PyPI, crates.io and RubyGems.org, and JSON Web Tokens, replaced by `***`. */
export function redactTokens(text: string): string {
  return text
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '***')
    .replace(/\bcio(?:_tp_)?[A-Za-z\d]{32}\b/g, '***')
    .replace(/\b(?:(?:gh[a-z]_|npm_)[\w.-]{16,}|pypi-[\w-]{60,}|rubygems_[\da-f]{48})/g, '***')
}
