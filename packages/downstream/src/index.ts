// The public list of the downstream package.

export type { Asleep } from './asleep.ts'
export { correlationOf } from './correlation.ts'
export { type FanOut, fanOut } from './fan-out.ts'
export { type How, nameOf, runSeconds, sentence, type TargetResult, type Verdict } from './result.ts'
export type { FanOutDeps, FanOutRequest, Occasion, Target } from './target.ts'
