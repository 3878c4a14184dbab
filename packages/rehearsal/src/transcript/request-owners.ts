// Which step a request belongs to, also while a run that this run dispatched is going on.
import type { LoggedRequest } from '@plumbline/standins'
import type { RunEvent } from '../engine/ports.ts'

type Place = Pick<Extract<RunEvent, { kind: 'step-started' }>, 'runId' | 'path'>

export interface RequestOwners {
  /** Must be told every event before its requests are taken. */
  follow(event: RunEvent): void
  /** The requests of a job since they were last taken, in order. */
  take(job: Place): LoggedRequest[]
}

/** Owners over the stand-ins' log, which grows while the run goes on. */
export function createRequestOwners(requests: readonly LoggedRequest[]): RequestOwners {
  const waiting = new Map<string, LoggedRequest[]>()
  const running: Place[] = []
  let seen = 0

  return {
    follow(event) {
      for (const request of requests.slice(seen)) assign(request)
      seen = requests.length
      if (event.kind === 'job-started') running.push(event)
      if (event.kind === 'job-ended')
        running.splice(
          running.findIndex((job) => keyOf(job) === keyOf(event)),
          1,
        )
    },
    take(job) {
      const taken = waiting.get(keyOf(job)) ?? []
      waiting.delete(keyOf(job))
      return taken
    },
  }

  /** A token says whose a request is. Without one it is of the job that began last: the one that dispatched it only polls. */
  function assign(request: LoggedRequest): void {
    const owner = request.job ?? running.at(-1)
    if (!owner) return
    waiting.set(keyOf(owner), [...(waiting.get(keyOf(owner)) ?? []), request])
  }
}

function keyOf(place: Place): string {
  return `${place.runId} ${place.path}`
}
