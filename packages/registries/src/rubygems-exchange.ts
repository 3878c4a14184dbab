// RubyGems.org's token exchange for trusted publishing (https://guides.rubygems.org/trusted-publishing/).
import { answerJson, answerText, type Http, type HttpRequest, outcomeOf, requestLine } from '@plumbline/http'
import type { Claims, ExchangeAnswer } from './registry.ts'
import { likelyCause, type RubygemsExchange } from './rubygems-refusals.ts'

/** One exchange; the key is for every gem of the matching publisher and lives 15 minutes. */
export async function exchangeAtRubygems(
  target: RubygemsExchange,
  idToken: string,
  claims: Claims,
  http: Http,
  now: () => number,
): Promise<ExchangeAnswer> {
  const request: HttpRequest = {
    method: 'POST',
    url: `${target.host}api/v1/oidc/trusted_publisher/exchange_token`,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ jwt: idToken }),
  }
  const result = await http(request)
  const line = requestLine(request)
  const outcome = outcomeOf(result, { tokenMayBeOld: false, isRefusal: () => true, now: now() })
  if (outcome.kind === 'accepted' && result.kind === 'answer') {
    const key = (answerJson(result) as { rubygems_api_key?: unknown } | undefined)?.rubygems_api_key
    if (typeof key === 'string' && /^[\x21-\x7e]+$/.test(key)) return { kind: 'token', token: key }
    return { kind: 'failed', request: line, reason: `${result.status} without a key` }
  }
  if (outcome.kind !== 'rejected' || result.kind !== 'answer') {
    const wait = outcome.waitMs === undefined ? {} : { waitMs: outcome.waitMs }
    return { kind: 'failed', request: line, reason: outcome.reason, ...wait }
  }
  const answer = `${result.status} ${answerText(result, 2000, [idToken])}`.trim()
  return { kind: 'refused', request: line, answer, ...likelyCause(target, claims, result.status, now()) }
}
