// A registry in memory with a ledger of its own: what it really took, what it says, and when; on a fake clock.
import type { SendOutcome } from '@plumbline/http'
import { digestOf } from '@plumbline/kernel'
import type { AbsenceRule, ExchangeAnswer, PublishFile, Reading, Registry, Subject } from '@plumbline/registries'

/** What happens to one send: whether the bytes are kept, and what the sender is told. */
export type Move =
  | 'accepted'
  | 'unclear, kept'
  | 'unclear, lost'
  | 'unclear, kept late'
  | 'unclear and final, lost'
  | 'not sent'
  | 'throttled'
  | 'throttled, kept'
  | 'expired'
  | 'rejected'

export interface FakeOptions {
  /** One move per send, in order; `accepted` when they run out. */
  readonly moves?: readonly Move[]
  /** How long after it was kept a file begins to show. */
  readonly lagMs?: number
  /** How long an answer to a read is repeated. */
  readonly cacheMs?: number
  /** Reads (counted from 0) that give no answer. */
  readonly silentReads?: readonly number[]
  /** Files that are there before the run: ours, or other bytes under our name. */
  readonly before?: Readonly<Record<string, 'ours' | 'other'>>
  /** A stranger publishes other bytes under the name of the file that is sent first, while it is sent. */
  readonly racedBy?: 'nobody' | 'other'
  readonly exchanges?: readonly ('token' | 'refused' | 'failed')[]
  readonly absence?: AbsenceRule
}

export interface Send {
  readonly name: string
  readonly endedAt: number
  readonly move: Move
}

/** A clock that only sleeping and sending move. */
export class FakeClock {
  time = 1_000_000
  now = () => this.time
  sleep = async (milliseconds: number) => {
    this.time += milliseconds
  }
}

export const CACHED: AbsenceRule = { kind: 'cached', maxAgeMs: 300_000, marginMs: 60_000 }
const SEND_MS = 1_000
/** A server that commits after its answer was lost does so within the rule's margin. */
const LATE_MS = 50_000

interface Kept {
  readonly whose: 'ours' | 'other'
  readonly at: number
  readonly visibleAt: number
}

export class FakeRegistry {
  readonly sends: Send[] = []
  readonly kept = new Map<string, Kept>()
  /** Broken rules, as seen from the ledger. */
  readonly violations: string[] = []
  reads = 0
  exchanges = 0
  private readonly options: FakeOptions
  private readonly clock: FakeClock
  private readonly cache = new Map<string, { readonly at: number; readonly state: 'ours' | 'other' | 'absent' }>()

  constructor(options: FakeOptions, clock: FakeClock) {
    this.options = options
    this.clock = clock
    for (const [name, whose] of Object.entries(options.before ?? {})) {
      this.kept.set(name, { whose, at: 0, visibleAt: 0 })
    }
  }

  /** The registry as the machine takes it. */
  row(): Registry {
    return {
      id: 'fake',
      address: 'https://fake.example/',
      audience: 'fake',
      absence: this.options.absence ?? CACHED,
      tokenLifeMs: 120_000,
      exchange: async () => this.exchange(),
      read: async (_subject, files) => this.read(files),
      foresee: async (_subject, readings) => readings,
      objection: () => undefined,
      upload: async (_subject, file) => this.upload(file),
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
    if (answer === 'token') return { kind: 'token', token: `secret-${this.exchanges}` }
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

  private upload(file: PublishFile): SendOutcome {
    const move = this.options.moves?.[this.sends.length] ?? 'accepted'
    this.judge(file.name)
    if (this.options.racedBy === 'other' && this.sends.length === 0) this.keep(file.name, 'other', 0)
    this.clock.time += move === 'not sent' ? 0 : SEND_MS
    this.sends.push({ name: file.name, endedAt: this.clock.now(), move })
    const taken = this.kept.get(file.name)
    if (taken && taken.at <= this.clock.now() && move !== 'not sent')
      return { kind: 'unclear', reason: 'already exists' }
    if (move === 'accepted' || move.endsWith('kept')) this.keep(file.name, 'ours', 0)
    if (move === 'unclear, kept late') this.keep(file.name, 'ours', LATE_MS)
    return outcomeOf(move)
  }

  /** The sending rules of P2, by the ledger: who sends now, and what is known of the sends before? */
  private judge(name: string): void {
    const earlier = this.sends.filter((send) => send.name === name && send.move !== 'not sent')
    if (earlier.length >= 3) this.violations.push(`${name} was sent a fourth time`)
    const last = earlier.at(-1)
    if (!last?.move.startsWith('unclear')) return
    if (this.kept.get(name)?.whose === 'ours') this.violations.push(`${name} was sent again and is there`)
    const rule = this.options.absence ?? CACHED
    const wait = rule.kind === 'cached' ? rule.maxAgeMs + rule.marginMs : rule.overMs
    if (this.clock.now() - last.endedAt < wait) this.violations.push(`${name} was sent again while unsettled`)
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
