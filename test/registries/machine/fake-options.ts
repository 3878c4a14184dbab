// What a fake registry can be told to do, and what it notes of every send.
import type { AbsenceRule } from '@plumbline/registries'

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
  /** How many files may be on their way; 1 when not given. */
  readonly parallel?: number
  /** Durations of the sends in order, in milliseconds; the last one repeats. */
  readonly sendMs?: readonly number[]
  /** A token that is older is refused, whatever the machine thinks of its life. */
  readonly tokenEndsMs?: number
  /** The registry says yes to the same bytes again, and can be asked so; what becomes of each question, in order. */
  readonly asks?: readonly ('yes' | 'unclear, kept' | 'unclear, lost')[]
  /** The run dies at its n-th send (from 0), whose bytes then meet what their move says. */
  readonly crashAt?: number
}

export interface Send {
  readonly name: string
  readonly startedAt: number
  /** Infinity while it is on its way. */
  endedAt: number
  readonly move: Move
  readonly run: number
}
