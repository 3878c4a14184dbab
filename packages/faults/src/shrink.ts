// Makes a schedule that breaks a promise smaller, as long as the same promise stays broken.
import type { Schedule } from './schedule.ts'

const MOST_TRIES = 400

/** The smallest schedule found for which `breaks` still holds; `smallerOnes` are those one step simpler. */
export async function shrink<Kind>(
  smallerOnes: (schedule: Kind) => Iterable<Kind>,
  schedule: Kind,
  breaks: (schedule: Kind) => Promise<boolean>,
): Promise<Kind> {
  let smallest = schedule
  let tries = 0
  for (let smaller: Kind | undefined = smallest; smaller; ) {
    smaller = undefined
    for (const candidate of smallerOnes(smallest)) {
      tries += 1
      if (tries > MOST_TRIES) return smallest
      if (await breaks(candidate)) {
        smaller = candidate
        smallest = candidate
        break
      }
    }
  }
  return smallest
}

/** One step simpler each: fewer faults first, then fewer runs and files, then calmer surroundings. */
export function* smallerOnes(schedule: Schedule): Generator<Schedule> {
  const { faults, runs, before, sendMs } = schedule
  for (const place of faults.keys()) yield { ...schedule, faults: without(faults, place) }
  for (const place of runs.keys()) {
    if (runs.length > 1) yield { ...schedule, runs: without(runs, place), faults: renumbered(faults, place) }
  }
  yield* withoutExtras(schedule)
  if (before.length > 1) yield { ...schedule, before: before.slice(0, -1) }
  for (const [place, fault] of faults.entries()) {
    if (fault.times > 1) yield { ...schedule, faults: faults.with(place, { ...fault, times: 1 }) }
    if (fault.nth > 0) yield { ...schedule, faults: faults.with(place, { ...fault, nth: fault.nth - 1 }) }
  }
  for (const [place, run] of runs.entries()) {
    if (run.tag !== 'same') yield { ...schedule, runs: runs.with(place, { ...run, tag: 'same' }) }
    if (run.delayMs > 0) yield { ...schedule, runs: runs.with(place, { ...run, delayMs: 0 }) }
  }
  for (const [place, whose] of before.entries()) {
    if (whose !== 'absent') yield { ...schedule, before: before.with(place, 'absent') }
  }
  if (schedule.trust !== 'yes') yield { ...schedule, trust: 'yes' }
  if (schedule.tagAtEnd !== 'same') yield { ...schedule, tagAtEnd: 'same' }
  for (const name of ['cacheMs', 'lagMs', 'skewMs'] as const) if (schedule[name] !== 0) yield { ...schedule, [name]: 0 }
  if (sendMs.length > 1 || sendMs[0] !== 300) yield { ...schedule, sendMs: [300] }
}

/** Fewer packages, no attestations, no token of a person, no runs of a special kind. */
function* withoutExtras(schedule: Schedule): Generator<Schedule> {
  const { also, attest, firstPublish, untrusted, runs, ...plain } = schedule
  const whole = { ...plain, runs }
  const [packages, signing, first, stranger] = [
    also && { also },
    attest && { attest },
    firstPublish && { firstPublish },
    untrusted === undefined ? undefined : { untrusted },
  ]
  if (also) yield { ...whole, ...signing, ...first, ...stranger, ...(also.length > 1 && { also: also.slice(0, -1) }) }
  if (attest) yield { ...whole, ...packages, ...first, ...stranger }
  if (attest?.obstacle) yield { ...schedule, attest: withoutKey(attest, 'obstacle') }
  if (attest?.refused) yield { ...schedule, attest: withoutKey(attest, 'refused') }
  if (firstPublish) yield { ...whole, ...packages, ...signing, ...stranger }
  if (stranger) yield { ...whole, ...packages, ...signing, ...first }
  for (const [place, run] of runs.entries()) {
    if (run.dryRun) yield { ...schedule, runs: runs.with(place, withoutKey(run, 'dryRun')) }
    if (run.ifPublished) yield { ...schedule, runs: runs.with(place, withoutKey(run, 'ifPublished')) }
  }
}

export function withoutKey<Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Omit<Whole, Key> {
  const { [key]: _, ...rest } = whole
  return rest
}

export function without<Item>(items: readonly Item[], place: number): Item[] {
  return items.filter((_, index) => index !== place)
}

/** Faults of the runs that stay, by their new numbers. */
export function renumbered<Fault extends { readonly run: number }>(faults: readonly Fault[], gone: number): Fault[] {
  return faults.flatMap((fault) => {
    if (fault.run === gone) return []
    return [fault.run > gone ? { ...fault, run: fault.run - 1 } : fault]
  })
}
