// A process of its own with GitHub, far away by some milliseconds and with its limits switched on: what the assets of a
// release are measured against. Started with an IPC channel; ends with it.
//   node release-world.ts FOLDER MILLISECONDS
import { join } from 'node:path'
import { type LoggedRequest, simulatedClock, startWorld } from '@plumbline/standins'
import { openTagJob, REPOSITORY, taggedRepository } from './tagged-repository.ts'

export const TAG = 'v1.2.3'

/** What the parent is told first. */
export interface Opened {
  readonly apiUrl: string
  readonly token: string
  readonly clockFile: string
}

/** What it is told at every message from it. */
export interface Seen {
  readonly published: boolean
  readonly assets: number
  readonly requests: number
  /** Answered 403: asked for faster than GitHub allows. */
  readonly refused: number
  readonly uploadsAtOnce: number
  /** From the first byte of the first upload to the answer to the last, real time. */
  readonly uploadMs: number
  /** By the clock that both sides follow. */
  readonly simulatedMs: number
  readonly problems: readonly string[]
}

function mostAtOnce(requests: readonly LoggedRequest[]): number {
  const edges = requests.flatMap(({ begun = 0, ended = 0 }) => [
    { at: begun, step: 1 },
    { at: ended, step: -1 },
  ])
  let [now, most] = [0, 0]
  // An end counts before a beginning at the same moment: nothing of it is in flight any more.
  for (const { step } of edges.toSorted((one, other) => one.at - other.at || one.step - other.step)) {
    now += step
    most = Math.max(most, now)
  }
  return most
}

const [folder = '', latency = '0'] = process.argv.slice(2)
const gitDir = join(folder, 'repository.git')
const sha = taggedRepository(gitDir, TAG)
const clockFile = join(folder, 'clock')
const clock = simulatedClock(clockFile)
const world = await startWorld({ clock, repository: REPOSITORY, gitDir, folder, latencyMs: Number(latency) })
world.github.limit({ contentPerMinute: 80, perHour: 1000 })
const access = openTagJob(world, TAG, sha, { permissions: { contents: 'write' } })
const began = clock.now()
process.on('message', () => {
  const [release] = world.github.releases()
  const requests = world.requests.filter(({ service }) => service === 'github')
  const uploads = requests.filter(({ path, status }) => path.startsWith('/uploads/') && status === 201)
  const seen: Seen = {
    published: release?.draft === false,
    assets: release?.assets.filter(({ state }) => state === 'uploaded').length ?? 0,
    requests: requests.length,
    refused: requests.filter(({ status }) => status === 403).length,
    uploadsAtOnce: mostAtOnce(uploads),
    uploadMs: Math.max(...uploads.map(({ ended = 0 }) => ended)) - Math.min(...uploads.map(({ begun = 0 }) => begun)),
    simulatedMs: clock.now() - began,
    problems: world.problems,
  }
  process.send?.(seen)
})
process.on('disconnect', () => process.exit(0))
const opened: Opened = { apiUrl: world.urls.api, token: access.token, clockFile }
process.send?.(opened)
