// The shape of the failure tables in failures/: one row per closed code.

/** What a failure usually means and what to do next: one sentence each, shown to users and in the READMEs. */
export interface FailureText {
  readonly means: string
  readonly next: string
  /**
   * How the release goes on, where running the failed jobs again cannot help: with a new run at the tag (this run's
   * artifacts or ref are of no use), with a changed workflow file (a re-run reads the one of the same commit), with a new
   * version (what is wrong is in the tagged commit or on the registry), or by hand (package and release are out, and the
   * workflow at the tag cannot do the rest).
   */
  readonly again?: 'new-run' | 'changed-file' | 'new-version' | 'by-hand'
}

/** Closed failure codes of one phase, kebab-case. */
export type FailureTable = Readonly<Record<string, FailureText>>

/** The end of a sentence about a workflow file that must be changed. */
export const COMMIT_IT =
  'commit the change: a re-run reads the file of the same commit, so the changed one is used only by a new tag, or by a run that is started at a ref that has it.'
