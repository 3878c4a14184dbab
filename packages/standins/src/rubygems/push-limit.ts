// How many pushes an hour are heard: fixed hours of the world's clock, as rack-attack counts them.
import type { Clock } from '../world.ts'

const HOUR = 3600
const PER_HOUR = 400

export interface PushLimit {
  set(perHour: number): void
  /** Counts a push; seconds until the next hour when it is one too many. */
  take(): number | undefined
}

export function createPushLimit(clock: Clock): PushLimit {
  let perHour = PER_HOUR
  let hour = 0
  let count = 0
  return {
    set: (most) => {
      perHour = most
      count = 0
    },
    take: () => {
      const seconds = Math.floor(clock.now() / 1000)
      const current = Math.floor(seconds / HOUR)
      count = current === hour ? count + 1 : 1
      hour = current
      return count > perHour ? HOUR - (seconds % HOUR) : undefined
    },
  }
}
