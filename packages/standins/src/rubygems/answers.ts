// Answers in the forms that RubyGems.org gives them: plain text, JSON, and the page that a 404 is for browsers.
import { json, type ServiceRequest, type ServiceResponse } from '../handler.ts'

const PAGE = '<!DOCTYPE html>\n<html>\n<head>\n  <title>Page not found</title>\n</head>\n<body></body>\n</html>\n'

export function plain(
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): ServiceResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: Buffer.from(sentence) }
}

export function octets(content: Buffer): ServiceResponse {
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: content }
}

/** What the API says to a request that it does not understand. */
export function badRequest(sentence: string): ServiceResponse {
  return json(400, { error: sentence })
}

/** A 404 without a reason: a page for clients that take anything, as Rails chooses by the Accept header. */
export function notFound(request: ServiceRequest): ServiceResponse {
  const accept = request.headers['accept'] ?? '*/*'
  if (/text\/html|^\*\/\*$/.test(accept))
    return { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(PAGE) }
  return /json/.test(accept) ? json(404, { error: 'Not Found' }) : plain(404, 'Not Found')
}

/** A 403 of the API itself; JSON for clients that ask for nothing else. */
export function forbidden(request: ServiceRequest, sentence: string): ServiceResponse {
  return /^application\/json\b/.test(request.headers['accept'] ?? '')
    ? json(403, { error: sentence })
    : plain(403, sentence)
}
