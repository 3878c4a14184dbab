// GitHub's limits on requests, as settings: none until a test, a rehearsal or a bench sets them.
// https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
import type { ServiceResponse } from '../handler.ts'
import type { Clock } from '../world.ts'
import { failure } from './answers.ts'

export interface GithubLimits {
  /** Secondary: requests that create content, in any minute. GitHub's own number is 80. */
  readonly contentPerMinute?: number
  /** Primary: all requests of an hour. A GITHUB_TOKEN has 1,000 per repository. */
  readonly perHour?: number
}

export interface LimitBook {
  set(limits: GithubLimits): void
  /** Counts a request; what GitHub answers instead when it is one too many. */
  refuse(method: string): ServiceResponse | undefined
  /** The answer with what is left of the hour; one that says "not modified" has cost nothing. */
  tell(response: ServiceResponse): ServiceResponse
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const SECONDARY =
  'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.'

/** Without limits; all tokens of the repository share one count, as those of its jobs do. */
export function createLimitBook(clock: Clock): LimitBook {
  let limits: GithubLimits = {}
  let created: number[] = []
  let used = 0
  let reset = 0
  const headers = (): Readonly<Record<string, string>> => {
    const { perHour } = limits
    if (perHour === undefined) return {}
    return {
      'x-ratelimit-limit': `${perHour}`,
      'x-ratelimit-remaining': `${Math.max(0, perHour - used)}`,
      'x-ratelimit-used': `${Math.min(used, perHour)}`,
      'x-ratelimit-reset': `${Math.ceil(reset / 1000)}`,
      'x-ratelimit-resource': 'core',
    }
  }
  const tooMany = (now: number): ServiceResponse | undefined => {
    if (now >= reset) [used, reset] = [0, now + HOUR]
    used += 1
    if (used <= (limits.perHour ?? Number.POSITIVE_INFINITY)) return undefined
    return failure(403, 'API rate limit exceeded for installation.', headers())
  }
  const tooFast = (now: number): ServiceResponse | undefined => {
    created = created.filter((at) => at > now - MINUTE)
    if (created.length < (limits.contentPerMinute ?? Number.POSITIVE_INFINITY)) {
      created.push(now)
      return undefined
    }
    const seconds = Math.max(1, Math.ceil(((created[0] ?? now) + MINUTE - now) / 1000))
    return failure(403, SECONDARY, { 'retry-after': `${seconds}`, ...headers() })
  }
  return {
    set: (wanted) => {
      limits = wanted
    },
    refuse: (method) => {
      const now = clock.now()
      return tooMany(now) ?? (method === 'GET' || method === 'DELETE' ? undefined : tooFast(now))
    },
    tell: (response) => {
      // https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate
      if (response.status === 304) used -= 1
      return { ...response, headers: { ...headers(), ...response.headers } }
    },
  }
}
