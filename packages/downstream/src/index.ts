// The public list of the downstream package.
export { type FanOutRequest, fanOut } from './fan-out.ts'
export { runSeconds, sentence, type TargetResult, type Verdict } from './result.ts'
export type { FanOutDeps, Occasion, Target } from './target.ts'
