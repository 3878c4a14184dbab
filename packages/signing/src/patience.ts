// How often and how long signing is tried: bounded, with pauses that grow.
import { troubleOf } from './trouble.ts'

/** Pauses before the second attempt and those after it. */
const PAUSES_MS = [1_000, 4_000, 10_000]

/** No attempt begins later than this after the first one. */
const LAST_START_MS = 120_000

export interface Patience {
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly log: (line: string) => void
}

/** What `attempt` gives; tried again where the service may yet answer. Throws the last attempt's `SigstoreTrouble`. */
export async function patiently<Value>(
  service: string,
  attempt: () => Promise<Value>,
  { now, sleep, log }: Patience,
): Promise<Value> {
  const start = now()
  for (const pause of [...PAUSES_MS, undefined]) {
    try {
      return await attempt()
    } catch (thrown) {
      const trouble = troubleOf(service, thrown)
      const last = pause === undefined || now() + pause - start > LAST_START_MS
      if (last || !trouble.passing) throw trouble
      log(`${trouble.message} The next attempt follows in ${pause / 1000} s.`)
      await sleep(pause)
    }
  }
  throw new Error('unreachable')
}
