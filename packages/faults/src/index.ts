// The public list of the fault checker.
export { type Checked, type Checker, type CheckOptions, createChecker } from './checker.ts'
export type { Between } from './one-run.ts'
export { SCENE_IDS } from './scenes/index.ts'
export { parseSchedule, type Schedule } from './schedule.ts'
export type { Violation } from './story.ts'
