// Positioned findings: what a check has to say about a place in a file, for annotations and summaries.
import type { FailureCode } from './errors.ts'

/** One observation of a check; lines are 1-based. */
export interface Finding {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly code?: FailureCode
  readonly file?: string
  readonly line?: number
}
