// The shape of the failure tables in failures/: one row per closed code.

/** What a failure usually means and what to do next: one sentence each, shown to users and in the READMEs. */
export interface FailureText {
  readonly means: string
  readonly next: string
}

/** Closed failure codes of one phase, kebab-case. */
export type FailureTable = Readonly<Record<string, FailureText>>
