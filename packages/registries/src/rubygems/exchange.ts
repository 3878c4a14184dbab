// RubyGems.org's token exchange for trusted publishing (https://guides.rubygems.org/trusted-publishing/).
import type { Http, HttpRequest } from '@plumbline/http'
import type { Claims, ExchangeAnswer } from '../registry.ts'
import { requestToken } from '../token-request.ts'
import { likelyCause, type RubygemsExchange } from './refusals.ts'

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
  return requestToken({
    request,
    idToken,
    field: 'rubygems_api_key',
    calledA: 'key',
    http,
    now,
    refused: ({ status }) => likelyCause(target, claims, status, now()),
  })
}
