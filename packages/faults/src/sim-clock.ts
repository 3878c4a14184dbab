// Simulated time: it jumps to the next moment that somebody waits for, once nobody has anything left to do.

/** When every schedule begins, milliseconds since the epoch. */
export const START = Date.parse('2026-09-01T00:00:00Z')

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

/**
 * Work that only passes promises on is seen to be at rest by itself; whatever waits for the machine underneath (files,
 * signatures) says so by `hold` and `release`. Sleepers wake one by one, in the order of their times.
 */
export class SimClock {
  private time = START
  private holds = 0
  private checking = false
  /** Sorted by time; those of one moment in the order in which they went to sleep. */
  private readonly sleepers: Sleeper[] = []

  now = (): number => this.time

  sleep = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      const at = this.time + Math.max(0, milliseconds)
      let place = this.sleepers.length
      while (place > 0 && (this.sleepers[place - 1]?.at ?? 0) > at) place -= 1
      this.sleepers.splice(place, 0, { at, wake })
      this.look()
    })

  /** Time stands still until as many releases as holds. */
  hold(): void {
    this.holds += 1
  }

  release(): void {
    this.holds -= 1
    this.look()
  }

  /** Looks when every promise that is settled has been heard: a tick that is asked for by a promise comes after them all. */
  private look(): void {
    if (this.checking || this.holds > 0) return
    this.checking = true
    queueMicrotask(() =>
      process.nextTick(() => {
        this.checking = false
        this.goOn()
      }),
    )
  }

  private goOn(): void {
    if (this.holds > 0) return
    const next = this.sleepers.shift()
    if (!next) return
    this.time = next.at
    next.wake()
    this.look()
  }
}
