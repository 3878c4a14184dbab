// A run before it starts: the entry file, every file that it calls, and what each job's token may do.
import type { FileLocation, Permissions, Workflow } from '../workflow/model.ts'
import type { Problem } from '../workflow/problems.ts'

/** One file of the run, as it is called at one place. */
export interface PlannedWorkflow {
  readonly workflow: Workflow
  /** Job id → the workflow that it calls. */
  readonly calls: ReadonlyMap<string, PlannedWorkflow>
  /** Job id → the reusable workflow that it names and that is not on this machine. */
  readonly foreignCalls: ReadonlyMap<string, string>
  /** Job id → the permissions of its token, callers' limits applied. */
  readonly permissions: ReadonlyMap<string, Permissions>
}

export interface RunPlan extends PlannedWorkflow {
  readonly entry: FileLocation
  /** What GitHub accepts and what is surely not meant: outputs that are read and never set. */
  readonly warnings: readonly Problem[]
}
