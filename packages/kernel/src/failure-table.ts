// The shape of the failure tables in failures/: one row per closed code.

/** What a failure usually means and what to do next: one sentence each, shown to users and in the READMEs. */
export interface FailureText {
  readonly means: string
  readonly next: string
  /** Only where running the same tag again cannot succeed: what is wrong is in the tagged commit or on the registry. */
  readonly needsNewVersion?: true
}

/** Closed failure codes of one phase, kebab-case. */
export type FailureTable = Readonly<Record<string, FailureText>>
