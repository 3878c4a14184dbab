// Conditional requests: an ETag on what is read, and 304 without a body for whoever has that answer already.
// https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate
import { createHash } from 'node:crypto'
import { empty, type ServiceResponse } from '../handler.ts'
import type { Call } from '../router.ts'

/** The answer as GitHub gives it to this call; one that has an ETag of its own is left as it is. */
export function conditional(call: Call, response: ServiceResponse): ServiceResponse {
  const isJson = response.headers['content-type']?.startsWith('application/json') === true
  if (call.method !== 'GET' || response.status !== 200 || !isJson || response.headers['etag'] !== undefined)
    return response
  const etag = `W/"${createHash('sha256').update(response.body).digest('hex')}"`
  if (call.headers['if-none-match'] === etag) return empty(304, { etag })
  return { ...response, headers: { ...response.headers, etag } }
}
