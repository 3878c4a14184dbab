// The last look before something is started: after every wait, for another run of this job may be at it meanwhile.
import type { FanOutDeps } from './target.ts'

/** How long a look serves everybody who wants to know; milliseconds. */
const LOOK_LASTS = 3000
/** A look that took longer than it lasts is old when it comes back; a network that is always slow gets no further. */
const MOST_LOOKS = 3

type Clock = Pick<FanOutDeps, 'now'>

/** The same look for everybody who asks while it lasts. */
export function lasting<Seen>({ now }: Clock, look: () => Promise<Seen>): () => Promise<Seen> {
  let last: { readonly at: number; readonly seen: Promise<Seen> } | undefined
  return () => {
    if (!last || now() - last.at >= LOOK_LASTS) last = { at: now(), seen: look() }
    return last.seen
  }
}

/** What was seen last, and what stands in the place of a sending: found, failed or stopped. */
export interface LastLook<Seen, Instead> {
  /** For the client, which asks right before each sending. Never throws: a look that failed is told by `instead`. */
  wanted(): Promise<boolean>
  /** Throws when nothing was seen. */
  seen(): Seen
  /** What was found in its place; undefined where the job was cancelled. Throws what the look threw. */
  instead(): Instead | undefined
}

/** `judge` says what stands in the place of a sending; undefined: nothing does. */
export function lastLook<Seen, Instead>(
  { now, stop }: Pick<FanOutDeps, 'now' | 'stop'>,
  look: () => Promise<Seen>,
  judge: (seen: Seen) => Promise<Instead | undefined> | Instead | undefined,
): LastLook<Seen, Instead> {
  let last: { readonly seen: Seen; readonly instead: Instead | undefined } | undefined
  let failure: { readonly error: unknown } | undefined
  const lookAgain = async () => {
    for (let looks = 1; ; looks += 1) {
      const began = now()
      const seen = await look()
      last = { seen, instead: await judge(seen) }
      if (last.instead !== undefined || now() - began <= LOOK_LASTS || looks === MOST_LOOKS) return last
    }
  }
  return {
    wanted: async () => {
      try {
        return (await lookAgain()).instead === undefined && !stop?.aborted
      } catch (error) {
        failure = { error }
        return false
      }
    },
    seen: () => {
      if (!last) throw new RangeError('nobody has looked')
      return last.seen
    },
    instead: () => {
      if (failure) throw failure.error
      return last?.instead
    },
  }
}
