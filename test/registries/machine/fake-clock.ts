// A clock that jumps to the next moment that somebody waits for, once nothing else is left to do.

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

/** Several sleepers wake in the order of their times, so that parallel work takes as long as its longest part. */
export class FakeClock {
  time = 1_000_000
  private readonly sleepers: Sleeper[] = []
  private ticking = false

  now = () => this.time

  sleep = (milliseconds: number) =>
    new Promise<void>((wake) => {
      this.sleepers.push({ at: this.time + milliseconds, wake })
      this.tick()
    })

  /** All that is left to do without waiting is done before an immediate comes. */
  private tick(): void {
    if (this.ticking) return
    this.ticking = true
    setImmediate(() => {
      this.ticking = false
      const at = Math.min(...this.sleepers.map((sleeper) => sleeper.at))
      const [sleeper] = this.sleepers.splice(
        this.sleepers.findIndex((one) => one.at === at),
        1,
      )
      this.time = Math.max(this.time, at)
      sleeper?.wake()
      if (this.sleepers.length > 0) this.tick()
    })
  }
}
