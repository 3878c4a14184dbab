// The public list of the downstream package.

export type { Asleep } from './asleep.ts'
export { correlationOf } from './correlation.ts'
export { type FanOut, fanOut } from './fan-out.ts'
export { foreseeTargets } from './foresee/foresee.ts'
export type { CheckedOut, Foreseen, ForeseenProblem, Foresight } from './foresee/model.ts'
export { problemText, readTargets } from './reading/targets.ts'
export { type Quotable, releasePage, type Values } from './reading/values.ts'
export { type How, nameOf, runSeconds, sentence, type TargetResult, type Verdict } from './result.ts'
export { type FanOutDeps, type FanOutRequest, type Occasion, seenBy, type Target } from './target.ts'
