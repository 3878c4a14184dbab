// The public list of the triggers package.

export { actionsSent } from './activity.ts'
export { inputProblem, inputProblems } from './dispatch-inputs.ts'
export { dispatchCommand, mustBeGiven } from './dispatchable.ts'
export type {
  Dispatchable,
  DispatchEvent,
  DispatchInput,
  EventFilters,
  PushEvent,
  Reason,
  ReleaseEvent,
  TokenKind,
  Trigger,
  TriggerCode,
  TriggerEvent,
  TriggerProblem,
  WorkflowRunEvent,
  WorkflowSource,
  WorkflowTriggers,
} from './model.ts'
export { matchesPattern, matchesPatterns } from './patterns.ts'
export { readTriggers } from './read-triggers.ts'
export { patternsFiltered, pushFiltered, quoted, type RefFilters, shortRef } from './ref-filters.ts'
export { skipWord } from './skip-words.ts'
export { UNSEEN } from './unseen.ts'
export { type Follower, whatFollows } from './what-follows.ts'
export { whatStarts } from './what-starts.ts'
