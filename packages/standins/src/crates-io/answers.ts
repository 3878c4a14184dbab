// Answers in the forms of crates.io: refusals as a list of errors, and what a request without a User-Agent is told.
import { json, type ServiceResponse } from '../handler.ts'

/** A refusal's status and sentence. */
export interface Refused {
  readonly status: number
  readonly detail: string
  readonly headers?: Readonly<Record<string, string>>
}

export function refused(status: number, detail: string): Refused {
  return { status, detail }
}

/** Whether what was worked out is a refusal instead. */
export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'status' in value && 'detail' in value
}

export function refusal({ status, detail, headers = {} }: Refused): ServiceResponse {
  return json(status, { errors: [{ detail }] }, headers)
}

export function plainText(status: number, text: string, headers: Readonly<Record<string, string>> = {}) {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: Buffer.from(text) }
}

/** Asked of every request to the web API but downloads. */
export const NO_USER_AGENT =
  'We require that all requests include a `User-Agent` header.  To allow us to determine the impact your bot has on ' +
  "our service, we ask that your user agent actually identify your bot, and not just report the HTTP client library you're " +
  'using.  Including contact information will also reduce the chance that we will need to take action against your bot.\n'
