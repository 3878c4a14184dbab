// One run of the real machines, release first and then what follows it, on a simulated GitHub; it can die at any request.
import { type FanOutRequest, fanOut } from '@plumbline/downstream'
import type { GithubClient } from '@plumbline/github'
import { makeRelease, type Wanted } from '@plumbline/releases'
import type { SimClock } from '../sim-clock.ts'
import type { ReleaseDoor } from './door.ts'
import { COMMIT, TAG } from './git.ts'
import { clientOf, sleepOf } from './network.ts'
import { Died, type ReleaseRun } from './run-state.ts'
import type { ReleaseSchedule } from './schedule.ts'
import type { Stage } from './stage.ts'
import type { StockFile } from './stock.ts'
import { REPOSITORY } from './workflows.ts'

/** What a planted bug knows of its run. */
export interface BugTools {
  readonly files: readonly StockFile[]
  readonly token: string
  readonly log: (text: string) => void
  /** Another client of the same run, with a pace of its own. */
  readonly another: () => Promise<GithubClient>
}

/** Puts something between the machines and their client: planted bugs. */
export type ClientBetween = (client: GithubClient, tools: BugTools) => GithubClient

export interface Theatre {
  readonly schedule: ReleaseSchedule
  readonly stage: Stage
  readonly door: ReleaseDoor
  readonly clock: SimClock
  readonly between: ClientBetween
}

/** The machines' own work; how it ends stands in the run. */
export async function work(run: ReleaseRun, theatre: Theatre): Promise<void> {
  const { stage, door, clock, between, schedule } = theatre
  const log = (text: string) => {
    if (!run.dead) run.said.push(text)
  }
  try {
    const own = await clientOf(run, door, clock, stage.token)
    const another = () => clientOf(run, door, clock, stage.token)
    const client = between(own, { files: stage.files, token: stage.token, log, another })
    const deps = { client, now: clock.now, sleep: sleepOf(run, clock), log: { info: log } }
    run.report = await makeRelease(wantedOf(theatre), deps)
    const { release, failure } = run.report
    // As in finish.yml: nothing follows a draft.
    if (run.dead || failure || release.draft || schedule.targets.length === 0) return
    run.results = (await fanOut(requestOf(run, theatre), deps)).results
  } catch (error) {
    if (!(error instanceof Died)) run.thrown = error
  }
}

/** Whom the stand-in names as the actor of an App's token. */
const SENDER = { login: 'plumbline-app[bot]', bot: true }

function requestOf({ spec, expects }: ReleaseRun, { schedule, stage }: Theatre): FanOutRequest {
  const { wish, maxParallel, senderKnown, nameless } = schedule
  const request = {
    // As where the push of the tag has started this very run.
    occasion: { repository: REPOSITORY, tag: TAG, commit: expects, prerelease: wish.prerelease, pushSeen: true },
    targets: stage.workflows.targets,
    maxParallel,
    sender: senderKnown ? SENDER : nameless && { bot: true },
    retryFailed: spec.retry === 'failed',
    retryUnknown: spec.retry === 'unknown',
  }
  return request
}

function wantedOf({ schedule, stage }: Theatre): Wanted {
  const { prerelease, stayDraft, pinned, late } = schedule.wish
  const wanted = {
    repository: REPOSITORY,
    tag: TAG,
    commit: pinned ? COMMIT : undefined,
    name: TAG,
    notes: 'notes',
    prerelease,
    makeLatest: prerelease ? ('false' as const) : ('legacy' as const),
    stayDraft,
    files: stage.files.map(({ bytes: _, otherBytes: __, ...file }) => file),
    lateAssets: late ? ['*.dmg'] : [],
  }
  return wanted
}
