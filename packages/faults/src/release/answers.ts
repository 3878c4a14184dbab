// What a client hears instead of GitHub's own answer.
import { empty, json, type ServiceRequest, type ServiceResponse } from '@plumbline/standins'
import type { AskedKind, ReleaseEffect } from './schedule.ts'

const DOCUMENTATION = 'https://docs.github.com/rest'

/** Whether the effect speaks in the place of GitHub. */
export function replaces({ kind }: ReleaseEffect): boolean {
  return kind !== 'slow' && kind !== 'crash' && kind !== 'no-details'
}

/** Whether GitHub itself says no: then it has done nothing. */
export function isRefusal({ kind }: ReleaseEffect): boolean {
  return kind === 'limited' || kind === 'refused' || kind === 'old-server'
}

/** The answer that the client gets; GitHub's own where the effect does not speak. */
export function answerTo(
  request: ServiceRequest,
  effect: ReleaseEffect | undefined,
  own: ServiceResponse,
  now: number,
): ServiceResponse {
  if (effect === undefined) return own
  if (effect.kind === 'status')
    return trouble(effect.status, effect.echo ? request.headers['authorization'] : undefined)
  if (effect.kind === 'starter') return trouble(502)
  if (effect.kind === 'limited') return limited(effect, now)
  if (effect.kind === 'refused') return refused(effect.status)
  if (effect.kind === 'exists') {
    const errors = [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]
    return own.status === 201 ? json(422, { message: 'Validation Failed', errors, ...words(422) }) : own
  }
  if (effect.kind === 'old-server')
    return json(422, { message: '"return_run_details" is not a permitted key.', ...words(422) })
  if (effect.kind === 'no-details' && own.status === 200) return empty(204)
  return own
}

/** Effects that only one kind of request can meet. */
export function fits(effect: ReleaseEffect, kind: AskedKind, request: ServiceRequest): boolean {
  if (effect.kind === 'starter' || effect.kind === 'exists') return kind === 'upload'
  // A 404 to a read of what is there would be a false statement, and no missing permission.
  if (effect.kind === 'refused' && effect.status === 404) return request.method !== 'GET' || kind === 'workflow'
  if (effect.kind === 'no-details') return kind === 'dispatch'
  if (effect.kind === 'old-server') return kind === 'dispatch' && request.body.includes('return_run_details')
  return true
}

/** 500 comes from the API; the others from proxies, in their own words. */
function trouble(status: number, echo?: string): ServiceResponse {
  const shown = echo === undefined ? '' : ` (${echo})`
  if (status === 500) return json(500, { message: `Server Error${shown}` })
  const body = Buffer.from(`<html><body><h1>${status}</h1>Unicorn!${shown}</body></html>`)
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function limited({ how, seconds }: Extract<ReleaseEffect, { kind: 'limited' }>, now: number): ServiceResponse {
  const secondary = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.', ...words(403) }
  if (how === 'secondary') return json(403, secondary, { 'retry-after': `${seconds}` })
  if (how === 'words') return json(403, secondary)
  if (how === 'too-many')
    return json(429, { message: 'Too many requests', ...words(429) }, { 'retry-after': `${seconds}` })
  const reset = Math.ceil(now / 1000) + seconds
  const headers = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${reset}` }
  return json(403, { message: 'API rate limit exceeded for installation ID 1.', ...words(403) }, headers)
}

function refused(status: 401 | 403 | 404): ServiceResponse {
  if (status === 401) return json(401, { message: 'Bad credentials', ...words(401) })
  if (status === 404) return json(404, { message: 'Not Found', ...words(404) })
  const headers = { 'x-accepted-github-permissions': 'contents=write' }
  return json(403, { message: 'Resource not accessible by integration', ...words(403) }, headers)
}

function words(status: number) {
  return { documentation_url: DOCUMENTATION, status: `${status}` }
}
