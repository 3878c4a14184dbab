// One list of a repository's runs, asked for again and again, for everybody who waits for a run of it.
import { GithubFailure, readRun, type WorkflowRun } from '@plumbline/github'
import { createRunList } from './run-list.ts'
import type { FanOutDeps } from './target.ts'
import { type Followed, follower, seeker, type Watched, type Watcher } from './watcher.ts'

const FIRST_PAUSE = 5000
const LONGEST_PAUSE = 30_000
/** How often a run that the list lacks is asked for before it counts as lost. */
const MOST_MISSES = 5
const PROGRESS_EVERY = 60_000

export interface Board {
  /** Until the run has ended or the time is over. */
  follow(followed: Followed): Promise<Watched>
  /** Until `pick` finds what it looks for among the runs since `from`; undefined when the time is over. */
  seek<Sought>(
    from: number,
    pick: (runs: readonly WorkflowRun[]) => Sought | undefined,
    deadline: number,
  ): Promise<Sought | undefined>
}

/** Those who wait, and the list that they wait for. */
interface Waiting {
  readonly deps: FanOutDeps
  readonly repository: string
  readonly watchers: Set<Watcher>
  readonly list: ReturnType<typeof createRunList>
  /** Never moves ahead: the same question can be answered with "nothing has changed". */
  from: number
  running: boolean
}

/** A board for one repository; it asks only while somebody waits. */
export function openBoard(deps: FanOutDeps, repository: string): Board {
  const list = createRunList(deps.client, repository)
  const waiting: Waiting = {
    deps,
    repository,
    watchers: new Set(),
    list,
    from: Number.POSITIVE_INFINITY,
    running: false,
  }
  const add = <Result>({ watcher, promise }: { readonly watcher: Watcher; readonly promise: Promise<Result> }) => {
    waiting.watchers.add(watcher)
    waiting.from = Math.min(waiting.from, watcher.from)
    if (!waiting.running) void attend(waiting)
    return promise
  }
  return {
    follow: (followed) => add(follower(followed, deps.now())),
    seek: (from, pick, deadline) => add(seeker(from, pick, deadline)),
  }
}

/** Looks until nobody waits any more. */
async function attend(waiting: Waiting): Promise<void> {
  const { deps, watchers } = waiting
  waiting.running = true
  try {
    let told = deps.now()
    for (let pause = FIRST_PAUSE; watchers.size > 0; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
      const soonest = Math.min(...[...watchers].map(({ deadline }) => deadline))
      await deps.sleep(Math.max(0, Math.min(pause, soonest - deps.now())))
      if (deps.stop?.aborted) for (const watcher of watchers) finish(waiting, watcher, 'cancelled')
      else await look(waiting)
      if (deps.now() - told >= PROGRESS_EVERY) {
        told = deps.now()
        tellProgress(waiting)
      }
    }
  } catch (error) {
    for (const watcher of watchers) watcher.fail(error)
    watchers.clear()
  } finally {
    waiting.running = false
  }
}

function finish({ watchers }: Waiting, watcher: Watcher, why: Watched['why']): void {
  if (watchers.delete(watcher)) watcher.done(why)
}

async function look(waiting: Waiting): Promise<void> {
  const { deps, watchers, list, from } = waiting
  try {
    const ids = new Set([...watchers].flatMap(({ id }) => id ?? []))
    const runs = await list({ from, ids, all: [...watchers].some(({ id }) => id === undefined) })
    for (const watcher of watchers) {
      if (watcher.see(runs)) finish(waiting, watcher, 'ended')
      else await askForMissing(waiting, watcher, runs)
    }
  } catch (error) {
    // A cancelled job waits for no limit: the client gives up, and the next round says so to everybody.
    if (deps.stop?.aborted) return
    if (!(error instanceof GithubFailure)) throw error
    // A look that gets no answer tells nothing about the runs: the next one will.
    if (!error.unclear) for (const watcher of watchers) finish(waiting, watcher, error)
  }
  for (const watcher of watchers) if (deps.now() >= watcher.deadline) finish(waiting, watcher, 'time')
}

/** GitHub may take a moment to list a run; one from long ago is asked for by itself. */
async function askForMissing(waiting: Waiting, watcher: Watcher, runs: readonly WorkflowRun[]): Promise<void> {
  const { id } = watcher
  if (id === undefined || runs.some((run) => run.id === id)) return
  watcher.misses += 1
  const neverSeen = watcher.run === undefined
  if (neverSeen && watcher.misses < 2) return
  try {
    if (watcher.see([await readRun(waiting.deps.client, waiting.repository, id)])) finish(waiting, watcher, 'ended')
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error
    if (error.unclear || (error.status === 404 && neverSeen && watcher.misses < MOST_MISSES)) return
    finish(waiting, watcher, error)
  }
}

/** One line on what is still going on. */
function tellProgress({ deps, repository, watchers }: Waiting): void {
  const counts = new Map<string, number>()
  const runs = [...watchers].filter(({ id }) => id !== undefined)
  for (const { run } of runs) {
    const status = (run?.status ?? 'not shown yet').replaceAll('_', ' ')
    counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  if (runs.length === 0) return
  const list = [...counts].map(([status, count]) => `${count} ${status}`).join(', ')
  deps.log.info(`${repository}: waits for ${runs.length === 1 ? 'one run' : `${runs.length} runs`} (${list})`)
}
