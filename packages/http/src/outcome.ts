// What a sent request means for a release: the six outcome classes of the state machine.
import { answerText, type HttpResult } from './request.ts'
import { parseRetryAfter } from './retry-after.ts'

export type OutcomeKind = 'not-sent' | 'throttled' | 'expired' | 'rejected' | 'accepted' | 'unclear'

export interface SendOutcome {
  readonly kind: OutcomeKind
  /** The other side's own words, fit to be shown; empty for a plain acceptance. */
  readonly reason: string
  /** How long the other side asks us to wait. */
  readonly waitMs?: number
  /** True when the same bytes would certainly be refused again, should this one prove not to have been taken. */
  readonly final?: boolean
  /** True when this version is refused for ever, whatever is sent. */
  readonly neverAgain?: boolean
  /** True when a refusal is about who sends, and not about the file. */
  readonly aboutSender?: boolean
  /** True when a refusal is about the attestation that came along, and not about the file. */
  readonly aboutAttestation?: boolean
}

/** What a registry adds to the reading of its own answers. */
export interface OutcomeRules {
  /** True when a 401 or 403 may mean that the token has passed its life. */
  readonly tokenMayBeOld: boolean
  /** True when a 4xx has the registry's known form of a refusal and does not say that the file exists. */
  readonly isRefusal: (status: number, text: string) => boolean
  readonly now: number
  /** What was sent and may come back in the answer's words: it is taken out of them. */
  readonly secrets?: readonly string[]
}

/** Sorts a result into its class; everything that is not certain is `unclear`. */
export function outcomeOf(result: HttpResult, rules: OutcomeRules): SendOutcome {
  if (result.kind === 'failure') return { kind: result.sent === 'no' ? 'not-sent' : 'unclear', reason: result.reason }
  const text = answerText(result, 2000, rules.secrets)
  const reason = `${result.status} ${text}`.trim()
  if (result.status >= 200 && result.status < 300) return { kind: 'accepted', reason: text }
  if (result.status === 429) {
    const waitMs = parseRetryAfter(result.headers.get('retry-after'), rules.now)
    return { kind: 'throttled', reason, ...(waitMs === undefined ? {} : { waitMs }) }
  }
  const aboutSender = result.status === 401 || result.status === 403
  if (aboutSender && rules.tokenMayBeOld) return { kind: 'expired', reason, aboutSender }
  const refusable = result.status >= 400 && result.status < 500 && result.status !== 408
  if (!refusable || !rules.isRefusal(result.status, text)) return { kind: 'unclear', reason }
  return { kind: 'rejected', reason, ...(aboutSender ? { aboutSender } : {}) }
}
