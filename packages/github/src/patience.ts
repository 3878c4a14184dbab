// How often a request is sent again, and how long it waits: GitHub's rules for limits, ours for silence.
import { GithubFailure, isRateLimit, type Refusal } from './failure.ts'
import type { Pace, PaceParts } from './pace.ts'

/** Waits between repeats of a read that got no answer or a 5xx. */
const READ_WAITS = [1000, 4000, 15_000]
/** How long one request may wait for rate limits altogether. */
const LIMIT_BUDGET = 15 * 60_000

/** Thrown in place of sending what is no longer wanted. */
export class Needless extends Error {
  override readonly name = 'Needless'
}

interface Repeated {
  readonly method: string
  readonly wanted?: () => Promise<boolean>
}

export interface Patience extends PaceParts {
  readonly pace: Pace
}

/**
 * A limit means "not done, come back", so any request is sent again after the time that GitHub names.
 * Silence and 5xx leave open what happened: reads and deletions are repeated, writes are for the caller to look into.
 */
export async function patiently<Answer>(
  { method, wanted }: Repeated,
  attempt: () => Promise<Answer | GithubFailure>,
  { pace, wait, now, log }: Patience,
): Promise<Answer> {
  let waited = 0
  let limits = 0
  let silences = 0
  for (;;) {
    if (method !== 'GET') await pace.turn()
    if (wanted && !(await wanted())) throw new Needless()
    const outcome = await attempt()
    if (!(outcome instanceof GithubFailure)) return outcome
    if (isRateLimit(outcome.refusal)) {
      const pause = await limitPause(outcome.refusal, limits, now())
      if (waited + pause > LIMIT_BUDGET) throw outcome
      waited += pause
      limits += 1
      log?.info(`GitHub limits requests: "${outcome.request}" is sent again in ${Math.ceil(pause / 1000)} s.`)
      // What writes waits in its turn, with everything else that writes.
      pace.hold(pause)
      if (method === 'GET') await wait(pause)
      continue
    }
    const pause = READ_WAITS[silences]
    const repeatable = method === 'GET' || method === 'DELETE'
    if (!outcome.unclear || !repeatable || pause === undefined) throw outcome
    silences += 1
    await wait(pause)
  }
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
async function limitPause({ headers }: Refusal, attempts: number, now: number): Promise<number> {
  const { parseRetryAfter } = await import('@plumbline/http')
  const told = headers['retry-after']
  const retryAfter = told === undefined ? undefined : parseRetryAfter(String(told), now)
  if (retryAfter !== undefined) return Math.max(1000, retryAfter)
  const reset = Number(headers['x-ratelimit-reset'])
  if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset)) {
    return Math.max(1000, reset * 1000 - now)
  }
  return 60_000 * 2 ** attempts
}
