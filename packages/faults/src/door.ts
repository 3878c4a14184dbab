// The door between a run and the registry: every request passes it, meets its fault, and is written down.
import type { ServiceResponse } from '@plumbline/standins'
import { answerTo, replaces } from './answers.ts'
import { exposed } from './exposure.ts'
import { failure, timeout } from './failures.ts'
import { type Arrival, never, type RunState } from './run-state.ts'
import type { Asked, Scene, Stage } from './scene.ts'
import type { FaultPlace, FaultSpec, Schedule } from './schedule.ts'
import { attestationIn } from './signatures.ts'
import type { SimClock } from './sim-clock.ts'

const READ_MS = 40
const NEVER_LEFT_MS = 20
/** No run has reason for more requests than this. */
const MOST_REQUESTS = 3_000

interface Passing {
  readonly run: RunState
  readonly request: Asked
  readonly arrival: Arrival
  readonly fault: FaultSpec | undefined
  readonly lastsMs: number
}

/** The door of one schedule. */
export class Door {
  /** Secrets that exist so far. */
  readonly secrets = new Set<string>()
  /** Broken rules seen here. */
  readonly violations: string[] = []
  /** Requests that the registry will still act on, their clients long gone. */
  readonly late = new Set<Promise<void>>()
  private uploads = 0
  private readonly schedule: Schedule
  private readonly scene: Scene
  private readonly stage: Stage
  private readonly clock: SimClock

  constructor(schedule: Schedule, scene: Scene, stage: Stage, clock: SimClock) {
    this.schedule = schedule
    this.scene = scene
    this.stage = stage
    this.clock = clock
  }

  /** The fault that sits here now; asking counts. */
  faultAt(run: RunState, on: FaultPlace): FaultSpec | undefined {
    const place = run.counts.get(on) ?? 0
    run.counts.set(on, place + 1)
    return this.schedule.faults.find(
      ({ run: index, on: where, nth, times }) =>
        index === run.index && where === on && place >= nth && place < nth + times,
    )
  }

  /** Notes what is there before the run signs or sends anything. */
  acts(run: RunState): void {
    run.heldAtFirstAct ??= this.stage.ledger()
  }

  /** As `fetch` does: an answer, or a rejection with a cause. Who uploads holds the clock already. */
  async pass(run: RunState, request: Asked): Promise<ServiceResponse> {
    const arrival = this.arrivalOf(run, request)
    if (arrival.kind === 'upload') return this.passHeld(run, request, arrival)
    this.clock.hold()
    return this.passHeld(run, request, arrival).finally(() => this.clock.release())
  }

  private async passHeld(run: RunState, request: Asked, arrival: Arrival): Promise<ServiceResponse> {
    if (run.dead) return this.abandon()
    run.arrivals.push(arrival)
    if (arrival.kind === 'upload') this.acts(run)
    if (run.arrivals.length > MOST_REQUESTS) {
      this.violations.push(`P4: run ${run.index} asked more than ${MOST_REQUESTS} times`)
      return this.die(run)
    }
    this.violations.push(...exposed(run, request, this.secrets), ...this.forbidden(run, arrival))
    const fault = this.faultAt(run, arrival.kind)
    const lastsMs = this.usualMs(arrival) + (fault?.effect.kind === 'slow' ? fault.effect.ms : 0)
    try {
      const response = await this.meet({ run, request, arrival, fault, lastsMs })
      arrival.status = response.status
      arrival.told = this.scene.told(response.status, response.body.toString('utf8'))
      arrival.shows = this.stage.shownIn?.(request, response) ?? []
      if (arrival.kind === 'exchange' && response.status < 300) [arrival.token] = this.stage.tokensIn(response)
      return response
    } finally {
      arrival.endedAt = this.clock.now()
    }
  }

  private arrivalOf(run: RunState, request: Asked): Arrival {
    const kind = this.stage.kindOf(request.method, pathOf(request.url))
    const file = kind === 'upload' ? this.stage.fileOf(request) : ''
    return {
      kind,
      line: `${request.method} ${request.url}`,
      file,
      by: run.asking.has(file) ? 'ask' : 'upload',
      startedAt: this.clock.now(),
      endedAt: Number.POSITIVE_INFINITY,
      status: undefined,
      told: 'nothing',
      stored: false,
      attested: kind === 'upload' && this.schedule.attest ? attestationIn(request.body, file) : 'no',
      token: kind === 'revoke' ? request.headers['authorization']?.replace(/^Bearer /, '') : undefined,
      shows: [],
    }
  }

  /** What no run may ever do, whatever it knows. */
  private forbidden(run: RunState, { kind, token }: Arrival): string[] {
    const { personalToken, exchangeCreates } = this.stage
    const creates = kind === 'exchange' && run.spec.dryRun === true && exchangeCreates?.()
    return [
      ...(token !== undefined && token === personalToken ? ['P7: the token of a person is being revoked'] : []),
      ...(creates ? ['P7: a dry run asks for a token, which creates the project'] : []),
    ]
  }

  private usualMs({ kind }: Arrival): number {
    if (kind !== 'upload') return READ_MS
    const { sendMs } = this.schedule
    this.uploads += 1
    return sendMs[Math.min(this.uploads, sendMs.length) - 1] ?? READ_MS
  }

  /** The request goes out, the registry acts or not, and the client hears something or nothing. */
  private async meet(passing: Passing): Promise<ServiceResponse> {
    const { run, request, arrival, fault, lastsMs } = passing
    const effect = fault?.effect
    if (effect?.kind === 'dns' || effect?.kind === 'refused') return this.neverLeave(run, arrival, effect.kind)
    if (effect?.kind === 'raced') this.stage.seed(arrival.file, 'other')
    const limit = request.timeoutMs
    const hung = effect?.kind === 'hang' || lastsMs > limit
    const outward = Math.min(lastsMs, limit) / 2
    const inward = (hung ? limit : lastsMs) - outward
    await this.wait(run, outward)
    const response = await this.acted(passing, inward)
    if (run.dead) return this.abandon()
    if (effect?.kind === 'crash') return this.die(run)
    await this.wait(run, inward)
    if (hung) throw timeout()
    return answerTo(request, effect, response, this.stage)
  }

  private async neverLeave(run: RunState, arrival: Arrival, kind: 'dns' | 'refused'): Promise<never> {
    Object.assign(arrival, { status: 'never', told: 'never left' })
    await this.wait(run, NEVER_LEFT_MS)
    throw failure(kind === 'dns' ? 'ENOTFOUND' : 'ECONNREFUSED')
  }

  /** The registry's answer, where it acts before the client stops listening. */
  private async acted(passing: Passing, leftMs: number): Promise<ServiceResponse | undefined> {
    const { fault } = passing
    if (fault?.when === 'late' && replaces(fault)) {
      this.actLater(passing, leftMs + (fault.lateMs ?? 0))
      return undefined
    }
    return fault?.when === 'before' && replaces(fault) ? undefined : this.act(passing)
  }

  /** The registry acts, whoever waits for it. */
  private async act({ request, arrival }: Passing): Promise<ServiceResponse> {
    const before = arrival.kind === 'upload' && this.holds(arrival.file)
    const response = await this.stage.handle(request)
    if (arrival.kind === 'upload' && !before && this.holds(arrival.file)) arrival.stored = true
    for (const token of this.stage.tokensIn(response)) this.secrets.add(token)
    return response
  }

  private actLater(passing: Passing, afterMs: number): void {
    const work = this.clock.sleep(afterMs).then(async () => {
      this.clock.hold()
      await this.act(passing).finally(() => this.clock.release())
      this.late.delete(work)
    })
    this.late.add(work)
  }

  private holds(name: string): boolean {
    return this.stage.ledger().some((held) => held.name === name && held.ours)
  }

  /** Lets time pass while somebody underneath waits for it; a dead run waits for ever. */
  private async wait(run: RunState, milliseconds: number): Promise<void> {
    const slept = this.clock.sleep(milliseconds)
    this.clock.release()
    await slept
    if (run.dead) return never()
    this.clock.hold()
  }

  private die(run: RunState): Promise<never> {
    run.dead = true
    run.bury()
    return this.abandon()
  }

  private abandon(): Promise<never> {
    this.clock.release()
    return never()
  }
}

function pathOf(url: string): string {
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
}
