// A request that GitHub did not grant: what it said, and which of our codes that is.
import { type FailureCode, type FailureDetails, PlumblineError } from '@plumbline/kernel'

/** One entry of the `errors` list in GitHub's 422 answers. */
export interface RefusedField {
  readonly resource?: string
  readonly field?: string
  readonly code?: string
  readonly message?: string
}

/** What came back, as far as anything did. */
export interface Refusal {
  /** 0 when there was no answer. */
  readonly status: number
  readonly message: string
  readonly fields: readonly RefusedField[]
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/** Thrown for every request that does not succeed; callers that know more throw their own code instead. */
export class GithubFailure extends PlumblineError {
  readonly refusal: Refusal
  readonly status: number

  constructor(code: FailureCode, details: FailureDetails, refusal: Refusal) {
    super(code, details)
    this.refusal = refusal
    this.status = refusal.status
  }

  /** True where nobody can say whether the request took effect. */
  get unclear(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 408
  }

  /** True when GitHub's words, in its message or in one of its fields, match. */
  says(pattern: RegExp): boolean {
    return pattern.test(refusalText(this.refusal))
  }
}

/** The failure for a refusal, by GitHub's own rules (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). */
export function githubFailure(request: string, refusal: Refusal, cause?: unknown): GithubFailure {
  const answer = `${refusal.status === 0 ? 'no answer' : refusal.status} ${refusalText(refusal)}`.trim()
  return new GithubFailure(codeOf(refusal), { ...textOf(request, refusal), request, answer, cause }, refusal)
}

/** Whether GitHub asks to wait rather than refuses: a secondary limit is a 403 too, but no missing permission. */
export function isRateLimit(refusal: Refusal): boolean {
  if (refusal.status === 429) return true
  if (refusal.status !== 403) return false
  // The last request that the hour has left may still be one that lacks a permission.
  if (/not accessible by|must have (?:admin|push|write)/i.test(refusal.message)) return false
  const waits = refusal.headers['retry-after'] !== undefined || String(refusal.headers['x-ratelimit-remaining']) === '0'
  return waits || /rate limit|abuse detection/i.test(refusal.message)
}

function codeOf(refusal: Refusal): FailureCode {
  if (isRateLimit(refusal)) return 'github-rate-limited'
  if (refusal.status === 0 || refusal.status >= 500 || refusal.status === 408) return 'github-unreachable'
  if (refusal.status === 401 || refusal.status === 403) return 'missing-permission'
  return 'github-refused'
}

function textOf(request: string, refusal: Refusal): FailureDetails {
  const needs = refusal.headers['x-accepted-github-permissions']
  if (refusal.status === 401) {
    return {
      what: `GitHub does not accept the token (${request}).`,
      means: 'It is expired, revoked, or not a token of this GitHub.',
      next: 'Pass a valid `token`, or leave the input away to use the one of the job.',
    }
  }
  if (codeOf(refusal) === 'missing-permission') {
    return {
      what: `GitHub does not let this token do "${request}".`,
      ...(needs === undefined ? {} : { next: `Give the job (and every job that calls it) one of: ${needs}.` }),
    }
  }
  if (codeOf(refusal) === 'github-unreachable') return { what: `GitHub gave no usable answer to "${request}".` }
  if (isRateLimit(refusal)) {
    return { what: `GitHub limits this token's requests and did not take "${request}"${untilWhen(refusal)}.` }
  }
  return { what: `GitHub did not grant "${request}".` }
}

/** When an hour's requests are used up, GitHub says when the next hour begins. */
function untilWhen({ headers }: Refusal): string {
  const reset = Number(headers['x-ratelimit-reset'])
  const known = String(headers['x-ratelimit-remaining']) === '0' && reset > 0 && reset < 8e9
  return known ? `, before ${new Date(reset * 1000).toISOString().slice(0, 19)}Z` : ''
}

function refusalText(refusal: Refusal): string {
  const fields = refusal.fields.map((entry) =>
    [entry.field, entry.code, entry.message].filter((part) => part !== undefined && part !== '').join(' '),
  )
  return [refusal.message, ...fields].filter((part) => part !== '').join('; ')
}
