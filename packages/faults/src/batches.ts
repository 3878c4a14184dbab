// Runs of a schedule that are at work beside each other: grouped, and begun one after the other on the simulated clock.

interface Planned {
  /** After the end of the run before; after its start where they run beside each other. */
  readonly delayMs: number
  readonly beside: boolean
}

/** The runs in their order, each with those that run beside it. */
export function batches<Run extends Planned>(runs: readonly Run[]): Run[][] {
  const found: Run[][] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (run.beside && last) last.push(run)
    else found.push([run])
  }
  return found
}

/** Plays every run of a batch, each after its delay; returns when the last one has ended. */
export async function playTogether<Run extends Planned>(
  batch: readonly Run[],
  sleep: (milliseconds: number) => Promise<void>,
  play: (run: Run, place: number) => Promise<unknown>,
): Promise<void> {
  let begins = 0
  const playing = batch.map(async (run, place) => {
    begins += run.delayMs
    await sleep(begins)
    return play(run, place)
  })
  await Promise.all(playing)
}
