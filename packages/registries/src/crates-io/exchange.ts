// crates.io's tokens of trusted publishing (https://crates.io/docs/trusted-publishing): one exchange for every crate that
// trusts this job, and the end of a token's life.
import { answerText, type Http, type HttpRequest } from '@plumbline/http'
import type { Claims, ExchangeAnswer } from '../registry.ts'
import { requestToken } from '../token-request.ts'
import type { CratesPlace, FindPlace } from './place.ts'
import { likelyCause } from './refusals.ts'
import { errorDetails } from './words.ts'

type NoAudience = Exclude<ExchangeAnswer, { readonly kind: 'token' }>

/** The web API's address without its scheme. */
export async function audienceOfCratesIo(find: FindPlace): Promise<string | NoAudience> {
  const place = await find()
  return 'reason' in place ? { kind: 'failed', ...place } : place.api.replace(/^https?:\/\//, '')
}

/** One exchange; the token lives 30 minutes. */
export async function exchangeAtCratesIo(
  find: FindPlace,
  target: { readonly packageName: string; readonly settingsUrl: string },
  idToken: string,
  claims: Claims,
  { http, now }: { readonly http: Http; readonly now: () => number },
): Promise<ExchangeAnswer> {
  const place = await find()
  if ('reason' in place) return { kind: 'failed', ...place }
  const request: HttpRequest = {
    method: 'POST',
    url: tokensUrl(place),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ jwt: idToken }),
  }
  const refused = ({ status }: { readonly status: number }, body: unknown) => {
    const words = errorDetails(body).join('\n').replaceAll(idToken, '***')
    return { words, ...likelyCause(words, status, target, claims) }
  }
  return requestToken({ request, idToken, field: 'token', calledA: 'token', http, now, refused })
}

/** Ends a token's life. Throws when the registry did not say so. */
export async function revokeAtCratesIo(find: FindPlace, token: string, http: Http): Promise<void> {
  const place = await find()
  if ('reason' in place) throw new Error(place.reason)
  const headers = { authorization: `Bearer ${token}` }
  const result = await http({ method: 'DELETE', url: tokensUrl(place), headers })
  if (result.kind === 'failure') throw new Error(result.reason)
  if (result.status < 200 || result.status >= 300)
    throw new Error(`${result.status} ${answerText(result, 300, [token])}`)
}

function tokensUrl({ api }: CratesPlace): string {
  return `${api}/api/v1/trusted_publishing/tokens`
}
