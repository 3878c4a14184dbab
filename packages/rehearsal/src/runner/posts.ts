// Post steps: what actions asked for while they ran, done in reverse order at the end of the job.
import type { FileLocation } from '../workflow/model.ts'

export interface PostStep {
  readonly name: string
  readonly line: number
  /** The action's post entry point. */
  readonly entry: string
  /** `post-if`; `always()` when the action states none. */
  readonly condition: string
  readonly location: FileLocation
  readonly env: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
}
