// How often one user may publish: new crates and new versions, each with a bucket that fills again. Trusted publishing
// is not counted.
import type { Clock } from '../world.ts'
import { type Refused, refused } from './answers.ts'

const MINUTE = 60_000
const LIMITS = {
  'publish-new': {
    everyMs: 10 * MINUTE,
    burst: 5,
    what: 'You have published too many new crates in a short period of time',
  },
  'publish-update': {
    everyMs: MINUTE,
    burst: 30,
    what: 'You have published too many updates to existing crates in a short period of time',
  },
} as const

export type LimitedAction = keyof typeof LIMITS

/** Takes one from the bucket, or says when there is one again. */
export function createRateLimits(clock: Clock): (action: LimitedAction) => Refused | undefined {
  const buckets = new Map<LimitedAction, { left: number; filledAt: number }>()
  return (action) => {
    const { everyMs, burst, what } = LIMITS[action]
    const bucket = buckets.get(action) ?? { left: burst, filledAt: clock.now() }
    buckets.set(action, bucket)
    const drops = Math.floor((clock.now() - bucket.filledAt) / everyMs)
    bucket.left = Math.min(burst, bucket.left + drops)
    bucket.filledAt += drops * everyMs
    if (bucket.left > 0) {
      bucket.left -= 1
      return undefined
    }
    const again = new Date(bucket.filledAt + everyMs).toUTCString()
    const detail = `${what}. Please try again after ${again} and see https://crates.io/docs/rate-limits for more details.`
    return { ...refused(429, detail), headers: { 'retry-after': again } }
  }
}
