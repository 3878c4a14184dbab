// The door between a run and GitHub: every request passes it, meets its fault, is written down and judged.
import type { ServiceRequest, ServiceResponse } from '@plumbline/standins'
import { failure, timeout } from '../failures.ts'
import type { SimClock } from '../sim-clock.ts'
import { answerTo, fits, isRefusal, replaces } from './answers.ts'
import { type Judged, wrongAct, wrongRequest } from './judge.ts'
import { type Asked, Died, isWrite, type ReleaseRun } from './run-state.ts'
import type { AskedKind, ReleaseFault, ReleaseSchedule } from './schedule.ts'
import type { Stage } from './stage.ts'

const NEVER_LEFT_MS = 20
const TIMEOUT_MS = 60_000
const USUAL_MS: Readonly<Partial<Record<AskedKind, number>>> = { upload: 900, draft: 300, publish: 400, dispatch: 250 }
const READ_MS = 40
/** No run has reason for more requests than this. */
const MOST_REQUESTS = 2_500

interface Passing {
  readonly run: ReleaseRun
  readonly request: ServiceRequest
  readonly asked: Asked
  readonly fault: ReleaseFault | undefined
}

/** What the client hears when nothing was heard of GitHub. */
const SILENCE: ServiceResponse = { status: 502, headers: {}, body: Buffer.alloc(0) }

export class ReleaseDoor {
  readonly violations: string[] = []
  /** Requests that GitHub will still act on, their clients long gone. */
  readonly late = new Set<Promise<void>>()
  /** Acts come one after the other, so that each is judged by itself. */
  private acting: Promise<unknown> = Promise.resolve()
  private readonly schedule: ReleaseSchedule
  private readonly stage: Stage
  private readonly clock: SimClock
  private readonly judged: Judged

  constructor(schedule: ReleaseSchedule, stage: Stage, clock: SimClock, judged: Judged) {
    this.schedule = schedule
    this.stage = stage
    this.clock = clock
    this.judged = judged
  }

  /** As `fetch` does: an answer, or a rejection with a cause. */
  async pass(run: ReleaseRun, request: ServiceRequest): Promise<ServiceResponse> {
    if (run.dead) throw new Died()
    const asked = this.note(run, request)
    for (const happening of this.schedule.happenings) {
      if (happening.run === run.index && happening.nth === run.asked.length - 1) {
        await this.beside(() => this.stage.happens(happening))
      }
    }
    this.violations.push(...wrongRequest(this.judged, run, asked))
    if (run.asked.length > MOST_REQUESTS) {
      this.violations.push(`R6: run ${run.index} asked more than ${MOST_REQUESTS} times`)
      run.dead = true
      throw new Died()
    }
    const fault = this.faultAt(run, asked.kind, request)
    try {
      const response = await this.meet({ run, request, asked, fault })
      asked.status = response.status
      if (asked.kind === 'tag' && response.status === 200) run.expects ??= asked.commit
      return response
    } finally {
      asked.endedAt = this.clock.now()
    }
  }

  private note(run: ReleaseRun, request: ServiceRequest): Asked {
    const kind = kindOf(request)
    const asked: Asked = {
      kind,
      line: `${request.method} ${request.url}`,
      method: request.method,
      startedAt: this.clock.now(),
      endedAt: Number.POSITIVE_INFINITY,
      status: undefined,
      acted: false,
      target: kind === 'dispatch' ? this.stage.workflows.placeOf(request) : undefined,
      runId: undefined,
      commit: undefined,
      met: '',
    }
    run.asked.push(asked)
    return asked
  }

  /** The fault that sits here now; asking counts. */
  private faultAt(run: ReleaseRun, kind: AskedKind, request: ServiceRequest): ReleaseFault | undefined {
    const place = run.counts.get(kind) ?? 0
    run.counts.set(kind, place + 1)
    const all = run.asked.length - 1
    return this.schedule.faults.find(({ run: index, on, nth, times, effect }) => {
      const here = on === 'any' ? all : place
      return (
        index === run.index &&
        (on === 'any' || on === kind) &&
        here >= nth &&
        here < nth + times &&
        fits(effect, kind, request)
      )
    })
  }

  /** The request goes out, GitHub acts or not, and the client hears something or nothing. */
  private async meet(passing: Passing): Promise<ServiceResponse> {
    const { run, request, asked, fault } = passing
    const effect = fault?.effect
    if (effect) asked.met = ` [${effect.kind}, GitHub acts ${fault.when}]`
    if (effect?.kind === 'dns') {
      await this.wait(run, NEVER_LEFT_MS)
      throw failure('ENOTFOUND')
    }
    const usual = (USUAL_MS[asked.kind] ?? READ_MS) + (effect?.kind === 'slow' ? effect.ms : 0)
    await this.wait(run, usual / 2)
    const response = await this.acted(passing)
    if (effect?.kind === 'crash') run.dead = true
    if (run.dead) throw new Died()
    await this.wait(run, effect?.kind === 'hang' ? TIMEOUT_MS : usual / 2)
    if (effect?.kind === 'hang') throw timeout()
    if (effect?.kind === 'reset') throw failure('ECONNRESET')
    return answerTo(request, effect, response, this.clock.now())
  }

  private async acted(passing: Passing): Promise<ServiceResponse> {
    const { fault, request } = passing
    // These are answers of a GitHub that has acted, whenever they come.
    if (!fault || ['slow', 'no-details', 'exists'].includes(fault.effect.kind)) return this.act(passing)
    if (fault.effect.kind === 'starter') {
      const { releaseId, name, label } = uploadOf(request)
      await this.beside(() => this.stage.leaveStarter(releaseId, name, label))
      return SILENCE
    }
    if (isRefusal(fault.effect) || fault.when === 'before') return SILENCE
    if (fault.when === 'late' && replaces(fault.effect)) {
      this.actLater(passing, fault.lateMs ?? 0)
      return SILENCE
    }
    return this.act(passing)
  }

  private act({ run, request, asked }: Passing): Promise<ServiceResponse> {
    return this.oneByOne(async () => {
      if (asked.target !== undefined) this.stage.workflows.strange(asked.target, 'with')
      const before = this.stage.workflows.own.length
      const response = await this.stage.github.handle(request)
      asked.acted = isWrite(asked) && response.status < 300
      asked.runId = asked.kind === 'dispatch' ? this.stage.workflows.own[before]?.id : undefined
      asked.commit = this.stage.history.commit
      if (asked.acted) this.violations.push(...wrongAct(this.judged, run, asked))
      return response
    })
  }

  private actLater(passing: Passing, afterMs: number): void {
    const work = this.clock.sleep(afterMs).then(async () => {
      await this.act(passing)
      this.late.delete(work)
    })
    this.late.add(work)
  }

  private oneByOne<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const done = this.acting.then(work)
    this.acting = done.catch(() => undefined)
    return done
  }

  /** What others do to GitHub, or GitHub to itself: no act of ours. */
  private beside(work: () => void | Promise<void>): Promise<void> {
    return this.oneByOne(async () => {
      await work()
      this.judged.ledger.absorb()
    })
  }

  private async wait(run: ReleaseRun, milliseconds: number): Promise<void> {
    await this.clock.sleep(milliseconds)
    if (run.dead) throw new Died()
  }
}

const KINDS: readonly (readonly [RegExp, AskedKind])[] = [
  [/^GET \/repos\/[^/]+\/[^/]+\/git\//, 'tag'],
  [/^POST \/uploads\//, 'upload'],
  [/^DELETE .*\/releases\/assets\/\d+$/, 'remove'],
  [/^GET .*\/releases\/\d+\/assets$/, 'assets'],
  [/^GET .*\/releases(?:\/tags\/[^/]+|\/\d+|\/latest)?$/, 'find'],
  [/^POST .*\/releases$/, 'draft'],
  [/^PATCH .*\/releases\/\d+$/, 'publish'],
  [/^POST .*\/dispatches$/, 'dispatch'],
  [/^GET .*\/actions\/workflows(?:\/[^/]+)?$/, 'workflow'],
  [/^GET .*\/actions\/(?:workflows\/[^/]+\/)?runs$/, 'runs'],
  [/^GET .*\/actions\/runs\/\d+/, 'run'],
]

function kindOf({ method, url }: ServiceRequest): AskedKind {
  const line = `${method} ${url.split('?')[0]}`
  return KINDS.find(([pattern]) => pattern.test(line))?.[1] ?? 'other'
}

function uploadOf({ url }: ServiceRequest) {
  const [, id = ''] = /\/releases\/(\d+)\/assets/.exec(url) ?? []
  const query = new URLSearchParams(url.split('?')[1])
  return { releaseId: Number(id), name: query.get('name') ?? '', label: query.get('label') }
}
