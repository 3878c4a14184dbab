// How many files are on their way at once; while any is, the wait budget stands still: it is the registry's time.
import type { PublishRun } from './publish-run.ts'

/** Does one send's work as soon as a lane is free. */
export async function inLane<Result>(run: PublishRun, work: () => Promise<Result>): Promise<Result> {
  const { lanes, deps } = run
  while (lanes.active >= lanes.width) await new Promise<void>((resolve) => lanes.waiting.push(resolve))
  if (lanes.active === 0) lanes.busySince = deps.now()
  lanes.active += 1
  try {
    return await work()
  } finally {
    lanes.active -= 1
    if (lanes.active === 0) run.deadline += deps.now() - lanes.busySince
    for (const look of lanes.waiting.splice(0)) look()
  }
}

/** End of the wait budget, milliseconds since the epoch, were nothing more to be sent from now on. */
export function endOfBudget({ lanes, deadline, deps }: PublishRun): number {
  return lanes.active === 0 ? deadline : deadline + deps.now() - lanes.busySince
}

/**
 * Works on the items in their order: the first alone, then as many at once as the lanes are wide. Ends early when one
 * says so; nothing is left running. Throws the first thing thrown.
 */
export async function inOrder<Item>(
  run: PublishRun,
  items: readonly Item[],
  parallel: number,
  work: (item: Item) => Promise<'go on' | 'stop'>,
): Promise<void> {
  const [first, ...rest] = items
  if (first === undefined || (await work(first)) === 'stop') return
  if (!run.doubted) run.lanes.width = parallel
  const queue = [...rest]
  let workers = Math.min(run.lanes.width, queue.length)
  const worker = async () => {
    // After a doubt the workers end one by one, until a single one goes on.
    for (let item = queue.shift(); item !== undefined; item = workers > run.lanes.width ? undefined : queue.shift()) {
      try {
        if ((await work(item)) === 'stop') queue.length = 0
      } catch (thrown) {
        queue.length = 0
        throw thrown
      }
    }
    workers -= 1
  }
  const ends = await Promise.allSettled(Array.from({ length: workers }, worker))
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
}

/** From here on one file at a time: the registry's answers are in doubt. */
export function narrow(run: PublishRun): void {
  run.doubted = true
  run.lanes.width = 1
}
