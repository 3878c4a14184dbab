// The one error class of the suite: a closed code, and a text that says what failed, what it usually means, what to do.

import type { FailureText } from './failure-table.ts'
import { auditFailures } from './failures/audit.ts'
import { buildFailures } from './failures/build.ts'
import { inputFailures } from './failures/input.ts'
import { preflightFailures } from './failures/preflight.ts'
import { publishFailures } from './failures/publish.ts'
import { rehearseFailures } from './failures/rehearse.ts'
import { releaseFailures } from './failures/release.ts'
import { subjectFailures } from './failures/subject.ts'
import { validateFailures } from './failures/validate.ts'
import { verifyFailures } from './failures/verify.ts'
import { workflowFailures } from './failures/workflow.ts'

const table = {
  ...inputFailures,
  ...validateFailures,
  ...buildFailures,
  ...verifyFailures,
  ...preflightFailures,
  ...publishFailures,
  ...releaseFailures,
  ...rehearseFailures,
  ...subjectFailures,
  ...workflowFailures,
  ...auditFailures,
} as const

/** Every code that a Plumbline error can carry. */
export type FailureCode = keyof typeof table

/** What is known of a failure besides its code; `what` names the value that failed, quoted. */
export interface FailureDetails {
  readonly what: string
  /** Instead of the table's sentence, where this case is known better. */
  readonly means?: string
  readonly next?: string
  /** The exact command or request that failed, secrets redacted. */
  readonly request?: string
  /** The exact words of the other side (registry, GitHub, client), secrets redacted. */
  readonly answer?: string
  readonly file?: string
  readonly line?: number
  readonly cause?: unknown
}

/** The table's text for a code. */
export function failureText(code: FailureCode): FailureText {
  return table[code]
}

/** How a release goes on after a failure of this code; `rerun` also for words that are no code of ours. */
export function waysOn(code: string): 'rerun' | 'new-run' | 'changed-file' | 'new-version' | 'by-hand' {
  const row: FailureText | undefined = (table as Readonly<Record<string, FailureText>>)[code]
  return row?.again ?? 'rerun'
}

/** A failure that a user can act upon. Anything else that is thrown is a defect of ours. */
export class PlumblineError extends Error {
  readonly code: FailureCode
  readonly what: string
  readonly means: string
  readonly next: string
  readonly request: string | undefined
  readonly answer: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined

  constructor(code: FailureCode, details: FailureDetails) {
    const means = details.means ?? table[code].means
    const next = details.next ?? table[code].next
    super(`${details.what} ${means} ${next}`, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'PlumblineError'
    this.code = code
    this.what = details.what
    this.means = means
    this.next = next
    this.request = details.request
    this.answer = details.answer
    this.file = details.file
    this.line = details.line
  }
}

/** The given error when it is one of ours, else an `unexpected` that keeps it as its cause. */
export function asPlumblineError(thrown: unknown): PlumblineError {
  if (thrown instanceof PlumblineError) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new PlumblineError('unexpected', { what: `Unexpected error: ${message}.`, cause: thrown })
}
