// The gate after publishing: does the registry itself serve these files with these digests?
import { absenceTakesMs } from './absence.ts'
import type { Reading, Registry, Subject } from './registry.ts'

const PAUSE_MS = 15_000

/**
 * What the registry says of every file, in their order. Files that are not seen at once are asked for again as long
 * as a cache may hide them; other bytes end the waiting.
 */
export async function readServed(
  registry: Registry,
  subject: Subject,
  deps: { readonly now: () => number; readonly sleep: (milliseconds: number) => Promise<void> },
): Promise<readonly Reading[]> {
  const deadline = deps.now() + absenceTakesMs(registry.absence)
  for (;;) {
    const readings = await registry.read(subject, subject.files)
    const decided =
      readings.every(({ state }) => state === 'same') || readings.some(({ state }) => state === 'different')
    const left = deadline - deps.now()
    if (decided || left <= 0) return readings
    await deps.sleep(Math.min(PAUSE_MS, left))
  }
}
