// What an expression is evaluated against: contexts and the functions that depend on the job's state.

export type ContextValue =
  | string
  | number
  | boolean
  | null
  | readonly ContextValue[]
  | { readonly [name: string]: ContextValue }

export interface ExpressionScope {
  readonly contexts: Readonly<Record<string, ContextValue>>
  /** What success(), failure() and cancelled() go by; `skipped` (of a job's ancestors) makes all three false. */
  readonly status: 'success' | 'failure' | 'cancelled' | 'skipped'
  /** Where hashFiles() looks; without it the function is an error. */
  readonly workspace?: string
}
