// GitHub's own forms of saying no.
import { json, type ServiceResponse } from '../handler.ts'

const DOCUMENTATION = 'https://docs.github.com/rest'

/** `{message, documentation_url, status}`. */
export function failure(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): ServiceResponse {
  return json(status, { message, documentation_url: DOCUMENTATION, status: `${status}` }, headers)
}

export function notFound(): ServiceResponse {
  return failure(404, 'Not Found')
}

export interface FieldError {
  readonly resource?: string
  readonly field?: string
  readonly code: string
  readonly message?: string
}

/** 422 with the fields that are wrong. */
export function invalid(errors: readonly FieldError[], message = 'Validation Failed'): ServiceResponse {
  return json(422, { message, errors, documentation_url: DOCUMENTATION, status: '422' })
}
