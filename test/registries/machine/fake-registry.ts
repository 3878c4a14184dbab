// A registry in memory with a ledger of its own: what it really took, what it says, and when; on a fake clock.
import type { SendOutcome } from '@plumbline/http'
import { digestOf } from '@plumbline/kernel'
import type { AbsenceRule, ExchangeAnswer, PublishFile, Reading, Registry, Subject } from '@plumbline/registries'
import type { FakeClock } from './fake-clock.ts'
import type { FakeOptions, Move, Send } from './fake-options.ts'

export const CACHED: AbsenceRule = { kind: 'cached', maxAgeMs: 300_000, marginMs: 60_000 }
const SEND_MS = 1_000
const MOST_AT_ONCE = 4
/** A server that commits after its answer was lost does so within the rule's margin. */
const LATE_MS = 50_000

interface Kept {
  readonly whose: 'ours' | 'other'
  readonly at: number
  readonly visibleAt: number
}

export class FakeRegistry {
  readonly sends: Send[] = []
  /** When each question past the caches was put, and for what. */
  readonly asked: { readonly name: string; readonly at: number }[] = []
  readonly kept = new Map<string, Kept>()
  /** Broken rules, as seen from the ledger. */
  readonly violations: string[] = []
  reads = 0
  exchanges = 0
  /** Most files that were on their way at once. */
  widest = 0
  private runs = 0
  private crashed: () => void = () => {}
  private readonly minted = new Map<string, number>()
  private options: FakeOptions
  private readonly clock: FakeClock
  private readonly cache = new Map<string, { readonly at: number; readonly state: 'ours' | 'other' | 'absent' }>()

  constructor(options: FakeOptions, clock: FakeClock) {
    this.options = options
    this.clock = clock
    for (const [name, whose] of Object.entries(options.before ?? {})) {
      this.kept.set(name, { whose, at: 0, visibleAt: 0 })
    }
  }

  /** Another run against what is there by now. */
  goOn(options: FakeOptions): void {
    this.options = options
  }

  /** The registry as one run of the machine takes it; `crashed` is called when that run dies. */
  row(crashed: () => void = () => {}): Registry {
    this.runs += 1
    this.crashed = crashed
    const run = this.runs
    // A dead run hears nothing more.
    const alive = async <Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> => {
      const answer = run === this.runs ? await work() : undefined
      return answer === undefined || run !== this.runs ? new Promise<Answer>(() => {}) : answer
    }
    return {
      id: 'fake',
      address: 'https://fake.example/',
      audience: async () => 'fake',
      parallel: this.options.parallel ?? 1,
      absence: this.options.absence ?? CACHED,
      tokenLifeMs: 120_000,
      tokenScope: 'package',
      exchange: () => alive(() => this.exchange()),
      read: (_subject, files) => alive(() => this.read(files)),
      holding: async () => ({ state: 'nothing' }),
      fileAddress: async (_version, { name }) => ({ url: `https://fake.example/${name}` }),
      versions: async () => ({ state: 'nothing' }),
      foresee: async (_subject, readings) => readings,
      objection: () => undefined,
      upload: (_subject, file, token) => alive(() => this.upload(file, token)),
      ...(this.options.asks ? { ask: (_subject, file, token) => alive(() => this.ask(file, token)) } : {}),
      uploadLine: (_subject, file) => `PUT ${file.name}`,
      packageUrl: () => 'https://fake.example/demo',
      lookCommand: () => 'look demo',
      settingsUrl: () => 'https://fake.example/demo/settings',
    }
  }

  private exchange(): ExchangeAnswer {
    const answer = this.options.exchanges?.[this.exchanges] ?? 'token'
    this.exchanges += 1
    const request = 'POST /exchange'
    if (answer === 'token') {
      const token = `secret-${this.exchanges}`
      this.minted.set(token, this.clock.now())
      return { kind: 'token', token }
    }
    if (answer === 'failed') return { kind: 'failed', request, reason: '503' }
    return { kind: 'refused', request, answer: '404 not found', means: 'No publisher.', next: 'Add one.' }
  }

  private read(files: readonly PublishFile[]): Reading[] {
    const silent = this.options.silentReads?.includes(this.reads) ?? false
    this.reads += 1
    return files.map(({ name }): Reading => {
      if (silent) return { state: 'unreadable', request: `GET ${name}`, reason: '502' }
      const state = this.answerFor(name)
      if (state === 'absent') return { state }
      return state === 'ours'
        ? { state: 'same', proof: 'hash' }
        : { state: 'different', theirs: 'sha256 of a stranger' }
    })
  }

  private answerFor(name: string): 'ours' | 'other' | 'absent' {
    const known = this.cache.get(name)
    if (known && this.clock.now() - known.at <= (this.options.cacheMs ?? 0)) return known.state
    const kept = this.kept.get(name)
    const state = kept && kept.visibleAt <= this.clock.now() ? kept.whose : 'absent'
    this.cache.set(name, { at: this.clock.now(), state })
    return state
  }

  private async upload(file: PublishFile, token: string): Promise<SendOutcome> {
    const { moves, sendMs, crashAt, racedBy } = this.options
    const place = this.ofThisRun().length
    const planned = moves?.[place] ?? 'accepted'
    const move = planned !== 'not sent' && this.isOld(token) ? 'expired' : planned
    this.judge(file.name)
    if (racedBy === 'other' && place === 0) this.keep(file.name, 'other', 0)
    const startedAt = this.clock.now()
    const send: Send = { name: file.name, startedAt, endedAt: Number.POSITIVE_INFINITY, move, run: this.runs }
    this.sends.push(send)
    this.widest = Math.max(this.widest, this.flying().length)
    const duration = sendMs?.[Math.min(place, sendMs.length - 1)] ?? SEND_MS
    await this.clock.sleep(move === 'not sent' ? 0 : duration)
    send.endedAt = this.clock.now()
    const outcome = this.take(file.name, move)
    if (place === crashAt) {
      this.runs += 1
      this.crashed()
    }
    return outcome
  }

  private take(name: string, move: Move): SendOutcome {
    const taken = this.kept.get(name)
    if (taken && taken.at <= this.clock.now() && move !== 'not sent' && move !== 'expired') {
      const yes = this.options.asks && taken.whose === 'ours' && move === 'accepted'
      return yes ? outcomeOf(move) : { kind: 'unclear', reason: 'already exists' }
    }
    if (move === 'accepted' || move.endsWith('kept')) this.keep(name, 'ours', 0)
    if (move === 'unclear, kept late') this.keep(name, 'ours', LATE_MS)
    return outcomeOf(move)
  }

  private async ask({ name }: PublishFile, token: string): Promise<Reading> {
    const answer = this.options.asks?.[this.asked.length] ?? 'yes'
    const earlier = this.ofThisRun().filter((send) => send.name === name && send.move !== 'not sent')
    if (this.asked.some((one) => one.name === name)) this.violations.push(`${name} was asked for twice`)
    if (earlier.length >= 3) this.violations.push(`${name} was sent a fourth time, as a question`)
    if (this.flying().length > 0) this.violations.push(`${name} was asked for beside another send`)
    this.asked.push({ name, at: this.clock.now() })
    await this.clock.sleep(SEND_MS)
    const unreadable = (reason: string): Reading => ({ state: 'unreadable', request: `PUT ${name}`, reason })
    if (this.isOld(token)) return unreadable('403')
    if (this.kept.get(name)?.whose === 'other') return unreadable('400 already exists')
    if (answer !== 'unclear, lost') this.keep(name, 'ours', 0)
    return answer === 'yes' ? { state: 'same', proof: 'hash' } : unreadable('503')
  }

  private isOld(token: string): boolean {
    const at = this.minted.get(token)
    return at === undefined || this.clock.now() - at > (this.options.tokenEndsMs ?? Number.POSITIVE_INFINITY)
  }

  private ofThisRun(): Send[] {
    return this.sends.filter(({ run }) => run === this.runs)
  }

  private flying(): Send[] {
    return this.ofThisRun().filter(({ endedAt }) => endedAt === Number.POSITIVE_INFINITY)
  }

  /** The sending rules, by the ledger: who sends now, and what is known of the sends before? */
  private judge(name: string): void {
    this.judgeWidth(name)
    const earlier = this.ofThisRun().filter((send) => send.name === name && send.move !== 'not sent')
    if (earlier.length >= 3) this.violations.push(`${name} was sent a fourth time`)
    const last = earlier.at(-1)
    if (!last?.move.startsWith('unclear')) return
    if (this.kept.get(name)?.whose === 'ours') this.violations.push(`${name} was sent again and is there`)
    const rule = this.options.absence ?? CACHED
    const wait = rule.kind === 'cached' ? rule.maxAgeMs + rule.marginMs : rule.overMs
    if (this.clock.now() - last.endedAt < wait) this.violations.push(`${name} was sent again while unsettled`)
  }

  /** The first file alone, then at most so many at once, and one at a time from the first doubt on. */
  private judgeWidth(name: string): void {
    const flying = this.flying()
    const [first] = this.ofThisRun()
    const doubted = this.ofThisRun().some(
      ({ move, endedAt }) => endedAt < this.clock.now() && /^(unclear|throttled)/.test(move),
    )
    if (flying.some((send) => send.name === name)) this.violations.push(`${name} is on its way twice`)
    if (flying.length >= MOST_AT_ONCE) this.violations.push(`${name} was sent beside ${flying.length} others`)
    if (flying.length > 0 && first && flying.includes(first)) this.violations.push(`${name} was sent beside the first`)
    if (flying.length > 0 && doubted) this.violations.push(`${name} was sent beside another after a doubt`)
  }

  private keep(name: string, whose: 'ours' | 'other', afterMs: number): void {
    if (this.kept.has(name)) return
    const at = this.clock.now() + afterMs
    this.kept.set(name, { whose, at, visibleAt: at + (this.options.lagMs ?? 0) })
  }
}

/** A subject of made-up files with these names. */
export function subjectOf(...names: string[]): Subject {
  const files = names.map((name): PublishFile => {
    const digests = { sha256: digestOf('sha256', name), sha512: digestOf('sha512', name) }
    return { name, kind: 'fake', size: name.length, ...digests, path: `/files/${name}` }
  })
  return { packageName: 'demo', version: '1.2.3', files }
}

function outcomeOf(move: Move): SendOutcome {
  if (move.startsWith('unclear')) return { kind: 'unclear', reason: '503', final: move.includes('final') }
  if (move.startsWith('throttled')) return { kind: 'throttled', reason: '429', waitMs: 10_000 }
  if (move === 'not sent') return { kind: 'not-sent', reason: 'connection refused' }
  return { kind: move as 'accepted' | 'expired' | 'rejected', reason: move === 'accepted' ? '' : `4xx ${move}` }
}
