// The public list of the http package.
export { FileBody } from './file-body.ts'
export { sendLarge } from './large-body.ts'
export { type OutcomeKind, type OutcomeRules, outcomeOf, type SendOutcome } from './outcome.ts'
export { REDACTED, redactHeaders, redactText, redactUrl } from './redaction.ts'
export {
  answerJson,
  answerText,
  createHttp,
  type Http,
  type HttpAnswer,
  type HttpFailure,
  type HttpRequest,
  type HttpResult,
  requestLine,
} from './request.ts'
export { parseRetryAfter } from './retry-after.ts'
export { createSave, type Save, type SavedDigests, type SaveRequest, type SaveResult } from './save.ts'
