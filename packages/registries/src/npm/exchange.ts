// npm's token exchange for trusted publishing (https://docs.npmjs.com/trusted-publishers), and what its refusals mean.
import type { Http, HttpRequest } from '@plumbline/http'
import { claim } from '../claims.ts'
import type { Claims, ExchangeAnswer } from '../registry.ts'
import { requestToken } from '../token-request.ts'

/** What the exchange needs to know of the package. */
export interface NpmExchange {
  readonly registry: string
  readonly packageName: string
  /** As it stands in npm's addresses: `@scope%2fname`. */
  readonly escapedName: string
  readonly settingsUrl: string
}

/** One exchange; the token is for this package alone. */
export async function exchangeAtNpm(
  target: NpmExchange,
  idToken: string,
  claims: Claims,
  http: Http,
  now: () => number,
): Promise<ExchangeAnswer> {
  const request: HttpRequest = {
    method: 'POST',
    url: `${target.registry}-/npm/v1/oidc/token/exchange/package/${target.escapedName}`,
    headers: { authorization: `Bearer ${idToken}`, accept: 'application/json' },
  }
  return requestToken({
    request,
    idToken,
    field: 'token',
    calledA: 'token',
    http,
    now,
    refused: ({ status }) => likelyCause(target, claims, status),
  })
}

/** npm compares the calling workflow's file; every field is case-sensitive and is not checked when it is saved. */
function likelyCause(target: NpmExchange, claims: Claims, status: number): { means: string; next: string } {
  if (claim(claims, 'runner_environment') === 'self-hosted') {
    return {
      means: 'npm takes ID tokens from GitHub-hosted runners only, and this job ran on a self-hosted one.',
      next: 'Run the publish job on a GitHub-hosted runner, for example `runs-on: ubuntu-latest`.',
    }
  }
  const [workflow = ''] = claim(claims, 'workflow_ref').split('@')
  const file = workflow.split('/').at(-1) ?? ''
  const environment = claim(claims, 'environment')
  const wanted =
    `repository ${JSON.stringify(claim(claims, 'repository'))}, workflow file ${JSON.stringify(file)}, ` +
    (environment === '' ? 'environment left empty' : `environment ${JSON.stringify(environment)}`)
  const immutable = /^repo:[^/]*@\d/.test(claim(claims, 'sub'))
    ? ' This repository has an immutable subject (owner@id); npm is reported to refuse those: see github.com/npm/cli issue 9969.'
    : ''
  const usual =
    status === 404
      ? `${target.packageName} has no trusted publisher that matches this job (npm calls that "not found").`
      : `npm did not accept this job's ID token for ${target.packageName}.`
  return {
    means: `${usual} A field that differs in one letter or in case is enough.${immutable}`,
    next: `Open ${target.settingsUrl} and make the trusted publisher say: ${wanted}.`,
  }
}
