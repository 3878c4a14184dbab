// Draws schedules, plays them, and shrinks the first one of each kind that breaks a promise.
import { shrink } from './shrink.ts'
import type { Violation } from './story.ts'

export interface SearchOptions {
  readonly schedules: number
  /** Number of the first schedule; 0 when not given. */
  readonly from?: number
  /** Ends after so many violations; 1 when not given. */
  readonly mostViolations?: number
  readonly progress?: (done: number) => void
  /** Leaves what breaks a promise as it was drawn. */
  readonly asFound?: true
}

/** What is searched. */
export interface Field<Kind, Played> {
  readonly draw: (index: number) => Promise<Kind> | Kind
  readonly play: (schedule: Kind, index: number) => Promise<Played>
  /** One step simpler each. */
  readonly smallerOnes: (schedule: Kind) => Iterable<Kind>
  readonly tell: (schedule: Kind, played: Played) => Violation<Kind>
}

export interface Searched<Kind> {
  readonly played: number
  readonly violations: readonly Violation<Kind>[]
}

interface Broken {
  readonly violations: readonly string[]
}

/** Schedules played at once, each with a clock of its own: while one waits for the disk, another goes on. */
const AT_ONCE = 6

/** Plays the schedules in the order of their numbers. */
export async function search<Kind, Played extends Broken>(
  { schedules, from = 0, mostViolations = 1, progress, asFound }: SearchOptions,
  field: Field<Kind, Played>,
): Promise<Searched<Kind>> {
  const found: { readonly index: number; readonly schedule: Kind; readonly violations: readonly string[] }[] = []
  let [begun, played] = [0, 0]
  const worker = async () => {
    while (begun < schedules && found.length < mostViolations) {
      const index = from + begun++
      const schedule = await field.draw(index)
      const { violations } = await field.play(schedule, index)
      if (violations.length > 0) found.push({ index, schedule, violations })
      played += 1
      progress?.(played)
      // Timers and collected memory get their turn.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const first = found.sort((one, other) => one.index - other.index).slice(0, mostViolations)
  const violations: Violation<Kind>[] = []
  for (const { schedule, index, ...one } of first) {
    const least = asFound ? schedule : await smallest(schedule, index, one, field)
    violations.push(field.tell(least, await field.play(least, index)))
  }
  return { played, violations }
}

async function smallest<Kind, Played extends Broken>(
  schedule: Kind,
  index: number,
  { violations: broken }: Broken,
  { play, smallerOnes }: Field<Kind, Played>,
): Promise<Kind> {
  const kinds = new Set(broken.map(promiseOf))
  return shrink(smallerOnes, schedule, async (candidate) => {
    const { violations } = await play(candidate, index)
    return violations.some((sentence) => kinds.has(promiseOf(sentence)))
  })
}

/** A sentence without names and numbers: what it is about. */
function promiseOf(sentence: string): string {
  return sentence.replaceAll(/\S*\d\S*/g, '#')
}
