// Answers in the forms that PyPI gives them: refusals as a page, as JSON or as plain text.
import type { ServiceRequest, ServiceResponse } from '../handler.ts'

const TITLES: Readonly<Record<number, string>> = { 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found' }
const EXPLANATIONS: Readonly<Record<number, string>> = {
  400: 'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  403: 'Access was denied to this resource.',
  404: 'The resource could not be found.',
}

/** A refusal; on PyPI the sentence also stands in the status line, which a proxy or HTTP/2 drops. */
export function refusal(request: ServiceRequest, status: number, sentence: string): ServiceResponse {
  const accept = request.headers['accept'] ?? '*/*'
  const title = `${status} ${sentence}`
  const explanation = EXPLANATIONS[status] ?? ''
  if (/text\/html|\*\/\*/.test(accept)) return page(status, title, `${explanation}<br/><br/>\n${escaped(sentence)}\n\n`)
  if (/application\/json/.test(accept))
    return body(
      status,
      'application/json',
      JSON.stringify({ message: `${explanation}\n\n\n${sentence}\n\n`, code: title, title: TITLES[status] ?? '' }),
    )
  return body(status, 'text/plain; charset=UTF-8', `${title}\n\n${explanation}\n\n\n${sentence}\n\n`)
}

export function page(status: number, title: string, inner: string): ServiceResponse {
  const heading = escaped(title)
  const html = `<html>\n <head>\n  <title>${heading}</title>\n </head>\n <body>\n  <h1>${heading}</h1>\n  ${inner}\n </body>\n</html>`
  return body(status, 'text/html; charset=UTF-8', html)
}

export function body(status: number, type: string, text: string): ServiceResponse {
  return { status, headers: { 'content-type': type }, body: Buffer.from(text) }
}

export function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
  }
  return text.replace(/[&<>"']/g, (character) => names[character] ?? character)
}
