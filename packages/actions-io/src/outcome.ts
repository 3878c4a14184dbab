// What an action's run returns: the runner layer sets outputs, writes the summary, extends the record and fails.
import type { Finding, PlumblineError } from '@plumbline/kernel'

export interface Outcome {
  readonly outputs: Readonly<Record<string, string>>
  /** Sections of the release record that this action states. */
  readonly sections?: Readonly<Record<string, unknown>>
  /** Markdown for the job summary. */
  readonly summary?: string
  readonly findings?: readonly Finding[]
  /** The step fails with this, after everything above has been written. */
  readonly failure?: PlumblineError
  /** The phase of the failure, where the action serves several; the definition's when absent. */
  readonly phase?: string
}

/** Thrown by a run that fails with something to say besides the error itself. */
export class FailedOutcome extends Error {
  readonly outcome: Outcome & { readonly failure: PlumblineError }

  constructor(outcome: Outcome & { readonly failure: PlumblineError }) {
    super(outcome.failure.message, { cause: outcome.failure })
    this.name = 'FailedOutcome'
    this.outcome = outcome
  }
}
