// What the other rooms of the rehearsal use of workflow files.
export { type StartingEvent, type Triggered, triggers } from './event-filter.ts'
export type * from './model.ts'
export { DEFAULT_PERMISSIONS } from './permissions.ts'
export { type Problem, problemsOf, problemText } from './problems.ts'
export { parseActionFile } from './read-action.ts'
export { parseWorkflowFile } from './read-workflow.ts'
export { type FileSource, isWorkflowPath, parseUses, type ResolvedUses, resolveUses } from './uses.ts'
