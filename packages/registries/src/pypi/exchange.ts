// PyPI's exchange for trusted publishing (https://docs.pypi.org/trusted-publishers/internals/), at the index's own authority.
import { answerJson, answerText, type Http, type HttpRequest, outcomeOf, requestLine } from '@plumbline/http'
import type { Claims, ExchangeAnswer } from '../registry.ts'
import { isThisMachine } from '../token-address.ts'
import { requestToken } from '../token-request.ts'
import { PYPI, TESTPYPI } from './place.ts'
import { likelyCause, type PypiExchange } from './refusals.ts'

type NoAudience = Exclude<ExchangeAnswer, { readonly kind: 'token' }>

/** Whom the ID token must be for: the index says it. */
export async function audienceOfPypi(upload: string, http: Http, now: () => number): Promise<string | NoAudience> {
  const request: HttpRequest = { method: 'GET', url: new URL('/_/oidc/audience', upload).href }
  const result = await http(request)
  const line = requestLine(request)
  if (result.kind === 'failure') return { kind: 'failed', request: line, reason: result.reason }
  const audience = (answerJson(result) as { audience?: unknown } | undefined)?.audience
  if (result.status === 200 && typeof audience === 'string' && audience !== '') {
    return isOthers(audience, upload) ? foreignAudience(line, audience) : audience
  }
  const answer = `${result.status} ${answerText(result, 300)}`.trim()
  if (result.status === 404) {
    return {
      kind: 'refused',
      request: line,
      answer,
      means: 'This index knows no trusted publishing.',
      next: 'Check the input `repository-url`; an index without trusted publishing takes uploads with a token of its own only.',
    }
  }
  if (result.status === 403) {
    return { kind: 'refused', request: line, answer, ...likelyCause('not-enabled', '', undefined, {}) }
  }
  const { waitMs } = outcomeOf(result, { tokenMayBeOld: false, isRefusal: () => false, now: now() })
  return { kind: 'failed', request: line, reason: answer, ...(waitMs === undefined ? {} : { waitMs }) }
}

/** Who else exchanges GitHub's ID tokens for rights of their own, by the audience that they want. */
const TAKEN =
  /^(?:pypi|testpypi|sigstore|crates\.io|rubygems\.org|npm:.*|sts\.amazonaws\.com|api:\/\/AzureADTokenExchange)$/i

/** An index could pass a token on to whom it is for. What stands in for one on this machine is nobody else. */
function isOthers(audience: string, upload: string): boolean {
  const own = [PYPI, TESTPYPI].find(({ id }) => id === audience)
  const hosts = own ? [own.upload, own.site ?? own.upload].map((address) => new URL(address).host) : []
  if (hosts.includes(new URL(upload).host)) return false
  return TAKEN.test(audience) && !isThisMachine(upload)
}

function foreignAudience(request: string, audience: string): NoAudience {
  return {
    kind: 'refused',
    request,
    answer: `200 {"audience":${JSON.stringify(audience)}}`,
    means: `This index asks for an ID token that is for "${audience}" and not for itself; with it somebody could act there in the name of this job.`,
    next: 'Check the input `repository-url`; if the address is right, tell whoever runs the index to name an audience of its own.',
  }
}

/** One exchange; the token is for every project of the matching publisher and lives 15 minutes. */
export async function exchangeAtPypi(
  target: PypiExchange,
  idToken: string,
  claims: Claims,
  http: Http,
  now: () => number,
): Promise<ExchangeAnswer> {
  const request: HttpRequest = {
    method: 'POST',
    url: new URL('/_/oidc/mint-token', target.upload).href,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ token: idToken }),
  }
  const refused = (_answer: unknown, body: unknown) => {
    const errors = errorsOf((body as { errors?: unknown } | null | undefined)?.errors)
    const [first] = errors
    const words = errors.map(({ code, description }) => `${code}: ${description}`).join('\n')
    return { words, ...likelyCause(first?.code ?? '', first?.description ?? '', target, claims) }
  }
  return requestToken({ request, idToken, field: 'token', calledA: 'token', http, now, refused })
}

function errorsOf(value: unknown): { code: string; description: string }[] {
  if (!Array.isArray(value)) return []
  return value.map((error: { code?: unknown; description?: unknown } | null) => ({
    code: String(error?.code ?? ''),
    description: String(error?.description ?? ''),
  }))
}
