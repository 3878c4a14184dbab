// What an audit says: one row per version, one cell per surface, and what they amount to.

/** What a version's surfaces amount to. */
export type Verdict =
  | 'in-line'
  | 'never-ran'
  | 'unpublished'
  | 'untagged'
  | 'partial'
  | 'unreleased'
  | 'stale-draft'
  | 'wrong-flag'
  | 'version-mismatch'
  | 'changelog-missing'
  | 'bytes-differ'
  | 'stuck'
  | 'unreadable'

/** Where a version can be seen. */
export type Surface = 'tag' | 'commit' | 'sources' | 'changelog' | 'registry' | 'release' | 'run'

/** One cell: what one surface says of one version. */
export interface Cell {
  readonly state: 'good' | 'drift' | 'absent' | 'unreadable' | 'not-visible' | 'accepted' | 'pending'
  /** Short, for the board: `v1.2.3`, `3 files`, `yanked`, `draft`. */
  readonly label: string
  /** Whole sentence: what was seen. */
  readonly reason: string
  /** Empty for none. */
  readonly url: string
  /** Command or sentence; empty when nothing is to be done. */
  readonly next: string
}

/** One row. */
export interface AuditedVersion {
  readonly package: string
  readonly version: string
  /** Never empty; `in-line` stands alone. */
  readonly verdicts: readonly Verdict[]
  readonly cells: Readonly<Record<Surface, Cell>>
  /** Why all that is out of line here is accepted, from the file; empty otherwise. */
  readonly accepted: string
}

/** A whole audit. */
export interface Audit {
  readonly schema: 1
  readonly repository: string
  /** ISO time. */
  readonly at: string
  readonly result: 'clean' | 'drift' | 'unreadable'
  /** Newest first per package. */
  readonly versions: readonly AuditedVersion[]
  /** Sentences: what could not be read. */
  readonly unread: readonly string[]
  /** Sentences: what was not looked into on purpose, and what it takes. */
  readonly notes: readonly string[]
}
