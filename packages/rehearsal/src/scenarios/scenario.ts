// A rehearsed day: what is pushed or dispatched, in which order, and what goes wrong on purpose.
import type { Fault } from '@plumbline/standins'
import type { Subject } from '../subject/subject.ts'

/** What a scenario may arrange before one of its acts. */
export interface Stage {
  readonly subject: Subject
  addFault(fault: Fault): void
  /** Ends every fault that has been arranged. */
  clearFaults(): void
  /** Puts a version with other contents on the registry, as somebody else's upload. */
  seedOtherBytes(version: string): Promise<void>
  /** Dispatched workflows are not run; each ends with this conclusion and is shown as simulated. */
  simulateDownstream(conclusion: 'success' | 'failure'): void
}

export interface Act {
  /** A push of the tag, or a dispatch of the same workflow at it. */
  readonly event: 'push' | 'dispatch'
  /** One sentence, shown before the act. */
  readonly tells: string
  readonly arrange?: (stage: Stage) => Promise<void> | void
}

export interface Scenario {
  readonly name: string
  /** One sentence: what happens and how it ends. */
  readonly tells: string
  /** Whether the release is whole at the end: the exit code. */
  readonly endsWhole: boolean
  /** The tag that is pushed instead of the right one. */
  readonly tag?: (subject: Subject) => string
  readonly acts: readonly Act[]
}
