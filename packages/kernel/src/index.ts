export { type DigestAlgorithm, digestOf, fromIntegrity, toIntegrity } from './digests.ts'
export {
  asPlumblineError,
  type FailureCode,
  type FailureDetails,
  failureText,
  PlumblineError,
  waysOn,
} from './errors.ts'
export { COMMIT_IT } from './failure-table.ts'
export type { Finding } from './findings.ts'
export { inOne } from './in-one.ts'
export { nearest } from './nearest.ts'
export { PROJECT_REF, PROJECT_SLUG, PROJECT_VERSION } from './project.ts'
export { shellQuote } from './shell.ts'
export { type TokenShape, tokenShapes } from './token-shapes.ts'
