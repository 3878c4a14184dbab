// What the other rooms of the rehearsal use of the engine.
export { type Attempts, type EndedJob, hasFailedJob } from './attempts.ts'
export { type LoadOptions, loadRun } from './load.ts'
export { expandMatrix } from './matrix.ts'
export type { PlannedWorkflow, RunPlan } from './plan.ts'
export type * from './ports.ts'
export type { RunOptions, RunResult } from './run.ts'
export { runWorkflow } from './run-workflow.ts'
