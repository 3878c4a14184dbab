// What went wrong with Fulcio or Rekor, from what `@sigstore/sign` throws.

/** The part of the library's errors that is relied upon; it exports no class for the inner one. */
interface LibraryError {
  readonly code?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly statusCode?: unknown
}

/** A service that gave no usable answer; its message may hold secrets until it is redacted. */
export class SigstoreTrouble extends Error {
  /** What the request was for: `POST …/api/v2/signingCert`. */
  readonly service: string
  /** True when a later attempt may succeed. */
  readonly passing: boolean
  /** Status and words of the answer, or why there was none. */
  readonly answer: string

  constructor(service: string, answer: string, passing: boolean, cause: unknown) {
    super(`${service}: ${answer}`, { cause })
    this.service = service
    this.answer = answer
    this.passing = passing
  }
}

/** A failed request as a trouble; what is no request's failure comes back as it was thrown. */
export function troubleOf(service: string, thrown: unknown): SigstoreTrouble {
  const outer = (thrown ?? {}) as LibraryError
  const inner = (outer.cause ?? {}) as LibraryError
  // The token could not be had: whoever gives it has said why, and it is asked for once.
  if (outer.code === 'IDENTITY_TOKEN_READ_ERROR') throw outer.cause
  const status = inner.statusCode
  if (typeof status !== 'number') {
    const words = [outer.message, inner.message].filter((text) => typeof text === 'string' && text !== '').join(': ')
    const unreadable = outer.code === 'IDENTITY_TOKEN_PARSE_ERROR'
    return new SigstoreTrouble(service, words || `${thrown}`, !unreadable, thrown)
  }
  // Rekor said that it has the entry, and the replica that was asked for it does not have it yet.
  const notYetThere = outer.code === 'TLOG_FETCH_ENTRY_ERROR' && status === 404
  return new SigstoreTrouble(service, `${inner.message}`, isPassing(status) || notYetThere, thrown)
}

/** The statuses that `@sigstore/sign` itself would try again. */
function isPassing(status: number): boolean {
  return status >= 500 || status === 408 || status === 429
}
