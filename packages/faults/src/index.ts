// The public list of the fault checker.
export { type Checked, type Checker, type CheckOptions, createChecker } from './checker.ts'
export type { Between } from './one-run.ts'
export {
  createReleaseChecker,
  type ReleaseChecker,
  type ReleaseCheckOptions,
} from './release/checker.ts'
export type { BugTools, ClientBetween } from './release/one-run.ts'
export { isReleaseSchedule, parseReleaseSchedule, type ReleaseSchedule } from './release/schedule.ts'
export { SCENE_IDS } from './scenes/index.ts'
export { parseSchedule, type Schedule } from './schedule.ts'
export type { Violation } from './story.ts'
