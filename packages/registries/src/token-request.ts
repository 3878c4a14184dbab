// One request that turns GitHub's ID token into a registry's own: the same answers everywhere, in other words.
import {
  answerJson,
  answerText,
  type Http,
  type HttpAnswer,
  type HttpRequest,
  outcomeOf,
  requestLine,
} from '@plumbline/http'
import type { ExchangeAnswer } from './registry.ts'

export interface TokenRequest {
  readonly request: HttpRequest
  readonly idToken: string
  /** Field of the answer that holds the token, and what the registry calls it. */
  readonly field: string
  readonly calledA: string
  readonly http: Http
  readonly now: () => number
  /** What a refusal means, and its words where they are not the plain answer. */
  readonly refused: (answer: HttpAnswer, body: unknown) => Refusal
}

export interface Refusal {
  /** Empty for the answer as it came. */
  readonly words?: string
  readonly means: string
  readonly next: string
}

/** A page for people is from something before the registry, which says 404 in any form and the rest to programs. */
function isRefusal(status: number, text: string): boolean {
  return status === 404 || !text.trimStart().startsWith('<')
}

/** Sends it, once. The ID token stands in nothing that this returns. */
export async function requestToken(asked: TokenRequest): Promise<ExchangeAnswer> {
  const { request, idToken, field, calledA, http, now, refused } = asked
  const result = await http(request)
  const line = requestLine(request)
  const { kind, reason, waitMs } = outcomeOf(result, { tokenMayBeOld: false, isRefusal, now: now() })
  const failed = (why: string): ExchangeAnswer => ({
    kind: 'failed',
    request: line,
    reason: why,
    ...(waitMs === undefined ? {} : { waitMs }),
  })
  if (result.kind === 'failure') return failed(reason)
  const body = answerJson(result)
  if (kind === 'accepted') {
    const token = (body as Readonly<Record<string, unknown>> | null | undefined)?.[field]
    const usable = typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)
    return usable ? { kind: 'token', token } : failed(`${result.status} without a ${calledA}`)
  }
  if (kind !== 'rejected') return failed(reason)
  const { words = '', means, next } = refused(result, body)
  const shown = words === '' ? answerText(result, 2000, [idToken]) : words.replaceAll(idToken, '***')
  return { kind: 'refused', request: line, answer: `${result.status} ${shown}`.trim(), means, next }
}
