// Somebody who waits for a run: for the end of a known one, or for one to appear.
import { GithubFailure, type WorkflowRun } from '@plumbline/github'

/** The runner's clock and GitHub's differ, and a run may be older than the answer that names it; milliseconds. */
const SLACK = 120_000
/** Runs older than this are asked for one by one: a list that reaches back to them would be long. */
const LONG_AGO = 3_600_000

/** Why waiting ended: `ended` with the run, else with what was last seen of it. */
export interface Watched {
  readonly run: WorkflowRun | undefined
  readonly why: 'ended' | 'time' | 'cancelled' | GithubFailure
}

export interface Watcher {
  /** Since when its run can be listed. */
  readonly from: number
  /** Undefined for who waits for a run to appear. */
  readonly id: number | undefined
  readonly deadline: number
  /** What was last seen of the run. */
  run: WorkflowRun | undefined
  /** How often the list lacked it. */
  misses: number
  /** Whether the runs that are listed end its waiting. */
  readonly see: (runs: readonly WorkflowRun[]) => boolean
  readonly done: (why: Watched['why']) => void
  readonly fail: (error: unknown) => void
}

export interface Followed {
  readonly id: number
  readonly seen: WorkflowRun | undefined
  readonly deadline: number
  /** Called at every change. */
  readonly told: (run: WorkflowRun) => void
}

/** Waits for the end of a run. */
export function follower({ id, seen, deadline, told }: Followed, now: number) {
  const { promise, resolve, reject } = Promise.withResolvers<Watched>()
  const since = seen ? Date.parse(seen.created_at) : now
  const watcher: Watcher = {
    from: Math.max(since - SLACK, now - LONG_AGO),
    ...{ id, deadline, misses: 0, run: seen },
    see: (runs) => {
      const found = runs.find((run) => run.id === id)
      if (found && (found.status !== watcher.run?.status || found.conclusion !== watcher.run?.conclusion)) told(found)
      if (found) watcher.run = found
      return found?.status === 'completed'
    },
    done: (why) => resolve({ run: watcher.run, why }),
    fail: reject,
  }
  return { watcher, promise }
}

/** Waits until `pick` finds something among the runs since `from`; undefined when the time is over. */
export function seeker<Sought>(
  from: number,
  pick: (runs: readonly WorkflowRun[]) => Sought | undefined,
  deadline: number,
) {
  const { promise, resolve, reject } = Promise.withResolvers<Sought | undefined>()
  let sought: Sought | undefined
  const watcher: Watcher = {
    ...{ from: from - SLACK, id: undefined, deadline, misses: 0, run: undefined },
    see: (runs) => {
      sought = pick(runs)
      return sought !== undefined
    },
    done: (why) => (why instanceof GithubFailure ? reject(why) : resolve(sought)),
    fail: reject,
  }
  return { watcher, promise }
}
