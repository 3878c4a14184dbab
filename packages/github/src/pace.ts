// How fast requests that create content may follow each other, for one client with everything that it does at once.

export interface Pace {
  /** Comes back when the next such request may begin. */
  turn(): Promise<void>
  /** GitHub asked to stay away: nothing begins before that is over. */
  hold(milliseconds: number): void
}

export interface PaceParts {
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
  readonly log?: { info(text: string): void } | undefined
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export const MOST_A_MINUTE = 80

/** GitHub counts what arrives, and one request may be a little longer on its way than another. */
const MINUTE = 61_000

/** Lets at most `MOST_A_MINUTE` begin in any minute; that it waits is said once. */
export function createPace({ now, wait, log }: PaceParts): Pace {
  const begun: number[] = []
  let closedUntil = 0
  let told = false
  async function turn(): Promise<void> {
    const paced = begun.length < MOST_A_MINUTE ? 0 : (begun.shift() ?? 0) + MINUTE
    const due = Math.max(now(), closedUntil, paced)
    begun.push(due)
    if (paced === due && !told) {
      told = true
      log?.info(
        `GitHub takes ${MOST_A_MINUTE} requests a minute that create content; from here on they wait their turn.`,
      )
    }
    const pause = due - now()
    if (pause > 0) await wait(pause)
    // Another request was told meanwhile to stay away.
    if (closedUntil > due) await turn()
  }
  return {
    turn,
    hold: (milliseconds) => {
      closedUntil = Math.max(closedUntil, now() + milliseconds)
    },
  }
}
