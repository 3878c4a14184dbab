// One run of the real machine on the real row: what is around it is simulated, and it can die at any request.
import { PlumblineError } from '@plumbline/kernel'
import {
  type PublishDeps,
  type PublishReport,
  type PublishRequest,
  publishAll,
  type Registry,
  type Subject,
} from '@plumbline/registries'
import type { Door } from './door.ts'
import { networkOf } from './network.ts'
import { never, type RunState } from './run-state.ts'
import type { Stage } from './scene.ts'
import type { RunSpec, Schedule } from './schedule.ts'
import { signerOf } from './signer.ts'
import type { SimClock } from './sim-clock.ts'
import { COMMIT, type TokenMaker } from './tokens.ts'

/** Puts something between the machine and the row: planted bugs. */
export type Between = (registry: Registry, log: (text: string) => void, mask: (secret: string) => void) => Registry

/** What all runs of a schedule share. */
export interface Theatre {
  readonly stage: Stage
  readonly door: Door
  readonly clock: SimClock
  readonly tokens: TokenMaker
  readonly schedule: Schedule
  readonly subjects: readonly Subject[]
  readonly scratch: string
  readonly between: Between
  /** ID tokens handed out so far. */
  serial: number
}

const GITHUB_MS = 30
const OTHER_COMMIT = 'd'.repeat(40)

/** A run that has not begun. */
export function startState(index: number, spec: RunSpec, now: number): { run: RunState; died: Promise<void> } {
  let bury = () => {}
  const died = new Promise<void>((resolve) => {
    bury = resolve
  })
  const run: RunState = {
    index,
    spec,
    startedAt: now,
    endedAt: Number.POSITIVE_INFINITY,
    dead: false,
    bury,
    arrivals: [],
    counts: new Map(),
    said: [],
    masked: new Set(),
    asking: new Set(),
    signs: [],
    begun: new Set(),
    ended: new Set(),
    heldAtFirstAct: undefined,
    reports: undefined,
  }
  return { run, died }
}

/** The machine's own work, from opening the registries to its reports; an error that it throws is a broken promise. */
export async function work(run: RunState, theatre: Theatre): Promise<readonly PublishReport[]> {
  const { stage, subjects } = theatre
  const log = (text: string) => {
    if (!run.dead) run.said.push(text)
  }
  // As the action does with its inputs.
  if (stage.personalToken !== undefined) run.masked.add(stage.personalToken)
  const requests: PublishRequest[] = []
  // The wrong way round: what is needed comes last.
  for (const subject of subjects.toReversed()) {
    requests.push(requestFor(run, theatre, subject, await opened(run, theatre, log)))
  }
  return publishAll(requests, outsideOf(run, theatre, log))
}

/** A registry of its own for every package, as the action opens them. */
async function opened(run: RunState, theatre: Theatre, log: (text: string) => void): Promise<Registry> {
  const { stage, door, clock, scratch, between } = theatre
  const deps = {
    http: networkOf(run, door, clock),
    exec: stage.exec(
      (request) => door.pass(run, request),
      (sentence) => door.violations.push(sentence),
    ),
    now: clock.now,
    scratch: `${scratch}/run-${run.index}`,
    platform: 'linux' as const,
  }
  clock.hold()
  const registry = await stage.row.open({ distTag: '', access: '' }, deps).finally(() => clock.release())
  return between(observed(registry, run, clock), log, (secret) => run.masked.add(secret))
}

function requestFor(run: RunState, theatre: Theatre, subject: Subject, registry: Registry): PublishRequest {
  const { schedule, stage } = theatre
  const { waitMs, dryRun = false, ifPublished = 'verify' } = run.spec
  return {
    registry,
    subject,
    tag: { name: 'v1.2.3', commit: COMMIT },
    ifPublished,
    waitMs,
    dryRun,
    attestations: schedule.attest?.wish ?? 'false',
    attestationObstacle: schedule.attest?.obstacle === 'stated' ? 'the run is for another commit.' : '',
    ...(stage.personalToken === undefined ? {} : { firstPublishToken: stage.personalToken }),
    rerunCommand: 'gh run rerun 42 --failed',
  }
}

/** What the machine may touch beside the registry: time, GitHub, the signer and the log. */
function outsideOf(run: RunState, theatre: Theatre, log: (text: string) => void): PublishDeps {
  const { clock, door, subjects, schedule } = theatre
  const obstacle = schedule.attest?.obstacle
  return {
    now: clock.now,
    sleep: async (milliseconds) => {
      await clock.sleep(milliseconds)
      if (run.dead) return never()
    },
    idToken: (audience) => idToken(run, audience, theatre),
    repeel: () => peeled(run, clock),
    log: { info: log, warning: log, mask: (secret) => run.masked.add(secret) },
    ...(obstacle === 'no-signer' ? {} : { signer: signerOf(run, { door, clock, subjects, obstacle }) }),
    tokens: {
      begun: (_registry, token) => run.begun.add(token),
      ended: (_registry, token) => run.ended.add(token),
    },
  }
}

async function idToken(run: RunState, audience: string, theatre: Theatre): Promise<string> {
  const { clock, tokens, door } = theatre
  const fault = door.faultAt(run, 'id-token')
  await clock.sleep(fault?.effect.kind === 'hang' ? 60_000 : GITHUB_MS)
  if (fault?.effect.kind === 'crash') {
    run.dead = true
    run.bury()
  }
  if (run.dead) return never()
  if (fault && fault.effect.kind !== 'slow') throw new Error('Error Code : 503, Error Message: GitHub is away')
  const token = tokens.token(audience, clock.now(), theatre.serial++)
  door.secrets.add(token)
  return token
}

async function peeled(run: RunState, clock: SimClock): Promise<string> {
  await clock.sleep(GITHUB_MS)
  if (run.dead) return never()
  if (run.spec.tag === 'unreadable') {
    throw new PlumblineError('github-unreachable', { what: 'GitHub did not say where the tag points.' })
  }
  return run.spec.tag === 'moved' ? OTHER_COMMIT : COMMIT
}

/**
 * Time stands still while an upload is made ready and taken apart: that alone waits for the machine underneath. The
 * question past the caches is known by name.
 */
function observed(registry: Registry, run: RunState, clock: SimClock): Registry {
  const { ask, upload } = registry
  const held = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    clock.hold()
    return work().finally(() => clock.release())
  }
  return {
    ...registry,
    upload: (...given) => held(() => upload(...given)),
    ...(ask
      ? {
          ask: (subject, file, token, bundle) =>
            held(() => asking(run, file.name, () => ask(subject, file, token, bundle))),
        }
      : {}),
  }
}

function asking<Answer>(run: RunState, name: string, work: () => Promise<Answer>): Promise<Answer> {
  run.asking.add(name)
  return work().finally(() => run.asking.delete(name))
}
